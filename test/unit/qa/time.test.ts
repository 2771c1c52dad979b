// When do time-dependent rules change their mind, and does the stored next date tell exactly that day?
import { expect, test } from '@jest/globals';
import { addDays, addMonths, exampleFacts, judge, office, type Content, type RuleFacts } from '@kommunalredaktion/shared';

const timed = ['CUR-01', 'CUR-03'];
const judgeAt = (today: string, facts: Partial<RuleFacts> = {}, content: Content = office()) => {
  const { findings, dueAt } = judge('organisational-unit', { content, facts: { ...exampleFacts, ...facts, today } });
  return { found: findings.filter(({ rule }) => timed.includes(rule)).map(({ rule, severity }) => `${rule} ${severity}`), dueAt };
};

test('an entry ages in two steps, each on the day after the anniversary', () => {
  const facts = { changedAt: '2024-01-31T10:00:00.000Z' };
  expect(judgeAt('2024-06-01', facts)).toEqual({ found: [], dueAt: '2025-02-01' });
  expect(judgeAt('2025-01-31', facts)).toEqual({ found: [], dueAt: '2025-02-01' });
  expect(judgeAt('2025-02-01', facts)).toEqual({ found: ['CUR-01 warning'], dueAt: '2026-02-01' });
  expect(judgeAt('2026-01-31', facts)).toEqual({ found: ['CUR-01 warning'], dueAt: '2026-02-01' });
  expect(judgeAt('2026-02-01', facts)).toEqual({ found: ['CUR-01 blocker'], dueAt: null });
});

test('a change on 29 February ages on the day after 28 February', () => {
  const facts = { changedAt: '2024-02-29T10:00:00.000Z' };
  expect(judgeAt('2025-02-28', facts).found).toEqual([]);
  expect(judgeAt('2025-03-01', facts).found).toEqual(['CUR-01 warning']);
});

test('the day counts in Berlin: a change shortly before midnight in Greenwich belongs to the next day', () => {
  const facts = { changedAt: '2024-03-14T23:30:00.000Z' };
  expect(judgeAt('2025-03-15', facts)).toEqual({ found: [], dueAt: '2025-03-16' });
});

test('the later of change and confirmation counts', () => {
  expect(judgeAt('2026-03-16', { changedAt: '2023-01-01T10:00:00.000Z', assuredAt: '2026-03-01T10:00:00.000Z' })).toEqual({
    found: [],
    dueAt: '2027-03-02',
  });
  expect(judgeAt('2026-03-16', { changedAt: '2026-03-10T10:00:00.000Z', assuredAt: '2024-03-01T10:00:00.000Z' })).toEqual({
    found: [],
    dueAt: '2027-03-11',
  });
});

test('validity ends with its last day; the day after, the entry is found', () => {
  const content = office({ validity: { to: '2026-04-30' } });
  expect(judgeAt('2026-04-30', {}, content)).toEqual({ found: [], dueAt: '2026-05-01' });
  expect(judgeAt('2026-05-01', {}, content).found).toEqual(['CUR-03 blocker']);
});

test('the end of opening hours is another matter, and no end has no date', () => {
  const hours = office({ openingHours: [{ id: 'h1', kind: 'opening', slots: [], validity: { to: '2020-01-01' } }] });
  expect(judgeAt('2026-03-16', {}, hours).found).toEqual([]);
  const forever = office({ validity: { to: '9999-12-31' } });
  expect(judgeAt('2026-03-16', { assuredAt: null }, forever).dueAt).toBe('2027-01-13');
});

test('drafts neither age nor end', () => {
  const content = office({ validity: { to: '2020-12-31' } });
  expect(judgeAt('2026-03-16', { changedAt: '2015-01-01T00:00:00.000Z', isLive: false }, content)).toEqual({ found: [], dueAt: null });
});

test('between two due dates nothing changes', () => {
  const facts = { changedAt: '2024-11-30T10:00:00.000Z' };
  const content = office({ validity: { to: '2026-02-10' } });
  let { found, dueAt } = judgeAt('2024-12-01', facts, content);
  for (let day = '2024-12-02'; day < addMonths('2024-12-01', 30); day = addDays(day, 1)) {
    const now = judgeAt(day, facts, content);
    if (day === dueAt) expect(now.found).not.toEqual(found);
    else expect(now.found).toEqual(found);
    ({ found, dueAt } = now);
  }
});
