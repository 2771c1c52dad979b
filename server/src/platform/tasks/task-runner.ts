// What must long work be able to do? Cut itself into parts, and do one part so that doing it twice does no harm.
import type { taskKinds } from '@kommunalredaktion/shared';

export type TaskKind = (typeof taskKinds)[number];

export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  readonly title: string;
  /** As given at the start; `again` is the task whose failed items this one repeats. */
  readonly params: Readonly<Record<string, unknown>> & { readonly again?: string };
  readonly startedBy: string;
}

/** An item that could not be done, with a sentence for the reader. */
export interface FailedItem {
  readonly item: string;
  readonly field?: string;
  readonly message: string;
}
export interface PartResult {
  readonly done: number;
  readonly failed: readonly FailedItem[];
}
/** `total` counts items for the progress bar; `parts` are what workers share, each some seconds of work. */
export interface Plan {
  readonly total: number | null;
  readonly parts: readonly object[];
}

/**
 * Long work that several workers share. Listed in jobs.module.ts. A worker that dies gives its part back after 30 s,
 * so `runPart` and `finish` may run twice; what they count is counted once.
 */
export interface TaskRunner {
  readonly kind: TaskKind;
  plan(task: Task): Promise<Plan>;
  /** `part` is one of the planned parts, read back from the database. */
  runPart(task: Task, part: unknown): Promise<PartResult>;
  /** After the last part, before the task is called done. */
  finish?(task: Task): Promise<void>;
}
export const TASK_RUNNERS = Symbol('task runners');
