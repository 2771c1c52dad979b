// Must a service say this, or what a municipality adds to it? A supplement need not repeat what its master or another supplement says.
import { z } from 'zod';
import { typings } from '../records/codes/codes.js';
import type { Content } from '../records/kinds.js';
import type { RuleInput } from './rule.js';

/** General notes, service numbers and information for the single digital gateway describe no procedure. */
export const exemptTypings = z.array(z.literal(typings)).max(typings.length).default(['6', '7', '11', '12']);

const valuesOf = (list: unknown): readonly string[] => (Array.isArray(list) ? (list as string[]) : []);
export const typingOf = (content: Content): readonly string[] => valuesOf(content['typing']);

const isExempt = (content: Content, exempt: readonly string[]): boolean => {
  const typing = typingOf(content);
  return typing.length > 0 && typing.every((one) => exempt.includes(one));
};

/** By which fields another supplement says it. */
export const dueFields = { fees: ['fees', 'feesText'], processingTime: ['processingTimes', 'processingTimesText'] } as const;

/** Without the master nobody can tell what a supplement has to say. `fields`: any of them says it in another supplement. */
export const isMissing = (
  { kind, content, facts }: RuleInput,
  isSaid: (content: Content) => boolean,
  exempt: readonly string[],
  fields: readonly string[] = [],
): boolean => {
  const master = kind === 'supplement' ? facts.master?.content : content;
  const isSaidBeside = facts.master?.alsoSaid?.some((name) => fields.includes(name)) ?? false;
  return master !== undefined && !isSaid(content) && !isSaid(master) && !isSaidBeside && !isExempt(master, exempt);
};
