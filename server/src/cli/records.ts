// How does an operator load records from a file, or make a large stock to measure with?
import { readFile } from 'node:fs/promises';
import { robotActor } from '../access/robots.js';
import { fileSource, generatedSource } from '../exchange/load/source.js';
import { RecordsLoad, type LoadReport } from '../exchange/records-load.js';
import { complain, figure, numberOption, print, WrongUsage, type Command } from './command.js';
import { withProduct } from './product.js';

const officialAreas = new URL('../../data/areas-brandenburg.csv', import.meta.url);
const shownErrors = 100;

const report = ({ adopted, drafts, unchanged, failed, errors, resumed, cancelled }: LoadReport, rehearsal: boolean): number => {
  for (const { n, field, message } of errors.slice(0, shownErrors)) complain(`Zeile ${n}${field ? `, ${field}` : ''}: ${message}`);
  if (errors.length > shownErrors) complain(`… und ${figure(errors.length - shownErrors)} weitere; alle stehen bei der Aufgabe.`);
  const begin = rehearsal ? 'Probelauf, nichts geändert' : resumed ? 'Fortgesetzt' : 'Geladen';
  print(`${begin}: ${figure(adopted)} übernommen, ${figure(drafts)} als Entwurf, ${figure(unchanged)} unverändert, ${figure(failed)} mit Fehlern.`);
  if (cancelled) complain('Die Aufgabe wurde abgebrochen; derselbe Befehl macht weiter.');
  return failed > 0 || cancelled ? 1 : 0;
};

export const recordCommands: readonly Command[] = [
  {
    name: 'records load', usage: 'DATEI.ndjson [--dry-run]', words: 1, help: 'lädt Datensätze aus einer Zeilendatei; gute Zeilen bleiben, Fehler werden mit Zeile und Feld genannt',
    options: { 'dry-run': { type: 'boolean' } },
    async run({ config, words: [file = ''], options }) {
      const dryRun = options['dry-run'] === true;
      return withProduct(config, async (product) => report(await product.get(RecordsLoad).run(await fileSource(file), robotActor('loader'), { dryRun }), dryRun));
    },
  },
  {
    name: 'generate', usage: '--records ANZAHL [--seed ZAHL]', help: 'lädt einen erfundenen Bestand zum Messen, immer denselben', options: { records: { type: 'string' }, seed: { type: 'string' } },
    async run(given) {
      const count = numberOption(given, 'records', 1);
      if (count === undefined) throw new WrongUsage('Bitte geben Sie --records ANZAHL an.');
      const source = generatedSource(count, numberOption(given, 'seed', 0) ?? 1, await readFile(officialAreas, 'utf8'));
      return withProduct(given.config, async (product) => report(await product.get(RecordsLoad).run(source, robotActor('loader')), false));
    },
  },
];
