// How often does each rule strike? Texts and examples of the catalogue come from the rules themselves.
import { z } from 'zod';

export const rulesView = z.object({
  data: z.array(z.object({ id: z.string(), open: z.int(), waived: z.int(), records: z.int() })),
  ruleset: z.string(),
  asOf: z.string(),
});
export type RulesView = z.infer<typeof rulesView>;
