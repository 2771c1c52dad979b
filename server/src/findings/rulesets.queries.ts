// Which rules are in force right now? Remembered for at most a second, and forgotten the moment the database says that one was set.
import { Injectable } from '@nestjs/common';
import { rulesetOf, type Ruleset, type RuleSetting } from '@kommunalredaktion/shared';
import { Announcements } from '../platform/announcements.js';
import { Database } from '../platform/database.js';
import { robotActor } from '../platform/robots.js';

const rememberMs = 1000;
interface Remembered {
  readonly until: number;
  readonly ruleset: Promise<Ruleset>;
}

@Injectable()
export class Rulesets {
  private remembered: Remembered | undefined;
  private last: { readonly settings: string; readonly ruleset: Ruleset } | undefined;

  constructor(
    private readonly db: Database,
    announcements: Announcements,
  ) {
    announcements.on(
      'rules_changed',
      () => this.forget(),
      () => this.forget(),
    );
  }

  inForce(): Promise<Ruleset> {
    const now = performance.now();
    if (this.remembered !== undefined && this.remembered.until > now) return this.remembered.ruleset;
    const fresh: Remembered = { until: now + rememberMs, ruleset: this.read() };
    this.remembered = fresh;
    fresh.ruleset.catch(() => {
      if (this.remembered === fresh) this.forget();
    });
    return fresh.ruleset;
  }

  forget(): void {
    this.remembered = undefined;
  }

  /** Settings that are as they were make no new set of rules. */
  private async read(): Promise<Ruleset> {
    const rows = await this.db
      .read(robotActor('checker'))
      .rows<RuleSetting & { rule: string }>(
        `select distinct on (rule) rule, is_on as "isOn", severity, parameters from rule_setting order by rule, version desc`,
      );
    const settings = JSON.stringify(rows);
    if (this.last?.settings !== settings)
      this.last = { settings, ruleset: rulesetOf(Object.fromEntries(rows.map(({ rule, ...setting }) => [rule, setting]))) };
    return this.last.ruleset;
  }
}
