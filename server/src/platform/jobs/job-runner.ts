// Who does the background work? In a worker process: takes messages, runs jobs, sweeps for what was lost, ticks.
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Worker, type Job } from 'bullmq';
import type { Config } from '../config.js';
import { CONFIG, LOG, trace, type Log } from '../log.js';
import { backlogSize, jobsDone } from '../metrics.js';
import type { BackgroundJob, Outcome, Tick } from './job.js';
import { JobQueue, queueNames, type QueueName } from './job-queue.js';

const sweepLimit = 1000;

@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly workers: Worker[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private jobs = new Map<string, BackgroundJob>();
  private stopping = false;
  private lastSign = Date.now();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly queue: JobQueue,
  ) {}

  start(jobs: readonly BackgroundJob[], ticks: readonly Tick[]): void {
    this.jobs = new Map(jobs.map((job) => [job.name, job]));
    for (const name of queueNames) this.workers.push(this.worker(name));
    this.every(this.config.SWEEP_SECONDS, 'sweep', () => this.sweep());
    for (const tick of ticks) this.every(tick.everySeconds, tick.name, () => tick.run());
  }

  /** A crashed worker's job comes back after seconds instead of a minute, and is not given up after two crashes. */
  private worker(name: QueueName): Worker {
    return new Worker(name, (job: Job) => this.runMessage(job), {
      connection: this.queue.store.connection,
      concurrency: name === 'long' ? 1 : this.config.WORKER_CONCURRENCY,
      lockDuration: 10_000,
      stalledInterval: 5000,
      maxStalledCount: 20,
    }).on('error', (error) => this.log.warn({ error: error.message }, 'worker connection'));
  }

  private async runMessage(message: Job): Promise<Outcome> {
    const job = this.jobs.get(message.name);
    if (!job) throw new Error(`no job is called ${message.name}`);
    return trace.run({ id: `job-${message.id ?? ''}` }, async () => {
      try {
        const outcome = await job.run(job.payload.parse(message.data));
        jobsDone.inc({ job: job.name, outcome });
        return outcome;
      } catch (error) {
        jobsDone.inc({ job: job.name, outcome: 'failed' });
        this.log.warn({ job: job.name, data: message.data as object, err: error }, 'job failed');
        throw error;
      }
    });
  }

  /** Announces again what every job says is left undone. */
  async sweep(): Promise<number> {
    let found = 0;
    for (const job of this.jobs.values()) {
      const left = await job.backlog(sweepLimit);
      backlogSize.set({ job: job.name }, left.length);
      found += left.length;
      await this.queue.enqueue(left.map((payload) => ({ job: job.name, payload })));
    }
    this.lastSign = Date.now();
    return found;
  }

  /** A worker that does not even sweep any more is not ready. */
  isAlive(): boolean {
    return Date.now() - this.lastSign < (this.config.SWEEP_SECONDS * 3 + 30) * 1000;
  }

  private every(seconds: number, name: string, work: () => Promise<unknown>): void {
    const turn = async () => {
      if (this.stopping) return;
      await work().catch((error: unknown) => this.log.warn({ tick: name, err: error }, 'tick failed'));
      if (this.stopping) return;
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        void turn();
      }, seconds * 1000);
      this.timers.add(timer);
    };
    const first = setTimeout(
      () => {
        this.timers.delete(first);
        void turn();
      },
      Math.min(1000, seconds * 1000),
    );
    this.timers.add(first);
  }

  /** Stops taking, lets running work end for up to eight seconds, then gives it back. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers) clearTimeout(timer);
    const patience = new Promise((resolve) => {
      setTimeout(resolve, 8000).unref();
    });
    await Promise.race([Promise.all(this.workers.map((worker) => worker.close())), patience]);
  }
}
