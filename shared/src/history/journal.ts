// Which events does the journal know, and how is it read?
import { z } from 'zod';
import { id, listOf, listQuery, oneOrMany, range } from '../api/list.js';
import { editionActions } from '../editions/edition-workflow.js';

/** The closed list of events. A row carries ids and field names, never texts or names of people. */
export const journalEvents = [
  ...editionActions.map((action) => `edition.${action}` as const),
  'edition.start',
  'edition.supersede',
  'edition.adopt',
  'edition.save',
  'edition.comment',
  'record.create',
  'record.confirm',
  'record.review-by',
  'supplement.rebase',
  'supplement.confirm',
  'finding.waive',
  'finding.reopen',
  'finding.assign',
  'rule.configure',
  'area.load',
  'administration.member',
  'account.invite',
  'account.change',
  'account.deactivate',
  'account.activate',
  'account.password',
  'account.login',
  'account.logout',
  'account.reset-requested',
  'task.start',
  'task.cancel',
  'task.run-again',
] as const;
export type JournalEvent = (typeof journalEvents)[number];

export const journalRow = z.object({
  /** Names the row and says nothing about the others: their number would tell everybody how much happens elsewhere. */
  id: z.guid(),
  at: z.string(),
  event: z.enum(journalEvents),
  actor: z.object({ id, name: z.string() }),
  administration: z.object({ id, name: z.string() }).nullable(),
  subject: z.object({
    kind: z.enum(['edition', 'record', 'finding', 'account', 'area', 'task', 'administration', 'rule']),
    id: z.string(),
    title: z.string().nullable(),
  }),
  details: z.record(z.string(), z.unknown()),
  sealed: z.boolean(),
});
export type JournalRow = z.infer<typeof journalRow>;
export const journalListQuery = listQuery(
  { event: oneOrMany(z.enum(journalEvents)), actor: id, administration: oneOrMany(id), record: id, at: range },
  ['n'],
  '-n',
);
export const journalList = listOf(journalRow);
