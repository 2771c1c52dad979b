// Does every area named exist? A key that nobody knows leads to no office.
import { z } from 'zod';
import { arsForm, federation, plainKey } from '../../../areas/area-keys.js';
import type { Content } from '../../../records/kinds.js';
import { itemsOf, written } from '../../content-parts.js';
import { office, service } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { defineRule, type Hit } from '../../rule.js';

const parameters = z.strictObject({
  /** A list pasted whole would give hundreds of findings; the first few say enough. */
  perField: z.int().min(1).max(50).default(10),
});
type Parameters = z.infer<typeof parameters>;

const longestEvidence = 20;

type Known = ReadonlySet<string> | null | undefined;

/** Where no area of a Land is known, its municipalities cannot be judged; sixteen Länder there are. */
const exists = (ars: string, known: Known): boolean => {
  if (!known || ars === federation) return true;
  if (known.has(ars) || known.has(plainKey(ars))) return true;
  const land = ars.slice(0, 2);
  return land >= '01' && land <= '16' && !known.has(`${land}0000000000`);
};

const judgeKey = (ars: string, field: string, known: Known): Hit | null => {
  if (!arsForm.test(ars)) return { field, target: ars, message: 'qa.FMT-05.form', evidence: excerpt(ars, 0, longestEvidence) };
  return exists(ars, known) ? null : { field, target: ars, message: 'qa.FMT-05.unknown', evidence: ars };
};

const judgeKeys = (keys: unknown, field: string, known: Known, { perField }: Parameters): Hit[] => {
  const hits: Hit[] = [];
  for (const key of Array.isArray(keys) ? keys : []) {
    const hit = written(key) === '' ? null : judgeKey(written(key), field, known);
    if (hit && hits.push({ ...hit, target: excerpt(hit.target ?? '', 0, longestEvidence) }) === perField) break;
  }
  return hits;
};

const lists = ['competences', 'fees', 'deadlines', 'processingTimes', 'documents'] as const;

const judgeContent = (content: Content, known: Known, limits: Parameters): Hit[] => [
  ...itemsOf(content, 'addresses').flatMap(({ id, ars }) => judgeKeys([ars], `addresses.${id}.ars`, known, limits)),
  ...judgeKeys(content['areas'], 'areas', known, limits),
  ...lists.flatMap((list) => itemsOf(content, list).flatMap(({ id, areas }) => judgeKeys(areas, `${list}.${id}.areas`, known, limits))),
];

const knownAreas = new Set(['120000000000', '120690000000', '120690020020', '120645406000', '120645406268']);
const at = (ars: string) => office({ addresses: [{ id: 'a1', type: '001', ars }] });
const responsible = (...areas: string[]) => office({ competences: [{ id: 'z1', serviceKey: '99058001261000', areas, role: '01' }] });
const title = (name: string) => `qa.FMT-05.example.${name}`;

export const areaKeys = defineRule<Parameters>({
  id: 'FMT-05',
  version: 2,
  severity: 'blocker',
  kinds: ['organisational-unit', 'service', 'supplement', 'online-service'],
  needs: ['areas'],
  source: 'qa.FMT-05.source',
  parameters,
  check: ({ content, facts }, limits) => judgeContent(content, facts.knownAreas, limits),
  examples: {
    passes: [
      { title: title('town'), content: at('120690020020'), facts: { knownAreas } },
      { title: title('district'), content: responsible('120690000000', '120645406000'), facts: { knownAreas } },
      { title: title('level-between'), content: responsible('120690020000'), facts: { knownAreas } },
      { title: title('other-land'), content: at('110000000000'), facts: { knownAreas } },
    ],
    fails: [
      { title: title('digit-missing'), content: at('12069002002'), facts: { knownAreas } },
      { title: title('ags'), content: responsible('12069020'), facts: { knownAreas } },
      { title: title('digits-swapped'), content: at('120690020002'), facts: { knownAreas } },
      { title: title('dissolved'), kind: 'service', content: service({ areas: ['120690020020', '120695901012'] }), facts: { knownAreas } },
    ],
  },
});
