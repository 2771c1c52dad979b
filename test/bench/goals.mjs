// What was promised, and is it kept? A goal reads its figure from the results of a stock; without the figure it says nothing.
import { worstFactor } from './comparison.mjs';

const at = (stock, key, clients) => stock?.rows.find((row) => row.key === key)?.cells.find((cell) => cell.clients === clients);
const people = (clients) => `${clients} ${clients === 1 ? 'Person' : 'Personen'}`;
const least = (title, limit, unit, figure) => ({ title, unit, most: false, limit, figure });
const most = (title, limit, unit, figure) => ({ title, unit, most: true, limit, figure });

/** The same promises hold in each stock. */
const everywhere = (stock, where) => {
  const ratio = (key, title) => least(`${where}${title}: mindestens ein Drittel des Bodens (8 Personen)`, 1 / 3, '', (results) => at(results[stock], key, 8)?.ratio);
  const p95 = (key, title, limit, clients) => most(`${where}${title}: 95 % unter ${limit} ms (${people(clients)})`, limit, 'ms', (results) => at(results[stock], key, clients)?.product.p95);
  return {
    ratio, p95,
    reads: [
      ratio('list', 'Liste'), ratio('open', 'Öffnen'), p95('search', 'Freitext über alles', 60, 8), p95('board', 'Startseite', 20, 8), p95('far', 'Seite weit unten', 20, 8),
      p95('search', 'Freitext über alles', 60, 1), p95('board', 'Startseite', 20, 1), p95('far', 'Seite weit unten', 20, 1),
    ],
    memory: [
      most(`${where}Speicher in Ruhe: unter 250 MB je Prozess`, 250, 'MB', (results) => results[stock]?.memory.idle && Math.max(...results[stock].memory.idle.map(({ megabytes }) => megabytes))),
      most(`${where}Speicher: nie über 500 MB je Prozess`, 500, 'MB', (results) => results[stock]?.memory.highest && Math.max(...results[stock].memory.highest.map(({ megabytes }) => megabytes))),
    ],
  };
};
const offices = everywhere('offices', '');
const land = everywhere('brandenburg', 'Brandenburg, ');

export const goals = [
  ...offices.reads, offices.ratio('save', 'Speichern'), offices.ratio('transition', 'Arbeitsschritt'), offices.p95('bulk', '1.000 auf einmal', 250, 1),
  least('Laden: mindestens 2.500 je Sekunde', 2500, '/s', ({ offices: stock }) => stock?.stock.load?.perSecond),
  most('Suche vollständig: unter 60 s nach dem Laden', 60, 's', ({ offices: stock }) => stock?.stock.load?.searchReadySeconds),
  least('Voller Regellauf mit Befunden: mindestens 6.000 je Sekunde', 6000, '/s', ({ offices: stock }) => stock?.stock.firstRun?.perSecond),
  ...offices.memory,
  ...land.reads, land.ratio('effective', 'geltender Text'), land.p95('texts', 'alle Texte einer Gemeinde, je 600', 2000, 1), land.p95('matrix', 'Matrix', 400, 1),
  least('Brandenburg, voller Lauf aller Regeln: mindestens 4.000 je Sekunde', 4000, '/s', ({ brandenburg: stock }) => stock?.stock.firstRun?.perSecond),
  most('Brandenburg, jede Regel über Zuständigkeiten: unter 20 s', 20, 's', ({ brandenburg: stock }) => stock?.stock.setRules && Math.max(...stock.stock.setRules.map(({ seconds }) => seconds))),
  ...land.memory,
  most('Größerer Bestand: Lesen höchstens 1,5-mal so lange', 1.5, '×', ({ against }) => against && worstFactor(against)),
];

export const judged = (results) =>
  goals.map(({ title, unit, most: isMost, limit, figure }) => {
    const value = figure(results);
    return { title, unit, value, met: value === undefined || !Number.isFinite(value) ? undefined : isMost ? value < limit : value >= limit };
  });
