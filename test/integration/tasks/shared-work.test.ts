// Is long work done once, however many workers share it and however many of them die?
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { TaskView } from '@kommunalredaktion/shared';
import { Database } from '@server/platform/database.js';
import { JOBS, type BackgroundJob } from '@server/platform/jobs/job.js';
import { JobQueue } from '@server/platform/jobs/job-queue.js';
import { JobRunner } from '@server/platform/jobs/job-runner.js';
import { robotActor } from '@server/platform/robots.js';
import { TaskCommands } from '@server/platform/tasks/task.commands.js';
import { TaskQueries } from '@server/platform/tasks/task.queries.js';
import type { PartResult, Plan, Task, TaskRunner } from '@server/platform/tasks/task-runner.js';
import { TaskRunners } from '@server/platform/tasks/task-runners.js';
import { TaskWorkCommands } from '@server/platform/tasks/task-work.commands.js';
import type { Account } from '../../support/given.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let lead: Account;
beforeAll(async () => {
  world = await createWorld();
  lead = await world.given.account({ role: 'lead' });
});
afterAll(() => world.close());
afterEach(() => world.sql(`update task set state = 'cancelled' where state in ('waiting', 'running')`));

/** Notes what it did; each part counts ten items, of which those that `bad` names fail. */
class Counting implements TaskRunner {
  readonly kind = 'records.generate';
  readonly did: number[] = [];
  finished = 0;
  constructor(
    readonly parts: number,
    readonly bad: readonly number[] = [],
    readonly during: (part: number, task: Task) => Promise<void> = async () => {},
  ) {}
  async plan(): Promise<Plan> {
    return { total: this.parts * 10, parts: Array.from({ length: this.parts }, (_, index) => ({ from: index })) };
  }
  async runPart(task: Task, part: unknown): Promise<PartResult> {
    const { from } = part as { from: number };
    await this.during(from, task);
    this.did.push(from);
    const failed = this.bad.filter((one) => one === from).map((one) => ({ item: `Zeile ${one}`, field: 'title', message: 'fehlt' }));
    return { done: 10 - failed.length, failed };
  }
  async finish(): Promise<void> {
    this.finished += 1;
  }
}

const hire = (runner: TaskRunner, app: NestFastifyApplication = world.app) => app.get(TaskRunners).register([runner]);
const begin = async (): Promise<string> => {
  const { id } = await world.db.write(robotActor('loader'), (tx) =>
    world.app.get(TaskCommands).start(tx, robotActor('loader'), { kind: 'records.generate', title: 'Probe' }),
  );
  return id;
};
const view = async (id: string): Promise<TaskView> => (await world.as(lead).get<TaskView>(`/tasks/${id}`)).body;
const work = (app: NestFastifyApplication = world.app) => app.get(TaskWorkCommands);
const finishTasks = () => world.finishJobs('tasks.run-task', 'tasks.run-part');

test('a task is planned, done part by part, finished and reported', async () => {
  const runner = new Counting(7, [2, 5]);
  hire(runner);
  const id = await begin();
  expect(await view(id)).toMatchObject({ state: 'waiting', total: null, mayCancel: true, mayRunAgain: false });
  await finishTasks();
  expect(await view(id)).toMatchObject({
    state: 'done',
    total: 70,
    done: 68,
    failed: 2,
    mayCancel: false,
    mayRunAgain: true,
    startedBy: { name: 'Übernahme' },
  });
  expect([runner.did, runner.finished]).toEqual([[0, 1, 2, 3, 4, 5, 6], 1]);
  expect((await world.as(lead).get(`/tasks/${id}/items`)).body).toMatchObject({
    total: 2,
    data: [
      { n: 1, item: 'Zeile 2', field: 'title', message: 'fehlt' },
      { n: 2, item: 'Zeile 5' },
    ],
  });
});

test('a task without parts is done', async () => {
  const runner = new Counting(0);
  hire(runner);
  const id = await begin();
  await finishTasks();
  expect(await view(id)).toMatchObject({ state: 'done', done: 0 });
  expect(runner.finished).toBe(1);
});

test('planned and worked on by many at once, everything is counted once', async () => {
  const runner = new Counting(60, [7]);
  const other = await world.another();
  for (const app of [world.app, other]) hire(runner, app);
  const id = await begin();
  await Promise.all([world.app, other].flatMap((app) => [work(app).plan(id), work(app).plan(id)]));
  await Promise.all([world.app, other].flatMap((app) => Array.from({ length: 4 }, () => work(app).work(id))));
  expect(await view(id)).toMatchObject({ state: 'done', done: 599, failed: 1 });
  expect(runner.did.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index));
});

test('what a dead worker held is done by another, and counted once', async () => {
  const runner = new Counting(3);
  hire(runner);
  const id = await begin();
  await work().plan(id);
  await world.sql(
    `update task_part set state = 'leased', holder = gen_random_uuid(), attempts = 1, lease_until = now() + interval '30 seconds' where task_id = $1 and n = 2`,
    [id],
  );
  await work().work(id);
  expect(await view(id)).toMatchObject({ state: 'running', done: 20 });
  expect(await world.app.get(TaskQueries).unfinished(10)).toEqual([]);
  await world.sql(`update task_part set lease_until = now() where task_id = $1 and n = 2`, [id]);
  expect(await world.app.get(TaskQueries).unfinished(10)).toEqual([{ taskId: id, slot: 1 }]);
  await finishTasks();
  expect(await view(id)).toMatchObject({ state: 'done', done: 30 });
});

