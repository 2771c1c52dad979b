// Does judging hold for contents of every kind, with every fact there or missing?
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exampleFacts, identityOf, judge, recordKinds, type Content, type RecordKind, type RuleFacts } from '@kommunalredaktion/shared';
import { anyContentOf } from '../records/any-content.js';

const runs = { numRuns: 60 };
const knownAreas = new Set(['120000000000', '120690000000']);
const master = fc.option(
  fc.record({ editionId: fc.uuid(), content: anyContentOf('service'), changed: fc.subarray(['procedure', 'fees', 'notes', 'summary']) }),
);
const facts: fc.Arbitrary<RuleFacts> = fc
  .record({
    today: fc.constantFrom('2025-01-31', '2026-02-28', '2026-03-16', '2026-12-25'),
    isLive: fc.boolean(),
    reviewBy: fc.option(fc.constantFrom('2025-06-01', '2026-03-16', '2027-01-01')),
    knownAreas: fc.constantFrom(knownAreas, null),
    master,
  })
  .map((some) => ({ ...exampleFacts, ...some }));
const holds = (kind: RecordKind, claim: (content: Content, around: RuleFacts) => void) =>
  fc.assert(fc.property(anyContentOf(kind), facts, claim), runs);

/** Every value gone from some level on, items of lists kept: what a form holds before anything is typed. */
const emptied = (value: unknown, depth: number): unknown => {
  if (Array.isArray(value) && depth > 0) return value.map((item) => emptied(item, depth));
  if (depth === 0 || value === null || typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'id' ? inner : emptied(inner, depth - 1)]));
};

test.each(recordKinds)('%s: judging says the same each time, leaves the content alone and finds each thing once', (kind) => {
  holds(kind, (content, around) => {
    const before = JSON.stringify(content);
    const verdict = judge(kind, { content, facts: around });
    expect(judge(kind, { content: JSON.parse(before) as Content, facts: around })).toEqual(verdict);
    expect(JSON.stringify(content)).toBe(before);
    const identities = verdict.findings.map(identityOf);
    expect(new Set(identities).size).toBe(identities.length);
    for (const { evidence = '', target } of verdict.findings)
      expect([evidence.length < 1000, /\p{Cs}|\0/u.test(evidence + target)]).toEqual([true, false]);
  });
});

test.each(recordKinds)('%s: the next date is a day after today on which the verdict changes', (kind) => {
  holds(kind, (content, around) => {
    const { dueAt, findings } = judge(kind, { content, facts: around });
    if (dueAt === null) return;
    expect(dueAt > around.today).toBe(true);
    expect(judge(kind, { content, facts: { ...around, today: dueAt } }).findings).not.toEqual(findings);
  });
});

test.each(recordKinds)('%s: a half-filled form is judged as well', (kind) => {
  holds(kind, (content, around) => {
    for (const depth of [1, 2, 3, 4])
      expect(() => judge(kind, { content: emptied(content, depth) as Content, facts: around })).not.toThrow();
  });
});
