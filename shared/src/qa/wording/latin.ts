// Which characters may a text carry that travels between authorities, and what is wrong with the others?
// Source of the set: DIN 91379:2022-08 (String.Latin+ 1.3), letters, non-letters and the sequences of a letter with combining marks.
import type { TextLanguage } from '../../records/languages.js';

/** Latin letters (normative). */
const letters = `0041-005A 0061-007A 00C0-00D6 00D8-00F6 00F8-017E 0187-0188 018F 0197 01A0-01A1 01AF-01B0 01B7 01CD-01DC 01DE-01DF
  01E2-01F0 01F4-01F5 01F8-01FF 0212-0213 0218-021B 021E-021F 0227-0233 0259 0268 0292 1E02-1E03 1E06-1E07 1E0A-1E11 1E17 1E1C-1E2B
  1E2F-1E37 1E3A-1E3B 1E40-1E49 1E52-1E5B 1E5E-1E63 1E6A-1E6F 1E80-1E87 1E8C-1E97 1E9E 1EA0-1EF9`;
/** Non-letters N1 to N4 (normative): digits, punctuation, currency; tabulator, line ends and the no-break space. */
const nonLetters =
  '0009-000A 000D 0020-0040 005B-0060 007B-007E 00A0-00AC 00AE-00BF 00D7 00F7 02B9-02BA 02BE-02BF 02C8 02CC 2019 2021 20AC';
/** Non-letters E1 (extended): quotation marks, ellipsis, per mille, super- and subscripts. */
const extended =
  '0192 02B0 02B3 02C6 02DC 02E2 1D48 1D57 2018 201A 201C-201E 2020 2026 2030 2032-2033 2039-203A 2070 2074-2079 207F-2089 2122 221E 2264-2265';
/** Dashes and bullet: the norm leaves running text open; the publishers of its character lists propose to allow these three there. */
const runningText = '2013-2014 2022';
const combiningMarks = '0300-0302 0304 0306-0308 030B-030D 0310 0315 031B 0323 0325-0328 0331 035F';
/** Sequences of the norm: marks, then the letters that may carry them. */
const sequences: readonly (readonly [marks: string, letters: string])[] = [
  ['\u0300', 'CFGKMPSTZcfgkmpstz'],
  ['\u0301', 'JjÿĪī'],
  ['\u0302', 'DKLMNdklmn'],
  ['\u0304', 'CFHKNPSTZcfhknpstzÛûḲḳṢṣṬṭỤụ'],
  ['\u0306', 'CMNRZcmnrzÇç'],
  ['\u0307', 'KUku'],
  ['\u0308', 'CTZczẠạỌọỤụ'],
  ['\u030B', 'Aa'],
  ['\u030C', 'J'],
  ['\u030D', 'ēō'],
  ['\u0310', 'Mm'],
  ['\u0315', 'CKPTckptČč'],
  ['\u031B', 'KTkt'],
  ['\u031B\u0304', 'Ss'],
  ['\u0323', 'CPcpČč'],
  ['\u0325', 'LRlr'],
  ['\u0325\u0304', 'LRlr'],
  ['\u0326', 'CHKLNchklnŽž'],
  ['\u0327', 'ZzŽž'],
  ['\u0328\u0306', 'Cc'],
  ['\u0331', 'HSs'],
  ['\u035F', 'Kk'],
];

const tableSize = 0x2300;
const mark = 2;
/** One byte per code point: 0 outside the set, 1 allowed, 2 combining mark, allowed in a sequence only. */
const table = new Uint8Array(tableSize);
const enter = (ranges: string, value: number): void => {
  for (const range of ranges.split(/\s+/)) {
    const [first = '', last = first] = range.split('-');
    table.fill(value, parseInt(first, 16), parseInt(last, 16) + 1);
  }
};
for (const ranges of [letters, nonLetters, extended, runningText]) enter(ranges, 1);
enter(combiningMarks, mark);
const allowedSequences = new Set(sequences.flatMap(([marks, bases]) => [...bases].map((base) => base + marks)));

