// How does a whole load run? Batch by batch, each one transaction with its findings, journal and progress; it can be stopped and goes on where it was.
import { Inject, Injectable } from '@nestjs/common';
import { say, type Actor } from '@kommunalredaktion/shared';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { exclusively } from '../platform/exclusively.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { CONFIG } from '../platform/log.js';
import { Refused } from '../platform/refused.js';
import { TaskCommands } from '../platform/tasks/task.commands.js';
import { judgeRecords, writeNewVerdicts } from '../qa/verdicts.js';
import { readOwners, type Owner } from './load/look-up.js';
import { keyOf, placeLines } from './load/place-lines.js';
import { planLine, type Step } from './load/plan-line.js';
import { isGood, readLine, type LineError, type LoadLine } from './load/read-line.js';
import type { RawLine } from './load/raw-lines.js';
import { batchSize, type Source } from './load/source.js';
import { Raced, writeSteps, type Loading } from './load/write-steps.js';

export interface LoadReport {
  adopted: number; drafts: number; unchanged: number; failed: number;
  /** The first ones; all of them stand with the task. */
  readonly errors: LineError[];
  resumed: boolean;
  cancelled: boolean;
}
interface Cursor { readonly line: number; readonly only: readonly number[] | null; readonly orphans: readonly number[] }
/** One run: who loads what under which task; a rehearsal has no task. */
interface Run {
  readonly source: Source; readonly actor: Actor; readonly taskId: string | null; readonly owners: ReadonlyMap<string, Owner>;
  /** Line number by external id, so that no line comes twice; a rehearsal takes these for loaded. */
  readonly seen: Map<string, number>;
  readonly report: LoadReport;
}
interface Prepared { readonly last: number; readonly good: readonly LoadLine[]; readonly errors: readonly LineError[] }

const shownErrors = 1000;
const mostRaces = 5;
class Cancelled extends Error {}

