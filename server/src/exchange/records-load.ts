// How does a whole load run? Batch by batch, each one transaction with its journal and progress; it can be stopped and goes on where it was. Search and verdicts follow.
import { setImmediate as othersTurn } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { say, type Actor } from '@kommunalredaktion/shared';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { exclusively } from '../platform/exclusively.js';
import { CONFIG } from '../platform/log.js';
import { Refused } from '../platform/refused.js';
import { TaskCommands } from '../platform/tasks/task.commands.js';
import { AfterLoad } from './load/after-load.js';
import { readOwners, type Owner } from './load/look-up.js';
import { placeLines } from './load/place-lines.js';
import { planLine, type Step } from './load/plan-line.js';
import { isGood, readLine, type LineError, type LoadLine } from './load/read-line.js';
import type { RawLine } from './load/raw-lines.js';
import { SeenLines } from './load/seen-lines.js';
import type { Source } from './load/source.js';
import { Raced, writeSteps } from './load/write-steps.js';

export interface LoadReport {
  adopted: number;
  drafts: number;
  unchanged: number;
  failed: number;
  /** The first ones; all of them stand with the task. */
  readonly errors: LineError[];
  resumed: boolean;
  cancelled: boolean;
}
/** Up to which line each lane is done; `only` and `orphans` are numbers of lines that get or want another turn. */
interface Cursor {
  readonly lane0?: number;
  readonly lane1?: number;
  readonly only: readonly number[] | null;
  readonly orphans0?: readonly number[];
  readonly orphans1?: readonly number[];
}
/** One run: who loads what under which task; a rehearsal has no task. */
interface Run {
  readonly source: Source;
  readonly actor: Actor;
  readonly taskId: string | null;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly seen: SeenLines;
  /** What lines that get another turn were missing at the last one. */
  readonly lost: Map<number, LineError[]>;
  readonly report: LoadReport;
}
/** What one lane has read and not yet written, what is being written, and what was before. Parents stay within an administration, so lanes by administration never wait for each other. */
interface Lane {
  readonly name: 0 | 1;
  readonly done: number;
  readonly orphans: number[];
  good: LoadLine[];
  errors: LineError[];
  before: Promise<unknown>;
  writing: Promise<unknown>;
}

/** Lines in one transaction. */
const batchSize = 400;
const shownErrors = 1000;
const mostRaces = 5;
class Cancelled extends Error {}

