// Does the group of services named in the key exist in the catalogue?
import { z } from 'zod';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';
import { isGroup, partsOfKey } from '../../catalogue-key.js';

const title = (name: string) => `qa.FMT-02.example.${name}`;

export const keyGroup = defineRule({
  id: 'FMT-02',
  version: 1,
  severity: 'blocker',
  kinds: ['service'],
  needs: [],
  source: 'qa.FMT-02.source',
  parameters: z.strictObject({}),
  check: ({ content }) => {
    const key = partsOfKey(content);
    return key && !isGroup(key) ? [{ field: 'key', message: 'qa.FMT-02.unknown', params: { part: key.group }, evidence: key.group }] : [];
  },
  examples: {
    passes: [
      { title: title('known'), content: service({ key: '99115005104000' }) },
      { title: title('last'), content: service({ key: '99603001001000' }) },
      { title: title('wrong-form'), content: service({ key: '99149' }) },
    ],
    fails: [
      { title: title('gap'), content: service({ key: '99149005104000' }) },
      { title: title('zero'), content: service({ key: '99000005104000' }) },
      { title: title('beyond'), content: service({ key: '99604001001000' }) },
    ],
  },
});
