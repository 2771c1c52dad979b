// Which words is a record found by? Computed from what the reader may see, so that search never tells more than the page.
import { textsOf, type ContentText } from './content-texts.js';
import { kinds, type Content } from './kinds.js';
import { plainText } from './plain-text.js';
import { project, type Reader } from './projection.js';
import type { RecordKind } from './record.js';

/** Most bytes of UTF-8; more would only make the index slow. */
export const searchTextLimit = 60_000;

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
const cutTo = (limit: number, text: string): string => {
  if (text.length * 3 <= limit) return text;
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > limit) return text.slice(0, end);
    end += character.length;
  }
  return text;
};

/** The numbers in a text as people type them when they look for a caller: digits only, with 0 and with the German prefix. */
export const phoneForms = (text: string): string[] => {
  const numbers = (text.match(/\+?\d[\d ()/.–-]{4,28}\d/g) ?? []).map((number) => number.replace('(0)', '').replace(/\D/g, ''));
  return numbers
    .filter((digits) => digits.length >= 6 && digits.length <= 15)
    .flatMap((digits) => {
      const local = /^(?:0049|49|0)([1-9]\d+)$/.exec(digits)?.[1];
      return local === undefined ? [digits] : [`0${local}`, `49${local}`];
    });
};

const join = (texts: readonly ContentText[]): string => texts.map(({ text, html }) => (html ? plainText(text) : text)).join('\n');

/** Signs that open and close a sentence or bracket are no part of a word. */
const bare = (word: string): string => word.replace(/^[("„‚»›–-]+|[).,;:!?"“”‘«‹–-]+$/g, '');
/** Whether a word stands there once or ten times makes no difference; taking words apart is what costs most when a record is entered. */
const eachOnce = (text: string): string => [...new Set(text.split(/\s+/).map(bare))].filter((word) => word !== '').join(' ');

/** The words for one reader, each once. Names come first and short texts before long ones, so that a cut takes from descriptions, not from names and numbers. */
export const searchText = (kind: RecordKind, content: Content, reader: Reader): string => {
  const texts = textsOf(kinds[kind].fields, project(kind, content, reader), ({ unsearched }) => !unsearched);
  const rest = texts.filter(({ field }) => !field.naming);
  const lines = rest.filter(({ html }) => !html);
  const numbers = lines.flatMap(({ text }) => phoneForms(text)).join(' ');
  return cutTo(
    searchTextLimit,
    eachOnce([join(texts.filter(({ field }) => field.naming)), join(lines), numbers, join(rest.filter(({ html }) => html))].join('\n')),
  );
};
