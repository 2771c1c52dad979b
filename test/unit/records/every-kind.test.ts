// What holds for contents of every kind: their form, their comparison, their merging, their projection and their words.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonical,
  compare,
  contentProblems,
  isSame,
  kinds,
  merge,
  normalise,
  project,
  recordKinds,
  resolve,
  reviewContent,
  searchText,
  textsOf,
  trailOf,
  type Content,
  type Field,
} from '@kommunalredaktion/shared';
import { anyContentOf } from './any-content.js';

const runs = { numRuns: 40 };
const everyField = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...everyField(field.fields)]);
const at = (content: Content, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (node, name) => (Array.isArray(node) ? (node as Content[]).find(({ id }) => id === name) : (node as Content | undefined)?.[name]),
      content,
    );

test.each(recordKinds)(
  '%s: a content of its fields passes the schema, before and after it is tidied, and tidying twice changes nothing',
  (kind) => {
    fc.assert(
      fc.property(anyContentOf(kind), (content) => {
        expect(contentProblems(kind, content)).toEqual({});
        const once = normalise(kind, content);
        expect(contentProblems(kind, once)).toEqual({});
        expect(normalise(kind, once)).toEqual(once);
        expect(isSame(once, content)).toBe(true);
      }),
      runs,
    );
  },
);

test.each(recordKinds)('%s: a change is named by the same words as its place, and going back undoes it', (kind) => {
  fc.assert(
    fc.property(anyContentOf(kind), anyContentOf(kind), (before, after) => {
      const changes = compare(kind, before, after);
      for (const { path, trail, kind: how } of changes) if (how !== 'item-removed') expect(trailOf(kind, after, path)).toEqual(trail);
      const rows = (from: readonly unknown[][]) => from.map((row) => JSON.stringify(row.map((cell) => cell ?? null))).sort();
      const there = changes.filter(({ kind: how }) => how !== 'item-moved').map((change) => [change.path, change.before, change.after]);
      const back = compare(kind, after, before)
        .filter(({ kind: how }) => how !== 'item-moved')
        .map((change) => [change.path, change.after, change.before]);
      expect(rows(there)).toEqual(rows(back));
    }),
    runs,
  );
});

test.each(recordKinds)('%s: what one side changed is taken, and at a collision whoever is chosen', (kind) => {
  const any = anyContentOf(kind);
  fc.assert(
    fc.property(any, any, any, (base, mine, theirs) => {
      expect(isSame(merge(kind, base, mine, base).content, normalise(kind, mine))).toBe(true);
      expect(isSame(merge(kind, base, base, theirs).content, normalise(kind, theirs))).toBe(true);
      const merged = merge(kind, base, mine, theirs);
      const chosen = resolve(merged, Object.fromEntries(merged.collisions.map(({ path }) => [path, 'theirs'])));
      for (const collision of merged.collisions) {
        expect(isSame(at(merged.content, collision.path), collision.mine)).toBe(true);
        expect(isSame(at(chosen, collision.path), collision.theirs)).toBe(true);
      }
      expect(contentProblems(kind, merged.content)).toEqual({});
    }),
    runs,
  );
});

test.each(recordKinds)('%s: what only the owner may read is neither shown to everyone nor found by them', (kind) => {
  const hidden = kinds[kind].fields.filter(({ readableBy }) => readableBy === 'owner').map(({ name }) => name);
  fc.assert(
    fc.property(anyContentOf(kind), (content) => {
      const shown = project(kind, content, 'everyone');
      expect(Object.keys(shown).filter((name) => hidden.includes(name))).toEqual([]);
      expect(project(kind, shown, 'everyone')).toEqual(shown);
      expect(searchText(kind, shown, 'owner')).toEqual(searchText(kind, content, 'everyone'));
    }),
    runs,
  );
});

test.each(recordKinds)('%s: a change that needs no review is not seen by it, any other is', (kind) => {
  const { fields } = kinds[kind];
  fc.assert(
    fc.property(anyContentOf(kind), anyContentOf(kind), (content, other) => {
      for (const { name, noReview } of fields) {
        const changed = { ...content, [name]: other[name] };
        const seen = canonical(reviewContent(kind, changed)) !== canonical(reviewContent(kind, content));
        if (noReview) expect(seen).toBe(false);
      }
      expect(canonical(reviewContent(kind, { ...content, unheard: 1 }))).not.toBe(canonical(reviewContent(kind, content)));
    }),
    runs,
  );
});

test.each(recordKinds)('%s: every text has a place that leads back to it', (kind) => {
  fc.assert(
    fc.property(anyContentOf(kind), (content) => {
      for (const { path, text, field } of textsOf(kinds[kind].fields, content)) {
        const found = at(content, path);
        expect(field.shape === 'values' ? (found as string[]).includes(text) : found === text).toBe(true);
      }
    }),
    runs,
  );
});

test.each(recordKinds)('%s: a new record of a title has this title and the right form', (kind) => {
  const content = kinds[kind].begin('Wohnung anmelden');
  expect(contentProblems(kind, normalise(kind, content))).toEqual({});
  expect(kinds[kind].titleOf(content)).toBe('Wohnung anmelden');
  expect(kinds[kind].titleOf({})).toMatch(/^(Ohne Namen|Ergänzung ohne Leistung)$/);
  expect(kinds[kind].titleOf({ name: 3, publicName: [], serviceName: {} })).toMatch(/^(Ohne Namen|Ergänzung ohne Leistung)$/);
});

test.each(recordKinds)('%s: every field stands in a section unless the machine sets it, and what is listed names its items', (kind) => {
  const { fields } = kinds[kind];
  expect(fields.filter(({ section, setByMachine }) => (section === undefined) !== (setByMachine === true)).map(({ name }) => name)).toEqual(
    [],
  );
  for (const field of everyField(fields)) {
    if (field.shape === 'list')
      expect([field.label, field.itemTitle?.filter((name) => field.fields.some((inner) => inner.name === name))]).toEqual([
        field.label,
        field.itemTitle ?? [],
      ]);
    if (field.counts !== undefined)
      expect(everyField(fields).some(({ name, shape }) => name === field.counts && shape === 'number')).toBe(true);
  }
});
