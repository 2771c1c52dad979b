// What does a test have to know about the demonstration: its lines, its public contents after the story, and what the rules are told about each?
import { readFileSync } from 'node:fs';
import { judge, readAreas, type Content, type RecordLine, type RuleFacts, type RuleFinding } from '@kommunalredaktion/shared';
import { demoAges, demoLines } from '@server/exchange/demo/demonstration.js';
import { demoStory } from '@server/exchange/demo/story.js';

export const today = '2026-03-16';
export const { areas } = readAreas(readFileSync(new URL('../../../server/data/areas-brandenburg.csv', import.meta.url), 'utf8'));
const knownAreas: ReadonlySet<string> = new Set(areas.map(({ ars }) => ars));

export const lines = demoLines(2026);
export const idOf = ({ externalId }: RecordLine): string => externalId.value;
const byId = new Map(lines.map((line) => [idOf(line), line]));
export const lineOf = (id: string): RecordLine =>
  byId.get(id) ??
  ((): never => {
    throw new Error(`no line ${id}`);
  })();
export const isLive = ({ state }: RecordLine): boolean => state === 'live';
export const ofKind = (kind: RecordLine['kind']): RecordLine[] => lines.filter((line) => line.kind === kind);

type Named = { readonly value: string } | null | undefined;
export const parentOf = ({ content }: RecordLine): RecordLine | undefined => byId.get((content['parent'] as Named)?.value ?? '');
export const serviceOf = ({ content }: RecordLine): RecordLine | undefined => byId.get((content['service'] as Named)?.value ?? '');
const parentsOf = (line: RecordLine): Content[] => {
  const parent = parentOf(line);
  return parent ? [parent.content, ...parentsOf(parent)] : [];
};

const anId = '0198c5a2-7c7e-7000-8000-000000000001';
const oldEdition = '0198c5a2-7c7e-7000-8000-0000000000a1';
const newEdition = '0198c5a2-7c7e-7000-8000-0000000000b2';
const isExternalId = (value: unknown): boolean => typeof value === 'object' && value !== null && 'agency' in value;
const withId = (content: Content): Content =>
  Object.fromEntries(Object.entries(content).map(([name, value]) => [name, isExternalId(value) ? anId : value]));

/** As the record holds it: external ids have become record ids. */
export const filed = (content: Content): Content => {
  const whole = withId(content);
  return Array.isArray(whole['competences']) ? { ...whole, competences: (whole['competences'] as Content[]).map(withId) } : whole;
};

/** The public content of a record once the story has been told: what was approved or published in it counts. */
const told = new Map<string, Content>();
for (const { externalIdValue, actions } of demoStory(2026)) {
  let content = told.get(externalIdValue) ?? lineOf(externalIdValue).content;
  for (const action of actions) if (action.do === 'save') content = action.change(content);
  told.set(externalIdValue, content);
}
const isPublished = (id: string): boolean =>
  demoStory(2026).some(
    ({ externalIdValue, actions }) =>
      externalIdValue === id && actions.some((action) => action.do === 'publish-urgently' || (action.do === 'approve' && !action.later)),
  );
export const publicContent = (line: RecordLine): Content =>
  isPublished(idOf(line)) ? (told.get(idOf(line)) ?? line.content) : line.content;

const masterOf = (line: RecordLine): RuleFacts['master'] => {
  const master = serviceOf(line);
  if (!master || !isLive(master)) return null;
  const content = publicContent(master);
  return {
    editionId: newEdition,
    content: filed(content),
    changed: Object.keys(content).filter((name) => JSON.stringify(content[name]) !== JSON.stringify(master.content[name])),
  };
};

/** A loaded record is to be looked at again after so many days. */
const yearOfDays = 365;
const day = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString();
const factsOf = (line: RecordLine): RuleFacts => {
  const { changed, assured } = demoAges[idOf(line)]!;
  return {
    today,
    changedAt: day(-changed),
    assuredAt: assured === null ? null : day(-assured),
    reviewBy: isLive(line) ? day(yearOfDays - (assured ?? changed)).slice(0, 10) : null,
    parents: parentsOf(line),
    removedHtml: [],
    isLive: isLive(line),
    knownAreas,
    master: masterOf(line),
  };
};

export const findingsOf = (line: RecordLine, content = line.content): RuleFinding[] => {
  const whole = line.kind === 'supplement' ? { ...filed(content), masterEdition: oldEdition } : filed(content);
  return judge(line.kind, { content: whole, facts: factsOf(line) }).findings;
};
