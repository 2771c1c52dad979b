// Do two houses that differ only in what a foreigner may not see answer alike? The same arrangement twice, and answers made comparable.
import type { EditionView } from '@kommunalredaktion/shared';
import type { Reply } from './browser.js';
import { stepAs } from './given-editions.js';
import { office, unreachable } from './office.js';
import { createWorld, type World } from './world.js';
import type { Account } from './given.js';

/** What is there under the same name in both houses. */
export const names = [
  'ownLive',
  'ownDraft',
  'ownFaulty',
  'commonLive',
  'commonDraft',
  'foreignLive',
  'foreignDraft',
  'foreignFaulty',
  'nobody',
] as const;
export type Name = (typeof names)[number];
export interface House {
  readonly world: World;
  readonly anna: Account;
  readonly records: Readonly<Record<Name, string>>;
  readonly editions: Readonly<Record<Name, string>>;
  readonly findings: Readonly<Record<Name, string>>;
  readonly administrations: Readonly<Record<'own' | 'foreign' | 'common', string>>;
}

/** Words of either house; some stand in the own texts, some in the foreign ones, some in the hidden part of the common ones. */
export const words = [
  'Bürgerbüro',
  'Grundsteuer',
  'Parkeisenbahn',
  'Lausitz',
  'Spree',
  'Landesauskunft',
  'Sonderplan',
  'Geheimplan',
  'Quirlewitz',
  'Dahms',
  '23125',
  'zzz',
] as const;

const nobody = '0199a000-0000-7000-8000-000000000000';
const named = (name: string, over = {}) => office({ name: { de: name }, ...over });

/** Every house has the same dates, in a year of its own, but for what nobody outside may know: when the Land writes, looks again, and means to. */
const dateRecords = async ({ sql }: World, editions: Readonly<Record<string, EditionView>>, rich: boolean): Promise<void> => {
  for (const [index, { record }] of Object.values(editions).entries())
    await sql(
      `update record set updated_at = $2, live_changed_at = case when live_edition_id is not null then $2::timestamptz end, review_by = $3 where id = $1`,
      [record.id, `2020-01-0${index + 1}T08:00:00Z`, '2029-01-01'],
    );
  await sql(`update record set updated_at = $2, assured_at = $3, review_by = $4 where id = $1`, [
    editions['commonLive']?.record.id,
    rich ? '2020-03-01T08:00:00Z' : '2020-02-01T08:00:00Z',
    rich ? '2020-03-01T08:00:00Z' : null,
    rich ? '2021-01-01' : '2028-01-01',
  ]);
};

/** `rich`: the foreign administration and the hidden side of the Land hold more, and other things. */
export const createHouse = async (rich: boolean): Promise<House> => {
  const world = await createWorld();
  const { given } = world;
  const [own, foreign, common] = [
    await given.administration('badBelzig'),
    await given.administration('cottbus'),
    await given.administration('land'),
  ];
  const [anna, ben] = [await given.account({ role: 'contact', name: 'Anna' }), await given.account({ role: 'contact', name: 'Ben' })];
  const lead = world.as(await given.account({ role: 'lead', name: 'Lea' }));
  const urgently = async (edition: EditionView) =>
    (await stepAs(lead, edition, { action: 'publish-urgently', reason: 'Ohne Zweifel nötig.' })).body;
  const editions = {
    ownLive: await given.live({ authors: [anna], content: named('Grundsteuer') }),
    ownDraft: await given.edition({ authors: [ben], state: 'in-review', content: named('Neues Bürgerbüro') }),
    ownFaulty: await urgently(await given.edition({ authors: [anna], content: unreachable() })),
    commonLive: await given.live({
      administration: common,
      content: named('Landesauskunft', {
        contactPersons: [
          { id: 'offen', familyName: 'Dahms', public: true },
          { id: 'intern', familyName: rich ? 'Sonderplan' : 'Niemand', public: false },
        ],
      }),
    }),
    foreignLive: await given.live({ administration: foreign, content: named(rich ? 'Spreebad' : 'Parkeisenbahn') }),
    foreignDraft: await given.edition({ administration: foreign, state: rich ? 'in-review' : 'draft', content: named('Lausitzamt') }),
    foreignFaulty: await urgently(await given.edition({ administration: foreign, content: unreachable() })),
  };
  const commonDraft = await given.edition({
    administration: common,
    over: editions.commonLive,
    state: rich ? 'in-review' : 'draft',
    content: named(rich ? 'Geheimplan' : 'Landesauskunft neu'),
  });
  if (rich) {
    for (const word of ['Spreeauen', 'Quirlewitz', 'Grundsteuer']) await given.live({ administration: foreign, content: named(word) });
    await given.edition({ administration: common, content: named('Geheimplan') });
    await world.sql(`insert into record_external_id (record_id, administration_id, agency, scheme, value) values ($1, $2, 'A', 'B', '1')`, [
      editions.foreignLive.record.id,
      foreign.id,
    ]);
  }
  await world.finishJobs();
  await dateRecords(world, editions, rich);
  const all = { ...editions, commonDraft };
  const found = await world.sql<{ record_id: string; id: string }>(
    'select distinct on (record_id) record_id, id from finding order by record_id, id',
  );
  const each = (pick: (edition: EditionView) => string): Record<Name, string> =>
    Object.fromEntries(names.map((name) => [name, name === 'nobody' ? nobody : pick(all[name])])) as Record<Name, string>;
  return {
    world,
    anna,
    records: each(({ record }) => record.id),
    editions: each(({ id }) => id),
    findings: each(({ record }) => found.find((one) => one.record_id === record.id)?.id ?? nobody),
    administrations: { own: own.id, foreign: foreign.id, common: common.id },
  };
};

/** The values in the mark of a list of records can be read by anybody; the mark itself, and those of other lists, are never alike. */
const valuesOf = (mark: string): string => {
  const values = JSON.parse(Buffer.from(mark.split('.')[0] ?? '', 'base64url').toString()) as unknown[];
  return values.length === 3 ? JSON.stringify(values) : '…';
};

/** Ids, signatures, the print of a moment, and moments but those of the year in which records are dated, are never alike; everything else must be. */
export const comparable = ({ status, text }: Reply<unknown>): string =>
  `${status} ${text
    .replace(/"factsHash":"[^"]+"/g, '"factsHash":"…"')
    .replace(/"next":"([^"]+)"/g, (_all, mark: string) => `"next":${valuesOf(mark)}`)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/(?!2020)\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, 'MOMENT')}`;
