// Two people changed the same content: what comes out? Field by field; where both said something different, somebody has to choose.
import type { Language } from '../api/messages.js';
import { isSame } from '../records/canonical.js';
import { normalise } from '../records/content.js';
import type { Field } from '../records/fields.js';
import { kinds, type Content } from '../records/kinds.js';
import type { RecordKind } from '../records/record.js';
import { atField, atItem, atLanguage, idOf, startOf, type Place } from '../records/trail.js';
import { compare } from './comparison.js';

/** A place where both sides said something different. An item that one side removed and the other changed is missing on the one side. */
export interface Collision {
  readonly path: string;
  readonly trail: readonly string[];
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}
/** `content` holds mine at every collision until somebody chooses. */
export interface Merged {
  readonly content: Content;
  readonly collisions: readonly Collision[];
  readonly takenFromTheirs: readonly string[];
}

interface Sides<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}
interface Spot {
  readonly place: Place;
  readonly collisions: Collision[];
}

const each = <T, R>({ base, mine, theirs }: Sides<T>, read: (side: T) => R): Sides<R> => ({
  base: read(base),
  mine: read(mine),
  theirs: read(theirs),
});
const group = (value: unknown): Content => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Content) : {});
const list = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

/** Mine, and a collision to choose at. */
const collide = <T>(sides: Sides<T>, { place, collisions }: Spot): T => {
  collisions.push({ path: place.path, trail: place.trail, ...sides });
  return sides.mine;
};

/** One side alone changed, or both changed alike: then it is clear. */
const clear = <T>({ base, mine, theirs }: Sides<T>): { readonly value: T } | undefined => {
  if (isSame(base, theirs) || isSame(mine, theirs)) return { value: mine };
  return isSame(base, mine) ? { value: theirs } : undefined;
};

const mergeTexts = (sides: Sides<Content>, { place, collisions }: Spot): Content => {
  const languages = new Set([...Object.keys(sides.mine), ...Object.keys(sides.theirs)]);
  return Object.fromEntries(
    [...languages].flatMap((language) => {
      const one = each(sides, (side) => side[language]);
      const known = clear(one);
      const value = known ? known.value : collide(one, { place: atLanguage(place, language), collisions });
      return value === undefined ? [] : [[language, value]];
    }),
  );
};

const mergeValues = ({ base, mine, theirs }: Sides<unknown[]>): unknown[] => [
  ...mine.filter((value) => theirs.includes(value) || !base.includes(value)),
  ...theirs.filter((value) => !mine.includes(value) && !base.includes(value)),
];

const hasOrderOf = (base: readonly string[], side: readonly string[]): boolean =>
  isSame(
    base.filter((id) => side.includes(id)),
    side.filter((id) => base.includes(id)),
  );

/** The order of the side that moved something, mine before theirs; the other side's items behind the one they followed there. */
const orderOf = ({ base, mine, theirs }: Sides<string[]>): string[] => {
  const [lead, other] = hasOrderOf(base, mine) && !hasOrderOf(base, theirs) ? [theirs, mine] : [mine, theirs];
  const order = [...lead];
  other.forEach((id, index) => {
    if (!order.includes(id)) order.splice(order.indexOf(other[index - 1] ?? '') + 1, 0, id);
  });
  return order;
};

const mergeItem = (field: Field, sides: Sides<Content | undefined>, spot: Spot): Content | undefined => {
  const { base, mine, theirs } = sides;
  if (mine && theirs) return { id: mine['id'], ...mergeFields(field.fields, { base: base ?? {}, mine, theirs }, spot) };
  const left = mine ?? theirs;
  if (!base) return left;
  return isSame(base, left) ? undefined : collide(sides, spot);
};

const mergeItems = (field: Field, sides: Sides<Content[]>, { place, collisions }: Spot): Content[] => {
  const byId = each(sides, (items) => new Map(items.map((item, index) => [idOf(item, index), item])));
  const words = (item: Content) => ({ ...item, id: undefined });
  const addedHere = sides.mine.filter((item, index) => !byId.base.has(idOf(item, index)) && !byId.theirs.has(idOf(item, index))).map(words);
  return orderOf(each(byId, (items) => [...items.keys()])).flatMap((id, index) => {
    const one = each(byId, (items) => items.get(id));
    const isNewThere = one.theirs && !one.base && !one.mine ? words(one.theirs) : undefined;
    const twin = isNewThere ? addedHere.findIndex((item) => isSame(item, isNewThere)) : -1;
    if (twin >= 0) {
      addedHere.splice(twin, 1);
      return [];
    }
    const item = mergeItem(field, one, { place: atItem(place, field, one.mine ?? one.theirs ?? {}, index), collisions });
    return item ? [item] : [];
  });
};

const mergeField = (field: Field, sides: Sides<unknown>, spot: Spot): unknown => {
  const known = clear(sides);
  if (known) return known.value;
  if (field.shape === 'texts') return mergeTexts(each(sides, group), spot);
  if (field.shape === 'values') return mergeValues(each(sides, list<unknown>));
  if (field.shape === 'list') return mergeItems(field, each(sides, list<Content>), spot);
  if (field.shape === 'group') return mergeFields(field.fields, each(sides, group), spot);
  return collide(sides, spot);
};

const mergeFields = (fields: readonly Field[], sides: Sides<Content>, { place, collisions }: Spot): Content =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = mergeField(
        field,
        each(sides, (side) => side[field.name]),
        { place: atField(place, field), collisions },
      );
      return value === undefined ? [] : [[field.name, value]];
    }),
  );

/** Mine and theirs, both made from base, as one content. Contents are normalised first, so that every item has its id. */
export const merge = (kind: RecordKind, base: Content, mine: Content, theirs: Content, language: Language = 'de'): Merged => {
  const sides = each({ base, mine, theirs }, (side) => normalise(kind, side));
  const collisions: Collision[] = [];
  const content = clear(sides)?.value ?? mergeFields(kinds[kind].fields, sides, { place: startOf(language), collisions });
  return { content, collisions, takenFromTheirs: [...new Set(compare(kind, sides.mine, content).map(({ path }) => path))] };
};

/** Puts a value at a path whose containers are there; undefined takes it away. */
const put = (node: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown => {
  if (Array.isArray(node)) {
    const items = node as Content[];
    const index = items.findIndex((item, at) => idOf(item, at) === name);
    if (index < 0) return value === undefined ? items : [...items, value];
    const item = rest.length > 0 ? put(items[index], rest, value) : value;
    return items.flatMap((one, at) => (at !== index ? [one] : item === undefined ? [] : [item]));
  }
  const inner = rest.length > 0 ? put(group(node)[name], rest, value) : value;
  return Object.fromEntries([
    ...Object.entries(group(node)).filter(([key]) => key !== name),
    ...(inner === undefined ? [] : [[name, inner]]),
  ]);
};

/** The merged content after somebody chose. A collision without a choice keeps mine. */
export const resolve = ({ content, collisions }: Merged, choices: Readonly<Record<string, 'mine' | 'theirs'>>): Content =>
  collisions
    .filter(({ path }) => choices[path] === 'theirs')
    .reduce((chosen, { path, theirs }) => put(chosen, path.split('.'), theirs) as Content, content);
