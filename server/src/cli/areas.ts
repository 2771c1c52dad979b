// How does an operator load the official areas?
import { readFile } from 'node:fs/promises';
import { say } from '@kommunalredaktion/shared';
import { robotActor } from '../access/robots.js';
import { AreasCommands, type AreaLoad } from '../areas/areas.commands.js';
import { complain, figure, print, Unable, type Command } from './command.js';
import { withProduct } from './product.js';

const shownErrors = 100;

export const readInput = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Unable(`Die Datei ${file} lässt sich nicht lesen (${error.code}).`);
  });

/** Says what a load did; the number of errors decides about the exit code. */
export const reportAreas = ({ errors, added, changed, gone }: AreaLoad): number => {
  for (const { line, column, message, params } of errors.slice(0, shownErrors))
    complain(`Zeile ${line}${column && `, ${column}`}: ${say(message, params)}`);
  if (errors.length > 0) {
    complain(`${figure(errors.length)} Fehler; es wurde nichts geändert.`);
    return 1;
  }
  print(`Gebiete: ${figure(added)} neu, ${figure(changed)} geändert, ${figure(gone)} weggefallen.`);
  return 0;
};

export const areaCommands: readonly Command[] = [
  {
    name: 'areas load',
    usage: 'DATEI',
    words: 1,
    help: 'lädt amtliche Gebiete aus einer CSV-Datei; bei einem Fehler wird nichts geändert',
    async run({ config, words: [file = ''] }) {
      const text = await readInput(file);
      return withProduct(config, async (product) => reportAreas(await product.get(AreasCommands).load(text, robotActor('loader'))));
    },
  },
];
