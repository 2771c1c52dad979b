// How is any list asked for, and what does it answer? One form for every resource; only declared fields filter and sort.
import { z } from 'zod';
import { readJson } from './honest-json.js';

const scalar = z.union([z.string().max(200), z.number(), z.boolean(), z.null()]);
const moment = z.iso.date().or(z.iso.datetime({ offset: true }));
export const range = z.strictObject({ from: moment.optional(), to: moment.optional() });

/** What a filter may say about one field: a value, one of several, a range (inclusive ISO dates), or a part of a text. */
export const filterValue = z.union([
  scalar,
  z.array(z.string().max(200)).max(100),
  range,
  z.strictObject({ contains: z.string().max(200) }),
]);
export type FilterValue = z.infer<typeof filterValue>;

const fromJson = z
  .string()
  .max(4000)
  .transform((text, context) => {
    try {
      return readJson(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'filter' });
      return z.NEVER;
    }
  });

/** A filter in a query string: JSON of declared fields only. */
export const filterOf = <F extends z.ZodRawShape>(filter: F) => fromJson.pipe(z.strictObject(filter).partial()).default({} as never);

/** Query string of a list. `fields` names each filter and its form; `sorts` the sortable fields. Unknown keys are refused (400). */
export const listQuery = <F extends z.ZodRawShape, const S extends readonly [string, ...string[]]>(
  filter: F,
  sorts: S,
  defaultSort: `${'' | '-'}${S[number]}`,
) =>
  z
    .strictObject({
      page: z.coerce.number().int().min(1).max(10_000).default(1),
      perPage: z.coerce.number().int().min(1).max(100).default(25),
      sort: z.enum(sorts.flatMap((sort) => [sort, `-${sort}`])).default(defaultSort),
      filter: filterOf(filter),
      q: z.string().trim().max(200).optional(),
      after: z.string().min(1).max(500).optional(),
    })
    .refine(({ page, perPage }) => page * perPage <= 10_000, { message: 'page', path: ['page'] });

/** A page of a list: `total` is exact up to 10,000, `asOf` the moment of reading (ISO), `next` a signed cursor for pages further down. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), total: z.int(), totalIsExact: z.boolean(), asOf: z.string(), next: z.string().nullable() });
export type ListOf<T> = { data: T[]; total: number; totalIsExact: boolean; asOf: string; next: string | null };

/** The highest total that a list counts exactly. */
export const countLimit = 10_000;

export const id = z.uuid();
export const oneOrMany = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(0).max(100)]);
