// What is planted, and where? For each rule in turn, once wrong and once only just right, each time in another record and in other words.
import { judge } from '../../../shared/dist/index.js';
import { randomFor } from '../../../server/dist/exchange/generate/random.js';
import { completeness } from './plants/completeness.mjs';
import { currency } from './plants/currency.mjs';
import { format } from './plants/format.mjs';
import { offices } from './plants/offices.mjs';
import { wording } from './plants/wording.mjs';
import { groupBy } from './score.mjs';

const plants = [...completeness, ...currency, ...format, ...wording, ...offices];
const seed = 815;
/** So many of each for every rule and kind, however few ways there are. */
const least = 16;
const most = 28;

/** `$facts` of a change belong to the facts around; those of the master lie deeper. */
const planted = ({ kind, content, facts }, { $facts: more = {}, ...change }) => {
  const { master, ...plain } = more;
  return { kind, content: { ...content, ...change }, facts: { ...facts, ...plain, ...(master && { master: { ...facts.master, ...master } }) } };
};

function* plantAll(subjects) {
  const byKind = groupBy(subjects, ({ kind }) => kind);
  let taken = 0;
  for (const { rule, kind, along = [rule], may = [], ...ways } of plants) {
    const list = byKind.get(kind);
    for (const [side, isWrong] of [['wrong', true], ['right', false]]) {
      const count = Math.min(most, Math.max(least, 2 * ways[side].length));
      for (let n = 0; n < count; n += 1) {
        taken += 1;
        const subject = list[(taken * 7) % list.length];
        const random = randomFor(seed, taken);
        const record = planted(subject, ways[side][n % ways[side].length]({ ...subject, random }));
        yield { ...record, rule, way: `${side} ${n % ways[side].length}`, expected: isWrong ? along : [], may };
      }
    }
  }
  for (const subject of subjects.slice(0, subjects.length / 4)) yield { ...subject, rule: null, way: 'untouched', expected: [], may: [] };
}

/** What the rules say about each, beside what they should say. */
export const judgePlants = (subjects) => [...plantAll(subjects)].map((record) => ({ ...record, found: [...new Set(judge(record.kind, record).findings.map(({ rule }) => rule))] }));
