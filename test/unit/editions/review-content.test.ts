// What an approval is bound to.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonical, isSame, reviewContent, type Content } from '@kommunalredaktion/shared';
import { anyContent, kind } from '../records/any-content.js';

const form = (content: Content) => canonical(reviewContent(kind, content));

test('a change of a field that needs no review is not seen, at any level', () => {
  const office = {
    name: { de: 'Amt' },
    synonyms: ['Meldestelle'],
    position: 3,
    addresses: [{ id: 'a', type: '001', street: 'Markt', coordinates: { x: 1, y: 2 } }],
  };
  const other = {
    ...office,
    synonyms: ['Bürgerbüro'],
    position: 4,
    addresses: [{ id: 'a', type: '001', street: 'Markt', coordinates: { x: 9, y: 9 } }],
  };
  expect(form(other)).toBe(form(office));
  expect(reviewContent(kind, office)).toEqual({ name: { de: 'Amt' }, addresses: [{ id: 'a', type: '001', street: 'Markt' }] });
});

test('every other change is seen, even under a name that no field declares', () => {
  expect(form({ name: { de: 'Amt' } })).not.toBe(form({ name: { de: 'Ämter' } }));
  expect(form({ name: { de: 'Amt' }, unheard: 1 })).not.toBe(form({ name: { de: 'Amt' } }));
});

test('false, nought and the order of a list are something', () => {
  expect(isSame({ a: false }, {})).toBe(false);
  expect(isSame({ a: 0 }, {})).toBe(false);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});

test.each([[{}], [[]], [''], [null], [undefined], [{ a: '', b: [null, { c: {} }] }]])('%j is nothing', (value) => {
  expect(canonical(value)).toBe('null');
});

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .reverse()
    .map(([name, inner]) => [name, shuffled(inner)]);
  return Object.fromEntries([['zz-empty', ''], ...entries, ['aa-empty', []], ['bb-empty', { deep: null }]]);
};

test('neither the order of keys nor empty values ever change the form', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      expect(form(shuffled(content) as Content)).toBe(form(content));
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(shuffled(value))).toBe(canonical(value));
    }),
  );
});

test('the form can be read back and has itself as its form', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      expect(canonical(JSON.parse(form(content)))).toBe(form(content));
    }),
  );
});
