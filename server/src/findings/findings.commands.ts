// How do the results of rules become findings with a life? Set by set: seen again, new, recurred, fixed; never twice.
import { setRules, type RuleFinding } from '@kommunalredaktion/shared';
import type { Tx } from '../platform/database.js';
import { fixedNow, seenAgain, toldOfWritten } from './finding-life.js';

export interface LiveResult {
  readonly recordId: string;
  readonly administrationId: string;
  readonly editionId: string;
  readonly findings: readonly RuleFinding[];
}

const flat = (results: readonly LiveResult[]) =>
  JSON.stringify(
    results.flatMap(({ recordId, administrationId, findings }) =>
      findings.map((one) => ({
        record_id: recordId,
        administration_id: administrationId,
        rule: one.rule,
        severity: one.severity,
        field: one.field,
        target: one.target,
        message: one.message,
        params: one.params ?? null,
        evidence: one.evidence ?? null,
      })),
    ),
  );
const incoming = `jsonb_to_recordset($1) as s(record_id uuid, administration_id uuid, rule text, severity text, field text, target text, message text, params jsonb, evidence text)`;

/** What rules across records have found is their own: one text alone cannot settle it. */
export const acrossRecords: readonly string[] = setRules.map(({ id }) => id);

/**
 * Replaces what is known about the live editions of these records. Lock the records before (in id order), so that parallel runs queue up.
 * `actorId` stands in the events; `versions` are rule versions by rule id. The findings of `others` are left alone.
 */
export const replaceFindings = async (
  tx: Tx,
  results: readonly LiveResult[],
  at: Date,
  actorId: string,
  versions: Readonly<Record<string, number>>,
  others: readonly string[] = acrossRecords,
): Promise<void> => {
  if (results.length === 0) return;
  const found = flat(results);
  await tx.rows(
    `with seen as (
       select distinct on (s.record_id, s.rule, s.field, s.target) s.*, ($4::jsonb ->> s.rule)::int as rule_version from ${incoming}
     ), before as (
       select f.id, f.record_id, f.rule, f.field, f.target, f.state from finding f join seen s using (record_id, rule, field, target)
     ), written as (
       insert into finding as f (record_id, administration_id, rule, rule_version, severity, field, target, message, params, evidence,
         state, first_seen, last_seen)
       select record_id, administration_id, rule, rule_version, severity, field, target, message, params, evidence, 'open', $2, $2 from seen
       order by record_id, rule, field, target
       on conflict (record_id, rule, field, target) do update set ${seenAgain('$2')}
       where f.state = 'fixed' or f.state = 'waived' or f.severity <> excluded.severity or f.message <> excluded.message
         or f.evidence is distinct from excluded.evidence or f.params is distinct from excluded.params
           or f.rule_version <> excluded.rule_version
       returning f.id, f.record_id, f.rule, f.field, f.target, f.administration_id, f.state
     )
     insert into finding_event (finding_id, administration_id, event, account_id, at) ${toldOfWritten('$2', '$3')}`,
    [found, at, actorId, JSON.stringify(versions)],
  );
  await tx.rows(
    `with gone as (
       update finding f set ${fixedNow('$2', 'r.edition_id')}
       from jsonb_to_recordset($4) as r(record_id uuid, edition_id uuid)
       where f.record_id = r.record_id and f.state <> 'fixed' and f.rule <> all ($5::text[])
         and not exists (select 1 from ${incoming} where s.record_id = f.record_id and s.rule = f.rule and s.field = f.field
           and s.target = f.target)
       returning f.id, f.administration_id
     )
     insert into finding_event (finding_id, administration_id, event, account_id, at) select id, administration_id, 'fixed', $3, $2
       from gone`,
    [
      found,
      at,
      actorId,
      JSON.stringify(results.map(({ recordId, editionId }) => ({ record_id: recordId, edition_id: editionId }))),
      others,
    ],
  );
};

/** A withdrawn record has no public text, so nothing about it is wrong any more. */
export const settleAll = (
  tx: Tx,
  recordId: string,
  administrationId: string,
  editionId: string,
  at: Date,
  actorId: string,
): Promise<void> => replaceFindings(tx, [{ recordId, administrationId, editionId, findings: [] }], at, actorId, {}, []);
