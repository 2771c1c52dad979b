// Which rules are in force, how strictly and with which thresholds? As they are shipped, or as lead or coordination has set them since.
import type { Severity } from '../../findings/finding.js';
import { recordKinds, type RecordKind } from '../../records/record.js';
import { fingerprint } from './fingerprint.js';
import type { Need, Rule } from '../rule.js';
import { rules } from '../rules.js';
import type { SetRule } from '../set-rule.js';
import { setRules } from '../set-rules.js';
import type { RuleSetting } from './rule-setting.js';

/** By rule; a rule that nobody has set is as shipped. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
type AnyRule = Pick<Rule, 'id' | 'version' | 'severity' | 'parameters'>;

/** A rule as it is to be applied. `key` changes with everything that could change what it finds. */
export interface RuleInForce<R extends AnyRule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly parameters: unknown;
  readonly key: string;
}

export interface Ruleset {
  /** Names the rules for contents with their settings; part of the key of every verdict. */
  readonly version: string;
  readonly settings: RuleSettings;
  rulesFor(kind: RecordKind): readonly RuleInForce<Rule>[];
  readonly setRules: readonly RuleInForce<SetRule>[];
}

/** Thresholds that a newer version of the rule does not know any more give way to its own. */
const thresholdsOf = (rule: AnyRule, setting: RuleSetting | undefined): unknown => {
  const read = rule.parameters.safeParse(setting?.parameters ?? {});
  return read.success ? read.data : rule.parameters.parse({});
};

const inForce = <R extends AnyRule>(all: readonly R[], settings: RuleSettings): RuleInForce<R>[] =>
  all
    .filter(({ id: rule }) => settings[rule]?.isOn !== false)
    .map((rule) => {
      const severity = settings[rule.id]?.severity ?? rule.severity;
      const parameters = thresholdsOf(rule, settings[rule.id]);
      return { rule, severity, parameters, key: fingerprint(JSON.stringify([rule.id, rule.version, severity, parameters])) };
    });

/** Sorted and read once: a full run judges hundreds of thousands of contents by it. */
export const rulesetOf = (settings: RuleSettings): Ruleset => {
  const applied = inForce(rules, settings);
  const byKind = new Map(recordKinds.map((kind) => [kind, applied.filter(({ rule }) => rule.kinds.includes(kind))]));
  return {
    version: fingerprint(applied.map(({ key }) => key).join()),
    settings,
    rulesFor: (kind) => byKind.get(kind) ?? [],
    setRules: inForce(setRules, settings),
  };
};

export const shippedRules: Ruleset = rulesetOf({});

/** The facts that any rule asks for, switched on or not. */
export const asksFor = (need: Need): boolean => rules.some(({ needs }) => needs.includes(need));

const order: readonly Severity[] = ['hint', 'warning', 'blocker'];
/** A finding may count for less than its rule, never for more. */
export const severityOf = (own: Severity | undefined, most: Severity): Severity =>
  own !== undefined && order.indexOf(own) < order.indexOf(most) ? own : most;