@Injectable()
export class RecordsLoad {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskCommands,
    private readonly after: AfterLoad,
  ) {}

  /** One load at a time. */
  async run(source: Source, actor: Actor, { dryRun = false } = {}): Promise<LoadReport> {
    if (!actor.permissions.includes('record.load')) throw new Refused('access.forbidden');
    const report = await exclusively(this.config, 'records-load', () => this.load(source, actor, dryRun));
    if (!report) throw new Refused('tasks.already-running');
    return report;
  }

  private async load(source: Source, actor: Actor, dryRun: boolean): Promise<LoadReport> {
    const begun = dryRun ? undefined : await this.begin(source, actor);
    const report: LoadReport = {
      adopted: 0,
      drafts: 0,
      unchanged: 0,
      failed: 0,
      errors: [],
      resumed: begun?.cursor !== undefined,
      cancelled: false,
    };
    const run: Run = {
      source,
      actor,
      taskId: begun?.id ?? null,
      owners: await readOwners(this.db.read(actor)),
      seen: new SeenLines(),
      lost: new Map(),
      report,
    };
    try {
      if (begun?.cursor) await this.remember(run, begun.cursor);
      await this.passes(run, begun?.cursor ?? { only: null });
      if (run.taskId) await this.db.write(actor, (tx) => this.tasks.finish(tx, run.taskId!));
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      report.cancelled = true;
    }
    if (!dryRun) await this.after.follow();
    return report;
  }

  /** Goes on with an interrupted load of the same lines, or begins a new one. */
  private async begin({ kind, title, hash, lines }: Source, actor: Actor): Promise<{ id: string; cursor?: Cursor }> {
    const [before] = await this.db
      .read(actor)
      .rows<{ id: string; cursor: Cursor | null }>(
        `select id, cursor from task where kind = $1 and state = 'running' and params ->> 'hash' = $2 order by created_at desc limit 1`,
        [kind, hash],
      );
    if (before) return { id: before.id, ...(before.cursor && { cursor: before.cursor }) };
    return { id: await this.db.write(actor, (tx) => this.tasks.begin(tx, actor, { kind, title, params: { hash }, total: lines })) };
  }

  /** The external ids of the lines before the cursor, so that a line that comes twice is still noticed. */
  private async remember(run: Run, { lane0 = 0, lane1 = 0, only }: Cursor): Promise<void> {
    const until = only === null ? Math.min(lane0, lane1) : Infinity;
    for await (const batch of run.source.read({ after: 0 })) {
      for (const raw of batch) {
        if (raw.n > until) return;
        const read = readLine(raw);
        if (isGood(read)) run.seen.note(read.administration, read.externalId, raw.n);
      }
    }
  }

  /** All lines, then again those whose parent was not there yet, for as long as that helps. */
  private async passes(run: Run, from: Cursor): Promise<void> {
    for (let cursor = from; ;) {
      const orphans = await this.pass(run, cursor);
      if (orphans.length === 0) return;
      if (cursor.only?.length === orphans.length) return this.giveUp(run, orphans);
      cursor = { lane0: 0, lane1: 0, only: orphans, orphans0: [], orphans1: [] };
    }
  }

  /** Two lanes: while the database writes for one, lines are read and judged for the other. */
  private async pass(run: Run, { lane0 = 0, lane1 = 0, only, orphans0 = [], orphans1 = [] }: Cursor): Promise<number[]> {
    const lane = (name: 0 | 1, done: number, orphans: readonly number[]): Lane => ({
      name,
      done,
      orphans: [...orphans],
      good: [],
      errors: [],
      before: Promise.resolve(),
      writing: Promise.resolve(),
    });
    const lanes = [lane(0, lane0, orphans0), lane(1, lane1, orphans1)] as const;
    let last = 0;
    try {
      for await (const batch of run.source.read({ after: Math.min(lane0, lane1), ...(only && { only: new Set(only) }) })) {
        distribute(run, batch, lanes);
        last = batch.at(-1)?.n ?? last;
        for (const one of lanes) if (one.good.length >= batchSize || one.errors.length >= batchSize) await this.flush(run, one, last, only);
        await othersTurn();
      }
      for (const one of lanes) if (one.good.length + one.errors.length > 0) await this.flush(run, one, last, only);
    } finally {
      await Promise.all(lanes.map(({ writing }) => writing));
    }
    return lanes.flatMap(({ orphans }) => orphans).sort((a, b) => a - b);
  }

  /** What has been read is written as soon as this lane has written all before it; one batch may wait, the next has to be read later. */
  private async flush(run: Run, lane: Lane, last: number, only: Cursor['only']): Promise<void> {
    await lane.before;
    const { good, errors } = lane;
    lane.good = [];
    lane.errors = [];
    lane.before = lane.writing;
    lane.writing = lane.before.then(() => this.settle(run, lane, { good, errors }, last, only));
    lane.writing.catch(() => undefined);
  }

  private async settle(
    run: Run,
    lane: Lane,
    { good, errors }: Pick<Lane, 'good' | 'errors'>,
    last: number,
    only: Cursor['only'],
  ): Promise<void> {
    for (let race = 1; ; race += 1) {
      try {
        const placed = await placeLines(
          this.db.read(run.actor),
          good,
          run.owners,
          run.actor,
          (administration, name) => run.taskId === null && run.seen.has(administration, name),
        );
        const steps = placed.lines.map(({ line, known }) => planLine(line, known, run.actor.id));
        const waiting = new Set(placed.orphans);
        const refused = steps.flatMap((step) => (step.do === 'refuse' ? [step.error] : []));
        const failed = [...errors, ...placed.errors.filter(({ n }) => !waiting.has(n)), ...refused].sort((a, b) => a.n - b.n);
        for (const n of placed.orphans)
          run.lost.set(
            n,
            placed.errors.filter((error) => error.n === n),
          );
        const cursor = { [`lane${lane.name}`]: last, [`orphans${lane.name}`]: [...lane.orphans, ...placed.orphans], only };
        if (run.taskId) await this.write(run, run.taskId, steps, failed, cursor);
        lane.orphans.push(...placed.orphans);
        count(run.report, steps, failed);
        return;
      } catch (error) {
        if (!(error instanceof Raced) || race === mostRaces) throw error;
      }
    }
  }

  private write(
    { actor, source }: Run,
    taskId: string,
    steps: readonly Step[],
    failed: readonly LineError[],
    cursor: object,
  ): Promise<void> {
    return this.db.write(actor, async (tx) => {
      const running = await tx.rows(`select 1 from task where id = $1 and state = 'running'`, [taskId]);
      if (running.length === 0) throw new Cancelled();
      await writeSteps(tx, steps, { actor, taskId, at: this.clock.now(), ...(source.ageOf && { ageOf: source.ageOf }) });
      await this.tasks.progress(tx, taskId, {
        done: steps.filter((step) => step.do !== 'refuse').length,
        failed: failed.map(itemOf),
        cursor,
      });
    });
  }

  private async giveUp(run: Run, orphans: readonly number[]): Promise<void> {
    const failed = orphans.flatMap((n) => run.lost.get(n) ?? []);
    const { taskId } = run;
    if (taskId) await this.db.write(run.actor, (tx) => this.tasks.progress(tx, taskId, { failed: failed.map(itemOf) }));
    count(run.report, [], failed);
  }
}

const itemOf = ({ n, field, message }: LineError) => ({
  item: say('exchange.load.item', { line: n }),
  ...(field !== null && { field }),
  message,
});

const count = (report: LoadReport, steps: readonly Step[], failed: readonly LineError[]): void => {
  for (const step of steps) {
    if (step.do === 'adopt') report.adopted += 1;
    else if (step.do === 'nothing') report.unchanged += 1;
    else if (step.do !== 'refuse') report.drafts += 1;
  }
  report.failed += new Set(failed.map(({ n }) => n)).size;
  report.errors.push(...failed.slice(0, shownErrors - report.errors.length));
};

const laneOf = (administration: string): 0 | 1 =>
  [...administration].reduce((sum, digit) => sum + digit.charCodeAt(0), 0) % 2 === 0 ? 0 : 1;

/** Reads and checks a batch and hands every line to its lane; a line that names a record again is refused. */
const distribute = (run: Run, batch: readonly RawLine[], lanes: readonly [Lane, Lane]): void => {
  for (const raw of batch) {
    const read = readLine(raw);
    const lane = lanes[isGood(read) ? laneOf(read.administration) : 0];
    // What the lane has done before is noted, too.
    const first = isGood(read) ? run.seen.note(read.administration, read.externalId, raw.n) : raw.n;
    if (raw.n <= lane.done) continue;
    if (!isGood(read)) lane.errors.push(...read);
    else if (first === raw.n) lane.good.push(read);
    else lane.errors.push({ n: raw.n, field: 'externalId', message: say('exchange.line.twice', { line: first }) });
  }
};
