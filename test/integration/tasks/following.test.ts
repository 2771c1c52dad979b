// How long may somebody follow a task? As long as it runs, and as long as they may.
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { robotActor } from '@server/platform/robots.js';
import { TaskCommands } from '@server/platform/tasks/task.commands.js';
import type { Account } from '../../support/given.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const loader = robotActor('loader');
const begin = (): Promise<string> =>
  world.db.write(loader, (tx) => world.app.get(TaskCommands).begin(tx, loader, { kind: 'records.load', title: 'bestand.ndjson' }));
const advance = (id: string) => world.db.write(loader, (tx) => world.app.get(TaskCommands).progress(tx, id, { done: 1 }));

interface Stream {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  ended: boolean;
  stop(): void;
}
const follow = async (account: Account, id: string, url = world.url): Promise<Stream> => {
  const headers = (await world.as(account).cookieHeader()) as Record<string, string>;
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/api/tasks/${id}/events`, { headers }, (answer) => {
      const stream: Stream = {
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        text: '',
        ended: false,
        stop: () => {
          asking.destroy();
        },
      };
      answer
        .setEncoding('utf8')
        .on('data', (part: string) => {
          stream.text += part;
        })
        .on('end', () => {
          stream.ended = true;
        })
        .on('error', () => {
          stream.ended = true;
        });
      resolve(stream);
    });
    asking.on('error', reject).end();
  });
};
const events = ({ text }: Stream): string[] => text.split('\n\n').filter((block) => block.includes('data:'));

test('a follower hears when there is something new, and reads nothing in it but the id', async () => {
  const id = await begin();
  const stream = await follow(await world.given.account({ role: 'lead' }), id);
  expect([stream.status, stream.headers['content-type'], stream.headers['x-content-type-options']]).toEqual([
    200,
    'text/event-stream',
    'nosniff',
  ]);
  await world.until(async () => events(stream).length === 1);
  await advance(id);
  await world.until(async () => events(stream).length === 2);
  expect(events(stream)[1]).toMatch(new RegExp(`event: task`));
  expect(events(stream)[1]).toMatch(new RegExp(`data: ${JSON.stringify({ id })}$`, 'm'));
  await world.db.write(loader, (tx) => world.app.get(TaskCommands).finish(tx, id));
  await world.until(async () => stream.ended);
  expect(events(stream)).toHaveLength(3);
});

test('the stream ends when the right is withdrawn', async () => {
  const lead = await world.given.account({ role: 'lead' });
  const stream = await follow(lead, await begin());
  await world.until(async () => events(stream).length === 1);
  await world.sql(`update account set roles = '{contact}' where id = $1`, [lead.id]);
  await world.until(async () => stream.ended);
});

test('the stream ends when the session ends', async () => {
  const lead = await world.given.account({ role: 'lead' });
  const stream = await follow(lead, await begin());
  await world.until(async () => events(stream).length === 1);
  expect((await world.as(lead).delete('/session')).status).toBe(204);
  await world.until(async () => stream.ended);
});

test('a task that does not exist is no stream, and neither is one for somebody who may not see tasks', async () => {
  const id = await begin();
  expect((await follow(await world.given.account({ role: 'lead' }), '00000000-0000-7000-8000-00000000ffff')).status).toBe(404);
  expect((await follow(await world.given.account({ role: 'contact' }), id)).status).toBe(403);
});

test('a process that stops lets its followers go', async () => {
  const other = await world.another();
  const id = await begin();
  const stream = await follow(await world.given.account({ role: 'lead' }), id, await other.getUrl());
  await world.until(async () => events(stream).length === 1);
  await other.close();
  await world.until(async () => stream.ended);
});
