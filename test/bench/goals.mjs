// What was promised, and is it kept? A goal reads its figure from the results of a stock; without the figure it says nothing.
import { unnoticed, worstFactor } from './comparison.mjs';

const cellAt = ({ rows }, key, clients) => rows.find((row) => row.key === key)?.cells.find((cell) => cell.clients === clients);
const people = (clients) => `${clients} ${clients === 1 ? 'Person' : 'Personen'}`;
const highest = (list, valueOf) => list && Math.max(...list.map(valueOf));

/** Goals for one part of the results, which may not have been measured. */
const goalsOf = (part, where) => {
  const least = (title, limit, unit, figure) => ({ part, title: `${where}${title}`, unit, most: false, limit, figure });
  const most = (title, limit, unit, figure) => ({ part, title: `${where}${title}`, unit, most: true, limit, figure });
  const ratio = (key, title) =>
    least(`${title}: mindestens ein Drittel des Bodens (8 Personen)`, 1 / 3, '', (stock) => cellAt(stock, key, 8)?.ratio);
  const p95 = (key, title, limit, clients) =>
    most(
      `${title}: 95 % unter ${limit.toLocaleString('de-DE')} ms (${people(clients)})`,
      limit,
      'ms',
      (stock) => cellAt(stock, key, clients)?.product.p95,
    );
  const reads = [
    ratio('list', 'Liste'),
    ratio('open', 'Öffnen'),
    p95('search', 'Freitext über alles', 60, 8),
    p95('board', 'Startseite', 20, 8),
    p95('far', 'Seite weit unten', 20, 8),
    p95('search', 'Freitext über alles', 60, 1),
    p95('board', 'Startseite', 20, 1),
    p95('far', 'Seite weit unten', 20, 1),
  ];
  const memory = [
    most('Speicher in Ruhe: unter 250 MB je Prozess', 250, 'MB', (stock) => highest(stock.memory.idle, ({ megabytes }) => megabytes)),
    most('Speicher: nie über 500 MB je Prozess', 500, 'MB', (stock) => highest(stock.memory.highest, ({ megabytes }) => megabytes)),
  ];
  return { least, most, ratio, p95, reads, memory };
};
const offices = goalsOf('offices', '');
const land = goalsOf('brandenburg', 'Brandenburg, ');
const larger = goalsOf('against', '');

export const goals = [
  ...offices.reads,
  offices.ratio('save', 'Speichern'),
  offices.ratio('transition', 'Arbeitsschritt'),
  offices.p95('bulk', '1.000 auf einmal', 250, 1),
  offices.least('Laden: mindestens 2.500 je Sekunde', 2500, '/s', ({ stock }) => stock.load?.perSecond),
  offices.most('Suche vollständig: unter 60 s nach dem Laden', 60, 's', ({ stock }) => stock.load?.searchReadySeconds),
  offices.least('Voller Regellauf mit Befunden: mindestens 6.000 je Sekunde', 6000, '/s', ({ stock }) => stock.firstRun?.perSecond),
  ...offices.memory,
  ...land.reads,
  land.ratio('effective', 'geltender Text'),
  land.p95('texts', 'alle Texte einer Gemeinde, je 600', 2000, 1),
  land.p95('matrix', 'Matrix', 400, 1),
  land.least('voller Lauf aller Regeln: mindestens 4.000 je Sekunde', 4000, '/s', ({ stock }) => stock.firstRun?.perSecond),
  land.most('jede Regel über viele Datensätze: unter 20 s', 20, 's', ({ stock }) => highest(stock.setRules, ({ seconds }) => seconds)),
  ...land.memory,
  larger.most(`Größerer Bestand: Lesen höchstens 1,5-mal so lange, oder 95 % unter ${unnoticed} ms`, 1.5, '×', worstFactor),
];

/** Of what has been measured. */
export const judged = (results) =>
  goals
    .filter(({ part }) => results[part])
    .map(({ part, title, unit, most: isMost, limit, figure }) => {
      const value = figure(results[part]);
      return {
        title,
        unit,
        value,
        met: value === undefined || !Number.isFinite(value) ? undefined : isMost ? value < limit : value >= limit,
      };
    });
