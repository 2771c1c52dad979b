// How do the results of a rule across records become findings with a life? In one statement for a whole scope: what is as it was is not written again.
import type { Severity } from '@kommunalredaktion/shared';
import type { Tx } from '../platform/database.js';
import { fixedNow, seenAgain, toldOfWritten, waiverEnded } from './finding-life.js';

export interface SetResult {
  readonly rule: string;
  readonly version: number;
  readonly severity: Severity;
  /** Gives rows of record_id, administration_id, field, target, message, params, evidence; $1 … are its own parameters. */
  readonly statement: string;
  readonly params: readonly unknown[];
  /** Whose findings are replaced; null is everybody's. */
  readonly scope: readonly string[] | null;
}

/** Those of other rules are left alone. Lock the rule before, so that two runs of it queue up. Answers how many there are. */
export const replaceSetFindings = async (
  tx: Tx,
  { rule, version, severity, statement, params, scope }: SetResult,
  at: Date,
  actorId: string,
): Promise<number> => {
  const all = [...params];
  const $ = (value: unknown) => `$${all.push(value)}`;
  const [ruleIs, now, actor] = [$(rule), `${$(at)}::timestamptz`, `${$(actorId)}::uuid`];
  const within = scope === null ? '' : `and administration_id = any (${$(scope)}::uuid[])`;
  const known = (state: string) =>
    `select id, record_id, field, target, state, severity, message, params, evidence, rule_version, waived_until from finding
      where rule = ${ruleIs} and state ${state} ${within}`;
  const [row] = await tx.rows<{ found: number }>(
    `
    with given as (${statement}),
    seen as materialized (select distinct on (record_id, field, target) record_id, administration_id, field, target, message,
      params::jsonb as params, evidence from given order by record_id, field, target),
    present as materialized (${known(`in ('open', 'assigned', 'recurred')`)} union all ${known(`= 'waived'`)}),
    changed as materialized (
      select s.* from seen s left join present f using (record_id, field, target)
      where f.id is null or ${waiverEnded(now)} or (f.severity, f.message, f.rule_version) is distinct from (${$(severity)}::text,
        s.message, ${$(version)}::int) or f.params is distinct from s.params or f.evidence is distinct from s.evidence),
    before as materialized (select f.id, f.state from changed c join finding f on f.record_id = c.record_id and f.rule = ${ruleIs}
      and f.field = c.field and f.target = c.target),
    written as (
      insert into finding as f (record_id, administration_id, rule, rule_version, severity, field, target, message, params, evidence,
        state, first_seen, last_seen)
      select record_id, administration_id, ${ruleIs}, ${$(version)}::int, ${$(severity)}::text, field, target, message, params, evidence,
        'open', ${now}, ${now} from changed order by record_id, field, target
      on conflict (record_id, rule, field, target) do update set ${seenAgain(now)}
      returning f.id, f.administration_id, f.state),
    gone as (
      update finding f set ${fixedNow(now, 'null')}
      from present p where f.id = p.id and not exists (select 1 from seen s where s.record_id = p.record_id and s.field = p.field
        and s.target = p.target)
      returning f.id, f.administration_id),
    told as (
      insert into finding_event (finding_id, administration_id, event, account_id, at) ${toldOfWritten(now, actor)}
      union all select id, administration_id, 'fixed', ${actor}, ${now} from gone)
    select count(*)::int as found from seen`,
    all,
  );
  return row?.found ?? 0;
};
