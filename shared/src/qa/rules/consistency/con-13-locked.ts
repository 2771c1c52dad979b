// Does the supplement write where Bund and Land have the only word?
import { z } from 'zod';
import type { Texts } from '../../../records/languages.js';
import { lockedModules } from '../../../records/kinds/module-rights.js';
import { isEmpty } from '../../content-parts.js';
import { supplement, withMaster } from '../../example.js';
import { defineRule } from '../../rule.js';

const hasText = (texts: unknown): boolean => Object.values((texts ?? {}) as Texts).some((text) => !isEmpty(text));

const title = (name: string) => `qa.CON-13.example.${name}`;
const words = { de: '<p>Fachdienst Steuern der Stadt Musterstadt</p>' };

export const locked = defineRule({
  id: 'CON-13',
  version: 1,
  severity: 'blocker',
  kinds: ['supplement'],
  needs: ['master'],
  source: 'qa.CON-13.source',
  parameters: z.strictObject({}),
  check: ({ content, facts: { master } }) =>
    lockedModules(master?.content)
      .filter((name) => hasText(content[name]))
      .map((field) => ({ field, message: 'qa.CON-13.locked' })),
  examples: {
    passes: [
      { title: title('procedure'), content: supplement({ procedure: words }) },
      { title: title('empty-paragraph'), content: supplement({ originator: { de: '<p>&nbsp;</p>' } }) },
      { title: title('own-service'), content: supplement({ contactPoint: words }), facts: withMaster({ typing: ['5'] }) },
    ],
    fails: [
      { title: title('originator'), content: supplement({ originator: words }) },
      { title: title('teaser'), content: supplement({ teaser: { de: 'Hunde in Musterstadt' } }), facts: withMaster({ typing: ['2b'] }) },
      { title: title('contact-point'), content: supplement({ contactPoint: words, procedure: words }) },
    ],
  },
});
