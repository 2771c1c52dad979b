// How are the figures of the labelled defects shown? One line for each rule; below it, on request or where it is not good enough, what was missed and what was too much.
import { figure, table } from '../report.mjs';
import { goal, groupBy, isGood } from './score.mjs';

const heads = ['Regel', 'gepflanzt', 'gefunden', 'fast falsch', 'zu viel', 'Recall', 'Precision', ''];
const lineOf = (score) => [
  score.rule,
  ...[score.planted, score.found, score.nears, score.surplus.length].map((count) => figure(count)),
  figure(score.recall, 3),
  figure(score.precision, 3),
  isGood(score) ? '' : 'NICHT gut genug',
];
const waysOf = (cases) => [...groupBy(cases, ({ way }) => way)].map(([way, { length }]) => `${way} (${length})`).join(', ');
const detailsOf = ({ rule, missed, surplus }) => [
  ...(missed.length > 0 ? [`${rule} übersehen: ${waysOf(missed)}`] : []),
  ...(surplus.length > 0 ? [`${rule} zu viel: ${waysOf(surplus)}`] : []),
];

/** `cases` is how many there were in all. */
export function showScores(scores, cases, withDetails) {
  console.log(
    `\n${figure(cases)} Datensätze und Stellen darin, mit gepflanzten Mängeln, knapp richtig oder unberührt\n${table(heads, scores.map(lineOf))}`,
  );
  const details = scores.filter((score) => withDetails || !isGood(score)).flatMap(detailsOf);
  if (details.length > 0) console.log(`\n${details.join('\n')}`);
  const bad = scores.filter((score) => !isGood(score)).length;
  const [enough, wrong] = [goal, 1 - goal].map((share) => `${figure(share * 100)} %`);
  console.log(
    `\n${figure(scores.length - bad)} von ${figure(scores.length)} Regeln finden mindestens ${enough} und irren sich in höchstens ${wrong}.`,
  );
}
