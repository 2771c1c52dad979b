// How are the figures shown? For each stock one table for each number of people, then the stock, the rules and the memory; the goals at the end.
import { judged } from './goals.mjs';

export const figure = (value, digits = 0) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });
export const table = (heads, lines) => {
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column].length)));
  const show = (cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  return [show(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...lines.map(show)].join('\n');
};

const sideOf = ({ perSecond, p50, p95, cpu, databaseCpu }) => [
  figure(perSecond),
  figure(p50, 1),
  figure(p95, 1),
  figure(cpu, 2),
  figure(databaseCpu, 2),
];
const heads = ['', 'Produkt/s', 'p50 ms', 'p95 ms', 'CPU', 'DB-CPU', 'Boden/s', 'p50 ms', 'p95 ms', 'CPU', 'DB-CPU', 'Verhältnis'];

function showRows({ rows }, clients) {
  for (const count of clients) {
    const lines = rows.flatMap(({ title, cells }) =>
      cells
        .filter((cell) => cell.clients === count)
        .map(({ product, floor, ratio }) => [title, ...sideOf(product), ...sideOf(floor), figure(ratio, 2)]),
    );
    if (lines.length > 0)
      console.log(
        `\n${count} ${count === 1 ? 'Person' : 'Personen gleichzeitig'} (CPU in Sekunden je 1.000 Anfragen)\n${table(heads, lines)}`,
      );
  }
}

const run = (title, one) =>
  one
    ? [
        [
          title,
          figure(one.records),
          figure(one.seconds, 1),
          figure(one.perSecond),
          figure(one.cpu, 2),
          figure(one.databaseCpu, 2),
          one.floorPerSecond ? figure(one.perSecond / one.floorPerSecond, 2) : '–',
        ],
      ]
    : [];

const showRuns = ({ stock }) => {
  const lines = [
    ...run('Laden', stock.load),
    ...run('Voller Regellauf, Befunde werden geschrieben', stock.firstRun),
    ...run('Voller Regellauf, nichts hat sich geändert', stock.secondRun),
  ];
  if (lines.length > 0)
    console.log(
      `\nBestand (CPU in Sekunden je 1.000 Datensätze; beim Laden mit der Suche)\n${table(['', 'Datensätze', 'Sekunden', 'je Sekunde', 'CPU', 'DB-CPU', 'Verhältnis'], lines)}`,
    );
  if (stock.load?.searchReadySeconds !== undefined)
    console.log(`Suche vollständig ${figure(stock.load.searchReadySeconds, 1)} s nach dem Laden`);
};

const showSetRules = ({ stock: { setRules } }) => {
  if (setRules)
    console.log(
      `\nRegeln über viele Datensätze, über ${figure(setRules[0]?.responsibilities)} Zuständigkeiten\n${table(
        ['', 'Befunde', 'Sekunden'],
        setRules.map(({ rule, found, seconds }) => [rule, figure(found), figure(seconds, 2)]),
      )}`,
    );
};

const showMemory = ({ memory }) => {
  const processes = (memory.highest ?? []).map(({ name, megabytes }) => [
    name,
    figure(memory.idle?.find((one) => one.name === name)?.megabytes),
    figure(megabytes),
  ]);
  if (processes.length > 0) console.log(`\nSpeicher in MB\n${table(['', `nach ${memory.idleSeconds} s Ruhe`, 'höchstens'], processes)}`);
};

export function showStock(results, clients) {
  console.log(`\n══ ${results.title} ══`);
  showRows(results, clients);
  showRuns(results);
  showSetRules(results);
  showMemory(results);
}

export function showComparison(comparison) {
  if (!comparison) return;
  const { scale, smallerScale, rows } = comparison;
  const lines = rows.map(({ title, clients, p50, p95, factor }) => [
    title,
    figure(clients),
    ...p50.map((ms) => figure(ms, 1)),
    ...p95.map((ms) => figure(ms, 1)),
    figure(factor, 2),
  ]);
  console.log(
    `\nLesen bei ${scale}-fachem gegen ${smallerScale}-fachem Bestand\n${table(['', 'Personen', 'p50 klein', 'p50 groß', 'p95 klein', 'p95 groß', 'Faktor'], lines)}`,
  );
}

export function showGoals(results) {
  const words = { true: 'erreicht', false: 'NICHT erreicht', undefined: 'nicht gemessen' };
  console.log(
    `\nZiele\n${table(
      ['', 'gemessen', ''],
      judged(results).map(({ title, unit, value, met }) => [
        title,
        `${figure(value, ['', 's', '×'].includes(unit) ? 2 : 0)} ${unit}`.trim(),
        words[met],
      ]),
    )}`,
  );
}
