// Has the key of the service the form that all systems expect: 99 and twelve more digits?
import { z } from 'zod';
import { written } from '../../content-parts.js';
import { service } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { defineRule } from '../../rule.js';
import { partsOfKey } from '../../catalogue-key.js';

const longestEvidence = 20;
const title = (name: string) => `qa.FMT-01.example.${name}`;

export const keyForm = defineRule({
  id: 'FMT-01',
  version: 1,
  severity: 'blocker',
  kinds: ['service'],
  needs: [],
  source: 'qa.FMT-01.source',
  parameters: z.strictObject({}),
  check: ({ content }) => {
    const key = written(content['key']);
    return key === '' || partsOfKey(content)
      ? []
      : [{ field: 'key', message: 'qa.FMT-01.form', evidence: excerpt(key, 0, longestEvidence) }];
  },
  examples: {
    passes: [
      { title: title('full'), content: service({ key: '99115005104000' }) },
      { title: title('detail'), content: service({ key: '99115005104001' }) },
      { title: title('none'), content: service({ localId: 'hundewiese' }) },
    ],
    fails: [
      { title: title('too-short'), content: service({ key: '9911500510400' }) },
      { title: title('not-99'), content: service({ key: '98115005104000' }) },
      { title: title('blanks'), content: service({ key: '99 115 005 104 000' }) },
      { title: title('letter'), content: service({ key: '991150051O4000' }) },
    ],
  },
});
