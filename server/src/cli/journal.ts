// How does an operator check that nobody has touched the journal?
import { readFile } from 'node:fs/promises';
import { JournalCheckQueries, type Damage, type Root } from '../history/journal-check.queries.js';
import { complain, figure, print, textOption, Unable, type Command } from './command.js';
import { withProduct } from './product.js';

const damages: Readonly<Record<Damage, string>> = {
  'row-changed': 'eine Zeile wurde geändert',
  'row-missing': 'eine Zeile fehlt',
  'row-without-seal': 'eine Zeile trägt kein Siegel',
  'seal-changed': 'ein Siegel wurde geändert',
  'seal-missing': 'ein Siegel fehlt',
  'root-differs': 'der Stand passt nicht zur aufbewahrten Wurzel',
};

const readRoot = async (file: string): Promise<Root> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Root;
  } catch {
    throw new Unable(`Die Datei ${file} ist keine Wurzel des Protokolls.`);
  }
};

export const journalCommands: readonly Command[] = [
  {
    name: 'journal verify',
    usage: '[--root DATEI]',
    help: 'prüft jede Zeile und jedes Siegel des Protokolls, auf Wunsch gegen eine aufbewahrte Wurzel',
    options: { root: { type: 'string' } },
    async run(given) {
      const file = textOption(given, 'root');
      const root = file === undefined ? undefined : await readRoot(file);
      const { rows, chains, unsealed, broken, exitCode } = await withProduct(given.config, (product) =>
        product.get(JournalCheckQueries).verify(root),
      );
      print(`Geprüft: ${figure(rows)} Zeilen in ${figure(chains)} Ketten. Noch ohne Siegel: ${figure(unsealed)}.`);
      if (broken)
        complain(
          `Das Protokoll ist beschädigt: ${damages[broken.damage]}${broken.n ? `, Nummer ${broken.n}` : ''}${broken.chain ? `, Kette ${broken.chain}` : ''}.`,
        );
      else print('Das Protokoll ist unversehrt.');
      return exitCode;
    },
  },
  {
    name: 'journal root',
    usage: '',
    help: 'gibt die unterschriebene Wurzel des Protokolls aus; außerhalb der Datenbank aufbewahren',
    run: ({ config }) => withProduct(config, async (product) => print(JSON.stringify(await product.get(JournalCheckQueries).root()))),
  },
];
