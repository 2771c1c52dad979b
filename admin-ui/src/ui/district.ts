// How is a Landkreis named beside a place, so that two places of one name can be told apart?
import type { Say } from '../app/say.js';

/** Null where there is none, or where the name of the place says it already. */
export const districtBeside = (
  say: Say,
  { name, district }: { readonly name: string; readonly district: string | null },
): string | null => {
  if (district === null || name.includes(district)) return null;
  return /landkreis|^kreis/i.test(district) ? district : say('ui.district', { district });
};
