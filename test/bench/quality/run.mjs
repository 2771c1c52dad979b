// How well do the rules find what is wrong, and leave alone what is not? Labelled defects and near misses, counted by rule.
import { rules } from '../../../shared/dist/index.js';
import { judgePlants } from './plants.mjs';
import { groupBy, isGood, scoreOf } from './score.mjs';
import { readSubjects } from './subjects.mjs';

const cases = judgePlants(readSubjects());
const scores = rules.map(({ id }) => scoreOf(id, cases));
console.log(cases.length);
for (const s of scores) {
  console.log(s.rule, s.planted, s.nears, s.recall.toFixed(3), s.precision.toFixed(3), isGood(s) ? '' : '<<<');
  if (!isGood(s)) { console.log('  missed', [...groupBy(s.missed, (m) => `${m.kind} ${m.way}`)].map(([k, v]) => `${k}×${v.length}`).join(', ')); console.log('  wrong', [...groupBy(s.wrong, (m) => `${m.rule} ${m.kind} ${m.way}`)].map(([k, v]) => `${k}×${v.length}`).join(', ')); }
}
