// How is each rule set, and how often does it strike? Texts and examples of the catalogue come from the rules themselves.
import { z } from 'zod';
import { ruleSetting, ruleSettingChange } from './rule-setting.js';

/** `version` of the setting: 0 as shipped. `history` tells the changes, the newest first; that one is in force. */
export const ruleView = z.object({
  id: z.string(),
  open: z.int(),
  waived: z.int(),
  records: z.int(),
  version: z.int(),
  history: z.array(ruleSettingChange),
});
export type RuleView = z.infer<typeof ruleView>;

export const rulesView = z.object({ data: z.array(ruleView), ruleset: z.string(), asOf: z.string() });
export type RulesView = z.infer<typeof rulesView>;

/** What deviates from the rules as shipped, by rule: enough to judge by. */
export const settingsView = z.object({ settings: z.record(z.string(), ruleSetting), ruleset: z.string() });
export type SettingsView = z.infer<typeof settingsView>;
