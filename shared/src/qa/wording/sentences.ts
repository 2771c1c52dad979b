// Where does a sentence end? Abbreviations, ordinal numbers and dates carry dots that end nothing; list items, headings and lines are sentences of their own.
import { plainText } from '../../records/plain-text.js';

export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

/** With the dot taken off, in small letters. Single letters and chains of them ("i. d. R.") need no list. */
const abbreviations = new Set(
  (
    'abb abs abschn abt allg anh anl anm aufl az bd betr bzgl bzw ca dgl di dipl dr ebd einschl etc evtl exkl ff fr gem ggf hr hrsg inkl insb insg ' +
    'kap lfd lit mi mind mio mo mrd nr nrn priv prof rd rn sog st std stellv str tel usf usw vgl vorl wg zzgl zzt ' +
    'jan feb febr mär apr jun jul aug sep sept okt nov dez'
  ).split(' '),
);
/** Words of their own, unless a number follows: "Art. 5", "max. 3", "So. 10 Uhr". */
const beforeNumbers = new Set(['art', 'best', 'do', 'max', 'min', 'sa', 'so']);
const mayEndASentence = new Set(['etc', 'usf', 'usw']);
const months =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez)\b/i;
const beforeOrdinal = /^(?:der|die|das|dem|den|des|am|im|zum|zur|vom|beim|ein|eine|einem|einen|einer|eines|jede[mnrs]?)$/i;

const opening = /^[\s"'„“‚‘»«(\[]+/;
/** Looks at whole runs only, so that many marks in a row cost no more than a few. */
const closing = /(?<!["'“”’‘«»)\]])["'“”’‘«»)\]]+$/;
const address = /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]"“”]|[^\s@]{1,64}@[^\s@]{1,200}\.\p{L}{2,20}/giu;
const mayHoldAddress = /@|:\/\/|www\./i;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-'’*:_·]|\/-?(?=in(?:nen)?(?!\p{L})))[\p{L}\p{N}\p{M}]+)*/gu;

/** What is spoken as a word: it holds a letter. Numbers, signs and addresses are none; a compound with hyphens is one. */
export const wordsOf = (text: string): string[] =>
  ((mayHoldAddress.test(text) ? text.replace(address, ' ') : text).match(word) ?? []).filter((found) => /\p{L}/u.test(found));

const startsSmall = (token: string): boolean => /^\p{Ll}/u.test(token);
const isShortened = (bare: string): boolean => /^(?:\p{L}\.)*\p{L}$/u.test(bare) || abbreviations.has(bare.toLowerCase());

const numberEnds = (bare: string, before: string, after: string): boolean => {
  if (!/^\d{1,2}$/.test(bare)) return !/^\d{1,2}\.\d{1,2}$/.test(bare);
  return !/^\d/.test(after) && !months.test(after) && !beforeOrdinal.test(before);
};

/** A single capital ends a sentence ("Haus B.") unless a number follows ("S. 3") or a shortened word stands before it ("z. B."). */
const shortenedEnds = (bare: string, before: string, after: string): boolean => {
  if (mayEndASentence.has(bare.toLowerCase())) return true;
  return /^\p{Lu}$/u.test(bare) && !/^\d/.test(after) && !(before.endsWith('.') && isShortened(before.slice(0, -1).replace(opening, '')));
};

/** Does a sentence end behind this piece of a line? */
const endsAt = (token: string, before: string, after: string): boolean => {
  if (!/[.!?…]/.test(token)) return false;
  const bare = token.replace(closing, '').replace(opening, '');
  const next = after.replace(opening, '');
  if (/[!?]$/.test(bare)) return !startsSmall(next);
  if (!/[.…]$/.test(bare) || startsSmall(next)) return false;
  const stem = bare.replace(/(?<![.…])[.…]+$/, '');
  if (/^[\d.]+$/.test(stem)) return numberEnds(stem, before, next);
  if (beforeNumbers.has(stem.toLowerCase())) return !/^\d/.test(next);
  return isShortened(stem) ? shortenedEnds(stem, before, next) : true;
};

const sentencesInLine = (line: string): string[] => {
  const tokens = line.split(/\s+/).filter((token) => token !== '');
  const found: string[] = [];
  let open: string[] = [];
  tokens.forEach((token, index) => {
    open.push(token);
    const after = tokens[index + 1];
    if (after === undefined || endsAt(token, tokens[index - 1] ?? '', after)) {
      found.push(open.join(' '));
      open = [];
    }
  });
  return found;
};

/** Every sentence with at least one word, as it reads without markup. */
export const sentencesOf = (text: string, html: boolean): Sentence[] =>
  (html ? plainText(text) : text)
    .split('\n')
    .flatMap(sentencesInLine)
    .map((sentence) => ({ text: sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words.length > 0);
