// How is a statement with a changing number of conditions put together? Parts of text written by us, values only as parameters.
import { countLimit, type FilterValue } from '@kommunalredaktion/shared';

export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

const fixedTexts = new Set<string>();
/** A statement that always looks the same and asks by key. Connections plan it once; for a big one planning takes longer than running. */
export const fixed = (text: string): string => {
  fixedTexts.add(text);
  return text;
};
export const isFixed = (text: string): boolean => fixedTexts.has(text);

/** Collects parameters and conditions; `$` gives the placeholder of a value. */
export class Conditions {
  private readonly parts: string[] = [];

  /** The conditions of an inner select share the parameters of the whole statement. */
  constructor(readonly params: unknown[] = []) {}

  $(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  add(condition: string): this {
    this.parts.push(condition);
    return this;
  }

  /** column = value, or column = any of several. Nothing given: no condition; an empty list: no rows. */
  is(column: string, value: FilterValue | undefined, type: string): this {
    if (value === undefined) return this;
    return Array.isArray(value)
      ? this.add(`${column} = any (${this.$(value)}::${type}[])`)
      : this.add(`${column} = ${this.$(value)}::${type}`);
  }

  /** Inclusive on both sides: a moment until a day lies before its end in Brandenburg. */
  between(column: string, range: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined, type: string): this {
    const isDay = (value: string) => type === 'timestamptz' && value.length === 'JJJJ-MM-TT'.length;
    const midnight = (date: string) => `(${date})::timestamp at time zone 'Europe/Berlin'`;
    if (range?.from)
      this.add(
        isDay(range.from) ? `${column} >= ${midnight(`${this.$(range.from)}::date`)}` : `${column} >= ${this.$(range.from)}::${type}`,
      );
    if (range?.to)
      this.add(isDay(range.to) ? `${column} < ${midnight(`${this.$(range.to)}::date + 1`)}` : `${column} <= ${this.$(range.to)}::${type}`);
    return this;
  }

  /** The conditions and one more, which only this part of the statement asks. */
  and(condition: string): string {
    return `where ${[...this.parts, condition].join(' and ')}`;
  }

  get all(): string {
    return this.parts.join(' and ') || 'true';
  }

  get where(): string {
    return this.parts.length > 0 ? `where ${this.all}` : '';
  }
}

/** One row with the page as JSON and the total, counted exactly up to the limit. `page` and `counted` share the parameters; what is known to be more than the limit is not counted again. */
export const pageWithTotal = (page: string, counted: string | 'many'): string =>
  `select coalesce((select json_agg(p) from (${page}) p), '[]'::json) as data,
    ${counted === 'many' ? countLimit + 1 : `(select count(*)::int from (${counted} limit ${countLimit + 1}) c)`} as total`;

/** What fits, gathered once for the total and the page, and the ways from there to the page: of those exactly one holds. */
export interface Gathering {
  readonly hits: string;
  /** Further sets that a way may need; none is looked up unless its way is gone. */
  readonly more?: Readonly<Record<string, string>>;
  readonly ways: readonly { readonly when: string; readonly from: string }[];
  /** But for its values: then connections plan it once. */
  readonly alwaysAlike?: boolean;
}

/** How many have been gathered, at most one more than are counted. */
export const countedHits = '(select n from counted)';

/** As `pageWithTotal`. What is known to be more than the limit is not gathered again. */
export const gatheredPage = (
  { hits, more = {}, ways, alwaysAlike }: Gathering,
  chosen: (from: string) => string,
  page: (ids: string) => string,
  isMany: boolean,
): string => {
  const sets = {
    hits: `${hits} limit ${isMany ? 0 : countLimit + 1}`,
    counted: `select ${isMany ? countLimit + 1 : '(select count(*)::int from hits)'} as n`,
    ...more,
  };
  const ids = ways.map(({ when, from }) => `(${chosen(`${from} and ${when}`)})`).join(' union all ');
  const text = `with ${Object.entries(sets)
    .map(([name, set]) => `${name} as materialized (${set})`)
    .join(', ')}
    select coalesce((select json_agg(p) from (${page(ids)}) p), '[]'::json) as data, ${countedHits} as total`;
  return alwaysAlike ? fixed(text) : text;
};

export interface PageRow<T> {
  readonly data: T[];
  readonly total: number;
}

const looksLikePhoneNumber = (q: string): boolean => /^[+(]?\d[\d\s()/.–-]{5,}$/.test(q);

/**
 * Whole words and a prefix for the last one, so that the list follows the typing. Empty when nothing can be searched.
 * A telephone number is looked for by its digits, however it was typed and written.
 */
export const prefixQuery = (q: string): string => {
  const digits = looksLikePhoneNumber(q) ? q.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '') : '';
  if (digits) return `${digits}:*`;
  const words = q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 12)
    .map((word, index) => (index === words.length - 1 && word.length > 1 ? `${word}:*` : word))
    .join(' & ');
};

/** Several totals in one statement, in the given order as columns c0, c1 …; each counts exactly up to `most`. */
export const totalsTogether = (counted: readonly Statement[], most: number): Statement => {
  const params: unknown[] = [];
  const columns = counted.map(({ text, params: own }, index) => {
    const shift = params.length;
    params.push(...own);
    return `(select count(*)::int from (${text.replace(/\$(\d+)/g, (_all, n: string) => `$${Number(n) + shift}`)}
      limit ${most + 1}) c) as c${index}`;
  });
  return { text: `select ${columns.join(', ')}`, params };
};
