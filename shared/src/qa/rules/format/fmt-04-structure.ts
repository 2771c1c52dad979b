// Does the structure fit the zeros in the key? Object, object with what is done, and that with a detail.
import { z } from 'zod';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';
import { none, partsOfKey, type CatalogueKey } from '../../catalogue-key.js';

const structureOf = ({ action, detail }: CatalogueKey): string => {
  if (action === none) return detail === none ? 'lo' : '';
  return detail === none ? 'lov' : 'lovd';
};

const title = (name: string) => `qa.FMT-04.example.${name}`;

export const keyStructure = defineRule({
  id: 'FMT-04',
  version: 1,
  severity: 'warning',
  kinds: ['service'],
  needs: [],
  source: 'qa.FMT-04.source',
  parameters: z.strictObject({}),
  check: ({ content }) => {
    const key = partsOfKey(content);
    const structure = content['structure'];
    if (!key || typeof structure !== 'string' || structure === '' || structureOf(key) === structure) return [];
    return [{ field: 'structure', message: `qa.FMT-04.${structure}`, evidence: `${key.action} ${key.detail}` }];
  },
  examples: {
    passes: [
      { title: title('object'), content: service({ key: '99115005000000', structure: 'lo' }) },
      { title: title('action'), content: service({ key: '99115005104000', structure: 'lov' }) },
      { title: title('detail'), content: service({ key: '99115005104001', structure: 'lovd' }) },
      { title: title('no-structure'), content: service({ key: '99115005104001' }) },
    ],
    fails: [
      { title: title('object-with-action'), content: service({ key: '99115005104000', structure: 'lo' }) },
      { title: title('action-with-detail'), content: service({ key: '99115005104001', structure: 'lov' }) },
      { title: title('detail-without'), content: service({ key: '99115005104000', structure: 'lovd' }) },
    ],
  },
});
