// Does a generated record break the rules that it should break, and no others?
import { judge, type AreaRow, type Content } from '@kommunalredaktion/shared';
import { brokenBy } from '@server/exchange/generate/defects.js';
import { generatedAge } from '@server/exchange/generate/names.js';
import type { PlannedLine } from '@server/exchange/generate/office.js';

const today = '2026-06-01';
const dayMs = 86_400_000;
const before = (days: number): string => new Date(Date.parse(today) - days * dayMs).toISOString();

interface Around {
  readonly areas: readonly AreaRow[];
  readonly parents?: readonly Content[];
  readonly master?: Content;
}
const known = new WeakMap<readonly AreaRow[], ReadonlySet<string>>();
const keysOf = (areas: readonly AreaRow[]): ReadonlySet<string> => {
  const keys = known.get(areas) ?? new Set(areas.map(({ ars }) => ars));
  known.set(areas, keys);
  return keys;
};

/** What breaks in another way than planned, in words; nothing when all is as it should be. */
export const surpriseAt = ({ line, defect }: PlannedLine, { areas, parents = [], master }: Around): string[] => {
  const age = generatedAge(line.externalId.value);
  const facts = {
    today,
    changedAt: before(age),
    assuredAt: null,
    parents,
    removedHtml: [],
    isLive: true,
    reviewBy: before(age - 365).slice(0, 10),
    knownAreas: keysOf(areas),
    ...(master && { master: { editionId: 'live', content: master, changed: [] } }),
  };
  const { findings } = judge(line.kind, { content: line.content, facts });
  const [found, wanted] = [new Set(findings.map(({ rule }) => rule)), new Set(brokenBy(defect))];
  return found.size === wanted.size && [...found].every((rule) => wanted.has(rule))
    ? []
    : [`${line.externalId.value}: ${[...wanted].join(' ')} wanted, ${[...found].join(' ')} found`];
};
