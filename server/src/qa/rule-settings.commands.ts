// How is a rule set? Switched on or off, counted for less or more, with other thresholds; with a reason, and never forgotten.
import { Injectable } from '@nestjs/common';
import { rules, setRules, type Actor, type ConfigureBody, type RuleView } from '@kommunalredaktion/shared';
import { Rulesets } from '../findings/rulesets.queries.js';
import { writeJournal } from '../history/journal.commands.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { sentenceOf } from '../platform/http/field-sentences.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { notFound, Refused } from '../platform/refused.js';
import { QaQueries } from './qa.queries.js';

@Injectable()
export class RuleSettings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queries: QaQueries,
    private readonly rulesets: Rulesets,
    private readonly jobQueue: JobQueue,
  ) {}

  async configure(id: string, body: ConfigureBody, actor: Actor): Promise<RuleView> {
    const parameters = parametersIn(id, body, actor);
    await this.db.write(actor, async (tx) => {
      const version = await nextVersion(tx, id, body.expectedVersion);
      await tx.rows(
        `insert into rule_setting (rule, version, is_on, severity, parameters, reason, changed_by, changed_at)
          values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, version, body.isOn, body.severity, JSON.stringify(parameters), body.reason, actor.id, this.clock.now()],
      );
      await writeJournal(tx, actor, 'rule.configure', { kind: 'rule', id, administrationId: null }, { version });
    });
    this.rulesets.forget();
    await this.follow();
    return this.queries.rule(id, actor);
  }

  /** The whole stock is judged by the new rules; who asks twice gets one run. */
  private async follow(): Promise<void> {
    const { version } = await this.rulesets.inForce();
    await this.jobQueue.enqueue([
      { job: 'qa.follow-ruleset', payload: { ruleset: version } },
      { job: 'qa.run-set-rules', payload: {} },
    ]);
  }
}

/** Complete with what was not named, in the range that the rule itself gives. */
const parametersIn = (id: string, { parameters }: ConfigureBody, { language }: Actor): unknown => {
  const rule = [...rules, ...setRules].find((one) => one.id === id);
  if (!rule) throw notFound();
  const read = rule.parameters.safeParse(parameters);
  if (read.success) return read.data;
  const unknown = read.error.issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) throw new Refused('api.unknown-field', { params: { name: String(unknown.keys[0]).slice(0, 40) } });
  throw new Refused('api.invalid', {
    fields: Object.fromEntries(
      read.error.issues.map((issue) => [['parameters', ...issue.path].join('.'), sentenceOf(issue, parameters, language)]),
    ),
  });
};

/** Whoever comes second has seen another setting than the one in force. */
const nextVersion = async (tx: Tx, id: string, expected: number): Promise<number> => {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('rule ' || $1, 0))`, [id]);
  const [row] = await tx.rows<{ version: number }>(`select coalesce(max(version), 0) as version from rule_setting where rule = $1`, [id]);
  if (row?.version !== expected) throw new Refused('api.stale');
  return expected + 1;
};
