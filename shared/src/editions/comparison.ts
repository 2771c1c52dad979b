// What changed between two contents? One entry per field, lists as items; what is shown to reviewers, in history and in conflicts.
import type { Language } from '../api/messages.js';
import { canonical, isSame } from '../records/canonical.js';
import type { Field } from '../records/fields.js';
import { kinds, type Content } from '../records/kinds.js';
import type { RecordKind } from '../records/record.js';
import { atField, atItem, atLanguage, itemTitle, startOf, type Place } from '../records/trail.js';

export type ChangeKind = 'text' | 'html' | 'value' | 'values' | 'item-added' | 'item-removed' | 'item-moved';

export interface Change {
  /** Dot path through names, languages and ids of list items. */
  readonly path: string;
  readonly field: Field;
  readonly kind: ChangeKind;
  readonly language?: string;
  /** What stood there and what stands there; for a moved item its places in the lists, counted from one. */
  readonly before: unknown;
  readonly after: unknown;
  /** Of `values`: what came and what went. */
  readonly added?: readonly unknown[];
  readonly removed?: readonly unknown[];
  readonly itemTitle?: string;
  /** The words for the place, from the outside in. */
  readonly trail: readonly string[];
}

const record = (value: unknown): Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Content) : {};
const itemsIn = (value: unknown): Content[] => (Array.isArray(value) ? value.map(record) : []);
const valuesIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const kindOf = ({ shape, input }: Field): ChangeKind => {
  if (input === 'html') return 'html';
  const isWritten = input === undefined || input === 'line' || input === 'area';
  return isWritten && (shape === 'text' || shape === 'texts') ? 'text' : 'value';
};

const compareTexts = (field: Field, before: unknown, after: unknown, place: Place): Change[] => {
  const [was, is] = [record(before), record(after)];
  return [...new Set([...Object.keys(is), ...Object.keys(was)])]
    .filter((language) => !isSame(was[language], is[language]))
    .map((language) => {
      const { path, trail } = atLanguage(place, language);
      return { path, trail, field, kind: kindOf(field), language, before: was[language], after: is[language] };
    });
};

const compareValues = (field: Field, before: unknown, after: unknown, { path, trail }: Place): Change[] => {
  const [was, is] = [valuesIn(before), valuesIn(after)];
  const added = is.filter((value) => !was.includes(value));
  const removed = was.filter((value) => !is.includes(value));
  return added.length + removed.length > 0 ? [{ path, trail, field, kind: 'values', before: was, after: is, added, removed }] : [];
};

/** For each item its partner before: the one with its id, else one that says the same. */
const partnersOf = (was: readonly Content[], is: readonly Content[]): (number | undefined)[] => {
  const byId = new Map(was.flatMap(({ id }, index) => (typeof id === 'string' ? [[id, index] as const] : [])));
  const partners = is.map(({ id }) => {
    const index = byId.get(String(id));
    byId.delete(String(id));
    return index;
  });
  const free = new Map<string, number[]>();
  const taken = new Set(partners);
  const words = (item: Content) => canonical({ ...item, id: undefined });
  was.forEach((item, index) => {
    if (!taken.has(index)) free.set(words(item), [...(free.get(words(item)) ?? []), index]);
  });
  return free.size === 0 ? partners : partners.map((partner, index) => partner ?? free.get(words(is[index] ?? {}))?.shift());
};

interface Row {
  readonly position: number;
  readonly before: Row | undefined;
}

/** The positions that can stay as they are: the longest rising row of them. All others have moved. */
const stayingOf = (positions: readonly number[]): Set<number> => {
  const rows: Row[] = [];
  for (const position of positions) {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.position ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    rows[low] = { position, before: rows[low - 1] };
  }
  const staying = new Set<number>();
  for (let row = rows.at(-1); row; row = row.before) staying.add(row.position);
  return staying;
};

const compareItems = (field: Field, before: unknown, after: unknown, place: Place): Change[] => {
  const [was, is] = [itemsIn(before), itemsIn(after)];
  const partners = partnersOf(was, is);
  const staying = stayingOf(partners.filter((partner) => partner !== undefined));
  const entry = (kind: ChangeKind, item: Content, index: number, from: unknown, to: unknown): Change => {
    const { path, trail } = atItem(place, field, item, index);
    return { path, trail, field, kind, itemTitle: itemTitle(field, item, index, place.language), before: from, after: to };
  };
  const present = is.flatMap((item, index) => {
    const partner = partners[index];
    if (partner === undefined) return [entry('item-added', item, index, undefined, item)];
    const moved = staying.has(partner) ? [] : [entry('item-moved', item, index, partner + 1, index + 1)];
    return [...moved, ...compareFields(field.fields, was[partner] ?? {}, item, atItem(place, field, item, index))];
  });
  const gone = was.flatMap((item, index) => (partners.includes(index) ? [] : [entry('item-removed', item, index, item, undefined)]));
  return [...present, ...gone];
};

const compareField = (field: Field, before: unknown, after: unknown, place: Place): Change[] => {
  if (field.shape === 'texts') return compareTexts(field, before, after, place);
  if (field.shape === 'values') return compareValues(field, before, after, place);
  if (field.shape === 'list') return compareItems(field, before, after, place);
  if (field.shape === 'group') return compareFields(field.fields, record(before), record(after), place);
  return isSame(before, after) ? [] : [{ path: place.path, trail: place.trail, field, kind: kindOf(field), before, after }];
};

const compareFields = (fields: readonly Field[], before: Content, after: Content, place: Place): Change[] =>
  fields.flatMap((field) => compareField(field, before[field.name], after[field.name], atField(place, field)));

/** Every changed field, in the order of the form. Saying "nothing" in another way is no change, nor is a new id for the same item. */
export const compare = (kind: RecordKind, before: Content | null, after: Content, language: Language = 'de'): Change[] =>
  compareFields(kinds[kind].fields, before ?? {}, after, startOf(language));
