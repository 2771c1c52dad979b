// How well do the rules find what is wrong, and leave alone what is not? Labelled defects and near misses, counted by rule; ends with 1 when one is not good enough.
import { rules, setRules } from '../../../shared/dist/index.js';
import { say } from '../../../server/src/platform/local/machine/console.mjs';
import { live } from '../../../server/src/platform/local/machine/lifetime.mjs';
import { lookAcross } from './across.mjs';
import { readOptions } from './options.mjs';
import { judgePlants } from './plants.mjs';
import { showScores } from './report.mjs';
import { isGood, scoreOf } from './score.mjs';
import { readSubjects } from './subjects.mjs';

const ids = (list) => list.map(({ id }) => id);

const judgeSingle = () => {
  say('Regeln über einzelne Datensätze …');
  return judgePlants(readSubjects());
};
const judgeAcross = () => {
  say('Regeln über viele Datensätze …');
  return lookAcross();
};

await live(async () => {
  const options = readOptions([...ids(rules), ...ids(setRules)]);
  if (!options) return 0;
  const wants = (list) => options.rules.filter((id) => ids(list).includes(id));
  const judged = [
    { wanted: wants(rules), judgeAll: judgeSingle },
    { wanted: wants(setRules), judgeAll: judgeAcross },
  ].filter(({ wanted }) => wanted.length > 0);
  const scores = [];
  let count = 0;
  for (const { wanted, judgeAll } of judged) {
    const cases = await judgeAll();
    count += cases.length;
    scores.push(...wanted.map((id) => scoreOf(id, cases)));
  }
  showScores(scores, count, options.details);
  return scores.every(isGood) ? 0 : 1;
});
