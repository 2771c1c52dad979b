// What happens after what? Who knows the steps can take them.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { germanOf, isEmpty } from '../../content-parts.js';
import { exemptTypings, isMissing } from '../../due-information.js';
import { service } from '../../example.js';
import { defineRule } from '../../rule.js';

const parameters = z.strictObject({ exemptTypings });
type Parameters = z.infer<typeof parameters>;

const hasProcedure = (content: Content): boolean => !isEmpty(germanOf(content['procedure']));

const title = (name: string) => `qa.CMP-07.example.${name}`;

export const procedure = defineRule<Parameters>({
  id: 'CMP-07',
  version: 1,
  severity: 'warning',
  kinds: ['service'],
  needs: [],
  source: 'qa.CMP-07.source',
  parameters,
  check: (input, limits) =>
    isMissing(input, hasProcedure, limits.exemptTypings) ? [{ field: 'procedure.de', message: 'qa.CMP-07.none' }] : [],
  examples: {
    passes: [
      { title: title('steps'), content: service({ procedure: { de: '<ol><li>Formular ausfüllen</li><li>Abgeben</li></ol>' } }) },
      { title: title('sentence'), content: service({ procedure: { de: '<p>Sie füllen das Formular aus und geben es ab.</p>' } }) },
      { title: title('service-number'), content: service({ typing: ['7'] }) },
    ],
    fails: [
      { title: title('none'), content: service() },
      { title: title('empty-list'), content: service({ procedure: { de: '<ol><li> </li></ol>' } }) },
      { title: title('english-only'), content: service({ procedure: { en: '<p>Fill in the form.</p>' } }) },
    ],
  },
});
