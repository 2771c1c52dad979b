// What is background work? One class per job; it can be run twice and can say what it has left undone.
import type { z } from 'zod';

export type Outcome = 'done' | 'skipped';

export interface BackgroundJob<P extends object = object> {
  /** `room.verb-noun` */
  readonly name: string;
  /** Ids only: the job reads everything else again. */
  readonly payload: z.ZodType<P>;
  /** The reason for the numbers stands beside them. */
  readonly retry: { readonly attempts: number; readonly backoffSeconds: number };
  /** Long work runs one at a time per process, so that it never takes all hands. */
  readonly long?: true;
  /** Two messages with the same key are one piece of work. */
  key(payload: P): string;
  /** Idempotent; throws to be retried. */
  run(payload: P): Promise<Outcome>;
  /** What should be done and is not; asked by the sweep, the operators and the tests. */
  backlog(limit: number): Promise<P[]>;
}

/** Something every worker does again and again by itself, guarded by the database against doing it twice at once. */
export interface Tick {
  readonly name: string;
  readonly everySeconds: number;
  run(): Promise<void>;
}

export interface Nudge {
  readonly job: string;
  readonly payload: object;
}
export const JOBS = Symbol('jobs');
export const TICKS = Symbol('ticks');
