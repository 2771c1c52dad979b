// Where is a value inside a content? Dot paths through names and ids of list items, the same that findings and comparisons use.
import type { Content, Field } from '@kommunalredaktion/shared';

type Item = Readonly<Record<string, unknown>>;
export const isItem = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);
const positionOf = (items: readonly unknown[], name: string): number => items.findIndex((item) => isItem(item) && item['id'] === name);

const step = (value: unknown, name: string): unknown => {
  if (Array.isArray(value)) return value[positionOf(value, name)];
  return isItem(value) ? value[name] : undefined;
};

export const valueAt = (content: Item, path: string): unknown => path.split('.').reduce<unknown>(step, content);

const put = (value: unknown, [name, ...rest]: readonly string[], leaf: unknown): unknown => {
  if (name === undefined) return leaf;
  if (Array.isArray(value)) {
    const at = positionOf(value, name);
    return at < 0 ? value : value.with(at, put(value[at], rest, leaf));
  }
  const { [name]: inner, ...others } = isItem(value) ? value : {};
  const next = put(inner, rest, leaf);
  if (next === undefined) return others;
  // The order of the names stays, so that nothing seems to move.
  return isItem(value) && name in value ? { ...value, [name]: next } : { ...others, [name]: next };
};

/** The content with one value changed; what lies beside the path stays the same object. `undefined` takes the name away. */
export const withValue = (content: Content, path: string, value: unknown): Content => put(content, path.split('.'), value) as Content;

/** Every path that encloses this one, outermost first: `a`, `a.b` for `a.b.c`. */
export const enclosing = (path: string): string[] =>
  path
    .split('.')
    .slice(0, -1)
    .map((_, index, names) => names.slice(0, index + 1).join('.'));

/** Which field of the metadata a path means. Ids of items and languages are stepped over. */
export const fieldAt = (fields: readonly Field[], path: string): Field | undefined => {
  const [name, ...rest] = path.split('.');
  const field = fields.find((candidate) => candidate.name === name);
  if (!field || rest.length === 0) return field;
  if (field.shape === 'group') return fieldAt(field.fields, rest.join('.')) ?? field;
  if (field.shape === 'list' && rest.length > 1) return fieldAt(field.fields, rest.slice(1).join('.')) ?? field;
  return field;
};

/** A name for a new list item; it need not be secret, only new. */
export const newItemId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const blank = (field: Field): unknown => {
  if (field.shape === 'choice') return field.options?.[0];
  if (field.shape === 'list' || field.shape === 'values') return [];
  return field.shape === 'texts' ? {} : undefined;
};

/** An empty item of a list: only what its form demands. */
export const newItem = (list: Field): Content => ({
  id: newItemId(),
  ...Object.fromEntries(list.fields.filter((field) => !field.optional).map((field) => [field.name, blank(field)])),
});

/** A copy that is an item of its own; the items inside it are new as well. */
export const copyOf = (item: Content): Content => {
  const copied = Object.entries(item).map(
    ([name, value]) =>
      [name, Array.isArray(value) ? value.map((inner: unknown) => (isItem(inner) ? copyOf(inner) : inner)) : value] as const,
  );
  return { ...Object.fromEntries(copied), id: newItemId() };
};
