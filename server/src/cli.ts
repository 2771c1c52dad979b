// Which commands does the command line know? One table; wrong usage is one sentence and exit code 2, an expected error one sentence and 1.
import { parseArgs } from 'node:util';
import { say } from '@kommunalredaktion/shared';
import { accountCommands } from './cli/accounts.js';
import { areaCommands } from './cli/areas.js';
import { complain, print, Unable, WrongUsage, type Command } from './cli/command.js';
import { demoCommands } from './cli/demo.js';
import { journalCommands } from './cli/journal.js';
import { qualityCommands } from './cli/quality.js';
import { recordCommands } from './cli/records.js';
import { schemaCommands } from './cli/schema.js';
import { setupCommands } from './cli/setup.js';
import { ConfigError, readConfig } from './platform/config.js';
import { UnsupportedDatabase } from './platform/migrate.js';
import { Refused } from './platform/refused.js';

export const commands: readonly Command[] = [
  ...schemaCommands,
  ...setupCommands,
  ...areaCommands,
  ...recordCommands,
  ...demoCommands,
  ...qualityCommands,
  ...journalCommands,
  ...accountCommands,
];

const helpText = (): string =>
  [
    'npm run cli -- BEFEHL',
    '',
    ...commands.flatMap(({ name, usage, help }) => [`  ${name} ${usage}`.trimEnd(), `      ${help}`]),
    '  help',
    '      zeigt diese Hilfe',
  ].join('\n');

const find = (args: readonly string[]): Command => {
  const command = commands.find(({ name }) => args.slice(0, 2).join(' ') === name) ?? commands.find(({ name }) => args[0] === name);
  if (!command)
    throw new WrongUsage(args.length > 0 ? `Den Befehl „${args.slice(0, 2).join(' ')}“ gibt es nicht.` : 'Es fehlt ein Befehl.');
  return command;
};

const understand = (command: Command, args: string[]) => {
  const form = `${command.name} ${command.usage}`.trimEnd();
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: command.options ?? {} });
    if (positionals.length !== (command.words ?? 0)) throw new WrongUsage(`So wird der Befehl benutzt: ${form}`);
    return { words: positionals, options: values as Record<string, string | boolean | undefined> };
  } catch (error) {
    throw error instanceof WrongUsage ? error : new WrongUsage(`So wird der Befehl benutzt: ${form}`);
  }
};

const databaseSentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Die Datenbank antwortet nicht; bitte prüfen Sie DATABASE_URL.',
  ENOTFOUND: 'Der Rechner aus DATABASE_URL ist nicht bekannt.',
  '28P01': 'Die Datenbank weist das Passwort aus DATABASE_URL ab.',
  '28000': 'Die Datenbank weist den Nutzer aus DATABASE_URL ab.',
  '3D000': 'Die Datenbank aus DATABASE_URL gibt es nicht.',
  '42P01': 'Die Tabellen fehlen; bitte führen Sie zuerst „migrate up“ aus.',
};

/** The sentence for an error that an operator can do something about. */
const sentenceOf = (error: unknown): string | undefined => {
  if (error instanceof Refused)
    return [
      say(`problem.${error.code}`, error.details.params),
      ...(error.details.reasons ?? []).map(({ code, params }) => say(`reason.${code}`, params)),
      ...Object.values(error.details.fields ?? {}),
    ].join(' ');
  if (error instanceof Unable || error instanceof ConfigError || error instanceof UnsupportedDatabase) return error.message;
  return databaseSentences[(error as { code?: string }).code ?? ''];
};

const main = async (args: string[]): Promise<number> => {
  if (['help', '--help', '-h'].includes(args[0] ?? '')) return print(helpText()) ?? 0;
  const command = find(args);
  const given = understand(command, args.slice(command.name.split(' ').length));
  return (await command.run({ ...given, config: readConfig(process.env) })) ?? 0;
};

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const sentence = error instanceof WrongUsage ? `${error.message} Hilfe: npm run cli -- help` : sentenceOf(error);
    complain(sentence ?? String((error as Error).stack ?? error));
    // A connection that never came about must not keep the command alive; what was said goes out first.
    process.stdout.write('', () => process.stderr.write('', () => process.exit(error instanceof WrongUsage ? 2 : 1)));
  },
);
