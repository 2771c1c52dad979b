// Does a long text pretend to have headings and lists? Who listens to it hears neither from bold letters nor from dashes.

const heading = /<h([1-6])\b/gi;

/** The first heading that skips a level on the way down: its place and the two levels. The level of the first heading is a matter of the page around. */
export const skippedLevel = (html: string): { readonly at: number; readonly from: number; readonly to: number } | null => {
  let from = 0;
  for (const { index, 1: level } of html.matchAll(heading)) {
    const to = Number(level);
    if (from > 0 && to > from + 1) return { at: index, from, to };
    from = to;
  }
  return null;
};

const longestHeading = 80;
const blanks = '(?:\\s|&nbsp;)*';
/** A line that is bold from begin to end, slanted or not, with another line or a list below it. */
const boldLine = new RegExp(
  [
    `(?:^|<p\\b[^>]*>|</(?:p|ul|ol|h[1-6])>|<br\\s*/?>)${blanks}(?:<(?:i|em)>)?<(b|strong)>((?:[^<>]|</?(?:i|em|br)\\b[^<>]*>)+)</\\1>(:?)(?:</(?:i|em)>)?${blanks}`,
    `(?:(?:<br\\s*/?>${blanks})+(?=[^\\s<]|<(?!/|br))|(?:</p>)?\\s*(?=<(?:p|ul|ol)\\b))`,
  ].join(''),
  'gi',
);

/** The first bold line that stands where a heading belongs. A bold sentence is an emphasis, a bold question a heading. */
export const boldHeading = (html: string): { readonly at: number; readonly text: string } | null => {
  if (!html.includes('<b>') && !html.includes('<strong>')) return null;
  for (const { index, 2: words = '' } of html.matchAll(boldLine)) {
    const text = words.replace(/<[^>]*>|&nbsp;/g, ' ').trim();
    if (text.length > 2 && text.length <= longestHeading && !/[.!;,]$/.test(text) && /\p{L}{2}/u.test(text)) return { at: index, text };
  }
  return null;
};

const lineEnd = /<br\s*\/?>|<\/?(?:p|h[1-6]|ul|ol)\b[^>]*>|\n/i;
/** After the mark, which may be bold. */
const gap = '(?:</(?:b|strong|i|em)>)?(?:\\s|&nbsp;)+';
const words = '(?=[\\p{L}<„"(&])';
const month = '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b';
const dash = new RegExp(`^(?:(?:[-–—•·*▪●○‣»✓✔→►o]|&bull;|&middot;|&ndash;|&mdash;|&rarr;)${gap}${words}|[-–](?=\\p{Lu}\\p{Ll}))`, 'u');
const numbered = new RegExp(`^\\(?(\\d{1,2})[.)]${gap}${words}(?!${month})`, 'u');
const lettered = new RegExp(`^\\(?([a-h])\\)${gap}\\S`, 'u');
const startOfLine = /^(?:\s|&nbsp;|<(?:b|strong|i|em)>)+/;

/** What kind of list item a line looks like: a mark, or its number. */
const markOf = (line: string): string | number | null => {
  if (dash.test(line)) return '-';
  const number = numbered.exec(line)?.[1];
  return number === undefined ? (lettered.exec(line)?.[1] ?? null) : Number(number);
};
const follows = (mark: string | number, before: string | number): boolean => {
  if (typeof mark === 'number') return before === mark - 1;
  return mark === '-' ? before === '-' : typeof before === 'string' && before !== '-' && mark.charCodeAt(0) === before.charCodeAt(0) + 1;
};

/** The first line of at least two in a row that look like items of a list. Items of a real list are no lines. */
export const typedList = (html: string): string | null => {
  let [before, first]: [string | number | null, string] = [null, ''];
  for (const piece of html.split(lineEnd)) {
    const line = piece.replace(startOfLine, '');
    if (line.trim() === '') continue;
    const mark = /<\/?li\b/i.test(piece) ? null : markOf(line);
    if (mark !== null && before !== null && follows(mark, before)) return first;
    [before, first] = [mark, line];
  }
  return null;
};

const blockEnd = /<\/?(?:p|h[1-6]|ul|ol)\b[^>]*>/i;
const lineBreak = /<br\s*\/?>/i;
const fewestLines = 3;
const longestItem = 60;
/** Begins like a name of a thing, says no sentence and no number. */
const item = /^\p{L}[^\d@.!?:]+$/u;
/** Who writes an address or signs names an office or a person. */
const addressee =
  /^(?:Stadt|Amt|Gemeinde|Land|Landkreis|Kreis|Landesamt|Fachdienst|Fachbereich|Sachgebiet|Abteilung|Frau|Herrn?|Ihre?|Mit freundlichen)(?!\p{L})|^D(?:er|ie) (?:Land|Bürger|Oberbürger|Amts)/u;

/** The first line of a block that is nothing but a list typed in lines, below its announcement if it has one. Items of a real list may have lines. */
export const listInLines = (html: string): string | null => {
  if (!lineBreak.test(html)) return null;
  for (const block of html.split(blockEnd)) {
    const lines = block.split(lineBreak).map((line) => line.replace(/<[^>]*>|&nbsp;/g, ' ').trim());
    const items = lines.filter((line, at) => line !== '' && !(at === 0 && line.endsWith(':')));
    if (
      items.length >= fewestLines &&
      !/<li\b/i.test(block) &&
      items.every((line) => line.length <= longestItem && item.test(line) && !addressee.test(line))
    )
      return items[0] ?? null;
  }
  return null;
};
