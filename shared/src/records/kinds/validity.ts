// From when until when does something hold? Empty on one side means: no limit there.
import { z } from 'zod';
import { field } from '../fields.js';
import { day } from './values.js';

export const validity = z.strictObject({
  from: field(day.optional(), { label: 'field.validity.from', input: 'date', unsearched: true }),
  to: field(day.optional(), { label: 'field.validity.to', input: 'date', unsearched: true }),
});
export type Validity = z.infer<typeof validity>;

/** The validity of an item of a list. */
export const itemValidity = () => field(validity.optional(), { label: 'field.validity' });
