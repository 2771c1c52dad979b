// What does a JSON text say, when nothing in it can be read in two ways? Every name once, every number as it is written, no depth that only an attack needs.
import type { ProblemCode } from './problem.js';

const deepest = 40;
const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [beginObject, endObject, beginList, endList] = [0x7b, 0x7d, 0x5b, 0x5d];
/** The shortest member that could stand there unseen: `"":1,` */
const shortestMember = 5;

export class DishonestJson extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** How many signs say this value at least? Multiples of ten and fractions can be written shorter than we would. On the way all is refused that can be seen in a value. */
const leastSigns = (value: unknown, depth: number): number => {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'number') {
    if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) throw new DishonestJson('api.inexact-number');
    return Math.abs(value) > 1 && value % 10 !== 0 ? String(value).length : 1;
  }
  if (typeof value !== 'object' || value === null) return 4;
  if (depth === deepest) throw new DishonestJson('api.too-deep', { n: deepest });
  let signs = 1;
  if (Array.isArray(value)) for (const item of value as unknown[]) signs += leastSigns(item, depth + 1) + 1;
  else {
    for (const name in value) {
      // They reach behind an object; nothing of ours is called so.
      if (name === '__proto__' || name === 'constructor') throw new DishonestJson('api.unknown-field', { name });
      signs += name.length + 4 + leastSigns((value as Record<string, unknown>)[name], depth + 1);
    }
  }
  return Math.max(2, signs);
};

const escapesIn = (text: string): number => {
  let escapes = 0;
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 2)) escapes += 1;
  return escapes;
};

/** A quote ends a string unless an odd number of backslashes stands before it. */
const endOfString = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); ; at = text.indexOf('"', at + 1)) {
    let escapes = at;
    while (text.charCodeAt(escapes - 1) === backslash) escapes -= 1;
    if ((at - escapes) % 2 === 0) return at;
  }
};

/** Reads a text that is known to be JSON, sign by sign; names come at the beginning of an object and behind its commas. */
const repeatedNameIn = (text: string): string | undefined => {
  const around: (Set<string> | null)[] = [];
  let names: Set<string> | null = null;
  let isName = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) {
      const begin = at;
      at = endOfString(text, begin + 1);
      if (!isName || !names) continue;
      const name = JSON.parse(text.slice(begin, at + 1)) as string;
      if (names.has(name)) return name;
      names.add(name);
      isName = false;
    } else if (sign === comma) isName = names !== null;
    else if (sign === beginObject || sign === beginList) {
      around.push(names);
      names = sign === beginObject ? new Set() : null;
      isName = names !== null;
    } else if (sign === endObject || sign === endList) names = around.pop() ?? null;
  }
  return undefined;
};

/** `JSON.parse` keeps the last of two equal names and says nothing. A text with hardly more signs than its value needs has no room for another member; only the others are read again. */
export const readJson = (text: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DishonestJson('api.not-json');
  }
  const room = text.length - leastSigns(value, 0);
  if (room < shortestMember || room - escapesIn(text) < shortestMember) return value;
  const name = repeatedNameIn(text);
  if (name !== undefined) throw new DishonestJson('api.duplicate-field', { name: name.slice(0, 40) });
  return value;
};
