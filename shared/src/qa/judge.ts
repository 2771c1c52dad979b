// What do all rules together say about one content? Runs the same in the browser, in a save and in a full run.
import type { RuleFinding } from '../findings/finding.js';
import { textsOf, type ContentText } from '../records/content-texts.js';
import { kinds } from '../records/kinds.js';
import type { RecordKind } from '../records/record.js';
import { identityOf } from './new-blockers.js';
import type { Hit, Judged, Need, Rule, RuleInput } from './rule.js';
import { severityOf, shippedRules, type RuleInForce, type Ruleset } from './settings/ruleset.js';

export interface Verdict {
  readonly findings: RuleFinding[];
  /** The next ISO date on which a time-dependent rule can change its verdict; null when none can. */
  readonly dueAt: string | null;
}

/** The texts are read once per content, and only when a rule asks. */
const inputFrom = (kind: RecordKind, { content, facts }: Judged): RuleInput => {
  let texts: readonly ContentText[] | undefined;
  return {
    kind,
    content,
    facts,
    get texts() {
      return (texts ??= textsOf(kinds[kind].fields, content));
    },
  };
};

const findingFrom = ({ rule, severity }: RuleInForce<Rule>, hit: Hit): RuleFinding => ({
  rule: rule.id,
  severity: severityOf(hit.severity, severity),
  field: hit.field,
  target: hit.target ?? '',
  message: hit.message,
  ...(hit.params && { params: hit.params }),
  ...(hit.evidence !== undefined && { evidence: hit.evidence }),
});

/** One finding per identity: two values of one list with the same defect are one thing to mend. */
const once = (findings: RuleFinding[]): RuleFinding[] => {
  if (findings.length < 2) return findings;
  const seen = new Set<string>();
  return findings.filter((finding) => seen.size < seen.add(identityOf(finding)).size);
};

/** Judges one content. `without` leaves out rules that need facts the caller does not have (the browser has no parents, for instance). */
export const judge = (kind: RecordKind, judged: Judged, without: readonly Need[] = [], ruleset: Ruleset = shippedRules): Verdict => {
  const input = inputFrom(kind, judged);
  const findings: RuleFinding[] = [];
  let dueAt: string | null = null;
  for (const applied of ruleset.rulesFor(kind)) {
    const { rule, parameters } = applied;
    if (rule.needs.some((need) => without.includes(need))) continue;
    for (const hit of rule.check(input, parameters)) findings.push(findingFrom(applied, hit));
    const due = rule.dueAt?.(input, parameters) ?? null;
    if (due !== null && (dueAt === null || due < dueAt)) dueAt = due;
  }
  return { findings: once(findings), dueAt };
};
