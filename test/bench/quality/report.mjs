// How are the figures of the labelled defects shown? One line for each rule; below it, on request or where it is not good enough, what was missed and what was too much.
import { figure, table } from '../report.mjs';
import { goal, groupBy, isGood } from './score.mjs';

const heads = ['Regel', 'gepflanzt', 'gefunden', 'fast falsch', 'zu viel', 'Recall', 'Precision', ''];
const lineOf = (score) => [
  score.rule, figure(score.planted), figure(score.found), figure(score.nears), figure(score.surplus.length), figure(score.recall, 3), figure(score.precision, 3), isGood(score) ? '' : 'NICHT gut genug',
];
const ways = (cases) => [...groupBy(cases, ({ rule, way }) => (rule === null || way.startsWith(rule) ? way : `${rule} ${way}`))].map(([way, { length }]) => `${way} (${length})`).join(', ');
const detailsOf = ({ rule, missed, surplus }) => [
  ...(missed.length > 0 ? [`${rule} übersehen: ${ways(missed)}`] : []), ...(surplus.length > 0 ? [`${rule} zu viel: ${ways(surplus)}`] : []),
];

/** `cases` is how many there were in all. */
export function showScores(scores, cases, withDetails) {
  console.log(`\n${figure(cases)} Datensätze und Stellen darin, mit gepflanzten Mängeln, knapp richtig oder unberührt\n${table(heads, scores.map(lineOf))}`);
  const details = scores.filter((score) => withDetails || !isGood(score)).flatMap(detailsOf);
  if (details.length > 0) console.log(`\n${details.join('\n')}`);
  const bad = scores.filter((score) => !isGood(score)).length;
  console.log(`\n${figure(scores.length - bad)} von ${figure(scores.length)} Regeln finden mindestens ${figure(goal * 100)} % und irren sich in höchstens ${figure((1 - goal) * 100)} %.`);
}
