// What do the rules say about a content that is being written or about to go public?
import { createHash } from 'node:crypto';
import { judge, rulesetVersion, type Content, type RecordKind } from '@kommunalredaktion/shared';
import { startOfDay } from '../platform/clock.js';
import type { Parent } from '../records/parents.js';
import type { Judged } from './stamp.commands.js';

export interface Occasion {
  readonly kind: RecordKind;
  readonly content: Content;
  readonly parents: readonly Parent[];
  readonly removedHtml: readonly string[];
  readonly isLive: boolean;
  readonly now: Date;
  readonly today: string;
}

/** Without ids: they are added where the stamp is written. An edition just changed is judged as changed now. */
export const judgeContent = ({ kind, content, parents, removedHtml, isLive, now, today }: Occasion): Pick<Judged, 'ruleset' | 'factsHash' | 'findings' | 'dueAt'> => {
  const facts = { today, changedAt: now.toISOString(), assuredAt: null, parents: parents.map((parent) => parent.content), removedHtml, isLive };
  const { findings, dueAt } = judge(kind, { content, facts });
  const known = [isLive ? now.toISOString() : '', parents.map(({ contentHash }) => contentHash), removedHtml];
  return { ruleset: rulesetVersion, factsHash: createHash('sha256').update(JSON.stringify(known)).digest('hex'), findings, dueAt: dueAt === null ? null : startOfDay(dueAt).toISOString() };
};
