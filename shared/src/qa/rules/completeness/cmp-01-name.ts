// Has the service a name in German? Without one it appears nowhere.
import { z } from 'zod';
import { germanOf } from '../../content-parts.js';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';

const title = (name: string) => `qa.CMP-01.example.${name}`;

export const serviceTitle = defineRule({
  id: 'CMP-01',
  version: 1,
  severity: 'blocker',
  kinds: ['service'],
  needs: [],
  source: 'qa.CMP-01.source',
  parameters: z.strictObject({}),
  check: ({ content }) =>
    germanOf(content['publicName']) !== '' || germanOf(content['name']) !== '' ? [] : [{ field: 'name.de', message: 'qa.CMP-01.none' }],
  examples: {
    passes: [
      { title: title('both'), content: service({ name: { de: 'Hundehaltung Anmeldung' }, publicName: { de: 'Hund anmelden' } }) },
      { title: title('official-only'), content: service({ name: { de: 'Hundehaltung Anmeldung' } }) },
      { title: title('public-only'), content: service({ name: {}, publicName: { de: 'Hund anmelden' } }) },
    ],
    fails: [
      { title: title('none'), content: service({ name: {} }) },
      { title: title('english-only'), content: service({ name: { en: 'Dog registration' } }) },
      { title: title('blanks'), content: service({ name: { de: ' ' }, publicName: { de: '' } }) },
    ],
  },
});
