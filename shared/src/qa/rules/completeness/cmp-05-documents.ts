// What has to be brought along? Who comes without a paper comes twice.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { germanOf, isEmpty, itemsOf, type ItemOf } from '../../content-parts.js';
import { exemptTypings, isMissing } from '../../due-information.js';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';

const parameters = z.strictObject({ exemptTypings });
type Parameters = z.infer<typeof parameters>;

/** What the office hands out need not be brought along. */
const isBrought = ({ direction, name, text, type }: ItemOf<'documents'>): boolean =>
  direction !== 'outgoing' && (germanOf(name) !== '' || !isEmpty(germanOf(text)) || type !== undefined);
const hasDocuments = (content: Content): boolean =>
  !isEmpty(germanOf(content['requiredDocuments'])) || itemsOf(content, 'documents').some(isBrought);

const title = (name: string) => `qa.CMP-05.example.${name}`;

export const documents = defineRule<Parameters>({
  id: 'CMP-05',
  version: 2,
  severity: 'warning',
  kinds: ['service'],
  needs: [],
  source: 'qa.CMP-05.source',
  parameters,
  check: (input, limits) =>
    isMissing(input, hasDocuments, limits.exemptTypings) ? [{ field: 'requiredDocuments.de', message: 'qa.CMP-05.none' }] : [],
  examples: {
    passes: [
      { title: title('text'), content: service({ requiredDocuments: { de: '<ul><li>Impfpass des Hundes</li></ul>' } }) },
      {
        title: title('entry'),
        content: service({ documents: [{ id: 'd1', direction: 'incoming', name: { de: 'Impfpass des Hundes' } }] }),
      },
      { title: title('nothing-needed'), content: service({ requiredDocuments: { de: '<p>Keine.</p>' } }) },
    ],
    fails: [
      { title: title('neither'), content: service() },
      { title: title('empty-list'), content: service({ requiredDocuments: { de: '<ul><li></li></ul>' } }) },
      { title: title('empty-entry'), content: service({ documents: [{ id: 'd1', direction: 'incoming', name: {} }] }) },
      {
        title: title('handed-out'),
        content: service({ documents: [{ id: 'd1', direction: 'outgoing', name: { de: 'Hundesteuermarke' } }] }),
      },
    ],
  },
});
