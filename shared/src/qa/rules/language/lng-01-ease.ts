// Can most people understand the text? Measured by the reading ease for German after Flesch and Amstad.
import { z } from 'zod';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';
import { judgeDifficulty, minWords } from '../../wording/difficulty.js';
import { easyText, hardText, mediumText } from '../../wording/example-texts.js';

const limit = z.int().min(-50).max(100);
const parameters = z.strictObject({ warnBelow: limit.default(30), hintBelow: limit.default(40), minWords });
type Parameters = z.infer<typeof parameters>;

const title = (name: string) => `qa.LNG-01.example.${name}`;
const description = (de: string) => service({ description: { de } });

export const readingEase = defineRule<Parameters>({
  id: 'LNG-01',
  version: 1,
  severity: 'warning',
  kinds: ['service', 'supplement'],
  needs: [],
  source: 'qa.LNG-01.source',
  parameters,
  check: (input, { warnBelow, hintBelow, minWords: least }) =>
    judgeDifficulty(input, least, ({ amstad }) => {
      const value = Math.floor(amstad);
      if (amstad < warnBelow) return { message: 'qa.LNG-01.very-hard', params: { value, limit: warnBelow } };
      return amstad < hintBelow ? { message: 'qa.LNG-01.hard', params: { value, limit: hintBelow }, severity: 'hint' } : null;
    }),
  examples: {
    passes: [
      { title: title('easy'), content: description(easyText) },
      {
        title: title('too-short'),
        content: description('<p>Anmeldungspflichtversäumnisse ziehen Ordnungswidrigkeitenverfahren nach sich.</p>'),
      },
      { title: title('legal-basis'), content: service({ legalBasis: { de: hardText } }) },
    ],
    fails: [
      { title: title('hard'), content: description(mediumText) },
      { title: title('very-hard'), content: description(hardText) },
      { title: title('notes'), content: service({ notes: { de: hardText } }) },
    ],
  },
});
