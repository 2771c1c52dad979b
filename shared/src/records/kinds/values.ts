// In which form is a single value of a content kept? The small pieces that the schemas of all kinds are made of.
// What carries a field's metadata is made anew for each field: the registry knows schemas by identity.
import { z } from 'zod';

export const itemId = z.string().min(1).max(40);
export const line = (max = 200) => z.string().max(max);
export const day = z.iso.date().or(z.literal(''));
export const time = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/)
  .or(z.literal(''));

/** A day of a certain year, or the same day of every year: `2026-09-30` or `--09-30`. Whether the day exists is a finding. */
export const monthDay = z.union([z.iso.date(), z.string().regex(/^--\d{2}-\d{2}$/), z.literal('')]);

/** Money is whole cents of euros, so that no sum is ever rounded. */
export const cents = () => z.int().min(0).max(99_999_999_999).nullable().optional();

/** A span in units; half an hour is 0.5 of one. */
export const amountOfTime = () => z.number().min(0).max(99_999).nullable().optional();

/** Regional keys. Offices were loaded with whatever stood there, so the form of a key is a finding and not a refusal. */
export const areaKeys = () => z.array(z.string().max(12)).max(500);
