// Which number does a written German phone number mean, and can it be one at all?
// Sources: ITU-T E.164 (at most 15 digits) and the numbering space for public telephony of the Bundesnetzagentur.

export type PhoneError = 'not-a-number' | 'too-short' | 'too-long' | 'placeholder';
export type PhoneDoubt = 'no-area-code' | 'no-plus' | 'double-zero' | 'several' | 'words' | 'prefix' | 'pattern' | 'french';
export type ParsedPhone =
  { readonly error: PhoneError } | { readonly e164: string | null; readonly extension: string | null; readonly doubt: PhoneDoubt | null };

/** Numbers without area code that mean the same everywhere: police, fire, authorities (115), medical and social services (116…). */
const shortCodes = /^(110|112|115|116\d{3})$/;
/** Tel., Zentrale, (Frau Muster): words that belong beside the number, not into it. */
const words = /\p{L}+[.:]*/gu;
const extensionWord = /(?:durchwahl|apparat|app|dw|ext|x)[.:]? ?(\d{1,6})$/i;
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Every kind of blank and dash as the plain one, blanks single. */
const plain = (text: string): string =>
  text
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const isOneDigit = (digits: string): boolean => digits.length > 1 && [...digits].every((digit) => digit === digits[0]);
/** Counted up from 0 or 1, or down to it. */
const isCounted = (digits: string): boolean => {
  const [first = '', last = ''] = [digits[0], digits.at(-1)];
  const steps = (step: number) => [...digits].every((digit, i) => i === 0 || Number(digit) === (Number(digits[i - 1]) + step) % 10);
  return digits.length > 2 && ((first <= '1' && steps(1)) || (last <= '1' && steps(9)));
};
/** 00000, 1111, 12345, 0123456789, 54321: typed to satisfy a form. */
const isPlaceholder = (digits: string): boolean => isOneDigit(digits) || isCounted(digits);

/** First digits of national numbers that are in use: geographic 2–9 (not 31…), mobile 15–17, services 18, 13, and nationwide 32, 700, 800, 900. */
const knownPrefix = /^(?:[24-9]|3[02-9]|1[5-7]|18|13[78])/;
/** Mobile numbers have ten or eleven digits after the zero; shorter ones lost some. */
const shortest = (national: string): number => (/^1[5-7]/.test(national) ? 10 : 6);
const longest = 13;
const shortestAbroad = 7;
/** French numbers have nine digits. Area codes here begin with 033: what is no French number is one of those behind a zero or a plus too many. */
const [france, frenchLength] = ['33', 11];

interface Written {
  readonly country: string;
  readonly national: string;
  readonly doubt: PhoneDoubt | null;
}

/** Takes the country code or the trunk zero off; null when neither is there. */
const splitCountry = (text: string): Written | null => {
  const international = /^\(?(?:\+|00) ?/.exec(text);
  if (!international) {
    const trunk = /^\(?0\)?/.exec(text);
    return trunk && { country: '49', national: text.slice(trunk[0].length), doubt: null };
  }
  const rest = text.slice(international[0].length);
  if (!rest.startsWith('49')) return { country: '', national: rest, doubt: null };
  const inside = rest.slice(2).replace(/^[) ]*\(0\)/, '');
  const national = inside.replace(/^[^\d]*0/, '');
  return { country: '49', national, doubt: national === inside ? null : 'double-zero' };
};

/** Two numbers in one field: a second slash, or a slash behind something longer than an area code. */
const isSeveral = (national: string): boolean => {
  const [first = '', ...more] = national.split('/');
  return more.length > 1 || (more.length === 1 && digitsOf(first).length > 5);
};

/** What follows the area code, where the writing shows it: 0331 12345. */
const subscriberOf = (national: string): string => {
  const border = /\d[^\d]+/.exec(national);
  return border ? digitsOf(national.slice(border.index + 1)) : '';
};

const judgeNational = (national: string, digits: string): PhoneError | PhoneDoubt | null => {
  const subscriber = subscriberOf(national);
  if (/^0{2,}$/.test(subscriber)) return 'placeholder';
  if (digits.length < shortest(digits)) return 'too-short';
  if (isSeveral(national)) return 'several';
  if (digits.length > longest) return 'too-long';
  if (!knownPrefix.test(digits)) return 'prefix';
  return subscriber.length > 3 && isPlaceholder(subscriber) ? 'pattern' : null;
};

const errors: readonly string[] = ['not-a-number', 'too-short', 'too-long', 'placeholder'] satisfies PhoneError[];
const isError = (verdict: string | null): verdict is PhoneError => verdict !== null && errors.includes(verdict);

const parseLocal = (digits: string, extension: string | null): ParsedPhone => {
  if (shortCodes.test(digits)) return { e164: null, extension, doubt: null };
  if (digits.length < 3) return { error: 'too-short' };
  if (digits.startsWith('49') && digits.length > 9) return { e164: `+${digits}`, extension, doubt: 'no-plus' };
  return { e164: null, extension, doubt: 'no-area-code' };
};

const parseDigits = (text: string, extension: string | null, doubt: PhoneDoubt | null): ParsedPhone => {
  const all = digitsOf(text);
  if (isPlaceholder(all) && !shortCodes.test(all)) return { error: 'placeholder' };
  const written = splitCountry(text);
  if (!written) return parseLocal(all, extension);
  const digits = digitsOf(written.national);
  if (isPlaceholder(digits) || digits === '') return { error: digits === '' ? 'too-short' : 'placeholder' };
  if (written.country === '') {
    if (digits.startsWith('0')) return { error: 'not-a-number' };
    if (digits.length < shortestAbroad || digits.length > 15) return { error: digits.length < shortestAbroad ? 'too-short' : 'too-long' };
    if (digits.startsWith(france) && digits.length !== frenchLength) return { e164: null, extension, doubt: 'french' };
    return { e164: `+${digits}`, extension, doubt };
  }
  const verdict = judgeNational(written.national, digits);
  return isError(verdict)
    ? { error: verdict }
    : { e164: verdict === 'several' ? null : `+49${digits}`, extension, doubt: verdict ?? written.doubt ?? doubt };
};

/** Reads a phone number as people write it: blanks, slashes, brackets, +49, 0049, (0), an extension behind a dash or a word. */
export const parsePhone = (input: string): ParsedPhone => {
  const whole = plain(input).replace(/^tel:/i, '');
  const inner = extensionWord.exec(whole);
  const written = inner ? whole.slice(0, inner.index).trim() : whole;
  const numbers = written.split(/ (?:oder|und|bis) |[,;]/);
  if (numbers.length > 1 && numbers.every((number) => /\d/.test(number))) return { e164: null, extension: null, doubt: 'several' };
  const text = plain(written.replace(words, ' ').replace(/\( *\)/g, ' '));
  if (!/^\(?(?:\+ ?)?[\d(][\d ()/.-]*$/.test(text)) return { error: 'not-a-number' };
  return parseDigits(text, inner?.[1] ?? null, text === written ? null : 'words');
};
