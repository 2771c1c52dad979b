// What is a finding, how does it live, and how do lists show it?
import { z } from 'zod';
import { id, listOf, listQuery, oneOrMany, range } from '../api/list.js';
import { recordKinds } from '../records/record-kind.js';

export const severities = ['blocker', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

export const findingStates = ['open', 'assigned', 'waived', 'fixed', 'recurred'] as const;
export type FindingState = (typeof findingStates)[number];
/** States that count as open in every figure and list. */
export const unsettledStates = ['open', 'assigned', 'recurred'] as const satisfies readonly FindingState[];

/** What a rule says about one place. `field` is a dot path through ids of list items; `target` tells two findings at one field apart; `message` is a key. */
export const ruleFinding = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  field: z.string(),
  target: z.string(),
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  evidence: z.string().optional(),
});
export type RuleFinding = z.infer<typeof ruleFinding>;

/** The result of judging one content: which content, by which ruleset, with which facts, and what was found. */
export const qaStamp = z.object({
  contentHash: z.string(),
  ruleset: z.string(),
  factsHash: z.string(),
  judgedAt: z.string(),
  findings: z.array(ruleFinding),
});
export type QaStamp = z.infer<typeof qaStamp>;

export const findingView = z.object({
  id,
  rule: z.string(),
  severity: z.enum(severities),
  state: z.enum(findingStates),
  field: z.string(),
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  evidence: z.string().nullable(),
  record: z.object({ id, kind: z.enum(recordKinds), title: z.string() }),
  administration: z.object({ id, name: z.string() }),
  firstSeen: z.string(),
  lastSeen: z.string(),
  assignee: z.object({ id, name: z.string() }).nullable(),
  waivedUntil: z.string().nullable(),
  waiverReason: z.string().nullable(),
  mayWaive: z.boolean(),
  mayAssign: z.boolean(),
  revision: z.int(),
});
export type FindingView = z.infer<typeof findingView>;

export const findingSorts = ['firstSeen', 'severity', 'rule'] as const;
export const findingFilters = {
  id: oneOrMany(id),
  rule: oneOrMany(z.string().max(20)),
  severity: oneOrMany(z.enum(severities)),
  state: oneOrMany(z.enum(findingStates)),
  administration: oneOrMany(id),
  record: oneOrMany(id),
  assignee: id,
  firstSeen: range,
  waivedUntil: range,
  /** What happened to it in these days: it appeared, for the first time or again; it was fixed. Whatever has become of it since. */
  appeared: range,
  fixed: range,
  /** It was open at the end of this day. */
  openOn: z.iso.date(),
};
export const findingListQuery = listQuery(findingFilters, findingSorts, '-firstSeen');
export type FindingListQuery = z.infer<typeof findingListQuery>;
export const findingList = listOf(findingView);

/** A waiver: no hint until the date (inclusive, at most two years ahead), with a reason of at least ten characters. */
export const waiveBody = z.strictObject({
  expectedRevision: z.int().positive(),
  until: z.iso.date(),
  reason: z.string().trim().min(10).max(2000),
});
export const reopenBody = z.strictObject({ expectedRevision: z.int().positive() });
export const assignBody = z.strictObject({ expectedRevision: z.int().positive(), assignee: id.nullable() });
