// What have the rules across records still to look at?
import { Injectable } from '@nestjs/common';
import { setRules, type SetRule } from '@kommunalredaktion/shared';
import type { Moment } from '../editions/judging/judging.queries.js';
import { Database } from '../platform/database.js';
import { robotActor } from '../platform/robots.js';
import { loading } from '../platform/tasks/running-load.queries.js';
import { territoryOf } from './set-rules/pieces.js';

const checker = robotActor('checker');

export interface Change {
  readonly id: string;
  readonly administrationId: string;
  readonly commons: boolean;
  readonly since: Date;
}
interface Ran {
  readonly rule: string;
  readonly key: string;
  readonly ran_at: Date;
  readonly milliseconds: number;
}

/** A rule that is to look at everything; `key` tells by which settings, on which day and after which full run. */
export interface Due {
  readonly rule: SetRule;
  readonly key: string;
}

/** So many times as long as a look at everything takes, they rest before the next one that is only about what the Land has published. */
const restFactor = 20;
/** A small stock is looked at in less than this, and as often as anybody likes. */
const shortMs = 1000;

@Injectable()
export class SetRuleQueries {
  constructor(private readonly db: Database) {}

  /** Nothing while a load or a full run is under way: both end with a look at everything. */
  async isDue(moment: Moment): Promise<boolean> {
    const [busy] = await this.db
      .read(checker)
      .rows(`${loading} union all select 1 from task where kind = 'qa.full-run' and state in ('waiting', 'running') limit 1`);
    if (busy) return false;
    if ((await this.dueEverywhere(moment)).length > 0) return true;
    return (await this.changedAround()).some(({ commons }) => !commons);
  }

  changedAround(): Promise<Change[]> {
    return this.db.read(checker).rows<Change>(
      `select d.id, d.administration_id as "administrationId", a.kind in ('land', 'dikom') as commons, d.since from set_rules_due d
          join administration a on a.id = d.administration_id order by d.id limit 10000`,
    );
  }

  /** Rules that have not looked at everything as they are set now, today, and since the last full run; all of them when the Land has published something and they have rested. */
  async dueEverywhere({ at, today, ruleset }: Moment): Promise<Due[]> {
    const reader = this.db.read(checker);
    const [rans, [run], changes] = await Promise.all([
      reader.rows<Ran>('select rule, key, ran_at, milliseconds from set_rule_run'),
      reader.rows<{ id: string }>(`select id from task where kind = 'qa.full-run' and state = 'done' order by created_at desc limit 1`),
      this.changedAround(),
    ]);
    const rest = rans.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const latest = Math.max(0, ...rans.map(({ ran_at: ranAt }) => ranAt.getTime()));
    const forTheLand = changes.some(({ commons }) => commons) && (rest < shortMs || at.getTime() - latest > restFactor * rest);
    return setRules
      .map((rule) => ({ rule, key: [ruleset.setRules.find((one) => one.rule === rule)?.key ?? 'off', today, run?.id ?? ''].join(' ') }))
      .filter(({ rule, key }) => forTheLand || rans.find((one) => one.rule === rule.id)?.key !== key);
  }

  /** Municipalities that published something, whoever lies within their territory, and whoever they lie within; the centre, which they all lie within, by itself. */
  async around(changes: readonly Change[]): Promise<{ readonly municipal: string[]; readonly central: string[] }> {
    const published = [...new Set(changes.filter(({ commons }) => !commons).map(({ administrationId }) => administrationId))];
    if (published.length === 0) return { municipal: [], central: [] };
    const rows = await this.db.read(checker).rows<{ id: string; central: boolean }>(
      `with territory as (select id, kind in ('land', 'dikom') as central, ${territoryOf('ars')} as digits from administration)
       select distinct b.id, b.central from territory a join territory b
         on b.central or starts_with(b.digits, a.digits) or starts_with(a.digits, b.digits) where a.id = any ($1::uuid[])`,
      [published],
    );
    const ids = (central: boolean) => rows.filter((row) => row.central === central).map(({ id }) => id);
    return { municipal: ids(false), central: ids(true) };
  }
}
