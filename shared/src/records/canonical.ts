// When do two contents say the same? Each value has one text form, whatever the order of its keys and the way it says "nothing".

/** No kind nests this deep; what does is hostile and must not exhaust the stack. */
const deepest = 40;

/** Contents are made of a few hundred names, each written thousands of times; strange names are not remembered. */
const quoted = new Map<string, string>();
const mostNames = 2000;
const quote = (name: string): string => {
  const known = quoted.get(name);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(name)}:`;
  if (quoted.size < mostNames) quoted.set(name, text);
  return text;
};

/** Sorted keys; null, '', [] and {} are nothing, and nothing is left out wherever it stands. Written at once, without a copy in between: every content of a load is. */
const write = (value: unknown, depth: number): string | undefined => {
  if (value === undefined || value === null || value === '' || depth > deepest) return undefined;
  if (typeof value !== 'object') return JSON.stringify(value);
  return Array.isArray(value) ? writeItems(value, depth) : writeEntries(value as Record<string, unknown>, depth);
};

const writeItems = (items: readonly unknown[], depth: number): string | undefined => {
  let text = '';
  for (const item of items) {
    const inner = write(item, depth + 1);
    if (inner !== undefined) text += text === '' ? inner : `,${inner}`;
  }
  return text === '' ? undefined : `[${text}]`;
};

const writeEntries = (entries: Readonly<Record<string, unknown>>, depth: number): string | undefined => {
  let text = '';
  for (const name of Object.keys(entries).sort()) {
    const inner = write(entries[name], depth + 1);
    if (inner !== undefined) text += text === '' ? quote(name) + inner : `,${quote(name)}${inner}`;
  }
  return text === '' ? undefined : `{${text}}`;
};

/** The one text form of a value; contents are hashed and compared by it. */
export const canonical = (value: unknown): string => write(value, 0) ?? 'null';

/** Do two values say the same? */
export const isSame = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
