// Does every door of the API say who may use it, what it takes and what it answers?
import 'reflect-metadata';
import path from 'node:path';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { expect, test } from '@jest/globals';
import { permissions } from '@kommunalredaktion/shared';
import { PUBLIC, REQUIRES, RETURNS, signedIn } from '@server/platform/http/contract.js';
import { root, under } from './sources.js';

type Controller = { readonly name: string; readonly prototype: Record<string, object> };
interface Argument {
  readonly data?: unknown;
  readonly schema?: unknown;
}

/** Answers that are no view: streams, files, nothing at all, or a document that is its own contract. */
const answersOtherwise: Readonly<Record<string, string>> = {
  'GET records/download': 'lines of JSON, one record each',
  'GET areas/:ars/effective': 'lines of JSON, one service each',
  'GET tasks/:id/events': 'server-sent events',
  'GET openapi.json': 'the contract itself',
  'GET docs': 'a page that shows the contract',
  'GET docs/*file': 'the parts of that page',
  'GET health/live': 'one word, to a machine',
  'GET health/ready': 'one word, to a machine',
  'DELETE session': 'nothing',
  'POST session/password': 'nothing',
  'POST session/redeem': 'nothing',
  'POST session/reset': 'nothing, known or not',
};

/** Doors for people who are not known yet. A new one needs an entry here, and a reason. */
const openDoors: Readonly<Record<string, string>> = {
  'POST session': 'logging in',
  'DELETE session': 'logging out works with a session that has ended, too',
  'GET session/login-info': 'what the login page shows',
  'POST session/reset': 'asking for a new password; the answer is always the same',
  'POST session/redeem': 'a signed link is the key',
  'GET health/live': 'asked by the machine that runs us',
  'GET health/ready': 'asked by the machine that runs us',
};

const files = under('server/src')
  .filter(({ path: file }) => file.endsWith('.controller.ts'))
  .map(({ path: file }) => file);
const loaded: Record<string, unknown>[] = [];
// One after the other: jest links modules that wait for each other only in order.
for (const file of files) loaded.push((await import(path.join(root, file))) as Record<string, unknown>);
const controllers = loaded
  .flatMap((room) => Object.values(room))
  .filter((one): one is Controller => typeof one === 'function' && Reflect.hasMetadata(PATH_METADATA, one));

const plain = (value: unknown): string => String([value ?? ''].flat()[0]).replace(/^\/|\/$/g, '');
const argumentsOf = (controller: Controller, name: string): Argument[] =>
  Object.values((Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, Argument>);

const routes = controllers.flatMap((controller) =>
  Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name] as object;
    const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
    if (typeof method !== 'number') return [];
    const address = [plain(Reflect.getMetadata(PATH_METADATA, controller)), plain(Reflect.getMetadata(PATH_METADATA, handler))]
      .filter(Boolean)
      .join('/');
    return [
      {
        door: `${RequestMethod[method]} ${address}`,
        method: RequestMethod[method] ?? '',
        address,
        requires: Reflect.getMetadata(REQUIRES, handler) as string | undefined,
        isPublic: Reflect.getMetadata(PUBLIC, handler) === true,
        returns: Reflect.getMetadata(RETURNS, handler) as unknown,
        given: argumentsOf(controller, name),
        does: String(handler),
      },
    ];
  }),
);
const doors = (some: readonly { readonly door: string }[]) => some.map(({ door }) => door).sort();

test('there are doors at all, and no two are the same', () => {
  expect(routes.length).toBeGreaterThan(20);
  expect(new Set(doors(routes)).size).toBe(routes.length);
});

test('every door says either who may use it or that everybody may', () => {
  expect(doors(routes.filter(({ requires, isPublic }) => !requires === !isPublic))).toEqual([]);
  expect(
    doors(routes.filter(({ requires }) => requires && requires !== signedIn && !(permissions as readonly string[]).includes(requires))),
  ).toEqual([]);
});

test('the doors that are open to everybody are those with a reason', () => {
  expect(doors(routes.filter(({ isPublic }) => isPublic))).toEqual(Object.keys(openDoors).sort());
});

test('every door says what it answers', () => {
  const silent = doors(routes.filter(({ returns }) => returns === undefined));
  expect(silent.filter((door) => !(door in answersOtherwise))).toEqual([]);
});

test('everything that comes in through a door has a schema', () => {
  const named = (door: { readonly given: readonly Argument[] }) =>
    door.given.filter(({ data, schema }) => typeof data === 'string' && schema === undefined);
  expect(doors(routes.filter((door) => named(door).length > 0))).toEqual([]);
  const bodies = under('server/src').flatMap(({ path: file, text }) =>
    [...text.matchAll(/@(?:Body|Query|Param)\((?!\{ ?schema|'[\w]+', \{ ?schema)[^)]*\)/g)].map(([found]) => `${file} ${found}`),
  );
  expect(bodies).toEqual([]);
});

test('asking never changes anything: no GET calls commands', () => {
  expect(doors(routes.filter(({ method, does }) => method === 'GET' && /\bthis\.\w*commands\b/i.test(does)))).toEqual([]);
  expect(doors(routes.filter(({ method }) => !['GET', 'POST', 'PATCH', 'DELETE'].includes(method)))).toEqual([]);
});
