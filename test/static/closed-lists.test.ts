// Is every closed list complete? What is written is listed, and what is listed is used.
import { expect, test } from '@jest/globals';
import {
  editionActions,
  editionWorkflow,
  journalEvents,
  kinds,
  messages,
  permissions,
  problemStatus,
  recordKinds,
  robotPermissions,
  rolePermissions,
  rules,
  taskKinds,
} from '@kommunalredaktion/shared';
import { importsOf, productCode, under } from './sources.js';

const textOf = (folder: string, but: readonly string[] = []): string =>
  under(folder)
    .filter(({ path }) => !but.includes(path))
    .map(({ text }) => text)
    .join('\n');
const server = textOf('server/src');
const literals = (text: string): Set<string> => new Set([...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, literal]) => literal ?? ''));
const serverLiterals = literals(server);
const fileList = (paths: readonly { readonly path: string }[]) => paths.map(({ path }) => path);

test('every right is asked for by a route, an action or a screen, and somebody holds it', () => {
  const asked = new Set([
    ...literals(server),
    ...literals(textOf('admin-ui/src')),
    ...Object.values(editionWorkflow.actions).map(({ permission }) => permission),
  ]);
  expect(permissions.filter((permission) => !asked.has(permission))).toEqual([]);
  const held = new Set([...Object.values(rolePermissions), ...Object.values(robotPermissions)].flat());
  expect(permissions.filter((permission) => !held.has(permission))).toEqual([]);
});

test('every action of the workflow asks for a right that exists, and has effects on the server', () => {
  const asked = editionActions.map((action) => editionWorkflow.actions[action].permission);
  expect(asked.filter((permission) => !permissions.includes(permission))).toEqual([]);
  expect(Object.keys(editionWorkflow.actions).sort()).toEqual([...editionActions].sort());
});

test('every expected "no" is said somewhere', () => {
  const said = literals(server + textOf('shared/src', ['shared/src/api/problem.ts']));
  expect(Object.keys(problemStatus).filter((code) => !said.has(code))).toEqual([]);
});

test('every "no" that is said is in the table', () => {
  const thrown = [...server.matchAll(/new Refused\('([\w.-]+)'/g)].map(([, code]) => code ?? '');
  expect(thrown.filter((code) => !(code in problemStatus))).toEqual([]);
});

test('every event of the journal is written somewhere; the steps of the workflow are written by their table', () => {
  expect(server).toContain('`edition.${');
  const byTable = new Set<string>(editionActions.map((action) => `edition.${action}`));
  expect(journalEvents.filter((event) => !byTable.has(event) && !serverLiterals.has(event))).toEqual([]);
});

test('the journal is written through its commands only', () => {
  const others = under('server/src').filter(
    ({ path, text }) =>
      !/^server\/src\/(history|migrations)\//.test(path) &&
      /insert into journal\b|JournalEntity\b/i.test(text) &&
      path !== 'server/src/entities.ts',
  );
  expect(fileList(others)).toEqual([]);
});

test('every rule is one file, listed once, named like its id, with words and examples', () => {
  const files = under('shared/src/qa/rules').map(({ path }) => path);
  const list = under('shared/src/qa').find(({ path }) => path === 'shared/src/qa/rules.ts');
  const listed = list
    ? importsOf(list)
        .map(({ to }) => to)
        .filter((to) => to.startsWith('shared/src/qa/rules/'))
    : [];
  expect(files.filter((file) => !listed.includes(file))).toEqual([]);
  expect(rules.map(({ id }) => id).filter((id) => files.filter((file) => file.includes(`/${id.toLowerCase()}-`)).length !== 1)).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(files.length);
  for (const { id, source, examples } of rules) {
    expect(
      [id, ...['title', 'why', 'fix'].map((word) => `qa.${id}.${word}`), source].filter((key) => key !== id && !(key in messages)),
    ).toEqual([]);
    expect([id, examples.passes.length > 0, examples.fails.length > 0]).toEqual([id, true, true]);
  }
});

test('every kind of record has its content schema, its fields and at least one rule', () => {
  expect(Object.keys(kinds).sort()).toEqual([...recordKinds].sort());
  for (const kind of recordKinds) {
    expect(kinds[kind].fields.length).toBeGreaterThan(0);
    expect(rules.some((rule) => rule.kinds.includes(kind))).toBe(true);
  }
});

/** Classes by what they promise, and whether jobs.module.ts names them in the list. */
const promising = (promise: string) =>
  under('server/src').flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(`export class (\\w+) implements (?:\\w+, )*${promise}\\b`, 'g'))].map(([, name = '']) => ({ name, path })),
  );
