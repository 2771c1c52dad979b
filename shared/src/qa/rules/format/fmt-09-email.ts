// Can a message be sent to this address? One address per field, written as mail programs want it.
import { z } from 'zod';
import { itemsOf, written } from '../../content-parts.js';
import { office, online } from '../../example.js';
import { excerpt } from '../../excerpt.js';
import { mailFault } from '../../office/mail-address.js';
import { defineRule, type Hit, type RuleInput } from '../../rule.js';

/** E-mail and De-Mail. */
const mailed = ['01', '08'];
const longestEvidence = 80;

const addressesIn = ({ content }: RuleInput): { field: string; value: string }[] => [
  ...itemsOf(content, 'channels')
    .filter(({ channel }) => mailed.includes(channel))
    .map(({ id, value }) => ({ field: `channels.${id}.value`, value: written(value) })),
  ...itemsOf(content, 'contactPersons').map(({ id, email }) => ({ field: `contactPersons.${id}.email`, value: written(email) })),
  { field: 'help.email', value: written((content['help'] as { email?: unknown } | null | undefined)?.email) },
];

const judgeAddress = ({ field, value }: { field: string; value: string }): Hit[] => {
  const fault = value === '' ? null : mailFault(value);
  if (fault === null) return [];
  return [
    {
      field,
      message: `qa.FMT-09.${fault}`,
      evidence: excerpt(value, 0, longestEvidence),
      ...(fault === 'umlaut' && { severity: 'warning' as const }),
    },
  ];
};

const mail = (value: string) => office({ channels: [{ id: 'c1', channel: '01', value, public: true }] });
const title = (name: string) => `qa.FMT-09.example.${name}`;

export const emailForm = defineRule({
  id: 'FMT-09',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit', 'online-service'],
  needs: [],
  source: 'qa.FMT-09.source',
  parameters: z.strictObject({}),
  check: (input) => addressesIn(input).flatMap(judgeAddress),
  examples: {
    passes: [
      { title: title('plain'), content: mail('buergeramt@musterstadt.example') },
      { title: title('signs'), content: mail('kfz-zulassung+termin@kreis.musterland.example') },
      { title: title('umlaut-domain'), content: mail('info@müllrose.example') },
      { title: title('online-help'), kind: 'online-service', content: online({ help: { email: 'hilfe@portal.example' } }) },
    ],
    fails: [
      { title: title('no-at'), content: mail('buergeramt.musterstadt.example') },
      { title: title('spelled-out'), content: mail('buergeramt(at)musterstadt.example') },
      { title: title('several'), content: mail('buergeramt@musterstadt.example, info@musterstadt.example') },
      { title: title('no-ending'), content: mail('buergeramt@musterstadt') },
      { title: title('with-name'), content: mail('Bürgeramt <buergeramt@musterstadt.example>') },
      { title: title('dots'), content: mail('buerger..amt@musterstadt.example') },
      { title: title('umlaut'), content: mail('bürgeramt@musterstadt.example') },
    ],
  },
});
