// Two people at the same text.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, isSame, kinds, merge, normalise, resolve, type Change, type Content, type Merged } from '@kommunalredaktion/shared';
import { anyContent, kind } from '../records/any-content.js';

const base: Content = {
  name: { de: 'Bürgeramt' },
  synonyms: ['Meldestelle', 'Büro'],
  addresses: [
    { id: 'a', type: '001', street: 'Markt', houseNumber: '1' },
    { id: 'b', type: '003', postBox: '77' },
  ],
};
const [a, b] = base['addresses'] as [Content, Content];
const both = (mine: Content, theirs: Content) => merge(kind, base, { ...base, ...mine }, { ...base, ...theirs });

test('changes of different fields, languages and parts of an item come together', () => {
  const { content, collisions, takenFromTheirs } = both(
    { name: { de: 'Bürgeramt', en: 'Office' }, addresses: [{ ...a, street: 'Ring' }, b] },
    { name: { de: 'Bürgerbüro' }, addresses: [{ ...a, houseNumber: '2' }, b], authority: true },
  );
  expect(content).toMatchObject({
    name: { de: 'Bürgerbüro', en: 'Office' },
    authority: true,
    addresses: [{ id: 'a', street: 'Ring', houseNumber: '2' }, b],
  });
  expect(collisions).toEqual([]);
  expect(takenFromTheirs).toEqual(['name.de', 'authority', 'addresses.a.houseNumber']);
});

test('the same change on both sides is no collision', () => {
  const change = { name: { de: 'Bürgerbüro' }, addresses: [a] };
  expect(both(change, change)).toMatchObject({ content: change, collisions: [], takenFromTheirs: [] });
});

test('two different texts at one place collide, mine stays until somebody chooses', () => {
  const merged = both({ name: { de: 'Mein Amt' } }, { name: { de: 'Dein Amt' } });
  expect(merged.collisions).toEqual([
    { path: 'name.de', trail: ['Name', 'Deutsch'], base: 'Bürgeramt', mine: 'Mein Amt', theirs: 'Dein Amt' },
  ]);
  expect(merged.content['name']).toEqual({ de: 'Mein Amt' });
  expect(resolve(merged, { 'name.de': 'mine' })).toEqual(merged.content);
  expect(resolve(merged, { 'name.de': 'theirs' })['name']).toEqual({ de: 'Dein Amt' });
});

test('removed here and changed there is a collision, in both directions', () => {
  const changed = { ...b, postBox: '88' };
  const gone = both({ addresses: [a] }, { addresses: [a, changed] });
  expect(gone.collisions).toMatchObject([{ path: 'addresses.b', mine: undefined, theirs: changed }]);
  expect(resolve(gone, {})['addresses']).toEqual([a]);
  expect(resolve(gone, { 'addresses.b': 'theirs' })['addresses']).toEqual([a, changed]);
  const kept = both({ addresses: [a, changed] }, { addresses: [a] });
  expect(kept.collisions).toMatchObject([{ path: 'addresses.b', mine: changed, theirs: undefined }]);
  expect(resolve(kept, { 'addresses.b': 'theirs' })['addresses']).toEqual([a]);
});

test('removed on one side and untouched on the other is removed', () => {
  expect(both({ addresses: [a] }, {})).toMatchObject({ content: { addresses: [a] }, collisions: [] });
  expect(both({ authority: true }, { addresses: [b] })).toMatchObject({
    content: { addresses: [b] },
    collisions: [],
    takenFromTheirs: ['addresses.a'],
  });
});

test('items added on both sides are both kept, alike ones once', () => {
  const mine = { id: 'm', type: '002', street: 'Mühle' };
  const theirs = { id: 't', type: '002', street: 'Tor' };
  expect(both({ addresses: [a, mine, b] }, { addresses: [a, b, theirs] }).content['addresses']).toEqual([a, mine, b, theirs]);
  expect(both({ addresses: [a, b, mine] }, { addresses: [a, b, { ...mine, id: 'x' }] }).content['addresses']).toEqual([a, b, mine]);
});

test('an item that one side replaced by itself under a new id is not lost', () => {
  const renamed = { ...b, id: 'x' };
  expect(both({ authority: true, addresses: [{ ...a, street: 'Ring' }, b] }, { addresses: [a, renamed] }).content['addresses']).toEqual([
    { ...a, street: 'Ring' },
    renamed,
  ]);
});

test('who moved the items decides their order; the other side’s new items follow where they were', () => {
  const mine = { id: 'm', type: '002', street: 'Mühle' };
  expect(both({ addresses: [a, mine, b] }, { addresses: [b, a] }).content['addresses']).toEqual([b, a, mine]);
  expect(both({ addresses: [b, a] }, { addresses: [a, b, mine] }).content['addresses']).toEqual([b, mine, a]);
});

