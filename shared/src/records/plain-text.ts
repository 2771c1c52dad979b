// What does a piece of markup say in plain words? Blocks become lines; search and comparison read this.

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  euro: '€',
  sect: '§',
  deg: '°',
  copy: '©',
  reg: '®',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  times: '×',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  lsquo: '‘',
  rsquo: '’',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};
const decodeOne = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 0xa0) return ' ';
  if (code === 0xad) return '';
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
};
/** Replaces character references by their characters, once. */
export const decodeEntities = (text: string): string => text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, decodeOne);

const tag = /<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi;
const block = /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|caption|blockquote|pre|hr|br|section|article)\b/i;
const cell = /^<\/?t[dh]\b/i;
const target = /^<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** The text of a piece of HTML. With `showLinks`, each link is followed by its address in ‹ ›, so that a changed target is seen. */
export const plainText = (html: string, showLinks = false): string => {
  const open: string[] = [];
  const text = html.replace(/\s+/g, ' ').replace(tag, (found) => {
    if (block.test(found)) return '\n';
    if (cell.test(found)) return ' ';
    if (!showLinks) return '';
    const href = target.exec(found);
    if (href) open.push(href[1] ?? href[2] ?? '');
    const closed = /^<\/a\b/i.test(found) ? open.pop() : undefined;
    return closed ? ` ‹${closed}›` : '';
  });
  return decodeEntities(text)
    .split('\n')
    .map((row) =>
      row
        .replace(/[ \u00a0]+/g, ' ')
        .replaceAll('\u00ad', '')
        .trim(),
    )
    .filter((row) => row !== '')
    .join('\n');
};
