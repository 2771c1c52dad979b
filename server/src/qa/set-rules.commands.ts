// When do the rules across records look again, and where? At everything once a day and after every full run; in between around those who have published something.
import { Injectable } from '@nestjs/common';
import { robots, setRules, type RuleInForce, type SetRule } from '@kommunalredaktion/shared';
import { Judging, type Moment } from '../editions/judging/judging.queries.js';
import { replaceSetFindings } from '../findings/set-findings.commands.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { robotActor } from '../platform/robots.js';
import { findAcross } from './set-rules/find-across.js';
import { Question, type Scope } from './set-rules/question.js';
import { SetRuleQueries } from './set-rules.queries.js';

const checker = robotActor('checker');
/** A rule that is switched off finds nothing: what it had found is settled. */
const nothing = `select null::uuid as record_id, null::uuid as administration_id, null as field, null as target, null as message,
  null::jsonb as params, null as evidence where false`;

/** What these find at services and offices of the Land and DIKOM changes with what municipalities publish; the others leave the large stock of the centre alone. */
const reachesTheCentre: readonly string[] = ['RSP-01', 'RSP-06'];

@Injectable()
export class SetRulesCommands {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly judging: Judging,
    private readonly queries: SetRuleQueries,
  ) {}

  /** Answers how many rules looked. Whoever publishes meanwhile is seen by the next turn. */
  async run(): Promise<number> {
    const moment = await this.judging.now();
    const changed = await this.queries.changedAround();
    const everywhere = await this.queries.dueEverywhere(moment);
    for (const { rule, key } of everywhere) await this.look(rule, null, moment, key);
    const others = setRules.filter((rule) => !everywhere.some((due) => due.rule === rule));
    const { municipal, central } = await this.queries.around(others.length > 0 ? changed : []);
    if (municipal.length > 0)
      for (const rule of others) await this.look(rule, reachesTheCentre.includes(rule.id) ? [...municipal, ...central] : municipal, moment);
    // What the Land has published waits for a look at everything.
    const seen = changed.filter(({ commons }) => !commons || others.length === 0).map(({ id }) => id);
    if (seen.length > 0) await this.db.write(checker, (tx) => tx.rows('delete from set_rules_due where id = any ($1::uuid[])', [seen]));
    return everywhere.length + (municipal.length > 0 ? others.length : 0);
  }

  private async look(rule: SetRule, scope: Scope, moment: Moment, key?: string): Promise<void> {
    const begun = performance.now();
    const applied = moment.ruleset.setRules.find((one) => one.rule === rule);
    await this.db.write(checker, async (tx) => {
      await tx.rows(`select pg_advisory_xact_lock(hashtextextended('set rule ' || $1, 0))`, [rule.id]);
      // Each by its own time: a turn takes long where the stock is large, and the day before must be over when it is counted.
      const at = this.clock.now();
      const found = await replace(tx, rule, applied, scope, { ...moment, at });
      if (key !== undefined) await remember(tx, rule, { key, found, milliseconds: Math.round(performance.now() - begun), at });
    });
  }
}

const replace = (
  tx: Tx,
  rule: SetRule,
  applied: RuleInForce<SetRule> | undefined,
  scope: Scope,
  { at, today }: Moment,
): Promise<number> => {
  const ask = new Question(scope, today);
  const statement = applied ? findAcross[rule.id]!(ask, applied.parameters as never) : nothing;
  return replaceSetFindings(
    tx,
    { rule: rule.id, version: rule.version, severity: applied?.severity ?? rule.severity, statement, params: ask.params, scope },
    at,
    robots.checker.id,
  );
};

const remember = (
  tx: Tx,
  { id }: SetRule,
  { key, at, milliseconds, found }: { key: string; at: Date; milliseconds: number; found: number },
): Promise<unknown> =>
  tx.rows(
    `insert into set_rule_run (rule, key, ran_at, milliseconds, found) values ($1, $2, $3, $4, $5)
   on conflict (rule) do update set key = excluded.key, ran_at = excluded.ran_at, milliseconds = excluded.milliseconds,
     found = excluded.found`,
    [id, key, at, milliseconds, found],
  );
