// How does an operator load, generate and download records?
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { recordListQuery, type Actor } from '@kommunalredaktion/shared';
import type { INestApplicationContext } from '@nestjs/common';
import { robotActor } from '../access/robots.js';
import { brandenburgSource, fileSource, generatedSource, type Source } from '../exchange/load/source.js';
import { RecordsDownload } from '../exchange/records-download.js';
import { RecordsLoad, type LoadReport } from '../exchange/records-load.js';
import { Database } from '../platform/database.js';
import { administrationByArs, personByEmail } from './actors.js';
import { complain, figure, numberOption, print, textOption, Unable, WrongUsage, type Command, type Given } from './command.js';
import { withProduct } from './product.js';

const officialAreas = new URL('../../data/areas-brandenburg.csv', import.meta.url);
const shownErrors = 100;
/** Numbers of generated records have room for as many. */
const mostTimes = 100;

const report = (load: LoadReport, seconds: number, dryRun: boolean): number => {
  for (const { n, field, message } of load.errors.slice(0, shownErrors))
    complain(`Zeile ${n}${field === null ? '' : `, ${field}`}: ${message}`);
  const lines = load.adopted + load.drafts + load.unchanged + load.failed;
  const counts = `${figure(load.adopted)} übernommen, ${figure(load.drafts)} als Entwurf, ${figure(load.unchanged)} unverändert, ${figure(load.failed)} fehlerhaft`;
  print(
    `${dryRun ? 'Probelauf, nichts geschrieben: ' : ''}${load.resumed ? 'Fortgesetzt: ' : ''}${counts} (${figure(Math.round(lines / seconds))} Zeilen je Sekunde).`,
  );
  if (!dryRun && load.adopted + load.drafts > 0)
    print('In der Suche und bei den Befunden erscheint das Neue, sobald die Arbeiter damit fertig sind.');
  if (load.cancelled) complain('Die Übernahme wurde abgebrochen; was bis dahin gelesen war, ist übernommen.');
  return load.failed > 0 || load.cancelled ? 1 : 0;
};

const actorFor = async (given: Given, product: INestApplicationContext): Promise<Actor> => {
  const email = textOption(given, 'as');
  return email === undefined ? robotActor('loader') : personByEmail(product.get(Database), email);
};

/** A load leaves much garbage behind; collected a little more often, a quarter of a million records need half of the memory. */
const collectOften = (): void => setFlagsFromString('--heap-growing-percent=100');

const load = (given: Given, source: Source): Promise<number> =>
  withProduct(given.config, async (product) => {
    collectOften();
    const dryRun = given.options['dry-run'] === true;
    const start = performance.now();
    const result = await product.get(RecordsLoad).run(source, await actorFor(given, product), { dryRun });
    return report(result, (performance.now() - start) / 1000, dryRun);
  });

const download = async (given: Given, product: INestApplicationContext): Promise<void> => {
  const ars = textOption(given, 'administration');
  const filter = ars === undefined ? {} : { administration: await administrationByArs(product.get(Database), ars) };
  const file = textOption(given, 'out');
  const out = file === undefined ? process.stdout : createWriteStream(file);
  out.on('error', () => undefined);
  for await (const line of product
    .get(RecordsDownload)
    .lines(() => actorFor(given, product), recordListQuery.parse({ filter: JSON.stringify(filter) }))) {
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
  }
  if (file !== undefined) {
    out.end();
    await finished(out);
  }
};

export const recordCommands: readonly Command[] = [
  {
    name: 'records load',
    usage: 'DATEI.ndjson [--dry-run] [--as E-MAIL]',
    words: 1,
    help: 'übernimmt Datensätze, einen je Zeile; gute Zeilen bleiben, dieselbe Datei zweimal ändert nichts',
    options: { 'dry-run': { type: 'boolean' }, as: { type: 'string' } },
    async run(given) {
      const [file = ''] = given.words;
      const known = await stat(file).catch(() => undefined);
      if (!known?.isFile()) throw new Unable(`Die Datei ${file} lässt sich nicht lesen.`);
      return load(given, await fileSource(file));
    },
  },
  {
    name: 'records download',
    usage: '[--administration REGIONALSCHLÜSSEL] [--out DATEI] [--as E-MAIL]',
    help: 'gibt Datensätze in derselben Form aus',
    options: { administration: { type: 'string' }, out: { type: 'string' }, as: { type: 'string' } },
    run: (given) => withProduct(given.config, (product) => download(given, product)),
  },
  {
    name: 'generate',
    usage: '--records ANZAHL [--seed ZAHL] oder --brandenburg [--scale ZAHL] [--seed ZAHL]',
    help: 'erzeugt Stellen oder alles, was ein ganzes Land hat, zum Proben; dieselben bei derselben Zahl',
    options: { records: { type: 'string' }, brandenburg: { type: 'boolean' }, scale: { type: 'string' }, seed: { type: 'string' } },
    async run(given) {
      const [records, scale, seed] = [
        numberOption(given, 'records', 1),
        numberOption(given, 'scale', 1),
        numberOption(given, 'seed', 0) ?? 1,
      ];
      const isWholeLand = given.options['brandenburg'] === true;
      if (isWholeLand === (records !== undefined)) throw new WrongUsage('Bitte geben Sie entweder --records oder --brandenburg an.');
      if ((scale ?? 1) > mostTimes) throw new WrongUsage(`--scale geht bis ${mostTimes}.`);
      if (scale !== undefined && !isWholeLand) throw new WrongUsage('--scale vervielfacht nur --brandenburg.');
      const areaFile = await readFile(officialAreas, 'utf8');
      return load(given, records === undefined ? brandenburgSource(scale ?? 1, seed, areaFile) : generatedSource(records, seed, areaFile));
    },
  },
];
