// What does it cost? Nothing is an answer as well, but it has to be given.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { germanOf, isEmpty, itemsOf, type Fee } from '../../content-parts.js';
import { dueFields, exemptTypings, isMissing } from '../../due-information.js';
import { service, supplement, withMaster } from '../../example.js';
import { defineRule } from '../../rule.js';

const parameters = z.strictObject({ exemptTypings });
type Parameters = z.infer<typeof parameters>;

const isNumber = (value: unknown): boolean => typeof value === 'number';
/** An entry without figure and without words says nothing. */
const saysSomething = ({ kind, amount, from, to, text, costLink }: Fee): boolean =>
  kind === 'free' || isNumber(amount) || isNumber(from) || isNumber(to) || germanOf(text) !== '' || (costLink ?? '') !== '';
const hasFees = (content: Content): boolean => itemsOf(content, 'fees').some(saysSomething) || !isEmpty(germanOf(content['feesText']));

const title = (name: string) => `qa.CMP-04.example.${name}`;
const kind = 'supplement' as const;

export const fees = defineRule<Parameters>({
  id: 'CMP-04',
  version: 2,
  severity: 'warning',
  kinds: ['service', 'supplement'],
  needs: ['master'],
  source: 'qa.CMP-04.source',
  parameters,
  check: (input, limits) =>
    isMissing(input, hasFees, limits.exemptTypings, dueFields.fees) ? [{ field: 'fees', message: `qa.CMP-04.${input.kind}` }] : [],
  examples: {
    passes: [
      { title: title('amount'), content: service({ fees: [{ id: 'f1', kind: 'fixed', amount: 2880 }] }) },
      { title: title('free'), content: service({ fees: [{ id: 'f1', kind: 'free' }] }) },
      { title: title('words'), content: service({ feesText: { de: '<p>Die Höhe regelt die Hundesteuersatzung.</p>' } }) },
      { title: title('general'), content: service({ typing: ['6'] }) },
      { title: title('in-master'), kind, content: supplement(), facts: withMaster({ fees: [{ id: 'f1', kind: 'free' }] }) },
      { title: title('in-other-supplement'), kind, content: supplement(), facts: withMaster({}, [], ['fees']) },
    ],
    fails: [
      { title: title('none'), content: service() },
      { title: title('empty-entry'), content: service({ fees: [{ id: 'f1', kind: 'fixed', amount: null }] }) },
      { title: title('empty-paragraph'), content: service({ feesText: { de: '<p> </p>' } }) },
      { title: title('neither'), kind, content: supplement(), facts: withMaster({}, [], ['procedure']) },
    ],
  },
});
