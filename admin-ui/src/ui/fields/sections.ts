// Which sections does a form have, and which fields stand in each?
import type { Field } from '@kommunalredaktion/shared';

/** Sections in the order in which the field table names them. */
export const sectionsOf = (fields: readonly Field[]): { readonly name: string; readonly fields: readonly Field[] }[] =>
  [...new Set(fields.map(({ section }) => section ?? ''))].map((name) => ({ name, fields: fields.filter(({ section = '' }) => section === name) }));
