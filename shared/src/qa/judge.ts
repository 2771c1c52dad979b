// What do all rules together say about one content? Runs the same in the browser, in a save and in a full run.
import type { RuleFinding } from '../findings/finding.js';
import type { RecordKind } from '../records/record.js';
import type { Need, RuleInput } from './rule.js';
import { rules } from './rules.js';

/** Names the set of rules and versions in force; part of the key of every run. */
export const rulesetVersion: string = rules.map((rule) => `${rule.id}.${rule.version}`).join(',');

export interface Verdict {
  readonly findings: RuleFinding[];
  /** The next ISO date on which a time-dependent rule can change its verdict; null when none can. */
  readonly dueAt: string | null;
}

/** Judges one content. `without` leaves out rules that need facts the caller does not have (the browser has no parents, for instance). */
export const judge = (kind: RecordKind, input: RuleInput, without: readonly Need[] = []): Verdict => {
  const findings: RuleFinding[] = [];
  let dueAt: string | null = null;
  for (const rule of rules) {
    if (!rule.kinds.includes(kind) || rule.needs.some((need) => without.includes(need))) continue;
    const parameters = rule.parameters.parse({});
    for (const hit of rule.check(input, parameters)) {
      findings.push({
        rule: rule.id, severity: hit.severity ?? rule.severity, field: hit.field, target: hit.target ?? '', message: hit.message,
        ...(hit.params && { params: hit.params }), ...(hit.evidence !== undefined && { evidence: hit.evidence }),
      });
    }
    const due = rule.dueAt?.(input, parameters) ?? null;
    if (due !== null && (dueAt === null || due < dueAt)) dueAt = due;
  }
  return { findings, dueAt };
};
