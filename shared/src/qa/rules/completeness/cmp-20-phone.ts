// Can somebody ring the office up? A public phone number, its own or that of a unit above it.
import { z } from 'zod';
import { office } from '../../example.js';
import { reachableBy } from '../../office/reachability.js';
import { defineRule } from '../../rule.js';

const phone = { id: 'c1', channel: '02', value: '033841 91-0', public: true };
const title = (name: string) => `qa.CMP-20.example.${name}`;

export const phoneNumber = defineRule({
  id: 'CMP-20',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit'],
  needs: ['parents'],
  source: 'qa.CMP-20.source',
  parameters: z.strictObject({}),
  check: (input) => reachableBy(['02', '03'], input, { hidden: 'qa.CMP-20.hidden', none: 'qa.CMP-20.none' }),
  examples: {
    passes: [
      { title: title('own'), content: office({ channels: [phone] }) },
      { title: title('mobile'), content: office({ channels: [{ ...phone, channel: '03', value: '0171 3920012' }] }) },
      { title: title('inherited'), content: office(), facts: { parents: [office({ channels: [phone] })] } },
    ],
    fails: [
      { title: title('none'), content: office() },
      { title: title('only-fax'), content: office({ channels: [{ ...phone, channel: '04' }] }) },
      { title: title('hidden'), content: office({ channels: [{ ...phone, public: false }] }) },
      { title: title('empty'), content: office({ channels: [{ ...phone, value: ' ' }] }) },
    ],
  },
});
