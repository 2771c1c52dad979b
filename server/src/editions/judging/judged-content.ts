// What do the rules say about a content that is being written or about to go public?
import { createHash } from 'node:crypto';
import { judge, type Content, type RecordKind } from '@kommunalredaktion/shared';
import { startOfDay } from '../../platform/clock.js';
import type { Parent } from '../../records/parents.js';
import type { Surroundings } from './judging.queries.js';
import type { Judged } from './stamp.commands.js';

export interface Occasion {
  readonly kind: RecordKind;
  readonly content: Content;
  readonly parents: readonly Parent[];
  readonly removedHtml: readonly string[];
  readonly isLive: boolean;
  readonly around: Surroundings;
}

/** Without ids: they are added where the stamp is written. An edition just changed is judged as changed now; the day for looking again begins with the publication. */
export const judgeContent = ({
  kind,
  content,
  parents,
  removedHtml,
  isLive,
  around,
}: Occasion): Pick<Judged, 'ruleset' | 'factsHash' | 'findings' | 'dueAt'> => {
  const { at, today, ruleset, areas } = around;
  // Another service was chosen in the meantime: what was read does not belong to this text.
  const master = content['service'] === around.serviceId ? around.master : null;
  const facts = {
    today,
    changedAt: at.toISOString(),
    assuredAt: null,
    parents: parents.map((parent) => parent.content),
    removedHtml,
    isLive,
    reviewBy: null,
    knownAreas: areas.keys,
    master,
  };
  const { findings, dueAt } = judge(kind, { content, facts }, [], ruleset);
  const known = [
    isLive ? at.toISOString() : '',
    parents.map(({ contentHash }) => contentHash),
    removedHtml,
    areas.fingerprint,
    master && [master.editionId, master.changed, master.alsoSaid],
  ];
  return {
    ruleset: ruleset.version,
    factsHash: createHash('sha256').update(JSON.stringify(known)).digest('hex'),
    findings,
    dueAt: dueAt === null ? null : startOfDay(dueAt).toISOString(),
  };
};
