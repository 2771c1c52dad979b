// What has changed in the text of a service, and does it concern a supplement to it?
import { isSame } from '../records/canonical.js';
import { isSaid } from '../records/effective-text.js';
import type { Content } from '../records/kinds.js';
import { moduleRights, withExplained, type SupplementedField } from '../records/kinds/module-rights.js';

/** The rule that tells a municipality to look again; lists and links about that ask for it by name. */
export const masterChangedRule = 'CUR-07';

/** The fields at the top in which two contents differ. */
export const changedFields = (before: Content, after: Content): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isSame(before[name], after[name]));

/** The parts of a service that a supplement says something about, in the order of reading. */
export const saidFields = (supplement: Content): SupplementedField[] =>
  (Object.keys(moduleRights) as SupplementedField[]).filter((name) => isSaid(supplement[name]));

/** The changed parts of a service that touch what the supplement says, in the order of reading. */
export const concerning = (supplement: Content, changed: readonly string[]): string[] => {
  const touching = new Set<string>(saidFields(supplement).flatMap(withExplained));
  return Object.keys(moduleRights).filter((name) => touching.has(name) && changed.includes(name));
};
