// How long ago did anybody look at what is public? Old information sends people to closed doors.
import { z } from 'zod';
import { addDays, addMonths, dayInBerlin } from '../../calendar.js';
import { office } from '../../example.js';
import { defineRule, type RuleFacts } from '../../rule.js';

const parameters = z.strictObject({
  warnAfterMonths: z.int().min(1).max(60).default(12),
  blockAfterMonths: z.int().min(1).max(120).default(24),
});
type Parameters = z.infer<typeof parameters>;

const lastLookedAt = ({ changedAt, assuredAt }: RuleFacts): string => {
  const changed = dayInBerlin(changedAt);
  const assured = assuredAt === null ? '' : dayInBerlin(assuredAt);
  return assured > changed ? assured : changed;
};

/** The first days on which it is too old: the day after the anniversary. */
const limitsOf = (facts: RuleFacts, { warnAfterMonths, blockAfterMonths }: Parameters) => {
  const last = lastLookedAt(facts);
  return { warnFrom: addDays(addMonths(last, warnAfterMonths), 1), blockFrom: addDays(addMonths(last, blockAfterMonths), 1) };
};

const title = (name: string) => `qa.CUR-01.example.${name}`;

export const age = defineRule<Parameters>({
  id: 'CUR-01',
  version: 1,
  severity: 'blocker',
  kinds: ['organisational-unit', 'service', 'supplement', 'online-service'],
  needs: ['dates'],
  source: 'qa.CUR-01.source',
  parameters,
  check: ({ facts }, limits) => {
    if (!facts.isLive) return [];
    const { warnFrom, blockFrom } = limitsOf(facts, limits);
    if (facts.today >= blockFrom) return [{ field: '', message: 'qa.CUR-01.outdated', params: { months: limits.blockAfterMonths } }];
    if (facts.today >= warnFrom)
      return [{ field: '', message: 'qa.CUR-01.ageing', params: { months: limits.warnAfterMonths }, severity: 'warning' }];
    return [];
  },
  dueAt: ({ facts }, limits) => {
    if (!facts.isLive) return null;
    const { warnFrom, blockFrom } = limitsOf(facts, limits);
    return [warnFrom, blockFrom].sort().find((day) => day > facts.today) ?? null;
  },
  examples: {
    passes: [
      { title: title('anniversary'), content: office(), facts: { changedAt: '2025-03-16T08:00:00.000Z' } },
      {
        title: title('confirmed'),
        content: office(),
        facts: { changedAt: '2022-05-02T08:00:00.000Z', assuredAt: '2025-11-03T08:00:00.000Z' },
      },
      { title: title('draft'), content: office(), facts: { changedAt: '2020-01-01T08:00:00.000Z', isLive: false } },
    ],
    fails: [
      { title: title('day-after'), content: office(), facts: { changedAt: '2025-03-15T08:00:00.000Z' } },
      {
        title: title('old-confirmation'),
        content: office(),
        facts: { changedAt: '2022-05-02T08:00:00.000Z', assuredAt: '2025-01-20T08:00:00.000Z' },
      },
      { title: title('two-years'), content: office(), facts: { changedAt: '2024-03-15T08:00:00.000Z' } },
    ],
  },
});
