// Are the foreign parts exact, few, explained and harmless?
import { expect, test } from '@jest/globals';
import { locked, lockedName, lockText, manifests, workspaces } from './manifests.js';
import { read } from './sources.js';

const listed = Object.entries(manifests).flatMap(([folder, { dependencies, devDependencies, optionalDependencies }]) =>
  Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).map(([name, version]) => ({ folder, name, version })),
);
const foreign = Object.entries(locked)
  .filter(([place, { link }]) => place.includes('node_modules/') && !link)
  .map(([place, entry]) => ({ place, name: lockedName(place), ...entry }));

/** Versions that carried somebody else's intentions, or a hole that concerns us. An upper bound alone means: older is bad, too. */
const knownBad: readonly { readonly name: string; readonly versions?: readonly string[]; readonly below?: string; readonly why: string }[] =
  [
    { name: 'event-stream', versions: ['3.3.6'], why: 'stole wallets through flatmap-stream' },
    { name: 'flatmap-stream', below: '999.0.0', why: 'the payload of event-stream 3.3.6' },
    { name: 'ua-parser-js', versions: ['0.7.29', '0.8.0', '1.0.0'], why: 'mined coins, stole passwords' },
    { name: 'coa', versions: ['2.0.3', '2.0.4', '2.1.1', '2.1.3', '3.0.1', '3.1.3'], why: 'stole passwords' },
    { name: 'rc', versions: ['1.2.9', '1.3.9', '2.3.9'], why: 'stole passwords' },
    { name: 'node-ipc', versions: ['9.2.2', '10.1.1', '10.1.2', '10.1.3', '11.0.0', '11.1.0'], why: 'overwrote files by country' },
    { name: 'peacenotwar', below: '999.0.0', why: 'came with node-ipc' },
    { name: 'colors', versions: ['1.4.1', '1.4.2', '1.4.44-liberty-2'], why: 'endless loop on purpose' },
    { name: 'faker', versions: ['6.6.6'], why: 'emptied on purpose' },
    { name: 'eslint-scope', versions: ['3.7.2'], why: 'stole registry tokens' },
    { name: 'eslint-config-eslint', versions: ['5.0.2'], why: 'stole registry tokens' },
    { name: 'eslint-config-prettier', versions: ['8.10.1', '9.1.1', '10.1.6', '10.1.7'], why: 'stolen account, install script' },
    { name: 'chalk', versions: ['5.6.1'], why: 'stolen account, wallet drainer' },
    { name: 'debug', versions: ['4.4.2'], why: 'stolen account, wallet drainer' },
    { name: 'ansi-styles', versions: ['6.2.2'], why: 'stolen account, wallet drainer' },
    { name: 'strip-ansi', versions: ['7.1.1'], why: 'stolen account, wallet drainer' },
    { name: 'is-arrayish', versions: ['0.3.3'], why: 'stolen account, wallet drainer' },
    { name: 'color-convert', versions: ['3.1.1'], why: 'stolen account, wallet drainer' },
    { name: 'sanitize-html', below: '2.17.5', why: 'lets scripts through' },
    { name: 'xlsx', below: '999.0.0', why: 'frozen on npm with known holes' },
    { name: 'minimist', below: '1.2.6', why: 'prototype pollution' },
    { name: 'lodash', below: '4.17.21', why: 'command injection in template' },
    { name: 'tar-fs', below: '2.1.4', why: 'writes outside its folder' },
  ];

const parts = (version: string): number[] => (version.split('-')[0] ?? '').split('.').map(Number);
const isBelow = (version: string, bound: string): boolean => {
  const [one, other] = [parts(version), parts(bound)];
  const place = one.findIndex((part, index) => part !== other[index]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
};

test('every version is exact, in the package files as in the overrides', () => {
  const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
  expect(listed.filter(({ version }) => !exact.test(version))).toEqual([]);
  const overrides = Object.values(manifests['.']?.overrides ?? {}).flatMap((value) =>
    typeof value === 'string' ? [value] : Object.values(value),
  );
  expect(overrides.filter((version) => !exact.test(version))).toEqual([]);
});

test('a package has one version, wherever it is listed', () => {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of listed) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  expect([...versions].filter(([, given]) => given.size > 1).map(([name, given]) => `${name}: ${[...given].join(', ')}`)).toEqual([]);
});

test('the lock file holds what the package files list', () => {
  const differing = listed.filter(({ folder, name, version }) => {
    const entry = locked[`${folder}/node_modules/${name}`] ?? locked[`node_modules/${name}`];
    return entry?.link !== true && entry?.version !== version;
  });
  expect(differing).toEqual([]);
  expect(workspaces.filter((folder) => locked[folder] === undefined)).toEqual([]);
});

test('the lock file names no host to fetch from, and every package has its fingerprint', () => {
  expect(
    Object.entries(locked)
      .filter(([, { link, resolved }]) => resolved !== undefined && !link)
      .map(([place]) => place),
  ).toEqual([]);
  expect(lockText).not.toMatch(/"resolved": "(?:https?|git|ssh|file):/);
  expect(foreign.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ place }) => place)).toEqual([]);
});

test('only packages on the list bring an install script, and none of them may run it', () => {
  const allowed = manifests['.']?.allowScripts ?? {};
  expect(foreign.filter(({ name, hasInstallScript }) => hasInstallScript && !(name in allowed)).map(({ name }) => name)).toEqual([]);
  expect(Object.entries(allowed).filter(([, may]) => may)).toEqual([]);
  expect(Object.keys(allowed).filter((name) => !foreign.some((entry) => entry.name === name && entry.hasInstallScript))).toEqual([]);
});

test('none of our own packages runs a script while it is installed', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
  expect(
    Object.values(manifests).flatMap(({ name, scripts }) =>
      Object.keys(scripts ?? {})
        .filter((script) => hooks.includes(script))
        .map((script) => `${name}: ${script}`),
    ),
  ).toEqual([]);
});

test('no version that is known to be bad is in the lock file', () => {
  const bad = foreign.flatMap(({ place, name, version = '' }) =>
    knownBad
      .filter(
        (entry) =>
          entry.name === name && (entry.versions?.includes(version) || (entry.below !== undefined && isBelow(version, entry.below))),
      )
      .map(({ why }) => `${place} ${version}: ${why}`),
  );
  expect(bad).toEqual([]);
  expect([isBelow('2.17.4', '2.17.5'), isBelow('2.17.5', '2.17.5'), isBelow('3.0.0', '2.17.5'), isBelow('2.9.9', '2.17.5')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('every dependency of the running product has its reason in the README', () => {
  const readme = read('README.md');
  const running = ['shared', 'server', 'admin-ui']
    .flatMap((folder) => Object.keys({ ...manifests[folder]?.dependencies, ...manifests[folder]?.optionalDependencies }))
    .filter((name) => !name.startsWith('@kommunalredaktion/'));
  const explained = [...readme.matchAll(/^\| (`[^|]+`) \| ([^|]+) \|/gm)].flatMap(([, names = '', reason = '']) =>
    reason.trim().length > 10 ? [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name) : [],
  );
  const hasReason = (name: string) => explained.some((one) => one === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))));
  expect(running.filter((name) => !hasReason(name))).toEqual([]);
});
