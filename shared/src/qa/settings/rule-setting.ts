// How can a rule be set: switched off, counted for less or more, with other thresholds? Every change is kept, with who, when and why.
import { z } from 'zod';
import { id } from '../../api/list.js';
import { severities } from '../../findings/finding.js';

/** How one rule is set. `severity`: what its findings count as unless they are lower by themselves; null is as shipped. */
export const ruleSetting = z.object({
  isOn: z.boolean(),
  severity: z.enum(severities).nullable(),
  parameters: z.record(z.string(), z.unknown()),
});
export type RuleSetting = z.infer<typeof ruleSetting>;
/** One change of a setting: what holds since then, by whom and why. */
export const ruleSettingChange = ruleSetting.extend({
  version: z.int(),
  reason: z.string(),
  changedBy: z.object({ id, name: z.string() }),
  changedAt: z.string(),
});
export type RuleSettingChange = z.infer<typeof ruleSettingChange>;

/** `expectedVersion`: the setting that the person saw; 0 is the rule as shipped. */
export const configureBody = z.strictObject({
  expectedVersion: z.int().min(0),
  isOn: z.boolean(),
  severity: z.enum(severities).nullable(),
  parameters: z.record(z.string().max(40), z.unknown()),
  reason: z.string().trim().min(10).max(2000),
});
export type ConfigureBody = z.infer<typeof configureBody>;
