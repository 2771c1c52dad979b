// What do the boards show? Figures that each lead to the list they count, with the moment at which they were counted.
import { z } from 'zod';
import { filterOf, id, oneOrMany } from '../api/list.js';
import { severities } from '../findings/finding.js';
import { administrationRef } from '../records/record.js';

export const boardNames = ['findings', 'freshness', 'review', 'trend'] as const;
export type BoardName = (typeof boardNames)[number];

export const boardQuery = z.strictObject({ filter: filterOf({ administration: oneOrMany(id) }) });
export const trendQuery = z.strictObject({ filter: filterOf({ administration: oneOrMany(id), rule: oneOrMany(z.string().max(20)) }) });
export type BoardQuery = z.infer<typeof boardQuery>;
export type TrendQuery = z.infer<typeof trendQuery>;

/** How many, and the path of the list in the interface whose total this is. */
export const figure = z.object({ count: z.int(), link: z.string() });
export type Figure = z.infer<typeof figure>;

/** Spans of age by their youngest day, counted back from today; the last one has no end. Their words are `insights.age.<name>` and so on. */
export interface Band {
  readonly name: string;
  readonly from: number;
}
export const findingAges: readonly Band[] = [
  { name: 'week', from: 0 },
  { name: 'month', from: 7 },
  { name: 'quarter', from: 30 },
  { name: 'year', from: 90 },
  { name: 'older', from: 365 },
];
export const freshnessBands: readonly Band[] = [
  { name: 'quarter', from: 0 },
  { name: 'half-year', from: 90 },
  { name: 'year', from: 180 },
  { name: 'two-years', from: 365 },
  { name: 'older', from: 730 },
];
export const waitingBands: readonly Band[] = [
  { name: 'today', from: 0 },
  { name: 'two-days', from: 1 },
  { name: 'week', from: 3 },
  { name: 'two-weeks', from: 7 },
  { name: 'older', from: 14 },
];

const asOf = z.string();
const bands = z.array(figure.extend({ band: z.string() }));
const byAdministration = z.array(figure.extend({ administration: administrationRef }));

export const findingsBoard = z.object({
  asOf,
  total: figure,
  bySeverity: z.array(figure.extend({ severity: z.enum(severities) })),
  byRule: z.array(figure.extend({ rule: z.string() })),
  byAge: bands,
  byAdministration,
});
export type FindingsBoard = z.infer<typeof findingsBoard>;

/** Public texts by when they were last changed or confirmed; `old` are the administrations with the most texts that nobody has looked at for a year. */
export const freshnessBoard = z.object({ asOf, total: figure, bands, overdue: figure, old: byAdministration });
export type FreshnessBoard = z.infer<typeof freshnessBoard>;

export const reviewBoard = z.object({
  asOf,
  total: figure,
  bands,
  byAdministration,
  longest: z.array(
    z.object({ title: z.string(), administration: z.object({ id, name: z.string() }), submittedAt: z.string(), link: z.string() }),
  ),
});
export type ReviewBoard = z.infer<typeof reviewBoard>;

/** How many days back the trend goes. */
export const trendDays = 90;
/** At the end of each day; `asOf` is empty as long as no day has been counted. */
export const trendBoard = z.object({
  asOf: asOf.nullable(),
  days: z.array(z.object({ day: z.string(), open: figure, appeared: figure, fixed: figure })),
});
export type TrendBoard = z.infer<typeof trendBoard>;
