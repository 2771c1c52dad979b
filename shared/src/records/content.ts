// In which form is a content kept? One form for what the screen, the loader and the API hand in, before it is checked.
import { canonical } from './canonical.js';
import { fieldNamed, type Field } from './fields.js';
import { kinds, type Content } from './kinds.js';
import type { RecordKind } from './record.js';

const isObject = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An id must be able to stand in a dot path. */
const isUsableId = (id: unknown): id is string => typeof id === 'string' && /^\w[\w-]{0,39}$/.test(id);

/** FNV-1a, 32 bits: short and the same everywhere; it tells items of one list apart and protects nothing. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** Gives every item its id: the one it has, or one from its content, counted on where two are alike. The same input always gets the same ids. */
const withIds = (items: readonly Content[]): Content[] => {
  const given = items.map(({ id }) => id);
  const taken = new Set<unknown>(given.filter(isUsableId));
  return items.map((item, index) => {
    if (isUsableId(item['id']) && given.indexOf(item['id']) === index) return item;
    const stem = `i${fingerprint(canonical({ ...item, id: undefined }))}`;
    let id = stem;
    for (let n = 2; taken.has(id); n += 1) id = `${stem}-${n}`;
    taken.add(id);
    return { ...item, id };
  });
};

/** Composed, one kind of line end, and without the two things that no database takes: NUL and halves of characters. */
const tidyText = (text: string, field: Field): string => {
  const storable = /[\0\r\p{Surrogate}]/u.test(text)
    ? text
        .replaceAll('\0', '')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/\r\n?/g, '\n')
    : text;
  const whole = storable.normalize('NFC').trim();
  return field.input === 'area' || field.input === 'html' || !whole.includes('\n') ? whole : whole.replace(/\s*\n\s*/g, ' ');
};
const tidyTexts = (value: unknown, field: Field): unknown => {
  if (!isObject(value)) return value ?? {};
  const kept = Object.entries(value).map(
    ([language, text]) => [language, typeof text === 'string' ? tidyText(text, field) : text] as const,
  );
  return Object.fromEntries(kept.filter(([, text]) => text !== '' && text !== null && text !== undefined));
};
const tidyValues = (value: unknown, field: Field): unknown => {
  if (!Array.isArray(value)) return value ?? [];
  const kept = value.map((item: unknown) => (typeof item === 'string' ? tidyText(item, field) : item));
  return [...new Set(kept)].filter((item) => item !== '' && item !== null && item !== undefined);
};
const tidyItems = (value: unknown, field: Field): unknown =>
  Array.isArray(value) && value.every(isObject) ? withIds(value.map((item) => tidyFields(field.fields, item))) : (value ?? []);

/** What is of the wrong form stays as it is: saying so is the check's part. */
const tidy = (value: unknown, field: Field): unknown => {
  if (field.shape === 'texts') return tidyTexts(value, field);
  if (field.shape === 'values') return tidyValues(value, field);
  if (field.shape === 'list') return tidyItems(value, field);
  if (field.shape === 'group') return isObject(value) ? tidyFields(field.fields, value) : value;
  return typeof value === 'string' ? tidyText(value, field) : value;
};

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

/** Known fields in the order of the registry, then whatever else came, so that the check can name it. Plain loops: every load and save runs through here. */
const tidyFields = (fields: readonly Field[], content: Content): Content => {
  const tidied: Content = Object.hasOwn(content, 'id') ? { id: content['id'] } : {};
  for (const field of fields) {
    const isGiven = Object.hasOwn(content, field.name);
    if (!isGiven && field.optional) continue;
    const value = tidy(isGiven ? content[field.name] : undefined, field);
    if (!isNothing(value) || !(field.optional || isBare(value))) tidied[field.name] = value;
  }
  const others = Object.keys(content).filter((name) => name !== 'id' && fieldNamed(fields, name) === undefined);
  // As a copy, not by assignment: such a name may be __proto__.
  return others.length === 0
    ? tidied
    : Object.fromEntries([...Object.entries(tidied), ...others.map((name) => [name, content[name]] as const)]);
};

/** A required list or text by language is kept empty; a required single value cannot be. */
const isBare = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Trimmed and composed texts, no empty optional fields, every list item with an id. Normalising twice changes nothing. */
export const normalise = (kind: RecordKind, content: Content): Content => tidyFields(kinds[kind].fields, content);
