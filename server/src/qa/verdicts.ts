// How do public records get their verdict? Facts, rules, then stamps and findings in one transaction; what stands is left alone.
import { judge, robots, rules, rulesetVersion, type Content } from '@kommunalredaktion/shared';
import { writeStamps, type Judged } from '../editions/stamp.commands.js';
import { replaceFindings } from '../findings/findings.commands.js';
import { startOfDay } from '../platform/clock.js';
import type { Reader, Tx } from '../platform/database.js';
import { lockRecords } from '../records/records.commands.js';
import { factsHashOf, readContents, readLiveFacts, stands, type LiveFacts } from './facts.js';

const versions = Object.fromEntries(rules.map(({ id, version }) => [id, version]));

/** The moment of judging, and the calendar day in Brandenburg that goes with it. */
export interface Moment { readonly at: Date; readonly today: string }

const judgeOne = (facts: LiveFacts, contents: ReadonlyMap<string, Content>, today: string): Judged[] => {
  const content = contents.get(facts.editionId);
  if (!content) return [];
  const parents = (facts.parents ?? []).map((id) => contents.get(id)).filter((parent) => parent !== undefined);
  const { findings, dueAt } = judge(facts.kind, { content, facts: {
    today, changedAt: facts.changedAt.toISOString(), assuredAt: facts.assuredAt?.toISOString() ?? null, parents, removedHtml: facts.removedHtml, isLive: true,
  } });
  const { editionId, recordId, administrationId, contentHash } = facts;
  return [{ editionId, recordId, administrationId, contentHash, ruleset: rulesetVersion, factsHash: factsHashOf(facts), findings, dueAt: dueAt === null ? null : startOfDay(dueAt).toISOString() }];
};

/** Reads and judges those of the records whose verdict does not stand any more. `known` are contents that need not be read, by edition. */
export const judgeRecords = async (reader: Reader, recordIds: readonly string[], { at, today }: Moment, known?: ReadonlyMap<string, Content>): Promise<Judged[]> => {
  if (recordIds.length === 0) return [];
  const stale = (await readLiveFacts(reader, recordIds, today)).filter((facts) => !stands(facts, at));
  if (stale.length === 0) return [];
  const contents = await readContents(reader, stale, known);
  return stale.flatMap((facts) => judgeOne(facts, contents, today));
};

/** Writes verdicts for which everything they rest on is still as it was; answers how many. */
export const writeVerdicts = async (tx: Tx, judged: readonly Judged[], { at, today }: Moment): Promise<number> => {
  if (judged.length === 0) return 0;
  const ids = judged.map(({ recordId }) => recordId);
  await lockRecords(tx, ids);
  const present = new Map((await readLiveFacts(tx, ids, today)).map((facts) => [facts.editionId, factsHashOf(facts)]));
  return writeNewVerdicts(tx, judged.filter(({ editionId, factsHash }) => present.get(editionId) === factsHash), at);
};

/** For records that this transaction has made itself: nobody else knows them yet. */
export const writeNewVerdicts = async (tx: Tx, judged: readonly Judged[], at: Date): Promise<number> => {
  if (judged.length === 0) return 0;
  const stamped = await writeStamps(tx, judged, at);
  await replaceFindings(tx, judged.filter(({ editionId }) => stamped.has(editionId)), at, robots.checker.id, versions);
  return stamped.size;
};

/** Remembers in the database that these records must be judged again now; the check finds them even when no message arrives. */
export const dueNow = (tx: Tx, recordIds: readonly string[], at: Date): Promise<unknown> =>
  tx.rows('update qa_stamp s set due_at = $2 from record r where r.id = any ($1::uuid[]) and s.edition_id = r.live_edition_id', [recordIds, at]);
