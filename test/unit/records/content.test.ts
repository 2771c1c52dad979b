// In which form contents are kept, and what is said about a wrong form.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentProblems, isSame, kinds, normalise, type Content } from '@kommunalredaktion/shared';
import { anyContent, kind } from './any-content.js';

const tidy = (content: Content) => normalise(kind, content);

test('texts are trimmed and composed, a line stays one line, a paragraph keeps its lines', () => {
  expect(tidy({ name: { de: ' Bu\u0308rgeramt\r\nCottbus ' }, summary: { de: 'eins\r\nzwei ' } })).toEqual({
    name: { de: 'Bürgeramt Cottbus' },
    summary: { de: 'eins\nzwei' },
  });
});

test('what no database takes is taken out, everything else stays', () => {
  expect(tidy({ name: { de: 'Am\0t \ud83d 🏛' } })).toEqual({ name: { de: 'Amt \ufffd 🏛' } });
});

test('a nest without end is refused, not followed', () => {
  const nest = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
  const content = tidy({ name: {}, addresses: [{ type: '001', street: nest, deep: nest }], deep: nest });
  expect(Object.values(contentProblems(kind, content)).sort()).toEqual([
    'content.unknown-field',
    'content.unknown-field',
    'content.wrong-form',
  ]);
});

test('what is empty and optional is left out; what is required stays to be filled', () => {
  expect(
    tidy({
      name: { de: '', en: ' ' },
      summary: { de: '' },
      position: null,
      channels: [],
      appointment: { note: '' },
      openingHours: [{ id: 'a', kind: 'opening', slots: null }],
    }),
  ).toEqual({ name: {}, openingHours: [{ id: 'a', kind: 'opening', slots: [] }] });
});

test('values are a set', () => {
  expect(tidy({ name: {}, synonyms: [' Amt', 'Amt ', '', null, 'Büro'] })['synonyms']).toEqual(['Amt', 'Büro']);
});

test('false and nought are values', () => {
  expect(tidy({ name: {}, authority: false, position: 0 })).toEqual({ name: {}, authority: false, position: 0 });
});

test('items without an id get one that is always the same and moves with the item', () => {
  const street = { type: '001', street: 'Markt' };
  const [first, second] = tidy({ name: {}, addresses: [street, street] })['addresses'] as { id: string }[];
  expect(first?.id).toMatch(/^i[\da-z]{1,7}$/);
  expect(second?.id).toBe(`${first?.id}-2`);
  expect((tidy({ name: {}, addresses: [{ type: '006', street: 'Ring' }, street] })['addresses'] as { id: string }[])[1]?.id).toBe(
    first?.id,
  );
});

test('an id that is given twice or could not stand in a path is replaced', () => {
  const items = tidy({
    name: {},
    channels: [
      { id: 'a', channel: '01' },
      { id: 'a', channel: '02' },
      { id: 'x.y', channel: '03' },
      { id: 7, channel: '04' },
    ],
  })['channels'] as { id: string }[];
  expect(items[0]?.id).toBe('a');
  expect(new Set(items.map(({ id }) => id)).size).toBe(4);
  for (const { id } of items) expect(id).toMatch(/^\w[\w-]*$/);
});

test('a content without defects has no problems, before and after it is tidied', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      expect(contentProblems(kind, content)).toEqual({});
      expect(contentProblems(kind, tidy(content))).toEqual({});
    }),
  );
});

test('tidying twice changes nothing, and tidying changes nothing of what is said', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const once = tidy(content);
      expect(tidy(once)).toEqual(once);
      expect(isSame(once, content)).toBe(true);
    }),
  );
});

test('each problem is named at its place', () => {
  const content = tidy({
    name: { de: 'x'.repeat(301), xx: 'Klingonisch' },
    parent: 'abc',
    position: '3',
    colour: 'red',
    contactPersons: 'niemand',
    synonyms: Array.from({ length: 51 }, (_, n) => `s${n}`),
    addresses: [{ id: 'a', type: '009', foo: 1 }],
    openingHours: [{ id: 'h', slots: [{ id: 's', day: 'mo', from: '8 Uhr' }], validity: { from: '2025-02-30' } }],
  });
  expect(contentProblems(kind, content)).toEqual({
    'name.de': 'content.too-long',
    'name.xx': 'content.unknown-field',
    parent: 'content.wrong-form',
    position: 'content.not-a-number',
    colour: 'content.unknown-field',
    contactPersons: 'content.wrong-form',
    synonyms: 'content.too-many',
    'addresses.a.type': 'content.unknown-value',
    'addresses.a.foo': 'content.unknown-field',
    'openingHours.h.kind': 'content.missing',
    'openingHours.h.slots.s.from': 'content.not-a-time',
    'openingHours.h.validity.from': 'content.not-a-date',
  });
});

test('numbers out of range are named', () => {
  expect(contentProblems(kind, { name: {}, position: -1 })).toEqual({ position: 'content.too-small' });
  expect(contentProblems(kind, { name: {}, position: 10_000 })).toEqual({ position: 'content.too-large' });
  expect(contentProblems(kind, { name: {}, position: 1.5 })).toEqual({ position: 'content.not-a-number' });
});

test('names of the language itself are unknown fields like any other', () => {
  const content = JSON.parse('{"name":{"de":"Amt"},"__proto__":{"a":1},"constructor":"x"}') as Content;
  expect(Object.entries(contentProblems(kind, tidy(content)))).toEqual(
    expect.arrayContaining([
      ['__proto__', 'content.unknown-field'],
      ['constructor', 'content.unknown-field'],
    ]),
  );
});

test('no input makes tidying or checking fail, and what is tidied without a problem passes the schema', () => {
  const names = fc.constantFrom('name', 'addresses', 'synonyms', 'openingHours', 'position', 'validity', 'appointment', 'foo');
  fc.assert(
    fc.property(fc.dictionary(names, fc.jsonValue()), (content) => {
      const kept = tidy(content);
      expect(Object.keys(contentProblems(kind, kept)).length === 0).toBe(kinds[kind].content.safeParse(kept).success);
    }),
  );
});
