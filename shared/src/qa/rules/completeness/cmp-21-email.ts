// Can somebody write to the office? A public e-mail address, its own or that of a unit above it.
import { z } from 'zod';
import { office } from '../../example.js';
import { reachableBy } from '../../office/reachability.js';
import { defineRule } from '../../rule.js';

const mail = { id: 'c1', channel: '01', value: 'buergeramt@musterstadt.example', public: true };
const title = (name: string) => `qa.CMP-21.example.${name}`;

export const emailAddress = defineRule({
  id: 'CMP-21',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit'],
  needs: ['parents'],
  source: 'qa.CMP-21.source',
  parameters: z.strictObject({}),
  check: (input) => reachableBy(['01'], input, { hidden: 'qa.CMP-21.hidden', none: 'qa.CMP-21.none' }),
  examples: {
    passes: [
      { title: title('own'), content: office({ channels: [mail] }) },
      {
        title: title('second'),
        content: office({
          channels: [
            { ...mail, value: '' },
            { ...mail, id: 'c2' },
          ],
        }),
      },
      { title: title('inherited'), content: office(), facts: { parents: [office(), office({ channels: [mail] })] } },
    ],
    fails: [
      { title: title('none'), content: office() },
      { title: title('only-de-mail'), content: office({ channels: [{ ...mail, channel: '08' }] }) },
      { title: title('hidden'), content: office({ channels: [{ ...mail, public: false }] }) },
    ],
  },
});
