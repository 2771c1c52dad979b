// Which markup may a long text carry, and which of its markup may it not? The list of the national portal, plus `lang` for foreign words.

export const allowedTags: readonly string[] = [
  'p',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'b',
  'strong',
  'i',
  'em',
  'sup',
  'sub',
  'ul',
  'ol',
  'li',
  'a',
];
export const allowedSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];

export type MarkupFault = 'tag' | 'attribute' | 'scheme' | 'comment';
/** A piece of markup outside the list: what it is, its short name (`table`, `a[onclick]`, `javascript:`), and where it stands. */
export interface MarkupOutside {
  readonly fault: MarkupFault;
  readonly name: string;
  readonly at: number;
}

const knownTags = new Set(allowedTags);
const attributesOf = (tag: string): readonly string[] => (tag === 'a' ? ['href', 'lang'] : ['lang']);

const tagName = /\/?([a-z][\w:-]*)/iy;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;
const scheme = /^([a-z][a-z0-9+.-]*):/i;

/** Browsers skip blanks and control characters inside an address: `java\nscript:` is a scheme as well. */
const judgeAddress = (address: string, at: number): MarkupOutside[] => {
  const bare = [...address].filter((sign) => sign > ' ').join('');
  if (/^[\\/]{2}/.test(bare)) return [{ fault: 'scheme', name: '//', at }];
  const name = scheme.exec(bare)?.[1]?.toLowerCase();
  return name === undefined || allowedSchemes.includes(name) ? [] : [{ fault: 'scheme', name: `${name}:`, at }];
};

const judgeAttributes = (html: string, from: number, tag: string, found: MarkupOutside[]): number => {
  const known = attributesOf(tag);
  let at = from;
  for (;;) {
    attribute.lastIndex = at;
    const [whole, name, ...values] = attribute.exec(html) ?? [];
    if (whole === undefined || name === undefined) return at;
    at += whole.length;
    if (!known.includes(name.toLowerCase())) found.push({ fault: 'attribute', name: `${tag}[${name.toLowerCase()}]`, at: from });
    else if (name.toLowerCase() === 'href') found.push(...judgeAddress(values.find((value) => value !== undefined) ?? '', from));
  }
};

/** Every piece of markup that is not on the list, in order; the same piece once per place. A lone `<` is text. */
export const markupOutside = (html: string): MarkupOutside[] => {
  const found: MarkupOutside[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    if (html[at + 1] === '!' || html[at + 1] === '?') {
      found.push({ fault: 'comment', name: html[at + 1] === '!' ? '<!' : '<?', at });
      continue;
    }
    tagName.lastIndex = at + 1;
    const name = tagName.exec(html)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (!knownTags.has(name)) found.push({ fault: 'tag', name, at });
    else at = judgeAttributes(html, tagName.lastIndex, name, found) - 1;
  }
  return found;
};
