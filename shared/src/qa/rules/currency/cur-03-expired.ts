// Is something still public whose time is over?
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { addDays } from '../../calendar.js';
import { office } from '../../example.js';
import { written } from '../../content-parts.js';
import { defineRule } from '../../rule.js';

/** By custom this day means: without end. */
const forever = '9999-12-31';
const lastDayOf = (content: Content): string => written((content['validity'] as { to?: unknown } | null | undefined)?.to);

const title = (name: string) => `qa.CUR-03.example.${name}`;

export const expired = defineRule({
  id: 'CUR-03',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit', 'service', 'supplement', 'online-service'],
  needs: ['dates'],
  source: 'qa.CUR-03.source',
  parameters: z.strictObject({}),
  check: ({ content, facts }) => {
    const lastDay = lastDayOf(content);
    return facts.isLive && lastDay !== '' && lastDay < facts.today
      ? [{ field: 'validity.to', message: 'qa.CUR-03.ended', evidence: lastDay }]
      : [];
  },
  dueAt: ({ content, facts }) => {
    const lastDay = lastDayOf(content);
    return facts.isLive && lastDay >= facts.today && lastDay < forever ? addDays(lastDay, 1) : null;
  },
  examples: {
    passes: [
      { title: title('open-end'), content: office({ validity: { from: '2024-01-01' } }) },
      { title: title('last-day'), content: office({ validity: { to: '2026-03-16' } }) },
      { title: title('draft'), content: office({ validity: { to: '2025-12-31' } }), facts: { isLive: false } },
    ],
    fails: [
      { title: title('yesterday'), content: office({ validity: { to: '2026-03-15' } }) },
      { title: title('last-year'), content: office({ validity: { from: '2020-01-01', to: '2025-12-31' } }) },
      { title: title('years-ago'), content: office({ validity: { to: '2019-06-30' } }), facts: { assuredAt: '2026-03-01T08:00:00.000Z' } },
    ],
  },
});
