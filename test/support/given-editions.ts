// How do records and editions come into a test? Through the public door, step by step, by the people whose work it is.
import type { Content, EditionState, EditionView, RecordKind, RecordView, TransitionBody } from '@kommunalredaktion/shared';
import type { Browser } from './browser.js';
import type { Account, Administration } from './given.js';
import { office } from './office.js';

export interface WantedEdition {
  readonly state?: EditionState;
  /** The first one begins and submits; each of them saves once, the last one the wanted content. */
  readonly authors?: readonly Account[];
  readonly administration?: Administration;
  /** An office unless told; the content must be told with it. */
  readonly kind?: RecordKind;
  readonly content?: Content;
  /** The edition that is public beneath it. */
  readonly over?: EditionView;
}
export interface GivenEditions {
  record(wanted?: Pick<WantedEdition, 'administration' | 'kind' | 'content'> & { by?: Account }): Promise<RecordView>;
  edition(wanted?: WantedEdition): Promise<EditionView>;
  live(wanted?: Omit<WantedEdition, 'state' | 'over'>): Promise<EditionView>;
}
interface People {
  sql<T>(text: string, params?: readonly unknown[]): Promise<T[]>;
  as(account: Account): Browser;
  account(wanted: object): Promise<Account>;
  administration(place: 'badBelzig'): Promise<Administration>;
}

export const reasonEnough = 'Bitte noch einmal ansehen.';

const must = <T>(reply: { status: number; body: T; text: string }): T => {
  if (reply.status >= 300) throw new Error(`a step of the arrangement was refused with ${reply.status}: ${reply.text.slice(0, 400)}`);
  return reply.body;
};

export const stepAs = (browser: Browser, edition: Pick<EditionView, 'id' | 'revision'>, step: Omit<TransitionBody, 'expectedRevision'>) =>
  browser.post<EditionView>(`/editions/${edition.id}/transitions`, { expectedRevision: edition.revision, ...step });

export const saveAs = (browser: Browser, edition: Pick<EditionView, 'id' | 'revision'>, content: Content) =>
  browser.patch<EditionView>(`/editions/${edition.id}`, { expectedRevision: edition.revision, content });

export const editionsIn = ({ sql, as, account, administration }: People): GivenEditions => {
  const kept = new Map<string, Promise<Account>>();
  /** The colleagues of every test, hired when first needed. */
  const colleague = (key: string, wanted: object): Promise<Account> => {
    if (!kept.has(key)) kept.set(key, account(wanted));
    return kept.get(key) as Promise<Account>;
  };

  const authorsOf = async ({ authors, administration: owner }: WantedEdition): Promise<readonly Account[]> =>
    authors ?? [
      await (owner
        ? colleague(`contact ${owner.id}`, {
            ...(owner.central ? { role: 'editor' } : { role: 'contact', administration: owner }),
            name: `Verfasserin ${owner.name}`,
          })
        : colleague('contact', { role: 'contact', name: 'Verfasserin' })),
    ];

  /** Where it is told, else where its author works, else Bad Belzig. */
  const record: GivenEditions['record'] = async ({ by, administration: owner, kind = 'organisational-unit', content = office() } = {}) => {
    const place = owner?.id ?? by?.administrations[0] ?? (await administration('badBelzig')).id;
    const author = by ?? ((await authorsOf(owner ? { administration: owner } : {}))[0] as Account);
    const title = (content['name'] as { de: string } | undefined)?.de ?? 'Ergänzung';
    const { service } = content;
    return must(
      await as(author).post<RecordView>('/records', { kind, administration: place, title, ...(kind === 'supplement' && { service }) }),
    );
  };

  const draft = async (wanted: WantedEdition, authors: readonly Account[]): Promise<EditionView> => {
    const first = as(authors[0] as Account);
    const begun = wanted.over
      ? must(await first.post<EditionView>(`/records/${wanted.over.record.id}/editions`))
      : must(await first.get<EditionView>(`/editions/${(await record({ ...wanted, by: authors[0] as Account })).openEditionId}`));
    let edition = begun;
    const last = wanted.content ?? (wanted.over ? { ...wanted.over.content, summary: { de: 'Ein neuer Satz.' } } : office());
    for (const [index, author] of authors.entries()) {
      const words = index === authors.length - 1 ? last : { ...last, summary: { de: `Fassung ${index + 1}` } };
      edition = must(await saveAs(as(author), edition, words));
    }
    return edition;
  };

  const approverOf = async (edition: EditionView, kind: string): Promise<Account> => {
    const [own] =
      kind === 'methodical'
        ? []
        : await sql<Account>(
            `select a.id, a.email, a.name, a.roles from account a join account_administration aa on aa.account_id = a.id where aa.administration_id = $1 and a.state = 'active' and 'approver' = any (a.roles) and not (a.id = any ($2::uuid[])) limit 1`,
            [edition.administration.id, edition.authors.map(({ id }) => id)],
          );
    return own ?? colleague(kind, { role: 'editor', name: kind === 'methodical' ? 'Prüferin' : 'Zweitprüferin' });
  };

  /** Gives what is required; `later` keeps the text approved. */
  const approve = async (submitted: EditionView, later: boolean): Promise<EditionView> => {
    let edition = submitted;
    for (const kind of submitted.requiredApprovals)
      edition = must(await stepAs(as(await approverOf(edition, kind)), edition, { action: 'approve', later }));
    return edition;
  };

  const edition: GivenEditions['edition'] = async (wanted = {}) => {
    const state = wanted.state ?? 'draft';
    const authors = await authorsOf(wanted);
    const first = as(authors[0] as Account);
    const drafted = await draft(wanted, authors);
    if (state === 'draft') return drafted;
    if (state === 'discarded') return must(await stepAs(first, drafted, { action: 'discard' }));
    const submitted = must(await stepAs(first, drafted, { action: 'submit' }));
    if (state === 'in-review') return submitted;
    if (state === 'changes-requested')
      return must(
        await stepAs(as(await colleague('methodical', { role: 'editor', name: 'Prüferin' })), submitted, {
          action: 'request-changes',
          reason: reasonEnough,
        }),
      );
    const public_ = await approve(submitted, state === 'approved');
    if (state === 'withdrawn')
      return must(
        await stepAs(as(await colleague('lead', { role: 'lead', name: 'Leiterin' })), public_, {
          action: 'withdraw',
          reason: reasonEnough,
        }),
      );
    if (state !== 'superseded') return public_;
    await edition({ authors, over: public_, state: 'published' });
    return must(await first.get<EditionView>(`/editions/${public_.id}`));
  };

  return { record, edition, live: (wanted = {}) => edition({ ...wanted, state: 'published' }) };
};
