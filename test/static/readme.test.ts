// Does the README speak of what is there?
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { demoAccounts } from '@server/exchange/demo/accounts.js';
import { manifests } from './manifests.js';
import { read, root, under } from './sources.js';

const readme = read('README.md');
const quoted = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
const isOnePath = (words: string) => !/[<>*…]/.test(words);

test('every path that it names exists', () => {
  const paths = quoted.filter(
    (words) =>
      /^(?:shared|server|admin-ui|test|docker)\/[\w./-]*$/.test(words) &&
      isOnePath(words) &&
      !/^server\/dist|\/tls\/$|docker\/\.env$/.test(words),
  );
  expect(paths.length).toBeGreaterThan(25);
  expect(paths.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('every npm command that it names is a script', () => {
  const scripts = Object.keys(manifests['.']?.scripts ?? {});
  const named = [...readme.matchAll(/(?:^|`)npm (?:run )?([a-z]+)\b/gm)]
    .map(([, script = '']) => script)
    .filter((script) => script !== 'ci');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
});

test('it names every command of the command line', () => {
  const commands = under('server/src/cli').flatMap(({ text }) =>
    [...text.matchAll(/^ {2,4}(?:\{ )?name: '([a-z ]+)'/gm)].map(([, name = '']) => name),
  );
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.filter((name) => !quoted.some((words) => words === name || words.startsWith(`${name} `)))).toEqual([]);
});

test('the demonstration accounts that it names are there', () => {
  const named = quoted.filter((words) => words.includes('@') && words.endsWith('.example'));
  const known: readonly string[] = Object.values(demoAccounts).map(({ email }) => email);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((email) => !known.includes(email))).toEqual([]);
});

test('it knows every room of the server', () => {
  const listed = [...readme.matchAll(/^\| `([a-z]+)` \| [a-z]/gm)].map(([, room]) => room);
  const folders = new Set(under('server/src').flatMap(({ path: file }) => /^server\/src\/([\w-]+)\//.exec(file)?.[1] ?? []));
  expect([...folders].filter((folder) => !['migrations', 'cli'].includes(folder) && !listed.includes(folder))).toEqual([]);
});
