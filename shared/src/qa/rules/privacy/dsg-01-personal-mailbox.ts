// Does the office write under the name of one person? Who is away, leaves or changes her name takes the mail with her.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import type { Texts } from '../../../records/languages.js';
import { itemsOf, written } from '../../content-parts.js';
import { office } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { isPersonal, type Surroundings } from '../../office/mailbox.js';
import { defineRule, type Hit } from '../../rule.js';

const longestEvidence = 80;

const surroundingsOf = (content: Content): Surroundings => ({
  persons: itemsOf(content, 'contactPersons').map(({ givenName, familyName }) => ({
    given: written(givenName),
    family: written(familyName),
  })),
  names: [content['name'], content['shortName']].flatMap((texts) => Object.values((texts ?? {}) as Texts)).join(' '),
});

const judgeContent = (content: Content): Hit[] => {
  const mailboxes = itemsOf(content, 'channels').filter(
    ({ channel, value, public: isPublic }) => channel === '01' && isPublic === true && written(value).includes('@'),
  );
  if (mailboxes.length === 0) return [];
  const surroundings = surroundingsOf(content);
  return mailboxes
    .filter(({ value }) => isPersonal(written(value).split('@', 1)[0] ?? '', surroundings))
    .map(({ id, value }) => ({
      field: `channels.${id}.value`,
      message: 'qa.DSG-01.personal',
      evidence: excerpt(written(value), 0, longestEvidence),
    }));
};

const mail = (value: string, more: object = {}) => office({ channels: [{ id: 'c1', channel: '01', value, public: true }], ...more });
const title = (name: string) => `qa.DSG-01.example.${name}`;

export const personalMailbox = defineRule({
  id: 'DSG-01',
  version: 2,
  severity: 'warning',
  kinds: ['organisational-unit'],
  needs: [],
  source: 'qa.DSG-01.source',
  parameters: z.strictObject({}),
  check: ({ content }) => judgeContent(content),
  examples: {
    passes: [
      { title: title('shared'), content: mail('buergeramt@musterstadt.example') },
      { title: title('two-words'), content: mail('info.stelle@musterstadt.example') },
      { title: title('school'), content: mail('theodor.fontane@musterstadt.example', { name: { de: 'Theodor-Fontane-Grundschule' } }) },
      { title: title('project'), content: mail('frau.und.beruf@musterstadt.example') },
      {
        title: title('hidden'),
        content: office({ channels: [{ id: 'c1', channel: '01', value: 'max.mustermann@musterstadt.example', public: false }] }),
      },
      {
        title: title('person'),
        content: office({
          contactPersons: [
            { id: 'p1', givenName: 'Max', familyName: 'Mustermann', email: 'max.mustermann@musterstadt.example', public: true },
          ],
        }),
      },
    ],
    fails: [
      { title: title('full-name'), content: mail('max.mustermann@musterstadt.example') },
      { title: title('initial'), content: mail('m.mustermann@musterstadt.example') },
      { title: title('family-first'), content: mail('mustermann_maria@musterstadt.example') },
      { title: title('addressed'), content: mail('frau.mustermann@musterstadt.example') },
      {
        title: title('family-name'),
        content: mail('mustermann@musterstadt.example', {
          contactPersons: [{ id: 'p1', givenName: 'Max', familyName: 'Mustermann', public: true }],
        }),
      },
    ],
  },
});
