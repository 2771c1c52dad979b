// How does a short note about an online service become a whole line of a load file?
import type { OnlineServiceContent, RecordLine } from '@kommunalredaktion/shared';
import { competencesFrom, type CompetenceNote, type FiledCompetence } from '../competence.js';
import { markup } from '../markup.js';
import type { Planned } from '../planned.js';
import { given } from '../services/note.js';

/** Who offers it: the Land or an administration. */
export interface Host { readonly slug: string; readonly ars: string; readonly domain: string }

type Parameter = NonNullable<OnlineServiceContent['parameters']>[number];
type Own = 'trustLevel' | 'identification' | 'paymentMeans' | 'languages';
export interface OnlineNote extends Planned, Pick<OnlineServiceContent, Own> {
  readonly key: string;
  readonly of: readonly CompetenceNote[];
  readonly name?: string;
  readonly english?: string;
  readonly short?: string;
  readonly teaser: string;
  readonly text: string;
  /** Path below the host's services, or a whole address; empty where nobody wrote one. A second one tells more. */
  readonly path: string; readonly info?: string;
  /** Model and level of maturity, as in `2.0/4`. */
  readonly rated?: string;
  readonly parameters?: readonly (keyof typeof knownParameters)[];
  readonly help?: { readonly phone?: string; readonly email?: string };
  readonly validity?: (year: number) => { from?: string; to?: string };
  readonly draft?: true;
}

/** What an online service wants to know before it starts. */
export const knownParameters = {
  area: { name: 'ars', label: { de: 'Gemeinde' }, kind: 'dynamic', source: 'area', required: true, inAddress: true, help: { de: 'Regionalschlüssel des Ortes, aus dem jemand kommt' } },
  key: { name: 'leistung', label: { de: 'Leistungsschlüssel' }, kind: 'dynamic', source: 'key', required: true, inAddress: true },
  unit: { name: 'stelle', label: { de: 'Zuständige Stelle' }, kind: 'dynamic', source: 'unit', required: false, inAddress: false },
  language: { name: 'sprache', label: { de: 'Sprache' }, kind: 'selection', options: ['de', 'en', 'pl'], required: false, inAddress: true },
  channel: { name: 'herkunft', label: { de: 'Herkunft' }, kind: 'fixed', value: 'buergerportal', required: true, inAddress: true },
} as const satisfies Readonly<Record<string, Omit<Parameter, 'id' | 'options'> & { readonly options?: readonly string[] }>>;

export const onlineId = ({ slug }: Host, { key }: OnlineNote): RecordLine['externalId'] => ({ agency: 'vorfuehrung', scheme: 'onlinedienst', value: `onlinedienst-${slug}-${key}` });

const addressOf = ({ domain }: Host, path: string): string => (path === '' || path.startsWith('https:') ? path : `https://dienste.${domain}/${path}`);

const linksOf = (host: Host, { path, info, name }: OnlineNote): OnlineServiceContent['links'] => [
  { id: 'l1', type: '01', uri: addressOf(host, path), title: name ?? 'Zum Dienst' },
  ...(info === undefined ? [] : [{ id: 'l2', type: '02' as const, uri: addressOf(host, info), title: 'Mehr dazu' }]),
];

const maturityOf = (rated: string | undefined, year: number): OnlineServiceContent['maturity'] => {
  const [model, level] = rated?.split('/') ?? [];
  return model === '1.1' || model === '2.0' ? { model, level: Number(level), ratedOn: `${year - 1}-10-01` } : undefined;
};

const contentOf = (host: Host, note: OnlineNote, year: number): Record<string, unknown> => given({
  name: { ...(note.name !== undefined && { de: note.name }), ...(note.english !== undefined && { en: note.english }) },
  shortName: note.short && { de: note.short },
  teaser: { de: note.teaser },
  description: { de: `${markup(note.text)}<p>Dieser Onlinedienst ist erfunden und dient der Vorführung.</p>` },
  links: linksOf(host, note),
  languages: note.languages ?? ['de'],
  trustLevel: note.trustLevel ?? '20',
  identification: note.identification ?? ['none'],
  paymentRequired: note.paymentMeans !== undefined,
  paymentMeans: note.paymentMeans,
  privacy: { de: '<p>Ihre Angaben gehen verschlüsselt an die zuständige Stelle. Dort werden sie nur für Ihren Antrag genutzt.</p>' },
  help: { text: { de: 'Schreiben Sie uns, wenn etwas nicht klappt.' }, email: `hilfe@${host.domain}`, ...note.help },
  maturity: maturityOf(note.rated, year),
  parameters: note.parameters?.map((name, at) => ({ id: `r${at + 1}`, ...knownParameters[name] })),
  competences: competencesFrom(note.of, host) satisfies FiledCompetence[] | undefined,
  validity: note.validity?.(year),
});

export const onlineLine = (host: Host, note: OnlineNote, year: number): RecordLine => ({
  kind: 'online-service', administration: host.ars, externalId: onlineId(host, note), state: note.draft ? 'draft' : 'live', content: contentOf(host, note, year),
});
