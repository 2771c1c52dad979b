// Which way leads through the demonstration, as far as this reader can walk it? Told on the start page of a rehearsal system.
import { z } from 'zod';
import { roleName } from '../access/roles.js';

/** The story is data of the demonstration, like its records; so it comes in both languages instead of by message key. */
const said = z.object({ de: z.string(), en: z.string() });

export const tourStep = z.object({
  key: z.string(),
  title: said,
  text: said,
  /** Path in the interface, or null where this reader would not see what the step speaks of. */
  link: z.string().nullable(),
  /** Whom to log in as instead; only where there is no link. */
  account: z.object({ name: z.string(), role: roleName }).nullable(),
});
export type TourStep = z.infer<typeof tourStep>;

/** Without steps where no demonstration is played. */
export const tourView = z.object({ steps: z.array(tourStep) });
export type TourView = z.infer<typeof tourView>;