test('a worker that was thought dead and comes back counts nothing', async () => {
  let stolen = false;
  const runner: Counting = new Counting(1, [], async (_part, task) => {
    if (stolen) return;
    stolen = true;
    await world.sql(`update task_part set lease_until = now() where task_id = $1`, [task.id]);
    await work().work(task.id);
  });
  hire(runner);
  const id = await begin();
  await work().plan(id);
  await work().work(id);
  expect([runner.did.length, (await view(id)).done, (await view(id)).state]).toEqual([2, 10, 'done']);
});

test('a part that fails is tried again, and in the end its task says why', async () => {
  let tries = 0;
  const hurry = () => world.sql(`update task_part set lease_until = now() where state = 'waiting'`);
  hire(
    new Counting(2, [], async (part) => {
      if (part === 1) {
        tries += 1;
        throw new Error('die Datei ist kaputt');
      }
    }),
  );
  const id = await begin();
  await work().plan(id);
  for (let round = 0; round < 12; round += 1) {
    await work().work(id);
    await hurry();
  }
  await work().work(id);
  expect(tries).toBe(10);
  expect(await view(id)).toMatchObject({ state: 'failed', done: 10, error: 'die Datei ist kaputt', mayRunAgain: true });
});

test('a plan that fails again and again ends its task', async () => {
  hire({
    kind: 'records.generate',
    plan: async () => {
      throw new Error('nichts zu planen');
    },
    runPart: async () => ({ done: 0, failed: [] }),
  });
  const id = await begin();
  for (let time = 0; time < 10; time += 1) await expect(work().plan(id)).rejects.toThrow('nichts zu planen');
  expect(await work().plan(id)).toEqual([]);
  expect(await view(id)).toMatchObject({ state: 'failed', error: 'nichts zu planen' });
});

test('a cancelled task begins no further part', async () => {
  const runner: Counting = new Counting(5, [], async (part, task) => {
    if (part === 1) expect((await world.as(lead).post(`/tasks/${task.id}/cancel`)).status).toBe(200);
  });
  hire(runner);
  const id = await begin();
  await finishTasks();
  expect(runner.did).toEqual([0, 1]);
  expect(await view(id)).toMatchObject({ state: 'cancelled', mayCancel: false });
  expect(await world.as(lead).post(`/tasks/${id}/cancel`)).toMatchObject({ status: 409, body: { code: 'tasks.not-running' } });
});

test('run again is a new task that knows the old one', async () => {
  const asked: unknown[] = [];
  const runner: Counting = new Counting(2, [1], async (_part, { params }) => {
    asked.push(params.again);
  });
  hire(runner);
  const id = await begin();
  await finishTasks();
  const again = await world.as(lead).post<TaskView>(`/tasks/${id}/run-again`);
  expect(again).toMatchObject({ status: 200, body: { state: 'waiting', kind: 'records.generate' } });
  expect(again.body.id).not.toBe(id);
  await finishTasks();
  expect(asked).toEqual([undefined, undefined, id, id]);
  const good = new Counting(1);
  hire(good);
  const fine = await begin();
  await finishTasks();
  expect((await world.as(lead).post(`/tasks/${fine}/run-again`)).status).toBe(409);
});

test('two workers on the queue share a task, from the nudge to the end', async () => {
  const runner = new Counting(
    40,
    [],
    () =>
      new Promise((resolve) => {
        setImmediate(resolve);
      }),
  );
  const workers = [await world.another(), await world.another()];
  for (const app of [world.app, ...workers]) hire(runner, app);
  for (const app of workers) app.get(JobRunner).start(app.get<BackgroundJob[]>(JOBS), []);
  const { id, nudges } = await world.db.write(robotActor('loader'), (tx) =>
    world.app.get(TaskCommands).start(tx, robotActor('loader'), { kind: 'records.generate', title: 'Probe' }),
  );
  await world.app.get(JobQueue).enqueue(nudges);
  await world.until(async () => (await view(id)).state === 'done');
  expect(await view(id)).toMatchObject({ done: 400, failed: 0 });
  expect(runner.did).toHaveLength(40);
});

test('work that its caller does itself reports and ends in the same way', async () => {
  const tasks = world.app.get(TaskCommands);
  const loader = robotActor('loader');
  const db = world.app.get(Database);
  const id = await db.write(loader, (tx) => tasks.begin(tx, loader, { kind: 'records.load', title: 'bestand.ndjson', total: 3 }));
  await db.write(loader, (tx) =>
    tasks.progress(tx, id, { done: 1, failed: [{ item: 'Zeile 1', message: 'unlesbar' }], cursor: { line: 2 } }),
  );
  await db.write(loader, (tx) => tasks.progress(tx, id, { done: 1, failed: [{ item: 'Zeile 3', message: 'unlesbar' }] }));
  expect(await view(id)).toMatchObject({ state: 'running', done: 2, failed: 2, total: 3, secondsLeft: 0 });
  await db.write(loader, (tx) => tasks.finish(tx, id));
  expect(await view(id)).toMatchObject({ state: 'done', mayRunAgain: false });
  expect((await world.as(lead).get(`/tasks/${id}/items?perPage=1&page=2`)).body).toMatchObject({
    total: 2,
    data: [{ n: 2, item: 'Zeile 3' }],
  });
});

test('there is one full check at a time', async () => {
  const tasks = world.app.get(TaskCommands);
  const checker = robotActor('checker');
  hire({ kind: 'qa.full-run', plan: async () => ({ total: 0, parts: [] }), runPart: async () => ({ done: 0, failed: [] }) });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () =>
      world.db.write(checker, (tx) => tasks.start(tx, checker, { kind: 'qa.full-run', title: 'Alle Texte' })),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(
    outcomes.filter((one) => one.status === 'rejected' && (one.reason as { code: string }).code === 'tasks.already-running'),
  ).toHaveLength(19);
});
