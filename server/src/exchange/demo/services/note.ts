// How does a short note about a service become a whole line of a load file?
import { textModuleNames, type RecordLine, type ServiceContent, type TextModule } from '@kommunalredaktion/shared';
import { markup } from '../markup.js';
import { deadlinesFrom, feesFrom, linksFrom, papersFrom, timesFrom, type Deadline, type Fee, type Link, type Noted, type Paper, type ProcessingTime } from '../notation.js';
import type { Planned } from '../planned.js';
import { land, municipalAreas } from '../territory.js';

/** Text modules by the names of the schema; paragraphs by line, hyphens and numbers for lists. */
export type ModuleNotes = { readonly [Module in TextModule]?: string };
/** What services and supplements have in common. */
export interface Parts extends ModuleNotes, Planned {
  readonly fees?: readonly Noted<Fee>[];
  readonly feesText?: string;
  readonly times?: readonly Noted<ProcessingTime>[];
  readonly deadlines?: readonly Noted<Deadline>[];
  readonly papers?: readonly Noted<Paper>[];
  readonly links?: readonly Noted<Link>[];
  readonly validity?: (year: number) => { from?: string; to?: string };
  readonly draft?: true;
}

type Own = 'typing' | 'synonyms' | 'localId' | 'detail' | 'structure' | 'addressees' | 'trustLevel' | 'writtenForm';
/** What is not said follows: the structure from the key, the areas of municipal tasks, citizens as addressees. */
export interface ServiceNote extends Parts, Pick<ServiceContent, Own> {
  readonly key: string;
  readonly code?: string;
  /** The official name, and the one that people understand. */
  readonly name?: string; readonly publicName?: string;
  readonly english?: { readonly name?: string; readonly publicName?: string; readonly summary?: string };
  /** Where it is offered, by regional key. */
  readonly at?: readonly string[];
  readonly staff?: string;
  /** The administration whose own service it is. */
  readonly owner?: { readonly ars: string; readonly title: string };
}

export const serviceId = (key: string): RecordLine['externalId'] => ({ agency: 'vorfuehrung', scheme: 'leistung', value: `leistung-${key}` });

/** Fields that a record does not have are left out, as in any load file. */
export const given = (content: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

const inGerman = (text: string | undefined, english?: string) => (text === undefined && english === undefined ? undefined : { ...(text !== undefined && { de: text }), ...(english !== undefined && { en: english }) });

export const partsOf = (parts: Parts, year: number) => ({
  ...Object.fromEntries(textModuleNames.flatMap((name) => (parts[name] === undefined ? [] : [[name, { de: name === 'teaser' ? parts[name] : markup(parts[name]) }]]))),
  links: linksFrom(parts.links),
  fees: feesFrom(parts.fees),
  feesText: inGerman(parts.feesText && markup(parts.feesText)),
  deadlines: deadlinesFrom(parts.deadlines),
  processingTimes: timesFrom(parts.times),
  documents: papersFrom(parts.papers),
  validity: parts.validity?.(year),
});

const structureOf = (code: string): ServiceContent['structure'] => (code.endsWith('000000') ? 'lo' : code.endsWith('000') ? 'lov' : 'lovd');

const mark = [{ id: 'm1', title: { de: 'Über diesen Text' }, text: { de: '<p>Dieser Text ist für die Vorführung geschrieben und vereinfacht. Er ersetzt keine Auskunft der Behörde.</p>' } }];

const contentOf = (note: ServiceNote, year: number): Record<string, unknown> => {
  const { code, english, owner } = note;
  const parts: Record<string, unknown> = partsOf(note, year);
  return given({
    name: inGerman(note.name, english?.name) ?? {},
    publicName: inGerman(note.publicName, english?.publicName),
    key: code, localId: note.localId, structure: note.structure ?? (code && structureOf(code)), detail: note.detail,
    typing: note.typing, addressees: note.addressees ?? ['001'], synonyms: [...(note.synonyms ?? []), 'Beispiel'],
    ...parts,
    ...(english?.summary && { summary: { ...(parts['summary'] as object), en: `<p>${english.summary}</p>` } }),
    ownModules: mark, trustLevel: note.trustLevel, writtenForm: note.writtenForm,
    ...(!owner && { catalogueStatus: '5', release: { on: `${year - 1}-09-01`, by: 'Fachministerium (Vorführung)' } }),
    publisher: owner ? owner.title : 'Land Brandenburg (Vorführung)',
    staffNote: inGerman(note.staff),
    areas: [...(note.at ?? (owner ? [owner.ars] : municipalAreas))],
  });
};

export const serviceLine = (note: ServiceNote, year: number): RecordLine => ({
  kind: 'service', administration: note.owner?.ars ?? land, externalId: serviceId(note.key), state: note.draft ? 'draft' : 'live', content: contentOf(note, year),
});
