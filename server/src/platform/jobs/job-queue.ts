// How is work announced? Only after commit, and only as a nudge: a lost message is found again by the sweep.
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import type { Config } from '../config.js';
import { CONFIG, LOG, type Log } from '../log.js';
import type { BackgroundJob, Nudge } from './job.js';
import { openQueueStore, type QueueStore } from './queue-store.js';

export const queueNames = ['work', 'long'] as const;
export type QueueName = (typeof queueNames)[number];

/** What the queue must know of a job to announce it; the API knows jobs by these facts only. */
export type JobFacts = Pick<BackgroundJob, 'name' | 'retry' | 'long'> & { key(payload: never): string };

@Injectable()
export class JobQueue implements OnApplicationShutdown {
  readonly store: QueueStore;
  private readonly queues: Record<QueueName, Queue>;
  private readonly known = new Map<string, JobFacts>();

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.store = openQueueStore(config);
    const queue = (name: QueueName) =>
      new Queue(name, { connection: this.store.connection }).on('error', (error) =>
        this.log.warn({ error: error.message }, 'queue connection'),
      );
    this.queues = { work: queue('work'), long: queue('long') };
  }

  register(jobs: readonly JobFacts[]): void {
    for (const job of jobs) this.known.set(job.name, job);
  }

  /** Never throws: what is announced is already written down. */
  async enqueue(nudges: readonly Nudge[]): Promise<void> {
    if (nudges.length === 0) return;
    try {
      for (const name of queueNames) {
        const mine = nudges.filter(({ job }) => (this.facts(job).long ? 'long' : 'work') === name);
        if (mine.length > 0) await this.queues[name].addBulk(mine.map((nudge) => this.message(nudge)));
      }
    } catch (error) {
      this.log.warn({ error: (error as Error).message }, 'work was not announced; the sweep will find it');
    }
  }

  private facts(name: string): JobFacts {
    const facts = this.known.get(name);
    if (!facts) throw new Error(`no job is called ${name}`);
    return facts;
  }

  private message({ job, payload }: Nudge) {
    const { retry, key } = this.facts(job);
    return {
      name: job,
      data: payload,
      opts: {
        deduplication: { id: `${job}:${key(payload as never)}`, keepLastIfActive: true },
        attempts: retry.attempts,
        backoff: { type: 'exponential', delay: retry.backoffSeconds * 1000, jitter: 0.5 },
        removeOnComplete: true,
        removeOnFail: { count: 1000 },
      },
    };
  }

  async counts(): Promise<Record<string, number>> {
    const all = await Promise.all(queueNames.map((name) => this.queues[name].getJobCounts('waiting', 'active', 'delayed', 'failed')));
    return Object.fromEntries(
      ['waiting', 'active', 'delayed', 'failed'].map((state) => [state, all.reduce((sum, one) => sum + (one[state] ?? 0), 0)]),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(queueNames.map((name) => this.queues[name].close().catch(() => undefined)));
    await this.store.close();
  }
}