const jobsModule = productCode.find(({ path }) => path === 'server/src/jobs.module.ts')?.text ?? '';
const listOf = (token: string): string[] =>
  (new RegExp(`provide: ${token}\\b[^}]*inject: \\[([^\\]]*)\\]`).exec(jobsModule)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

test.each([
  ['BackgroundJob', 'JOBS'],
  ['Tick', 'TICKS'],
  ['TaskRunner', 'TASK_RUNNERS'],
])('every %s is in the list %s of jobs.module.ts, once', (promise, token) => {
  const written = promising(promise)
    .map(({ name }) => name)
    .sort();
  expect(listOf(token).sort()).toEqual(written);
});

test('a job lives in a file of its own that ends in .job.ts, and its name is room.verb-noun', () => {
  expect(promising('BackgroundJob').filter(({ path }) => !path.endsWith('.job.ts'))).toEqual([]);
  const nameless = under('server/src').filter(({ path, text }) => {
    const given = /\breadonly name = (\S+);/.exec(text)?.[1] ?? '';
    const name = (new RegExp(`const ${given} = (\\S+);`).exec(given.startsWith("'") ? '' : server)?.[1] ?? given).replaceAll("'", '');
    return path.endsWith('.job.ts') && !(/^[a-z]+\.[a-z]+(-[a-z]+)+$/.test(name) && path.split('/').includes(name.split('.')[0] ?? ''));
  });
  expect(fileList(nameless)).toEqual([]);
});

test('every kind of long work is done somewhere: by workers in parts, or by the command that was typed', () => {
  const runners = promising('TaskRunner').map(
    ({ path }) => /kind = '([\w.-]+)'/.exec(under('server/src').find((source) => source.path === path)?.text ?? '')?.[1],
  );
  expect(new Set(runners).size).toBe(runners.length);
  const jobNames = new Set([...server.matchAll(/\bname = '([\w.-]+)'/g)].map(([, name]) => name));
  expect(taskKinds.filter((kind) => !runners.includes(kind) && (jobNames.has(kind) || !serverLiterals.has(kind)))).toEqual([]);
});

test('every table that is written through TypeORM is one entity, listed once', () => {
  const declared = under('server/src')
    .filter(({ path }) => path.endsWith('.entity.ts'))
    .flatMap(({ text }) => [...text.matchAll(/export class (\w+Entity)\b/g)].map(([, name]) => name ?? ''));
  const listed = (
    /export const entities = \[([\s\S]*?)\];/.exec(productCode.find(({ path }) => path === 'server/src/entities.ts')?.text ?? '')?.[1] ?? ''
  )
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  expect(listed.sort()).toEqual(declared.sort());
});

test('every migration is in the list, in the order of its number', () => {
  const files = under('server/src/migrations')
    .map(({ path }) => path)
    .filter((path) => /\/\d+-/.test(path))
    .sort();
  const index = productCode.find(({ path }) => path === 'server/src/migrations/index.ts');
  expect(
    index
      ? importsOf(index)
          .map(({ to }) => to)
          .filter((to) => /\/\d+-/.test(to))
      : [],
  ).toEqual(files);
});
