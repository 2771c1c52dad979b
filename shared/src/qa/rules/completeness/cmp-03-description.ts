// Is the service explained at all? The full text is what people came for.
import { z } from 'zod';
import { germanOf, isEmpty } from '../../content-parts.js';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';

const title = (name: string) => `qa.CMP-03.example.${name}`;

export const fullText = defineRule({
  id: 'CMP-03',
  version: 1,
  severity: 'warning',
  kinds: ['service'],
  needs: [],
  source: 'qa.CMP-03.source',
  parameters: z.strictObject({}),
  check: ({ content }) => (isEmpty(germanOf(content['description'])) ? [{ field: 'description.de', message: 'qa.CMP-03.none' }] : []),
  examples: {
    passes: [
      { title: title('text'), content: service({ description: { de: '<p>Melden Sie Ihren Hund innerhalb von zwei Wochen an.</p>' } }) },
      { title: title('list'), content: service({ description: { de: '<ul><li>Hund anmelden</li></ul>' } }) },
      { title: title('short'), content: service({ description: { de: 'Hunde sind anzumelden.' } }) },
    ],
    fails: [
      { title: title('none'), content: service() },
      { title: title('summary-only'), content: service({ summary: { de: '<p>Hunde sind anzumelden.</p>' } }) },
      { title: title('empty-paragraphs'), content: service({ description: { de: '<p></p><p><br></p>' } }) },
    ],
  },
});
