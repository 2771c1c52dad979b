// Does judging hold for any content that can be saved?
import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { exampleFacts, identityOf, judge, kinds, rules, textLanguages, type Content, type RuleFacts } from '@kommunalredaktion/shared';

const kind = 'organisational-unit' as const;
const nasty = fc.constantFrom(
  '',
  ' ',
  '00000',
  '033841 91-0',
  '+49 (0)331 289-0',
  '<p>x</p>',
  '<table>',
  '<a href="javascript:x">',
  '😀',
  '\u202E',
  'u\u0308',
  '\uD83D',
  'Straße',
  '12069020',
  '1206902',
);
const text = (max: number) =>
  fc
    .oneof(nasty, fc.string({ maxLength: Math.min(max, 40), unit: 'binary' }), fc.string({ maxLength: Math.min(max, 40) }))
    .map((value) => value.slice(0, max));
const day = fc.constantFrom('', '2024-02-29', '2026-03-16', '2026-03-17', '2031-12-31', '9999-12-31', '0001-01-01');
const texts = (max: number) => fc.dictionary(fc.constantFrom(...textLanguages), text(max), { maxKeys: 3 });
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Ids from a small stock, so that some lists hold the same id twice. */
const id = fc.constantFrom('a', 'b', 'c1', 'x.y');
const list = <T>(item: fc.Arbitrary<T>) => some(fc.array(item, { maxLength: 4 }));

const content: fc.Arbitrary<Content> = fc
  .record({
    name: texts(300),
    shortName: some(texts(100)),
    summary: some(texts(600)),
    description: some(texts(20_000)),
    openingHoursText: some(texts(4000)),
    synonyms: list(text(100)),
    addresses: list(
      fc.record({
        id,
        type: fc.constantFrom('001', '002', '003', '006'),
        street: some(text(200)),
        postcode: some(text(10)),
        city: some(text(200)),
        ags: some(text(8)),
        ars: some(fc.oneof(text(12), fc.constantFrom('120690020020', '120645406268'))),
      }),
    ),
    channels: list(
      fc.record({ id, channel: fc.constantFrom('01', '02', '03', '04', '09'), value: some(text(300)), public: some(fc.boolean()) }),
    ),
    openingHours: list(
      fc.record({
        id,
        kind: fc.constant('opening'),
        slots: fc.array(fc.record({ id, day: fc.constant('mo'), from: some(fc.constantFrom('', '09:00')), note: some(text(200)) }), {
          maxLength: 2,
        }),
        note: some(text(500)),
      }),
    ),
    contactPersons: list(fc.record({ id, familyName: some(text(100)), phone: some(text(60)) })),
    appointment: some(fc.record({ required: some(fc.boolean()), note: some(text(500)) })),
    validity: some(fc.record({ from: some(day), to: some(day) })),
  })
  .map((value) => JSON.parse(JSON.stringify(value)) as Content);

const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const facts: fc.Arbitrary<RuleFacts> = fc.record({
  today: fc.constantFrom('2026-03-16', '2024-02-29', '2028-12-31'),
  changedAt: moment,
  assuredAt: fc.option(moment),
  parents: fc.array(content, { maxLength: 2 }),
  removedHtml: fc.array(text(60), { maxLength: 3 }),
  isLive: fc.boolean(),
});
const judged = fc.record({ content, facts });
const holds = (claim: (value: { content: Content; facts: RuleFacts }) => void) => fc.assert(fc.property(judged, claim), { numRuns: 300 });

test('the invented contents can be saved', () => {
  fc.assert(
    fc.property(content, (value) => kinds[kind].content.safeParse(value).success),
    { numRuns: 200 },
  );
});

test('judging never fails, says the same each time and leaves the content alone', () => {
  holds((value) => {
    const before = JSON.stringify(value);
    const verdict = judge(kind, value);
    expect(judge(kind, JSON.parse(before) as typeof value)).toEqual(verdict);
    expect(JSON.stringify(value)).toBe(before);
  });
});

test('within one verdict no two findings are the same thing', () => {
  holds((value) => {
    const identities = judge(kind, value).findings.map(identityOf);
    expect(new Set(identities).size).toBe(identities.length);
  });
});

test('the order of list items does not change what is found', () => {
  holds(({ content: given, facts: around }) => {
    const turned = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])].reverse() : value]),
    );
    const identities = (value: Content) => judge(kind, { content: value, facts: around }).findings.map(({ rule }) => rule);
    expect(new Set(identities(turned))).toEqual(new Set(identities(given)));
  });
});

test('the next date is a day after today, and until then the verdict stays', () => {
  holds((value) => {
    const { dueAt, findings } = judge(kind, value);
    if (dueAt === null) return;
    expect(dueAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(dueAt > value.facts.today).toBe(true);
    expect(judge(kind, { ...value, facts: { ...value.facts, today: dueAt } }).findings).not.toEqual(findings);
  });
});

test('evidence and targets are texts that a database can keep', () => {
  holds((value) => {
    for (const { evidence = '', target } of judge(kind, value).findings) {
      expect(/\p{Cs}|\0/u.test(evidence + target)).toBe(false);
      expect(evidence.length).toBeLessThan(1000);
    }
  });
});

test('a rule that is left out says nothing', () => {
  holds((value) => {
    const left = judge(kind, value, ['dates']).findings.map(({ rule }) => rule);
    const timed = rules.filter(({ needs }) => needs.includes('dates')).map((rule) => rule.id);
    expect(left.filter((rule) => timed.includes(rule))).toEqual([]);
  });
});

test('an empty content is found wanting, not refused', () => {
  expect(judge(kind, { content: {}, facts: exampleFacts }).findings.map(({ rule }) => rule)).toEqual([
    'CMP-19',
    'CMP-20',
    'CMP-21',
    'CMP-23',
  ]);
});