@Injectable()
export class RecordsLoad {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly db: Database, private readonly clock: Clock, private readonly tasks: TaskCommands, private readonly queue: JobQueue) {}

  /** One load at a time. */
  async run(source: Source, actor: Actor, { dryRun = false } = {}): Promise<LoadReport> {
    if (!actor.permissions.includes('record.load')) throw new Refused('access.forbidden');
    const report = await exclusively(this.config, 'records-load', () => this.load(source, actor, dryRun));
    if (!report) throw new Refused('tasks.already-running');
    return report;
  }

  private async load(source: Source, actor: Actor, dryRun: boolean): Promise<LoadReport> {
    const begun = dryRun ? undefined : await this.begin(source, actor);
    const report: LoadReport = { adopted: 0, drafts: 0, unchanged: 0, failed: 0, errors: [], resumed: begun?.cursor !== undefined, cancelled: false };
    const run: Run = { source, actor, taskId: begun?.id ?? null, owners: await readOwners(this.db.read(actor)), seen: new Map(), report };
    try {
      if (begun?.cursor) await this.remember(run, begun.cursor);
      await this.passes(run, begun?.cursor ?? { line: 0, only: null, orphans: [] });
      if (run.taskId) await this.db.write(actor, (tx) => this.tasks.finish(tx, run.taskId!));
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      report.cancelled = true;
    }
    await this.queue.enqueue([{ job: 'records.index-search', payload: { hand: 0 } }]);
    return report;
  }

  /** Goes on with an interrupted load of the same lines, or begins a new one. */
  private async begin({ kind, title, hash, lines }: Source, actor: Actor): Promise<{ id: string; cursor?: Cursor }> {
    const [before] = await this.db.read(actor).rows<{ id: string; cursor: Cursor | null }>(
      `select id, cursor from task where kind = $1 and state = 'running' and params ->> 'hash' = $2 order by created_at desc limit 1`, [kind, hash]);
    if (before) return { id: before.id, ...(before.cursor && { cursor: before.cursor }) };
    return { id: await this.db.write(actor, (tx) => this.tasks.begin(tx, actor, { kind, title, params: { hash }, total: lines })) };
  }

  /** The external ids of the lines before the cursor, so that a line that comes twice is still noticed. */
  private async remember({ source, seen, owners }: Run, { line, only }: Cursor): Promise<void> {
    const until = only === null ? line : Infinity;
    for await (const batch of source.read({ after: 0 })) {
      for (const raw of batch) {
        if (raw.n > until) return;
        const read = readLine(raw);
        if (isGood(read)) seen.set(keyOf(owners.get(read.administration)?.id ?? '', read.externalId), raw.n);
      }
    }
  }

  /** All lines, then again those whose parent was not there yet, for as long as that helps. */
  private async passes(run: Run, from: Cursor): Promise<void> {
    for (let cursor = from; ; ) {
      const orphans = await this.pass(run, cursor);
      if (orphans.length === 0) return;
      if (cursor.only?.length === orphans.length) return this.giveUp(run, orphans);
      cursor = { line: 0, only: orphans, orphans: [] };
    }
  }

  /** While the database works on one batch, the next one is read and checked. */
  private async pass(run: Run, from: Cursor): Promise<number[]> {
    const orphans = [...from.orphans];
    let writing: Promise<unknown> = Promise.resolve();
    try {
      for await (const batch of run.source.read({ after: from.line, ...(from.only && { only: new Set(from.only) }) })) {
        const prepared = prepare(run, batch);
        await writing;
        writing = this.settle(run, prepared, from.only, orphans);
        writing.catch(() => undefined);
      }
    } finally {
      await writing;
    }
    return orphans;
  }

  private async settle(run: Run, { last, good, errors }: Prepared, only: Cursor['only'], orphans: number[]): Promise<void> {
    for (let race = 1; ; race += 1) {
      try {
        const placed = await placeLines(this.db.read(run.actor), good, run.owners, run.actor, (key) => run.taskId === null && run.seen.has(key));
        const steps = placed.lines.map(({ line, known }) => planLine(line, known, run.actor.id));
        const waiting = new Set(placed.orphans);
        const refused = steps.flatMap((step) => (step.do === 'refuse' ? [step.error] : []));
        const failed = [...errors, ...placed.errors.filter(({ n }) => !waiting.has(n)), ...refused].sort((a, b) => a.n - b.n);
        if (run.taskId) await this.write(run, run.taskId, steps, failed, { line: last, only, orphans: [...orphans, ...placed.orphans] });
        orphans.push(...placed.orphans);
        count(run.report, steps, failed);
        return;
      } catch (error) {
        if (!(error instanceof Raced) || race === mostRaces) throw error;
      }
    }
  }

  private write({ actor, source }: Run, taskId: string, steps: readonly Step[], failed: readonly LineError[], cursor: Cursor): Promise<void> {
    return this.db.write(actor, async (tx) => {
      const running = await tx.rows(`select 1 from task where id = $1 and state = 'running' for no key update`, [taskId]);
      if (running.length === 0) throw new Cancelled();
      const at = this.clock.now();
      const loading: Loading = { actor, taskId, at, ...(source.ageOf && { ageOf: source.ageOf }) };
      const live = await writeSteps(tx, steps, loading);
      const known = new Map(steps.flatMap((step) => (step.do === 'adopt' ? [[step.line.freshEditionId, step.line.whole] as const] : [])));
      await writeNewVerdicts(tx, await judgeRecords(tx, live, { at, today: this.clock.today() }, known), at);
      await this.tasks.progress(tx, taskId, { done: steps.filter((step) => step.do !== 'refuse').length, failed: failed.map(itemOf), cursor });
    });
  }

  private async giveUp(run: Run, orphans: readonly number[]): Promise<void> {
    const failed = orphans.map((n): LineError => ({ n, field: 'parent', message: say('exchange.line.parent') }));
    const { taskId } = run;
    if (taskId) await this.db.write(run.actor, (tx) => this.tasks.progress(tx, taskId, { failed: failed.map(itemOf) }));
    count(run.report, [], failed);
  }
}

const itemOf = ({ n, field, message }: LineError) => ({ item: say('exchange.load.item', { line: n }), ...(field !== null && { field }), message });

const count = (report: LoadReport, steps: readonly Step[], failed: readonly LineError[]): void => {
  for (const step of steps) {
    if (step.do === 'adopt') report.adopted += 1;
    else if (step.do === 'nothing') report.unchanged += 1;
    else if (step.do !== 'refuse') report.drafts += 1;
  }
  report.failed += new Set(failed.map(({ n }) => n)).size;
  report.errors.push(...failed.slice(0, shownErrors - report.errors.length));
};

/** Reads and checks a batch; a line that names a record again is refused. */
const prepare = ({ seen, owners }: Run, batch: readonly RawLine[]): Prepared => {
  const errors: LineError[] = [];
  const good = batch.flatMap((raw) => {
    const read = readLine(raw);
    if (!isGood(read)) { errors.push(...read); return []; }
    const key = keyOf(owners.get(read.administration)?.id ?? '', read.externalId);
    const first = seen.get(key) ?? raw.n;
    seen.set(key, first);
    if (first === raw.n) return [read];
    errors.push({ n: raw.n, field: 'externalId', message: say('exchange.line.twice', { line: first }) });
    return [];
  });
  return { last: batch.at(-1)?.n ?? 0, good, errors };
};

export { batchSize };
