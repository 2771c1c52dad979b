// What can the person at the terminal choose?
import { parseArgs } from 'node:util';
import { Refusal } from '../../server/src/platform/local/machine/console.mjs';

const help = `npm run bench -- [Optionen]
  --records N      so viele Datensätze (250000)
  --seconds S      Messzeit je Zelle, für Produkt und Boden zusammen (10)
  --clients A,B    gleichzeitige Personen (1,8,32)
  --only A,B       nur diese Zeilen: list, text, search, open, save, transition, history, board, far, bulk, download, load, run, memory
  --quick          20000 Datensätze, 3 Sekunden je Zelle: ein Überblick in drei Minuten
  --data ORDNER    behält die geladenen Daten für den nächsten Lauf
  --json DATEI     schreibt alle Zahlen in eine Datei`;

const wholeNumbers = (text, name) => text.split(',').map((part) => {
  const number = Number(part);
  if (!Number.isSafeInteger(number) || number < 1) throw new Refusal(`--${name} braucht ganze Zahlen ab 1.`);
  return number;
});

const read = () => {
  try {
    return parseArgs({ options: {
      records: { type: 'string' }, seconds: { type: 'string' }, clients: { type: 'string', default: '1,8,32' }, only: { type: 'string' },
      quick: { type: 'boolean', default: false }, data: { type: 'string' }, json: { type: 'string' }, help: { type: 'boolean', default: false },
    } }).values;
  } catch (error) {
    throw new Refusal(`${error.message}\n${help}`);
  }
};

/** Undefined when only the help was wanted. */
export function readOptions() {
  const { quick, records, seconds, clients, only, json, help: wantsHelp } = read();
  if (wantsHelp) return void console.log(help);
  const [wanted] = wholeNumbers(records ?? (quick ? '20000' : '250000'), 'records');
  return {
    quick, json, records: wanted, clients: wholeNumbers(clients, 'clients'),
    seconds: Number(seconds ?? (quick ? 3 : 10)), idleSeconds: quick ? 10 : 60, only: only?.split(','),
  };
}
