// What is a maintained thing, and how do lists and pages show it?
import { z } from 'zod';
import { filterValue, id, listOf, listQuery, oneOrMany, range } from '../api/list.js';
import { editionStates } from '../editions/edition-workflow.js';
import { severities } from '../findings/finding.js';
import { recordKinds, type RecordKind } from './record-kind.js';

export { recordKinds, type RecordKind };

/** A name given elsewhere: issuing agency, its numbering scheme, the value. Unique per administration. */
export const externalId = z.strictObject({ agency: z.string().max(60), scheme: z.string().max(60), value: z.string().min(1).max(120) });
export type ExternalId = z.infer<typeof externalId>;

/** What the states of a record's editions add up to, in the words of the list. */
export const recordStates = ['live', 'live-with-draft', 'new', 'withdrawn', 'discarded'] as const;

export const administrationRef = z.object({ id, name: z.string(), district: z.string().nullable() });

/** Numbers of open findings of the live edition by severity. */
export const findingCounts = z.object({ blocker: z.int(), warning: z.int(), hint: z.int() });

export const recordSummary = z.object({
  id,
  kind: z.enum(recordKinds),
  title: z.string(),
  administration: administrationRef,
  state: z.enum(recordStates),
  openEditionId: id.nullable(),
  openState: z.enum(editionStates).nullable(),
  liveEditionId: id.nullable(),
  findings: findingCounts,
  updatedAt: z.string(),
  assuredAt: z.string().nullable(),
  reviewBy: z.string().nullable(),
});
export type RecordSummary = z.infer<typeof recordSummary>;

export const recordSorts = ['updatedAt', 'title', 'reviewBy'] as const;
export const recordFilters = {
  id: oneOrMany(id),
  kind: oneOrMany(z.enum(recordKinds)),
  administration: oneOrMany(id),
  state: oneOrMany(z.enum(recordStates)),
  openState: oneOrMany(z.enum(editionStates)),
  severity: oneOrMany(z.enum(severities)),
  rule: oneOrMany(z.string().max(20)),
  reviewBy: range,
  updatedAt: range,
  overdue: z.boolean(),
  mine: z.boolean(),
  secondLook: z.boolean(),
  /** Public, and last changed or confirmed in these days. */
  freshAt: range,
  /** With the public common texts of Land and DIKOM, for somebody who otherwise gets the own entries alone. */
  commons: z.boolean(),
  /** Supplements of a service. */
  service: oneOrMany(id),
  /** Units right below another one. */
  parent: oneOrMany(id),
};
export const recordListQuery = listQuery(recordFilters, recordSorts, '-updatedAt');
export type RecordListQuery = z.infer<typeof recordListQuery>;
export const recordList = listOf(recordSummary);

export const recordView = recordSummary.extend({
  externalIds: z.array(externalId),
  assuredBy: z.string().nullable(),
  createdAt: z.string(),
  parent: z.object({ id, title: z.string() }).nullable(),
  children: z.array(z.object({ id, title: z.string() })),
  /** Of a member, of the Land or of DIKOM; entries of others can only be read. */
  maintained: z.boolean(),
  mayWrite: z.boolean(),
  mayConfirm: z.boolean(),
  editions: z.array(
    z.object({
      id,
      number: z.int(),
      state: z.enum(editionStates),
      basis: z.string().nullable(),
      createdAt: z.string(),
      publishedAt: z.string().nullable(),
      urgent: z.boolean(),
    }),
  ),
});
export type RecordView = z.infer<typeof recordView>;

/** A supplement begins with its service, whose title it takes, and with the areas in which it holds; the other kinds know neither. */
export const createRecordBody = z.strictObject({
  kind: z.enum(recordKinds),
  administration: id,
  title: z.string().trim().min(1).max(300),
  service: id.optional(),
  areas: z.array(z.string().max(12)).max(500).optional(),
});
export const confirmBody = z.strictObject({ expectedEdition: id });
export const reviewByBody = z.strictObject({ ids: z.array(id).min(1).max(1000), reviewBy: z.iso.date() });

/** One line of a load or download file. `administration` is an ARS; `content.parent` and references to services may be external ids instead of record ids. */
export const recordLine = z.strictObject({
  kind: z.enum(recordKinds),
  administration: z.string().regex(/^(\d{12}|dikom)$/),
  externalId,
  state: z.enum(['draft', 'live']),
  content: z.record(z.string(), z.unknown()),
});
export type RecordLine = z.infer<typeof recordLine>;
export { filterValue };
