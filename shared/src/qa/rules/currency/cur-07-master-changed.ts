// Has the master text changed since the municipality added to it, or been withdrawn? Then the two may not fit any more, or nobody reads the addition.
import { z } from 'zod';
import { isEmpty, written } from '../../content-parts.js';
import type { Content } from '../../../records/kinds.js';
import { moduleRights, withExplained, type SupplementedField } from '../../../records/kinds/module-rights.js';
import { supplement, withMaster } from '../../example.js';
import { defineRule } from '../../rule.js';

const isFilled = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  return Object.values((value ?? {}) as Record<string, unknown>).some((text) => !isEmpty(written(text)));
};
const filledIn = (content: Content): SupplementedField[] =>
  (Object.keys(moduleRights) as SupplementedField[]).filter((name) => isFilled(content[name]));

const old = '0198c5a2-7c7e-7000-8000-0000000000a1';
const current = '0198c5a2-7c7e-7000-8000-0000000000b2';
const procedure = { de: '<p>Geben Sie die Hundemarke im Bürgeramt zurück.</p>' };
const title = (name: string) => `qa.CUR-07.example.${name}`;

export const masterChanged = defineRule({
  id: 'CUR-07',
  version: 3,
  severity: 'warning',
  kinds: ['supplement'],
  needs: ['master'],
  source: 'qa.CUR-07.source',
  parameters: z.strictObject({}),
  check: ({ content, facts: { master, masterGone } }) => {
    if (masterGone) return [{ field: 'service', message: 'qa.CUR-07.gone' }];
    if (!master || master.changed.length === 0 || content['masterEdition'] === master.editionId) return [];
    return filledIn(content)
      .filter((name) => withExplained(name).some((part) => master.changed.includes(part)))
      .map((field) => ({ field, message: 'qa.CUR-07.changed' }));
  },
  examples: {
    passes: [
      { title: title('current'), content: supplement({ masterEdition: current, procedure }), facts: withMaster({}, ['procedure']) },
      {
        title: title('other-module'),
        content: supplement({ masterEdition: old, procedure }),
        facts: withMaster({}, ['legalBasis', 'sdg']),
      },
      { title: title('no-master'), content: supplement({ masterEdition: old, procedure }) },
    ],
    fails: [
      { title: title('same-module'), content: supplement({ masterEdition: old, procedure }), facts: withMaster({}, ['procedure']) },
      {
        title: title('fees'),
        content: supplement({ masterEdition: old, fees: [{ id: 'f1', kind: 'free' }] }),
        facts: withMaster({}, ['fees', 'publicName']),
      },
      { title: title('fees-explained'), content: supplement({ masterEdition: old, feesText: procedure }), facts: withMaster({}, ['fees']) },
      { title: title('gone'), content: supplement({ masterEdition: old, procedure }), facts: { masterGone: true } },
      {
        title: title('two-modules'),
        content: supplement({ masterEdition: old, procedure, notes: procedure }),
        facts: withMaster({}, ['notes', 'procedure']),
      },
    ],
  },
});
