// Are sentences and words too long taken together? Measured by the readability index LIX.
import { z } from 'zod';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';
import { judgeDifficulty, minWords } from '../../wording/difficulty.js';
import { easyText, hardText, mediumText } from '../../wording/example-texts.js';

const limit = z.int().min(20).max(120);
const parameters = z.strictObject({ warnAbove: limit.default(65), hintAbove: limit.default(60), minWords });
type Parameters = z.infer<typeof parameters>;

const title = (name: string) => `qa.LNG-03.example.${name}`;
const prerequisites = (de: string) => service({ prerequisites: { de } });

export const longWords = defineRule<Parameters>({
  id: 'LNG-03',
  version: 1,
  severity: 'warning',
  kinds: ['service', 'supplement'],
  needs: [],
  source: 'qa.LNG-03.source',
  parameters,
  check: (input, { warnAbove, hintAbove, minWords: least }) =>
    judgeDifficulty(input, least, ({ lix }) => {
      const value = Math.ceil(lix);
      if (lix > warnAbove) return { message: 'qa.LNG-03.very-hard', params: { value, limit: warnAbove } };
      return lix > hintAbove ? { message: 'qa.LNG-03.hard', params: { value, limit: hintAbove }, severity: 'hint' } : null;
    }),
  examples: {
    passes: [
      { title: title('easy'), content: prerequisites(easyText) },
      { title: title('too-short'), content: prerequisites('<p>Volljährigkeit, Haftpflichtversicherung, Sachkundenachweis</p>') },
      { title: title('required-documents'), content: service({ requiredDocuments: { de: hardText } }) },
    ],
    fails: [
      { title: title('hard'), content: prerequisites(mediumText) },
      { title: title('very-hard'), content: prerequisites(hardText) },
      { title: title('description'), content: service({ description: { de: hardText } }) },
    ],
  },
});
