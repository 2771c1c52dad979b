// When do two contents say the same? Each value has one text form, whatever the order of its keys and the way it says "nothing".

const isSomething = (value: unknown): boolean => value !== undefined;

/** No kind nests this deep; what does is hostile and must not exhaust the stack. */
const deepest = 40;

/** Sorted keys; null, '', [] and {} are nothing, and nothing is left out wherever it stands. */
const reduce = (value: unknown, depth = 0): unknown => {
  if (value === null || value === '' || depth > deepest) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => reduce(item, depth + 1)).filter(isSomething);
    return items.length > 0 ? items : undefined;
  }
  const entries = Object.entries(value).map(([name, inner]) => [name, reduce(inner, depth + 1)] as const).filter(([, inner]) => isSomething(inner));
  return entries.length > 0 ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
};

/** The one text form of a value; contents are hashed and compared by it. */
export const canonical = (value: unknown): string => JSON.stringify(reduce(value)) ?? 'null';

/** Do two values say the same? */
export const isSame = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
