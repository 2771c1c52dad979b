// What is a command of the command line, and how does it say no?
import type { ParseArgsConfig } from 'node:util';
import type { Config } from '../platform/config.js';

export interface Given {
  readonly config: Config;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  /** One or two words: `areas load`. */
  readonly name: string;
  /** What follows the name: `DATEI [--dry-run]`. */
  readonly usage: string;
  readonly help: string;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  /** How many words must follow the name. */
  readonly words?: number;
  /** Answers the exit code; nothing means that all went well. */
  run(given: Given): Promise<number | void>;
}

/** The command was typed wrong: one sentence, exit code 2. */
export class WrongUsage extends Error {}
/** Something expected stands in the way: one sentence, exit code 1. */
export class Unable extends Error {}

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
export const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const count = new Intl.NumberFormat('de-DE');
export const figure = (n: number): string => count.format(n);

/** An option that takes a text. */
export const textOption = ({ options }: Given, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** An option that takes a whole number. */
export const numberOption = (given: Given, name: string, least: number): number | undefined => {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) throw new WrongUsage(`Bitte geben Sie bei --${name} eine ganze Zahl ab ${least} an.`);
  return value;
};
