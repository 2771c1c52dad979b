// What is long work, and how do people follow it?
import { z } from 'zod';
import { id, listOf, listQuery, oneOrMany } from '../api/list.js';

export const taskKinds = ['qa.full-run', 'records.load', 'records.generate'] as const;
export const taskStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;

/** Long work with progress: `done` of `total` units, items that failed with their reason, an estimate in seconds. */
export const taskView = z.object({
  id,
  kind: z.enum(taskKinds),
  state: z.enum(taskStates),
  title: z.string(),
  total: z.int().nullable(),
  done: z.int(),
  failed: z.int(),
  secondsLeft: z.int().nullable(),
  startedBy: z.object({ id, name: z.string() }),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  error: z.string().nullable(),
  mayCancel: z.boolean(),
  mayRunAgain: z.boolean(),
});
export type TaskView = z.infer<typeof taskView>;
export const taskItem = z.object({ n: z.int(), item: z.string(), field: z.string().nullable(), message: z.string() });
export const taskListQuery = listQuery(
  { state: oneOrMany(z.enum(taskStates)), kind: oneOrMany(z.enum(taskKinds)) },
  ['createdAt'],
  '-createdAt',
);
export const taskList = listOf(taskView);
export const taskItemList = listOf(taskItem);
