// What a reviewer is shown as changed.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, isSame, kinds, normalise, project, type Content } from '@kommunalredaktion/shared';
import { anyContent, kind } from '../records/any-content.js';

const office: Content = {
  name: { de: 'Bürgeramt' },
  description: { de: '<p>Pass</p>' },
  synonyms: ['Meldestelle', 'Büro'],
  appointment: { link: 'https://example.org' },
  addresses: [
    { id: 'a', type: '001', street: 'Hauptstraße', houseNumber: '1', postcode: '03046' },
    { id: 'b', type: '003', postBox: '77' },
    { id: 'c', type: '006', street: 'Ring' },
  ],
};
const [a, b, c] = office['addresses'] as [Content, Content, Content];
const changes = (after: Content) =>
  compare(kind, office, { ...office, ...after }).map(({ path, kind: how, before, after: now }) => [path, how, before, now]);

test('nothing changed, nothing shown', () => {
  expect(compare(kind, office, structuredClone(office))).toEqual([]);
  expect(changes({ summary: {}, channels: [], position: null, validity: { from: '' } })).toEqual([]);
});

test('texts are compared by language, markup as markup, plain values as a whole', () => {
  expect(changes({ name: { de: 'Bürgerbüro', en: 'Office' } })).toEqual([
    ['name.de', 'text', 'Bürgeramt', 'Bürgerbüro'],
    ['name.en', 'text', undefined, 'Office'],
  ]);
  expect(changes({ description: { de: '<p>Ausweis</p>' } })).toEqual([['description.de', 'html', '<p>Pass</p>', '<p>Ausweis</p>']]);
  expect(changes({ authority: true })).toEqual([['authority', 'value', undefined, true]]);
  expect(changes({ appointment: { link: 'https://example.org', required: true } })).toEqual([
    ['appointment.required', 'value', undefined, true],
  ]);
});

test('sets show what came and what went; their order is none of their content', () => {
  expect(compare(kind, office, { ...office, synonyms: ['Büro', 'Amt'] })).toMatchObject([
    { path: 'synonyms', kind: 'values', added: ['Amt'], removed: ['Meldestelle'] },
  ]);
  expect(changes({ synonyms: ['Büro', 'Meldestelle'] })).toEqual([]);
});

test('items are compared by their id: added, removed, changed inside', () => {
  const added = { id: 'd', type: '002', street: 'Markt' };
  expect(changes({ addresses: [a, { ...b, postBox: '88' }, added] })).toEqual([
    ['addresses.b.postBox', 'text', '77', '88'],
    ['addresses.d', 'item-added', undefined, added],
    ['addresses.c', 'item-removed', c, undefined],
  ]);
});

test('moving one item is one move, whatever it passes', () => {
  expect(changes({ addresses: [c, a, b] })).toEqual([['addresses.c', 'item-moved', 3, 1]]);
  expect(changes({ addresses: [b, c, a] })).toEqual([['addresses.a', 'item-moved', 1, 3]]);
});

test('the same item under another id is no change', () => {
  expect(changes({ addresses: [a, { ...b, id: 'new' }, { ...c, id: undefined }] })).toEqual([]);
  expect(changes({ addresses: [{ ...c, id: 'new' }, a, b] })).toEqual([['addresses.new', 'item-moved', 3, 1]]);
});

test('an id given twice stands for one item only', () => {
  expect(changes({ addresses: [a, b, c, { ...a, street: 'Markt' }] })).toEqual([
    ['addresses.a', 'item-added', undefined, { ...a, street: 'Markt' }],
  ]);
});

test('a new record is compared with nothing', () => {
  expect(compare(kind, null, { name: { de: 'Amt' } })).toMatchObject([{ path: 'name.de', before: undefined, after: 'Amt' }]);
});

test('the way to a change reads like a sentence, in both languages', () => {
  const after = { ...office, addresses: [{ ...a, postcode: '03048' }, b, c] };
  expect(compare(kind, office, after)[0]?.trail).toEqual(['Anschriften', 'Hausanschrift: Hauptstraße 1', 'Postleitzahl']);
  expect(compare(kind, office, after, 'en')[0]?.trail).toEqual(['Addresses', 'Address: Hauptstraße 1', 'Postcode']);
  expect(compare(kind, office, { ...office, name: { de: 'Bürgeramt', pl: 'Urząd' } })[0]?.trail).toEqual(['Name', 'Polnisch']);
});

const byId = (items: unknown) => new Map((items as Content[] | undefined)?.map((item) => [item['id'], item]));

test('two contents without a change between them say the same, apart from order', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (x, y) => {
      const [was, is] = [normalise(kind, x), normalise(kind, y)];
      expect(compare(kind, was, was)).toEqual([]);
      if (compare(kind, was, is).length > 0) return;
      for (const { name, shape } of kinds[kind].fields)
        if (shape !== 'list' && shape !== 'values') expect(isSame(was[name], is[name])).toBe(true);
      expect([...byId(was['channels'])]).toEqual([...byId(is['channels'])]);
    }),
  );
});

test('a comparison for everyone shows nothing that everyone may not see', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (x, y) => {
      const shown = compare(kind, project(kind, x, 'everyone'), project(kind, y, 'everyone'));
      expect(shown.filter(({ path }) => path.startsWith('serviceCentre'))).toEqual([]);
      const hidden = [x, y]
        .flatMap((side) => (side['contactPersons'] as Content[] | undefined) ?? [])
        .filter((item) => item['public'] !== true);
      for (const change of shown)
        for (const item of hidden) {
          expect(change.before).not.toEqual(item);
          expect(change.after).not.toEqual(item);
        }
    }),
  );
});

test('going back undoes each change', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (x, y) => {
      const there = compare(kind, x, y)
        .filter(({ kind: how }) => how !== 'item-moved')
        .map(({ path, before, after }) => [path, before, after]);
      const back = compare(kind, y, x)
        .filter(({ kind: how }) => how !== 'item-moved')
        .map(({ path, before, after }) => [path, after, before]);
      const sorted = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row.map((cell) => cell ?? null))).sort();
      expect(sorted(there)).toEqual(sorted(back));
    }),
  );
});

test('a thousand competences are compared at once', () => {
  const many = (shift: number) =>
    Array.from({ length: 1000 }, (_, n) => ({ id: `k${(n + shift) % 1000}`, areas: ['120520000000'], role: '01' }));
  const moved = compare(kind, { name: {}, competences: many(0) }, { name: {}, competences: many(1) });
  expect(moved.map(({ path, kind: how }) => [path, how])).toEqual([['competences.k0', 'item-moved']]);
});
