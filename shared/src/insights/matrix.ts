// Which service is looked after in which municipality? One letter for each pair of them.
import { z } from 'zod';
import { filterOf, id, oneOrMany } from '../api/list.js';

/**
 * What there is to say about a service in a municipality, the words are `matrix.state.<name>`. Somebody is responsible and nothing is wrong (fine), by the word of a level
 * above (inherited); something of theirs is stale, or has a blocker (broken); nobody is responsible (missing), or nobody need be (none).
 */
export const cellStates = { missing: 'm', broken: 'b', stale: 's', inherited: 'i', fine: 'f', none: '-' } as const;
export type CellState = keyof typeof cellStates;
export type CellLetter = (typeof cellStates)[CellState];
const letters = Object.fromEntries(Object.entries(cellStates).map(([state, letter]) => [letter, state])) as Readonly<
  Record<string, CellState>
>;
export const stateOf = (letter: string | undefined): CellState => letters[letter ?? ''] ?? 'none';

/** As many services stand side by side. */
export const matrixWidth = 600;

const ars = z.string().regex(/^\d{12}$/);
export const matrixFilters = {
  /** A Landkreis, by its key. */
  district: ars,
  administration: oneOrMany(id),
  /** Without it only services that municipalities carry out, wholly or in part. */
  typing: z.literal('all'),
};
export const matrixQuery = z.strictObject({
  filter: filterOf(matrixFilters),
  q: z.string().trim().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100).default(1),
});
export type MatrixQuery = z.infer<typeof matrixQuery>;

export const matrixView = z.object({
  asOf: z.string(),
  areas: z.array(z.object({ ars: z.string(), name: z.string(), district: z.string().nullable(), administrationId: id })),
  services: z.array(z.object({ id, title: z.string(), key: z.string().nullable() })),
  /** One text for each area: the letters of all services, in their order. */
  rows: z.array(z.string()),
  /** There are more services, on the next page. */
  hasMore: z.boolean(),
});
export type MatrixView = z.infer<typeof matrixView>;

/** One cell, and the list behind it. */
export const cellQuery = z.strictObject({ area: ars, service: id });
export const cellView = z.object({ state: z.enum(Object.keys(cellStates) as [CellState, ...CellState[]]), link: z.string() });
export type CellView = z.infer<typeof cellView>;
