// Has the day come and gone on which somebody wanted to look again?
import { z } from 'zod';
import { addDays } from '../../calendar.js';
import { office } from '../../example.js';
import { defineRule, type RuleFacts } from '../../rule.js';

/** The day counts for what is public; a draft is being looked at anyway. */
const dayOf = ({ reviewBy, isLive }: RuleFacts): string | null => (isLive && reviewBy ? reviewBy : null);

const title = (name: string) => `qa.CUR-02.example.${name}`;

export const reviewDay = defineRule({
  id: 'CUR-02',
  version: 1,
  severity: 'warning',
  kinds: ['organisational-unit', 'service', 'supplement', 'online-service'],
  needs: ['review-by'],
  source: 'qa.CUR-02.source',
  parameters: z.strictObject({}),
  check: ({ facts }) => {
    const day = dayOf(facts);
    return day !== null && day < facts.today ? [{ field: '', message: 'qa.CUR-02.passed', evidence: day }] : [];
  },
  dueAt: ({ facts }) => {
    const day = dayOf(facts);
    return day !== null && day >= facts.today ? addDays(day, 1) : null;
  },
  examples: {
    passes: [
      { title: title('none'), content: office() },
      { title: title('today'), content: office(), facts: { reviewBy: '2026-03-16' } },
      { title: title('draft'), content: office(), facts: { reviewBy: '2026-01-31', isLive: false } },
    ],
    fails: [
      { title: title('yesterday'), content: office(), facts: { reviewBy: '2026-03-15' } },
      { title: title('confirmed'), content: office(), facts: { reviewBy: '2026-02-28', assuredAt: '2025-11-03T08:00:00.000Z' } },
      { title: title('years-ago'), content: office(), facts: { reviewBy: '2024-06-30' } },
    ],
  },
});
