// How often, by each of several properties at once? One pass over the rows that the list holds too.
import type { Band, RecordSummary } from '@kommunalredaktion/shared';
import { startOfDay } from '../../platform/clock.js';
import type { Conditions, Statement } from '../../platform/sql.js';
import { administrationRefColumn } from '../../records/record-list.js';

export interface CountRow {
  readonly by: string;
  readonly name: string | null;
  readonly administration: RecordSummary['administration'] | null;
  readonly count: number;
}

/** `by` names properties and what they are in SQL; one that is called `administration` is an id, and comes with its name. Altogether is called `all`. */
export const countsStatement = (from: string, { where, params }: Conditions, by: Readonly<Record<string, string>>): Statement => {
  const names = Object.keys(by);
  const administration = names.includes('administration') ? 'administration' : 'null';
  return {
    params,
    text: `
    select r.by, r.name, r.count, ${administrationRefColumn} from (
      select case ${names.map((name) => `when grouping(${name}) = 0 then '${name}'`).join(' ')}
        else 'all' end as by, coalesce(${names.map((name) => `${name}::text`).join(', ')}) as name,
        ${administration}::uuid as administration_id, count(*)::int as count
      from (select ${names.map((name) => `${by[name]} as ${name}`).join(', ')} from ${from} ${where}) g
      group by grouping sets ((), ${names.map((name) => `(${name})`).join(', ')})) r
    order by r.count desc, r.name`,
  };
};

const dayBefore = (today: string, days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

export interface Span {
  readonly from?: string;
  readonly to: string;
}
/** The days of each band, as a filter takes them. */
export const spansOf = (bands: readonly Band[], today: string): readonly Span[] =>
  bands.map(({ from }, at) => {
    const next = bands[at + 1];
    return { ...(next && { from: dayBefore(today, next.from - 1) }), to: dayBefore(today, from) };
  });

/** Which band, counted from the oldest, a moment belongs to. */
export const bandOf = (column: string, bands: readonly Band[], today: string, c: Conditions): string => {
  const beginnings = spansOf(bands, today)
    .flatMap(({ from }) => (from ? [startOfDay(from).toISOString()] : []))
    .reverse();
  return `width_bucket(${column}, ${c.$(beginnings)}::timestamptz[])`;
};

export const counted = (rows: readonly CountRow[], by: string): readonly CountRow[] =>
  rows.filter((row) => row.by === by && row.name !== null);
export const countOf = (rows: readonly CountRow[], by: string, name?: string): number =>
  rows.find((row) => row.by === by && (name === undefined || row.name === name))?.count ?? 0;

export const bandFigures = (rows: readonly CountRow[], bands: readonly Band[], today: string, linkOf: (span: Span) => string) =>
  spansOf(bands, today).map((span, at) => ({
    band: bands[at]?.name ?? '',
    count: countOf(rows, 'band', String(bands.length - 1 - at)),
    link: linkOf(span),
  }));

export const administrationFigures = (rows: readonly CountRow[], linkOf: (id: string) => string) =>
  counted(rows, 'administration').flatMap(({ administration, count }) =>
    administration ? [{ administration, count, link: linkOf(administration.id) }] : [],
  );
