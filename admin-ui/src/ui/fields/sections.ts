// Which sections does a form have, and which fields stand in each?
import type { Field } from '@kommunalredaktion/shared';

/** Sections in the order in which the field table names them; what the machine sets by itself stands in none. */
export const sectionsOf = (fields: readonly Field[]): { readonly name: string; readonly fields: readonly Field[] }[] => {
  const shown = fields.filter(({ setByMachine }) => !setByMachine);
  return [...new Set(shown.map(({ section }) => section ?? ''))].map((name) => ({
    name,
    fields: shown.filter(({ section = '' }) => section === name),
  }));
};