test('sets take what either side added and lose what either side removed', () => {
  expect(both({ synonyms: ['Büro', 'Amt'] }, { synonyms: ['Meldestelle', 'Büro', 'Rathaus'] }).content['synonyms']).toEqual([
    'Büro',
    'Amt',
    'Rathaus',
  ]);
});

test('a part that one side emptied and the other changed can still be taken', () => {
  const start = { ...base, appointment: { link: 'https://example.org', note: 'alt' } };
  const merged = merge(kind, start, base, { ...base, appointment: { link: 'https://example.org', note: 'neu' } });
  expect(merged.collisions.map(({ path }) => path)).toEqual(['appointment.note']);
  expect(resolve(merged, { 'appointment.note': 'theirs' })['appointment']).toEqual({ note: 'neu' });
});

const three = fc.tuple(anyContent, anyContent, anyContent);
const hit = ({ collisions }: Merged, path: string) =>
  collisions.some((one) => path === one.path || path.startsWith(`${one.path}.`) || one.path.startsWith(`${path}.`));
const items = (value: unknown) => value as Content[];
const values = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);

/** What stands at a dot path, items by their id. */
const at = (content: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (node, name) => (Array.isArray(node) ? items(node).find(({ id }) => id === name) : (node as Content | undefined)?.[name]),
      content,
    );
/** Does the whole hold all of the part? */
const contains = (whole: unknown, part: unknown): boolean => {
  if (Array.isArray(part)) return part.every((one: unknown) => values(whole).some((other) => contains(other, one)));
  if (typeof part !== 'object' || part === null) return isSame(whole, part);
  return (
    typeof whole === 'object' && whole !== null && Object.entries(part).every(([name, value]) => contains((whole as Content)[name], value))
  );
};
/** Is this change of one side in the content? */
const isIn = (content: Content, { path, kind: how, after, added = [], removed = [] }: Change): boolean => {
  const now = at(content, path);
  if (how === 'item-moved') return true;
  if (how === 'item-removed') return now === undefined;
  if (how === 'values') return added.every((value) => values(now).includes(value)) && !removed.some((value) => values(now).includes(value));
  if (how !== 'item-added') return isSame(now, after);
  // The other side may have added the same under another id; it is kept once.
  const siblings = values(at(content, path.split('.').slice(0, -1).join('.')));
  return siblings.some((item) => contains({ ...(item as Content), id: undefined }, { ...(after as Content), id: undefined }));
};

test('whoever is alone with their changes gets exactly these', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (start, side) => {
      expect(isSame(merge(kind, start, side, start).content, normalise(kind, side))).toBe(true);
      expect(isSame(merge(kind, start, start, side).content, normalise(kind, side))).toBe(true);
      expect(merge(kind, start, side, side)).toMatchObject({ collisions: [], takenFromTheirs: [] });
      expect(merge(kind, start, side, start).collisions).toEqual([]);
    }),
  );
});

test('changes of different fields never collide', () => {
  fc.assert(
    fc.property(three, fc.func(fc.boolean()), ([start, x, y], isMine) => {
      const { fields } = kinds[kind];
      const from = (side: Content, mine: boolean) =>
        Object.fromEntries(fields.map(({ name }) => [name, isMine(name) === mine ? side[name] : start[name]]));
      const merged = merge(kind, start, from(x, true), from(y, false));
      expect(merged.collisions).toEqual([]);
      expect(
        isSame(merged.content, normalise(kind, Object.fromEntries(fields.map(({ name }) => [name, (isMine(name) ? x : y)[name]])))),
      ).toBe(true);
    }),
  );
});

test('nothing that either side typed is lost: it is in the content or somebody is asked', () => {
  fc.assert(
    fc.property(three, (contents) => {
      const [start, mine, theirs] = contents.map((content) => normalise(kind, content)) as [Content, Content, Content];
      const merged = merge(kind, start, mine, theirs);
      for (const change of [...compare(kind, start, mine), ...compare(kind, start, theirs)])
        expect(isIn(merged.content, change) || hit(merged, change.path)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('choosing theirs everywhere leaves nothing of mine that collided', () => {
  fc.assert(
    fc.property(three, ([start, mine, theirs]) => {
      const merged = merge(kind, start, mine, theirs);
      const chosen = resolve(merged, Object.fromEntries(merged.collisions.map(({ path }) => [path, 'theirs'])));
      for (const { path, theirs: wanted } of merged.collisions) expect(isSame(at(chosen, path), wanted)).toBe(true);
      for (const { path, mine: wanted } of merged.collisions) expect(isSame(at(resolve(merged, {}), path), wanted)).toBe(true);
    }),
  );
});
