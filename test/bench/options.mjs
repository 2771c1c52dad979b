// What can the person at the terminal choose?
import { parseArgs } from 'node:util';
import fs from 'node:fs';
import { Refusal } from '../../server/src/platform/local/machine/console.mjs';
import { stockKeys } from './stocks.mjs';

const help = `npm run bench -- [Optionen]
  --stock A,B      nur diese Bestände: offices (viele Stellen), brandenburg (alles, was ein Land hat)
  --records N      so viele Stellen (250000)
  --scale N        das N-Fache von Brandenburg (1)
  --against DATEI  Zahlen eines kleineren Brandenburg: Lesen darf höchstens 1,5-mal so lange dauern
  --seconds S      Messzeit je Zelle, für Produkt und Boden zusammen (10)
  --clients A,B    gleichzeitige Personen (1,8,32)
  --only A,B       nur diese Zeilen: ${[...new Set(Object.values(stockKeys).flat())].join(', ')}
  --quick          10000 Stellen und ein Brandenburg, jede Zeile einmal und kurz für 1 und 8 Personen: ein Überblick in drei Minuten
  --data ORDNER    behält die geladenen Daten für den nächsten Lauf
  --json DATEI     schreibt alle Zahlen in eine Datei`;

const wholeNumbers = (text, name) =>
  text.split(',').map((part) => {
    const number = Number(part);
    if (!Number.isSafeInteger(number) || number < 1) throw new Refusal(`--${name} braucht ganze Zahlen ab 1.`);
    return number;
  });

const read = () => {
  try {
    return parseArgs({
      options: {
        stock: { type: 'string' },
        records: { type: 'string' },
        scale: { type: 'string', default: '1' },
        against: { type: 'string' },
        seconds: { type: 'string' },
        clients: { type: 'string' },
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
        data: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Refusal(`${error.message}\n${help}`);
  }
};

/** What was measured before; the figures of a smaller Land are what a larger one is held against. */
const readAgainst = (file) => {
  try {
    const { brandenburg } = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (brandenburg) return brandenburg;
  } catch (error) {
    throw new Refusal(`Die Datei ${file} lässt sich nicht lesen: ${error.message}`);
  }
  throw new Refusal(`In der Datei ${file} stehen keine Zahlen zu Brandenburg.`);
};

/** Rows that both stocks have are measured in the first; who wants them in the other says so. */
const stocksFor = (stock, only) => {
  const named = stock?.split(',') ?? Object.keys(stockKeys);
  const strange = [
    ...named.filter((name) => !(name in stockKeys)),
    ...(only ?? []).filter((key) => !Object.values(stockKeys).flat().includes(key)),
  ];
  if (strange.length > 0) throw new Refusal(`Unbekannt: ${strange.join(', ')}.\n${help}`);
  if (stock !== undefined || !only) return named;
  const ownKeys = stockKeys.brandenburg.filter((key) => !stockKeys.offices.includes(key));
  return [
    ...(only.some((key) => stockKeys.offices.includes(key)) ? ['offices'] : []),
    ...(only.some((key) => ownKeys.includes(key)) ? ['brandenburg'] : []),
  ];
};

/** Undefined when only the help was wanted. */
export function readOptions() {
  const { quick, stock, records, scale, against, seconds, clients, only: rows, json, help: wantsHelp } = read();
  if (wantsHelp) return void console.log(help);
  const [wanted] = wholeNumbers(records ?? (quick ? '10000' : '250000'), 'records');
  const [times] = wholeNumbers(scale, 'scale');
  const only = rows?.split(',');
  return {
    quick,
    json,
    only,
    stocks: stocksFor(stock, only),
    records: wanted,
    scale: times,
    clients: wholeNumbers(clients ?? (quick ? '1,8' : '1,8,32'), 'clients'),
    seconds: Number(seconds ?? (quick ? 1.5 : 10)),
    idleSeconds: quick ? 3 : 60,
    ...(against && { against: readAgainst(against) }),
  };
}
