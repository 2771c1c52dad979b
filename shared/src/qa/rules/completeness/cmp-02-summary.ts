// What stands below the name in a list of results? A short text or a teaser.
import { z } from 'zod';
import { germanOf, isEmpty } from '../../content-parts.js';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';

const title = (name: string) => `qa.CMP-02.example.${name}`;

export const shortText = defineRule({
  id: 'CMP-02',
  version: 1,
  severity: 'warning',
  kinds: ['service'],
  needs: [],
  source: 'qa.CMP-02.source',
  parameters: z.strictObject({}),
  check: ({ content }) =>
    isEmpty(germanOf(content['summary'])) && isEmpty(germanOf(content['teaser']))
      ? [{ field: 'summary.de', message: 'qa.CMP-02.none' }]
      : [],
  examples: {
    passes: [
      { title: title('summary'), content: service({ summary: { de: '<p>Wer einen Hund hält, muss ihn anmelden.</p>' } }) },
      { title: title('teaser'), content: service({ teaser: { de: 'Wer einen Hund hält, muss ihn anmelden.' } }) },
      {
        title: title('both'),
        content: service({ summary: { de: '<p>Wer einen Hund hält, muss ihn anmelden.</p>' }, teaser: { de: 'Hunde sind anzumelden.' } }),
      },
    ],
    fails: [
      { title: title('neither'), content: service({ description: { de: '<p>Wer einen Hund hält, muss ihn anmelden.</p>' } }) },
      { title: title('empty-paragraph'), content: service({ summary: { de: '<p>&nbsp;</p>' } }) },
      { title: title('english-only'), content: service({ summary: { en: '<p>Dogs must be registered.</p>' } }) },
    ],
  },
});
