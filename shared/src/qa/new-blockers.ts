// Which blockers would come into the world with a draft? Old defects of the live edition stop nobody.
import type { RuleFinding } from '../findings/finding.js';

/** What makes a finding the same thing in the next run: rule, field and target. Neither severity nor wording counts. */
export const identityOf = ({ rule, field, target }: Pick<RuleFinding, 'rule' | 'field' | 'target'>): string =>
  `${rule}\n${field}\n${target}`;

/** Blockers of the draft that the live edition does not have as blockers as well. */
export const newBlockers = (draft: readonly RuleFinding[], live: readonly RuleFinding[]): RuleFinding[] => {
  const known = new Set(live.filter(({ severity }) => severity === 'blocker').map(identityOf));
  return draft.filter((finding) => finding.severity === 'blocker' && !known.has(identityOf(finding)));
};
