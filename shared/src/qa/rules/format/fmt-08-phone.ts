// Can the number be dialled? A call that ends nowhere is worse than no number.
import { z } from 'zod';
import { office } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { itemsOf, written } from '../../content-parts.js';
import { parsePhone } from '../../phone-number.js';
import { defineRule, type Hit, type RuleInput } from '../../rule.js';

/** Fixed line, mobile and fax. */
const dialled = ['02', '03', '04'];
const longestEvidence = 60;

const numbersIn = ({ content }: RuleInput): { field: string; value: string }[] => [
  ...itemsOf(content, 'channels')
    .filter(({ channel }) => dialled.includes(channel))
    .map(({ id, value }) => ({ field: `channels.${id}.value`, value: written(value) })),
  ...itemsOf(content, 'contactPersons').map(({ id, phone }) => ({ field: `contactPersons.${id}.phone`, value: written(phone) })),
  { field: 'help.phone', value: written((content['help'] as { phone?: unknown } | null | undefined)?.phone) },
];

const judgeNumber = ({ field, value }: { field: string; value: string }): Hit[] => {
  if (value === '') return [];
  const phone = parsePhone(value);
  const evidence = excerpt(value, 0, longestEvidence);
  if ('error' in phone) return [{ field, message: `qa.FMT-08.${phone.error}`, evidence }];
  return phone.doubt === null ? [] : [{ field, message: `qa.FMT-08.${phone.doubt}`, evidence, severity: 'warning' }];
};

const phone = (value: string) => office({ channels: [{ id: 'c1', channel: '02', value, public: true }] });
const person = (value: string) => office({ contactPersons: [{ id: 'p1', familyName: 'Muster', phone: value, public: true }] });
const title = (name: string) => `qa.FMT-08.example.${name}`;

export const phoneForm = defineRule({
  id: 'FMT-08',
  version: 2,
  severity: 'blocker',
  kinds: ['organisational-unit', 'online-service'],
  needs: [],
  source: 'qa.FMT-08.source',
  parameters: z.strictObject({}),
  check: (input) => numbersIn(input).flatMap(judgeNumber),
  examples: {
    passes: [
      { title: title('national'), content: phone('033841 91-0') },
      { title: title('slash'), content: phone('(03 38 41) / 91-123') },
      { title: title('trunk-zero'), content: phone('+49 (0)33841 91-0') },
      { title: title('abroad'), content: phone('+33 1 23456789') },
      { title: title('authorities'), content: phone('115') },
      { title: title('extension-word'), content: person('0331 289-0 Durchwahl 12') },
    ],
    fails: [
      { title: title('zeros'), content: phone('00000') },
      { title: title('counted'), content: person('12345') },
      { title: title('letters'), content: phone('siehe Webseite') },
      { title: title('too-short'), content: phone('0331') },
      { title: title('no-area-code'), content: phone('91-123') },
      { title: title('several'), content: phone('033841 91-0, 033841 91-12') },
      { title: title('plus-too-many'), content: phone('+33841 91120') },
      { title: title('double-zero'), content: phone('+49 033841 91-0') },
    ],
  },
});
