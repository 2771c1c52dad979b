// What must the quality check still do, and how often does each rule strike?
import { Injectable } from '@nestjs/common';
import { rules, setRules, type Actor, type RuleSettingChange, type RulesView, type RuleView } from '@kommunalredaktion/shared';
import { acrossRecords } from '../findings/findings.commands.js';
import { Rulesets } from '../findings/rulesets.queries.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { notFound } from '../platform/refused.js';
import { robotActor } from '../platform/robots.js';
import { loading } from '../platform/tasks/running-load.queries.js';

const checker = robotActor('checker');

/** Public records whose date has come, $1 now $2 limit. Stamps of editions that are no longer public stay out. */
export const dueStatement = `select r.id as "recordId" from qa_stamp s join edition e on e.id = s.edition_id
  join record r on r.id = e.record_id and r.live_edition_id = e.id
  where s.due_at <= $1 order by s.due_at limit $2`;
/** Public records that were never judged: both sides are read from their indexes, in the same order. A full run that is under way comes to them anyway, and a load says when it is over. */
export const unjudgedStatement = `select r.id as "recordId" from record r where r.live_edition_id is not null and not exists (select 1
  from qa_stamp s where s.edition_id = r.live_edition_id)
  and not exists (select 1 from task where kind = 'qa.full-run' and state in ('waiting', 'running')) and not exists (${loading})
  order by r.live_edition_id limit $1`;
/** So many unjudged records are the business of a full run. */
export const worthAFullRun = 1000;
const searchCaughtUp = `not exists (select 1 from search_missing offset ${worthAFullRun} limit 1)`;
/** Waivers whose last day is over, $1 today $2 limit $3 rules that look again every day by themselves. */
export const waiverEndedStatement = `select distinct f.record_id as "recordId" from finding f
  where f.state = 'waived' and f.waived_until < $1 and f.rule <> all ($3::text[]) limit $2`;

const shownChanges = 50;
/** $1 a rule, or null for all. */
const historyStatement = `select s.rule, s.version, s.is_on as "isOn", s.severity, s.parameters, s.reason,
  to_json(s.changed_at) as "changedAt", json_build_object('id', a.id, 'name', a.name) as "changedBy"
  from (select *, row_number() over (partition by rule order by version desc) as n from rule_setting where $1::text is null or rule = $1) s
    join account a on a.id = s.changed_by where s.n <= ${shownChanges} order by s.rule, s.version desc`;
/** $1 a rule, or null for all; $2 administrations when scoped. */
const countsStatement = (scoped: boolean): string => `
  select rule as id, sum(open)::int as open, sum(waived)::int as waived, count(*) filter (where open > 0)::int as records
  from (select rule, record_id, count(*) filter (where state <> 'waived') as open, count(*) filter (where state = 'waived') as waived
        from finding where state <> 'fixed' and ($1::text is null or rule = $1)${scoped ? ' and administration_id = any ($2::uuid[])' : ''}
          group by rule, record_id) per_record group by rule`;

export interface FullRunEnd {
  readonly ruleset: string | null;
  readonly areas: string | null;
  readonly state: 'done' | 'failed' | 'cancelled';
  readonly endedAt: Date;
  readonly hasLoadsSince: boolean;
}

@Injectable()
export class QaQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly rulesets: Rulesets,
  ) {}

  /** Three questions, each answered by an index; never a look at everything. */
  async toCheck(limit: number): Promise<{ recordId: string }[]> {
    const reader = this.db.read(checker);
    const found = await Promise.all([
      reader.rows<{ recordId: string }>(dueStatement, [this.clock.now(), limit]),
      reader.rows<{ recordId: string }>(waiverEndedStatement, [this.clock.today(), limit, acrossRecords]),
      reader.rows<{ recordId: string }>(unjudgedStatement, [worthAFullRun]),
    ]);
    const [due, waiverEnded, unjudged] = found;
    return [...new Set([...due, ...waiverEnded, ...(unjudged.length < worthAFullRun ? unjudged : [])].map(({ recordId }) => recordId))]
      .slice(0, limit)
      .map((recordId) => ({ recordId }));
  }

  /** The rules and the areas that the whole stock was last to be judged by, and what has become of it; undefined before the end of the first full run. */
  async lastFullRun(): Promise<FullRunEnd | undefined> {
    const [row] = await this.db.read(checker).rows<FullRunEnd>(
      `select params ->> 'ruleset' as ruleset, params ->> 'areas' as areas, state, ended_at as "endedAt",
          exists (select 1 from task l where l.kind in ('records.load', 'records.generate') and l.ended_at > t.ended_at) as "hasLoadsSince"
        from task t where kind = 'qa.full-run' and state in ('done', 'failed', 'cancelled') order by created_at desc limit 1`,
    );
    return row;
  }

  /** Is there so much that was never judged, and nothing in front of it? */
  async wantsFullRun(): Promise<boolean> {
    const rows = await this.db
      .read(checker)
      .rows(`select 1 from (${unjudgedStatement}) u where ${searchCaughtUp} offset $1 - 1`, [worthAFullRun]);
    return rows.length > 0;
  }

  async rules(actor: Actor): Promise<RulesView> {
    const [data, { version }] = await Promise.all([this.views(actor), this.rulesets.inForce()]);
    return { data, ruleset: version, asOf: this.clock.now().toISOString() };
  }

  async rule(id: string, actor: Actor): Promise<RuleView> {
    const [view] = await this.views(actor, id);
    if (!view) throw notFound();
    return view;
  }

  private async views(actor: Actor, only: string | null = null): Promise<RuleView[]> {
    const scoped = actor.scope !== 'all' && this.db.wallOne;
    const [counts, changes] = await Promise.all([
      this.db
        .read(actor)
        .rows<Pick<RuleView, 'id' | 'open' | 'waived' | 'records'>>(countsStatement(scoped), scoped ? [only, actor.scope] : [only]),
      // How rules are set is no secret of an administration: everybody is judged by them.
      this.db.read(checker).rows<RuleSettingChange & { rule: string }>(historyStatement, [only]),
    ]);
    const counted = new Map(counts.map((row) => [row.id, row]));
    const catalogue = [...rules, ...setRules].map(({ id }) => id).filter((id) => only === null || id === only);
    return catalogue.map((id) => {
      const history = changes.filter(({ rule }) => rule === id);
      return { ...(counted.get(id) ?? { id, open: 0, waived: 0, records: 0 }), version: history[0]?.version ?? 0, history };
    });
  }
}
