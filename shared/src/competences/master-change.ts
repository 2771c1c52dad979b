// What has changed in the text of a service, and does it concern a supplement to it?
import { isSame } from '../records/canonical.js';
import { isSaid } from '../records/effective-text.js';
import type { Content } from '../records/kinds.js';
import { moduleRights } from '../records/kinds/module-rights.js';

/** The rule that tells a municipality to look again; lists and links about that ask for it by name. */
export const masterChangedRule = 'CUR-07';

/** The fields at the top in which two contents differ. */
export const changedFields = (before: Content, after: Content): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isSame(before[name], after[name]));

/** The parts of a service that a supplement says something about, in the order of reading. */
export const saidFields = (supplement: Content): string[] => Object.keys(moduleRights).filter((name) => isSaid(supplement[name]));

/** Does the supplement say something where the text of the service has become another one? */
export const isConcerned = (supplement: Content, changed: readonly string[]): boolean =>
  saidFields(supplement).some((name) => changed.includes(name));
