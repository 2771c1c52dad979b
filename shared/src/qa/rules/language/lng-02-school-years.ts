// How many years of school does the text ask for? Measured by the first Wiener Sachtextformel.
import { z } from 'zod';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';
import { judgeDifficulty, minWords } from '../../wording/difficulty.js';
import { easyText, hardText, mediumText } from '../../wording/example-texts.js';

const limit = z.int().min(4).max(25);
const parameters = z.strictObject({ warnAbove: limit.default(14), hintAbove: limit.default(12), minWords });
type Parameters = z.infer<typeof parameters>;

const title = (name: string) => `qa.LNG-02.example.${name}`;
const procedure = (de: string) => service({ procedure: { de } });

export const schoolYears = defineRule<Parameters>({
  id: 'LNG-02',
  version: 1,
  severity: 'warning',
  kinds: ['service', 'supplement'],
  needs: [],
  source: 'qa.LNG-02.source',
  parameters,
  check: (input, { warnAbove, hintAbove, minWords: least }) =>
    judgeDifficulty(input, least, ({ wstf1 }) => {
      const value = Math.ceil(wstf1);
      if (wstf1 > warnAbove) return { message: 'qa.LNG-02.very-hard', params: { value, limit: warnAbove } };
      return wstf1 > hintAbove ? { message: 'qa.LNG-02.hard', params: { value, limit: hintAbove }, severity: 'hint' } : null;
    }),
  examples: {
    passes: [
      { title: title('easy'), content: procedure(easyText) },
      { title: title('too-short'), content: procedure('<p>Die Hundesteueranmeldungsbestätigung wird Ihnen unverzüglich zugesandt.</p>') },
      {
        title: title('english'),
        content: service({ procedure: { de: easyText, en: 'Registration documentation is processed administratively. '.repeat(12) } }),
      },
    ],
    fails: [
      { title: title('hard'), content: procedure(mediumText) },
      { title: title('very-hard'), content: procedure(hardText) },
      { title: title('one-of-two'), content: service({ description: { de: easyText }, procedure: { de: hardText } }) },
    ],
  },
});
