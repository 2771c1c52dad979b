// How do public records get their verdict? Facts, rules, then stamps and findings in one transaction; what stands is left alone.
import { changedFields, judge, robots, rules, type Content, type MasterFacts } from '@kommunalredaktion/shared';
import type { Moment } from '../editions/judging/judging.queries.js';
import { writeStamps, type Judged } from '../editions/judging/stamp.commands.js';
import { replaceFindings } from '../findings/findings.commands.js';
import { startOfDay } from '../platform/clock.js';
import type { Reader, Tx } from '../platform/database.js';
import { lockRecords } from '../records/records.commands.js';
import { factsHashOf, readContents, readLiveFacts, stands, type LiveFacts } from './facts.js';

const versions = Object.fromEntries(rules.map(({ id, version }) => [id, version]));

/** Contents by edition, and what has changed between two versions of a service: worked out once for all supplements that were written for the first. */
interface Known {
  readonly contents: ReadonlyMap<string, Content>;
  readonly changes: Map<string, readonly string[]>;
}

const changedBetween = ({ contents, changes }: Known, baseId: string | null, editionId: string): readonly string[] => {
  const [before, after] = [baseId === null || baseId === editionId ? undefined : contents.get(baseId), contents.get(editionId)];
  if (before === undefined || after === undefined) return [];
  const pair = `${baseId} ${editionId}`;
  const changed = changes.get(pair) ?? changedFields(before, after);
  changes.set(pair, changed);
  return changed;
};

const masterOf = ({ master }: LiveFacts, known: Known): MasterFacts | null => {
  if (master === null || master.editionId === null) return null;
  const { editionId, baseId, alsoSaid } = master;
  const content = known.contents.get(editionId);
  return content === undefined ? null : { editionId, content, changed: changedBetween(known, baseId, editionId), alsoSaid };
};

const isGone = ({ master }: LiveFacts): boolean => master !== null && master.editionId === null && master.baseId !== null;

const judgeOne = (facts: LiveFacts, known: Known, moment: Moment): Judged[] => {
  const { today, ruleset, areas } = moment;
  const content = known.contents.get(facts.editionId);
  if (!content) return [];
  const parents = (facts.parents ?? []).map((id) => known.contents.get(id)).filter((parent) => parent !== undefined);
  const { findings, dueAt } = judge(
    facts.kind,
    {
      content,
      facts: {
        today,
        changedAt: facts.changedAt.toISOString(),
        assuredAt: facts.assuredAt?.toISOString() ?? null,
        parents,
        removedHtml: facts.removedHtml,
        isLive: true,
        reviewBy: facts.reviewBy,
        knownAreas: areas.keys,
        master: masterOf(facts, known),
        masterGone: isGone(facts),
      },
    },
    [],
    ruleset,
  );
  const { editionId, recordId, administrationId, contentHash } = facts;
  return [
    {
      editionId,
      recordId,
      administrationId,
      contentHash,
      ruleset: ruleset.version,
      factsHash: factsHashOf(facts, moment),
      findings,
      dueAt: dueAt === null ? null : startOfDay(dueAt).toISOString(),
    },
  ];
};

/** Reads and judges those of the records whose verdict does not stand any more. */
export const judgeRecords = async (reader: Reader, recordIds: readonly string[], moment: Moment): Promise<Judged[]> => {
  if (recordIds.length === 0) return [];
  const stale = (await readLiveFacts(reader, recordIds, moment.today)).filter((facts) => !stands(facts, moment));
  if (stale.length === 0) return [];
  const around: Known = { contents: await readContents(reader, stale), changes: new Map() };
  return stale.flatMap((facts) => judgeOne(facts, around, moment));
};

/** Writes verdicts for which everything they rest on is still as it was; answers how many. */
export const writeVerdicts = async (tx: Tx, judged: readonly Judged[], moment: Moment): Promise<number> => {
  if (judged.length === 0) return 0;
  const ids = judged.map(({ recordId }) => recordId);
  await lockRecords(tx, ids);
  const present = new Map((await readLiveFacts(tx, ids, moment.today)).map((facts) => [facts.editionId, factsHashOf(facts, moment)]));
  const standing = judged.filter(({ editionId, factsHash }) => present.get(editionId) === factsHash);
  if (standing.length === 0) return 0;
  const stamped = await writeStamps(tx, standing, moment.at);
  await replaceFindings(
    tx,
    standing.filter(({ editionId }) => stamped.has(editionId)),
    moment.at,
    robots.checker.id,
    versions,
  );
  return stamped.size;
};