export type SignClass = 'lost' | 'private' | 'direction' | 'control' | 'invisible' | 'emoji' | 'composed' | 'letter' | 'sign';
/** A character outside the set: where, how long, its names (`U+1F600`), its class. */
export interface OutsideSign {
  readonly at: number;
  readonly length: number;
  readonly name: string;
  readonly class: SignClass;
}

/** The first that fits tells the class. */
const classes: readonly (readonly [SignClass, RegExp])[] = [
  ['lost', /^[\uFFFD\p{Cs}]/u],
  ['private', /^[\p{Co}\p{Cn}]/u],
  ['direction', /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ['control', /^\p{Cc}/u],
  ['invisible', /^[\p{Cf}\p{Z}\u034F\u115F\u1160\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0\u{E0100}-\u{E01EF}]/u],
  ['emoji', /^[\p{Extended_Pictographic}\p{RI}\p{EMod}\u20E3]/u],
  ['letter', /^[\p{L}\p{M}]/u],
];
const classOf = (sign: string): SignClass => classes.find(([, form]) => form.test(sign))?.[0] ?? 'sign';

/** Languages with a script of their own: letters and punctuation are free there, what nobody can see or keep is not. */
const ownScript: Partial<Record<TextLanguage, readonly SignClass[]>> = {
  ar: ['letter', 'sign'],
  ru: ['letter', 'sign'],
  uk: ['letter', 'sign'],
};
/** Arabic writing needs joiners and direction marks. */
const arabicMarks = /^[\u061C\u200C-\u200F]/u;

const emojiSequence = /\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*/uy;
const nameOf = (text: string): string =>
  [...text].map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

/** Where the letter with its marks around this mark begins and ends. */
const sequenceAt = (text: string, at: number): { start: number; end: number } => {
  let end = at + 1;
  while (table[text.charCodeAt(end)] === mark) end += 1;
  return { start: at > 0 && table[text.charCodeAt(at - 1)] === 1 ? at - 1 : at, end };
};

/** A sequence that the norm does not have: either its letter exists as one character, or the letter is outside the set. */
const judgeSequence = (sequence: string, at: number): OutsideSign => {
  const one = sequence.normalize('NFC');
  const isKnown = one.length < sequence.length && [...one].every((sign) => table[sign.charCodeAt(0)] === 1);
  return { at, length: sequence.length, name: nameOf(sequence), class: isKnown ? 'composed' : 'letter' };
};

const judgeSign = (text: string, at: number): OutsideSign => {
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  const found = classOf(sign);
  emojiSequence.lastIndex = at;
  const length = found === 'emoji' ? (emojiSequence.exec(text)?.[0].length ?? sign.length) : sign.length;
  return { at, length, name: nameOf(sign), class: found };
};

const isFree = (text: string, { at, class: found }: OutsideSign, language: TextLanguage): boolean =>
  (ownScript[language]?.includes(found) ?? false) || (language === 'ar' && arabicMarks.test(text.charAt(at)));

/** Every character of a text that is outside the set, in order. A text without a language is judged like German. */
export const signsOutside = (text: string, language: TextLanguage | null): OutsideSign[] => {
  const found: OutsideSign[] = [];
  const keep = (sign: OutsideSign) => {
    if (language === null || !isFree(text, sign, language)) found.push(sign);
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const value = code < tableSize ? table[code] : 0;
    if (value === 1) continue;
    if (value === mark) {
      const { start, end } = sequenceAt(text, at);
      const sequence = text.slice(start, end);
      if (!allowedSequences.has(sequence)) keep(judgeSequence(sequence, start));
      at = end - 1;
    } else {
      const sign = judgeSign(text, at);
      keep(sign);
      at += sign.length - 1;
    }
  }
  return found;
};
