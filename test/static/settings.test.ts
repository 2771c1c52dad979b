// Does whoever operates the product find every setting, and no secret?
import { expect, test } from '@jest/globals';
import { settingNames } from '@server/platform/config.js';
import { allCode, read } from './sources.js';

const example = read('docker/env.example');
const settings = [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }));
/** Read by compose and the database image, not by the product. */
const ofTheContainers = ['POSTGRES_PASSWORD', 'MIGRATOR_PASSWORD', 'APP_PASSWORD', 'REDIS_PASSWORD', 'HTTP_PORT', 'HTTPS_PORT'];
/** The launcher sets it between its own processes; nobody else does. */
const betweenProcesses = ['KR_SUPERVISED'];
const secret = /SECRET|PASSWORD|_URL$/;

test('env.example names every setting, each once, and nothing that nobody reads', () => {
  const names = settings.map(({ name }) => name);
  expect(settingNames.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !settingNames.includes(name) && !ofTheContainers.includes(name))).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('env.example carries no secret', () => {
  expect(settings.filter(({ name, value }) => secret.test(name) && name !== 'BASE_URL' && value.trim() !== '')).toEqual([]);
  expect(example.replace(/^#.*$/gm, '')).not.toMatch(/:\/\/[^\s:@/]+:[^\s@/]+@/);
});

test('every setting is explained in both languages before it stands there', () => {
  const blocks = example.split(/\n\s*\n/).filter((block) => /^#? ?[A-Z][A-Z0-9_]*=/m.test(block));
  const unexplained = blocks.filter((block) => !/^# \S.*\n(?:# .*\n)*# en: \S/m.test(block));
  expect(unexplained).toEqual([]);
});

test('the README names every setting', () => {
  const readme = read('README.md');
  expect(settingNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('the environment is read in one place', () => {
  const readers = allCode.filter(
    ({ path, text }) =>
      path.startsWith('server/src/') &&
      !path.startsWith('server/src/platform/local/') &&
      /process\.env\.(?!npm_)\w+|process\.env\[/.test(text),
  );
  const named = readers.flatMap(({ path, text }) => [...text.matchAll(/process\.env\.(\w+)/g)].map(([, name = '']) => ({ path, name })));
  expect(named.filter(({ name }) => !betweenProcesses.includes(name) && !settingNames.includes(name))).toEqual([]);
});
