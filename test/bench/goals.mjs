// What was promised, and is it kept? A goal reads its figure from the results; without the figure it says nothing.

const at = (results, key, clients) => results.rows.find((row) => row.key === key)?.cells.find((cell) => cell.clients === clients);
const ratio = (key, title) => ({ title: `${title}: mindestens ein Drittel des Bodens (8 Personen)`, unit: '', most: false, limit: 1 / 3, figure: (results) => at(results, key, 8)?.ratio });
const p95 = (key, title, limit, clients) => ({ title: `${title}: 95 % unter ${limit} ms (${clients} ${clients === 1 ? 'Person' : 'Personen'})`, unit: 'ms', most: true, limit, figure: (results) => at(results, key, clients)?.product.p95 });
const least = (title, limit, unit, figure) => ({ title, unit, most: false, limit, figure });
const most = (title, limit, unit, figure) => ({ title, unit, most: true, limit, figure });

export const goals = [
  ratio('list', 'Liste'), ratio('open', 'Öffnen'), ratio('save', 'Speichern'), ratio('transition', 'Arbeitsschritt'),
  p95('search', 'Freitext über alles', 60, 8), p95('board', 'Startseite', 20, 8), p95('far', 'Seite weit unten', 20, 8),
  p95('search', 'Freitext über alles', 60, 1), p95('board', 'Startseite', 20, 1), p95('far', 'Seite weit unten', 20, 1),
  p95('bulk', '1.000 auf einmal', 250, 1),
  least('Laden: mindestens 2.500 je Sekunde', 2500, '/s', ({ stock }) => stock.load?.perSecond),
  most('Suche vollständig: unter 60 s nach dem Laden', 60, 's', ({ stock }) => stock.load?.searchReadySeconds),
  least('Voller Regellauf mit Befunden: mindestens 6.000 je Sekunde', 6000, '/s', ({ stock }) => stock.firstRun?.perSecond),
  most('Speicher in Ruhe: unter 250 MB je Prozess', 250, 'MB', ({ memory }) => memory.idle && Math.max(...memory.idle.map(({ megabytes }) => megabytes))),
  most('Speicher: nie über 500 MB je Prozess', 500, 'MB', ({ memory }) => memory.highest && Math.max(...memory.highest.map(({ megabytes }) => megabytes))),
];

export const judged = (results) =>
  goals.map(({ title, unit, most: isMost, limit, figure }) => {
    const value = figure(results);
    return { title, unit, value, met: value === undefined || Number.isNaN(value) ? undefined : isMost ? value < limit : value >= limit };
  });
