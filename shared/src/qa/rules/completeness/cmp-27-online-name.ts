// How is the online service called? Without a name portals show the address of the link.
import { z } from 'zod';
import { germanOf } from '../../content-parts.js';
import { online } from '../../example.js';
import { defineRule } from '../../rule.js';

const title = (name: string) => `qa.CMP-27.example.${name}`;

export const onlineTitle = defineRule({
  id: 'CMP-27',
  version: 1,
  severity: 'blocker',
  kinds: ['online-service'],
  needs: [],
  source: 'qa.CMP-27.source',
  parameters: z.strictObject({}),
  check: ({ content }) => (germanOf(content['name']) === '' ? [{ field: 'name.de', message: 'qa.CMP-27.none' }] : []),
  examples: {
    passes: [
      { title: title('name'), content: online({ name: { de: 'Hund online anmelden' } }) },
      { title: title('two-languages'), content: online({ name: { de: 'Hund online anmelden', en: 'Register a dog' } }) },
      { title: title('one-word'), content: online({ name: { de: 'Hundeanmeldung' } }) },
    ],
    fails: [
      { title: title('none'), content: online({ name: {} }) },
      { title: title('english-only'), content: online({ name: { en: 'Register a dog' } }) },
      { title: title('short-name-only'), content: online({ name: { de: ' ' }, shortName: { de: 'Hund' } }) },
    ],
  },
});
