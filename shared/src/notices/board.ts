// What waits for me? The start page: figures by role, each with the list that it counts.
import { z } from 'zod';

export const boardCard = z.object({
  /** Message key `board.<key>`. */
  key: z.string(),
  count: z.int(),
  countIsExact: z.boolean(),
  /** Path of the list in the UI, with its filter, whose total is this figure. */
  link: z.string(),
  tone: z.enum(['calm', 'attention', 'urgent']),
});
export const boardView = z.object({
  asOf: z.string(),
  cards: z.array(boardCard),
  next: z.array(z.object({ title: z.string(), subtitle: z.string(), link: z.string(), since: z.string() })),
});
export type BoardView = z.infer<typeof boardView>;
