// Can other systems find the service? They ask for its key.
import { z } from 'zod';
import { written } from '../../content-parts.js';
import { typingOf } from '../../due-information.js';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';

/** Made by Bund or Land, carried out by Land or municipality: types 2 to 4 with all their variants. */
const fromTheCatalogue = /^[234]/;
const ofTheMunicipality = '5';

const title = (name: string) => `qa.CMP-12.example.${name}`;

export const serviceKey = defineRule({
  id: 'CMP-12',
  version: 1,
  severity: 'blocker',
  kinds: ['service'],
  needs: [],
  source: 'qa.CMP-12.source',
  parameters: z.strictObject({}),
  check: ({ content }) => {
    const typing = typingOf(content);
    if (written(content['key']) !== '') return [];
    if (typing.some((one) => fromTheCatalogue.test(one))) return [{ field: 'key', message: 'qa.CMP-12.key' }];
    return typing.includes(ofTheMunicipality) && written(content['localId']) === ''
      ? [{ field: 'localId', message: 'qa.CMP-12.either' }]
      : [];
  },
  examples: {
    passes: [
      { title: title('with-key'), content: service({ typing: ['2b'], key: '99115005104000' }) },
      { title: title('local-id'), content: service({ typing: ['5'], localId: 'hundewiese-miete' }) },
      { title: title('not-typed'), content: service() },
      { title: title('general'), content: service({ typing: ['6'] }) },
    ],
    fails: [
      { title: title('no-key'), content: service({ typing: ['2/3b'] }) },
      { title: title('local-id-only'), content: service({ typing: ['4b'], localId: 'hundesteuer' }) },
      { title: title('neither'), content: service({ typing: ['5'], key: ' ' }) },
    ],
  },
});
