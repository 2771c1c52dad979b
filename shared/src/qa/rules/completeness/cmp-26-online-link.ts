// Does the online service lead anywhere? Without a link nobody can use it.
import { z } from 'zod';
import { itemsOf, written } from '../../content-parts.js';
import { online } from '../../example.js';
import { defineRule } from '../../rule.js';

const link = { id: 'l1', type: '01', uri: 'https://dienste.musterstadt.example/hund' };
const title = (name: string) => `qa.CMP-26.example.${name}`;

export const onlineLink = defineRule({
  id: 'CMP-26',
  version: 1,
  severity: 'blocker',
  kinds: ['online-service'],
  needs: [],
  source: 'qa.CMP-26.source',
  parameters: z.strictObject({}),
  check: ({ content }) =>
    itemsOf(content, 'links').some(({ uri }) => written(uri) !== '') ? [] : [{ field: 'links', message: 'qa.CMP-26.none' }],
  examples: {
    passes: [
      { title: title('link'), content: online({ links: [link] }) },
      {
        title: title('second'),
        content: online({
          links: [
            { ...link, uri: '' },
            { ...link, id: 'l2' },
          ],
        }),
      },
      { title: title('english'), content: online({ links: [{ ...link, language: 'en' }] }) },
    ],
    fails: [
      { title: title('none'), content: online() },
      { title: title('empty'), content: online({ links: [{ ...link, uri: ' ' }] }) },
      { title: title('help-only'), content: online({ help: { link: 'https://dienste.musterstadt.example/hilfe' } }) },
    ],
  },
});
