// Who may import whom? Rooms know only what stands to their left, and only through its doors.
import { expect, test } from '@jest/globals';
import { manifests } from './manifests.js';
import { importsOf, packageOf, productCode, roomOf, under, type Import } from './sources.js';

const rooms = [
  'platform',
  'history',
  'tasks',
  'areas',
  'notices',
  'access',
  'records',
  'competences',
  'findings',
  'editions',
  'qa',
  'exchange',
  'insights',
];
/** Outside of the rooms: they wire the rooms together, or set up the database before any room exists. */
const wiring = ['migrations', 'cli'];
const doors = /\.(queries|commands|entity|module)\.ts$/;

/** Files that another room may use directly, and why. */
const openToOthers: Readonly<Record<string, string>> = {
  'server/src/access/robots.ts': 'a robot acts in the room of its work',
  'server/src/access/passwords/password-hashes.ts': 'demonstration accounts get passwords like everybody',
  'server/src/platform/tasks/task-runner.ts': 'what a room promises when it has long work',
  'server/src/records/parents.ts': 'rules look at the parents of an entry wherever they are judged',
  'server/src/records/relations.ts': 'what a content points to is kept beside it, whoever writes it',
  'server/src/records/hashes.ts': 'a content has one fingerprint, whoever compares it',
  'server/src/records/clean-html.ts': 'the one filter for markup, at each entry',
  'server/src/records/record-conditions.ts': 'a figure on the start page is counted by the same conditions as its list',
  'server/src/records/record-list.ts': 'how a record and its administration are named in every list',
  'server/src/competences/public-eyes.ts': 'what is public everywhere is read with the same eyes, whoever asks',
  'server/src/editions/review-queue.ts': 'the SQL of a list; a figure on the start page is counted by the same conditions',
};

/** Files of the platform that know the wiring, because something must start it. */
const startsTheProduct: Readonly<Record<string, string>> = {
  'server/src/platform/data-source.ts': 'TypeORM wants all tables and migrations at once',
  'server/src/platform/health/health.controller.ts': 'ready means that every migration has run',
  'server/src/platform/http/create-api.ts': 'the process for people is the whole product behind HTTP',
};

/** Opens the database itself, outside of the platform. */
const opensTheDatabase: Readonly<Record<string, string>> = {
  'server/src/cli/schema.ts': 'moves the schema, before there is anything to act for',
};

/** Not listed themselves: they come with a listed package, whose lower half they are. */
const brought: Readonly<Record<string, readonly string[]>> = {
  server: ['fastify'], // @nestjs/platform-fastify
  'admin-ui': [],
};

const listed = (imports: readonly Import[]): string[] => imports.map(({ from, to }) => `${from} → ${to}`);
const serverImports = under('server/src').flatMap(importsOf);
const betweenRooms = serverImports.filter(({ from, to }) => {
  const [here, there] = [roomOf(from), roomOf(to)];
  return here && there && here !== there && !wiring.includes(here);
});

test('every folder of the server is a room that is known here', () => {
  const folders = new Set(under('server/src').flatMap((source) => roomOf(source.path) ?? []));
  expect([...folders].filter((folder) => !rooms.includes(folder) && !wiring.includes(folder))).toEqual([]);
});

test('a room imports only rooms to its left', () => {
  const wrong = betweenRooms.filter(
    ({ from, to }) => rooms.indexOf(roomOf(to) ?? '') > rooms.indexOf(roomOf(from) ?? '') || wiring.includes(roomOf(to) ?? ''),
  );
  expect(listed(wrong).filter((line) => !Object.keys(startsTheProduct).some((file) => line.startsWith(file)))).toEqual([]);
});

test('across rooms only queries, commands, entities, modules and the few named pure files are used', () => {
  const wrong = betweenRooms.filter(
    ({ from, to }) => roomOf(to) !== 'platform' && !doors.test(to) && !(to in openToOthers) && !(from in startsTheProduct),
  );
  expect(listed(wrong)).toEqual([]);
});

test('a room never imports the wiring that stands above it', () => {
  const wrong = serverImports.filter(
    ({ from, to }) =>
      roomOf(from) && !wiring.includes(roomOf(from) ?? '') && /^server\/src\/[^/]+$/.test(to) && !(from in startsTheProduct),
  );
  expect(listed(wrong)).toEqual([]);
});

test('a file that is open to others exists and is used by others', () => {
  const used = new Set(betweenRooms.map(({ to }) => to));
  expect(Object.keys(openToOthers).filter((file) => !used.has(file))).toEqual([]);
});

test('shared stands on zod and nothing else', () => {
  const wrong = under('shared/src')
    .flatMap(importsOf)
    .filter(({ to }) => to !== 'zod' && !to.startsWith('shared/src/'));
  expect(listed(wrong)).toEqual([]);
});

test('server and interface never see each other, and both see shared only through its door', () => {
  const crossing = productCode.flatMap(importsOf).filter(({ from, to }) => {
    const packageHere = from.split('/')[0];
    const leaves = /^(shared|server|admin-ui)\//.test(to) && to.split('/')[0] !== packageHere;
    return (
      leaves ||
      to.startsWith('@kommunalredaktion/shared/') ||
      to.startsWith('@kommunalredaktion/server') ||
      to.startsWith('@kommunalredaktion/admin-ui')
    );
  });
  expect(listed(crossing)).toEqual([]);
});

test('the database is reached through the platform only', () => {
  const wrong = under('server/src').flatMap((source) =>
    importsOf(source).filter(({ to }) => {
      if (
        ['platform', 'migrations'].includes(roomOf(source.path) ?? '') ||
        source.path.endsWith('.entity.ts') ||
        source.path in opensTheDatabase
      )
        return false;
      return packageOf(to) === 'pg' || packageOf(to) === 'typeorm' || to === 'server/src/platform/data-source.ts';
    }),
  );
  expect(listed(wrong)).toEqual([]);
  const direct = under('server/src').filter(
    ({ path, text }) => roomOf(path) !== 'platform' && /\bDataSource\b|createQueryRunner|new Pool\b/.test(text),
  );
  expect(direct.map(({ path }) => path)).toEqual([]);
});

test('only the listed packages of a workspace are imported', () => {
  const unlisted = Object.entries(brought).flatMap(([folder, others]) => {
    const listedHere = Object.keys({ ...manifests[folder]?.dependencies, ...manifests[folder]?.devDependencies });
    return under(`${folder}/src`)
      .flatMap(importsOf)
      .filter(
        ({ to }) =>
          !/^(node:|shared\/|server\/|admin-ui\/)/.test(to) && !listedHere.includes(packageOf(to)) && !others.includes(packageOf(to)),
      );
  });
  expect(listed(unlisted)).toEqual([]);
});

test('on the server and in shared nothing goes round in circles', () => {
  const next = new Map(
    [...under('server/src'), ...under('shared/src')].map((source) => [
      source.path,
      importsOf(source)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ to }) => to),
    ]),
  );
  const settled = new Set<string>();
  const circleFrom = (file: string, road: readonly string[]): string | undefined => {
    if (road.includes(file)) return [...road.slice(road.indexOf(file)), file].join(' → ');
    if (settled.has(file)) return undefined;
    const circle = (next.get(file) ?? []).map((to) => circleFrom(to, [...road, file])).find(Boolean);
    settled.add(file);
    return circle;
  };
  expect([...next.keys()].flatMap((file) => circleFrom(file, []) ?? [])).toEqual([]);
});
