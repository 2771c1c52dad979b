// Does what is done, as the key has it, exist in the catalogue?
import { z } from 'zod';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';
import { isAction, partsOfKey } from '../../catalogue-key.js';

const title = (name: string) => `qa.FMT-03.example.${name}`;

export const keyAction = defineRule({
  id: 'FMT-03',
  version: 1,
  severity: 'blocker',
  kinds: ['service'],
  needs: [],
  source: 'qa.FMT-03.source',
  parameters: z.strictObject({}),
  check: ({ content }) => {
    const key = partsOfKey(content);
    return key && !isAction(key)
      ? [{ field: 'key', message: 'qa.FMT-03.unknown', params: { part: key.action }, evidence: key.action }]
      : [];
  },
  examples: {
    passes: [
      { title: title('known'), content: service({ key: '99115005104000' }) },
      { title: title('object'), content: service({ key: '99115005000000' }) },
      { title: title('wrong-form'), content: service({ key: '99115005' }) },
    ],
    fails: [
      { title: title('gap'), content: service({ key: '99115005237000' }) },
      { title: title('beyond'), content: service({ key: '99115005280000' }) },
      { title: title('mistyped'), content: service({ key: '99115005901000' }) },
    ],
  },
});
