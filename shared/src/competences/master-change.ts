// What has changed in the text of a service, and does it concern a supplement to it?
import { isSame } from '../records/canonical.js';
import { isSaid } from '../records/effective-text.js';
import type { Content } from '../records/kinds.js';
import { moduleRights } from '../records/kinds/module-rights.js';

/** The fields at the top in which two contents differ. */
export const changedFields = (before: Content, after: Content): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isSame(before[name], after[name]));

/** Does the supplement say something where the text of the service has become another one? */
export const isConcerned = (supplement: Content, changed: readonly string[]): boolean => changed.some((name) => Object.hasOwn(moduleRights, name) && isSaid(supplement[name]));
