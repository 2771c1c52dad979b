// How does an operator get the demonstration, and who can log in to it?
import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { say } from '@kommunalredaktion/shared';
import { SessionsQueries, demoPasswordFile } from '../access/sessions.queries.js';
import { DemoCommands } from '../exchange/demo.commands.js';
import type { Config } from '../platform/config.js';
import { figure, print, Unable, type Command } from './command.js';
import { withProduct } from './product.js';

export const playDemonstration = async (product: INestApplicationContext): Promise<void> => {
  const demo = product.get(DemoCommands);
  if ((await demo.stage()) === 'all') return print('Die Vorführung ist schon da.');
  const report = await demo.play();
  if (!report) return print('Die Vorführung war unterbrochen und ist jetzt vollständig.');
  const { adopted, drafts, failed } = report;
  if (failed > 0) throw new Unable(`Die Vorführung ließ sich nicht ganz laden: ${figure(failed)} Zeilen haben Fehler.`);
  print(`Vorführung geladen: ${figure(adopted)} veröffentlichte Datensätze, ${figure(drafts)} Entwürfe.`);
};

const listAccounts = async (product: INestApplicationContext, config: Config): Promise<void> => {
  const { accounts } = await product.get(SessionsQueries).loginInfo();
  const password = await readFile(demoPasswordFile(config), 'utf8').then(
    (text) => text.trim(),
    () => '',
  );
  if (accounts.length === 0 || !password) throw new Unable('Es gibt keine Vorführkonten. „demo“ legt sie an.');
  print(`Zum Ausprobieren, alle mit dem Passwort  ${password}`);
  const seen = new Set<string>();
  for (const { email, name, role, administration } of accounts) {
    if (seen.has(role)) continue;
    seen.add(role);
    print(`  ${email.padEnd(34)} ${name}, ${say(`role.${role}`)}${administration ? ` (${administration})` : ''}`);
  }
};

export const demoCommands: readonly Command[] = [
  {
    name: 'demo accounts',
    usage: '',
    help: 'nennt je Rolle ein Konto der Vorführung',
    run: ({ config }) => withProduct({ ...config, KR_DEMO: true }, (product) => listAccounts(product, config)),
  },
  {
    name: 'demo',
    usage: '',
    help: 'lädt die Vorführung: sechs echte Verwaltungen mit 120 Stellen, 78 Leistungen, 252 Ergänzungen und 60 Online-Diensten, alle erfunden, dazu Konten und eine Geschichte',
    run: ({ config }) => {
      if (config.NODE_ENV === 'production') throw new Unable('Die Vorführung gehört nicht in den Betrieb.');
      return withProduct(config, playDemonstration);
    },
  },
];
