// Can the amount of a fee be right? Not below zero, whole cents, and the least not above the most.
import { z } from 'zod';
import { itemsOf, type Fee } from '../../content-parts.js';
import { service, supplement } from '../../example.js';
import { defineRule, type Hit } from '../../rule.js';

const isAmount = (cents: unknown): boolean => cents === undefined || cents === null || (Number.isInteger(cents) && (cents as number) >= 0);
const euros = (cents: number): string => `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')} €`;

const judgeFee = (fee: Fee): Hit[] => {
  const { id, from, to } = fee;
  const wrong = (['amount', 'from', 'to'] as const).filter((name) => !isAmount(fee[name]));
  if (wrong.length > 0)
    return wrong.map((name) => ({ field: `fees.${id}.${name}`, message: 'qa.FMT-19.amount', evidence: String(fee[name]) }));
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
  return [{ field: `fees.${id}.to`, message: 'qa.FMT-19.reversed', evidence: `${euros(from)} – ${euros(to)}` }];
};

const range = (from: number | null, to: number | null) => ({ fees: [{ id: 'f1', kind: 'variable', from, to }] });
const title = (name: string) => `qa.FMT-19.example.${name}`;

export const amounts = defineRule({
  id: 'FMT-19',
  version: 1,
  severity: 'blocker',
  kinds: ['service', 'supplement'],
  needs: [],
  source: 'qa.FMT-19.source',
  parameters: z.strictObject({}),
  check: ({ content }) => itemsOf(content, 'fees').flatMap(judgeFee),
  examples: {
    passes: [
      { title: title('range'), content: service(range(2500, 12_000)) },
      { title: title('equal'), content: service(range(2500, 2500)) },
      { title: title('from-only'), content: service(range(2500, null)) },
      { title: title('free'), content: service({ fees: [{ id: 'f1', kind: 'free' }] }) },
    ],
    fails: [
      { title: title('reversed'), content: service(range(12_000, 2500)) },
      { title: title('one-cent'), content: service(range(2501, 2500)) },
      { title: title('supplement'), kind: 'supplement', content: supplement(range(500, 0)) },
    ],
  },
});
