// What is planted in single records, and what do the rules say? Each rule in turn, wrong and only just right, each time in another record and in other words.
import { judge } from '../../../shared/dist/index.js';
import { randomFor } from '../../../server/dist/exchange/generate/random.js';
import { completeness } from './plants/completeness.mjs';
import { contact } from './plants/contact.mjs';
import { currency } from './plants/currency.mjs';
import { format } from './plants/format.mjs';
import { hours } from './plants/hours.mjs';
import { layout } from './plants/layout.mjs';
import { offices } from './plants/offices.mjs';
import { reachability } from './plants/reachability.mjs';
import { unfinished } from './plants/unfinished.mjs';
import { wording } from './plants/wording.mjs';
import { groupBy } from './score.mjs';

const plants = [
  ...completeness,
  ...currency,
  ...format,
  ...contact,
  ...unfinished,
  ...layout,
  ...reachability,
  ...wording,
  ...offices,
  ...hours,
];
const seed = 815;
/** So many of each for every rule and kind, however few ways there are. */
const least = 24;
const most = 40;

export const countFor = ({ length }) => Math.max(least, length, Math.min(most, 2 * length));
/** Wrong ones and those that are only just right, in this order. */
export const sidesOf = ({ wrong, right }) => [
  { side: 'falsch', ways: wrong, isNear: false },
  { side: 'richtig', ways: right, isNear: true },
];

export const untouched = (way, found = []) => ({ rule: null, way, isNear: false, expected: [], may: [], found });

/** `$facts` of a change belong to the facts around; those of the master lie deeper. */
const planted = ({ kind, content, facts }, { $facts: more = {}, ...change }) => {
  const { master, ...plain } = more;
  return {
    kind,
    content: { ...content, ...change },
    facts: { ...facts, ...plain, ...(master && { master: { ...facts.master, ...master } }) },
  };
};

function* plantAll(subjects) {
  const byKind = groupBy(subjects, ({ kind }) => kind);
  let taken = 0;
  for (const plant of plants) {
    const { rule, kind, along = [rule], may = [] } = plant;
    const list = byKind.get(kind);
    for (const { side, ways, isNear } of sidesOf(plant)) {
      for (let n = 0; n < countFor(ways); n += 1) {
        taken += 1;
        const subject = list[(taken * 7) % list.length];
        const which = n % ways.length;
        const change = ways[which]({ ...subject, random: randomFor(seed, taken) });
        const labels = { rule, way: `${rule} ${kind} ${side} ${which + 1}`, isNear, expected: isNear ? [] : along, may };
        yield { ...planted(subject, change), touched: Object.keys(change).filter((field) => field !== '$facts'), ...labels };
      }
    }
  }
  for (const subject of subjects) yield { ...subject, touched: [], ...untouched(`${subject.kind} unberührt`) };
}

/** What was planted counts as found only where it was planted; findings about the whole record, and those that follow from facts alone, stand anywhere. */
const isInPlace = ({ field }, touched) => touched.length === 0 || field === '' || touched.includes(field.split('.')[0]);

/** What should be said about each, and what is said; contents are left behind. */
export const judgePlants = (subjects) =>
  [...plantAll(subjects)].map(({ kind, content, facts, touched, ...labels }) => {
    const findings = judge(kind, { content, facts }).findings.filter(
      (finding) => !labels.expected.includes(finding.rule) || isInPlace(finding, touched),
    );
    return { ...labels, found: [...new Set(findings.map(({ rule }) => rule))] };
  });
