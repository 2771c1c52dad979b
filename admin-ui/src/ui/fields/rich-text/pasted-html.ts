// What is left of text that comes from Word, a mail or a website? Structure, emphasis and links; no looks, no leftovers.
import { purify } from './RichText.js';
import { rebuildTypedLists, rebuildWordLists } from './pasted-lists.js';

const blocks = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, table';

/** Mails write a line as a div. */
const paragraphsFromDivs = (body: HTMLElement): void => {
  for (const div of [...body.querySelectorAll('div')]) {
    if (div.querySelector(blocks)) continue;
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.append(...div.childNodes);
    div.replaceWith(paragraph);
  }
};

/** There are no tables in a text of a portal; a row stays readable as a line. */
const linesFromTables = (body: HTMLElement): void => {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const lines = [...table.rows].map((row) =>
      [...row.cells]
        .map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
        .filter((text) => text !== '')
        .join(' – '),
    );
    table.replaceWith(
      ...lines.filter((line) => line !== '').map((line) => Object.assign(body.ownerDocument.createElement('p'), { textContent: line })),
    );
  }
};

/** Bold and italic that were only said by a style keep their meaning; whatever else a span or a style said goes. */
const keepEmphasis = (body: HTMLElement): void => {
  for (const element of [...body.querySelectorAll('span, b[style*="font-weight:normal" i], b[style*="font-weight: normal" i]')]) {
    const style = element.getAttribute('style') ?? '';
    const tags = [
      ...(/font-weight:\s*(bold|[6-9]00)/i.test(style) ? ['strong'] : []),
      ...(/font-style:\s*italic/i.test(style) ? ['em'] : []),
    ];
    let inner: (Node | string)[] = [...element.childNodes];
    for (const tag of tags) {
      const kept = body.ownerDocument.createElement(tag);
      kept.append(...inner);
      inner = [kept];
    }
    element.replaceWith(...inner);
  }
};

/** What only made room or broke words apart: chains of blanks, soft hyphens, invisible characters, elements around nothing. */
const withoutLeftovers = (html: string): string => {
  let left = html
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&shy;|[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/<a>([\s\S]*?)<\/a>/g, '$1');
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/<(p|h[1-6]|li|ul|ol|strong|em|b|i|a)(?: [^>]*)?>(?:\s|<br>)*<\/\1>/g, '');
  }
  return left
    .replace(/(<(?:p|li|h[1-6])>)\s+/g, '$1')
    .replace(/\s+(<\/(?:p|li|h[1-6])>)/g, '$1')
    .trim();
};

export const cleanPasted = (html: string): string => {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->|<!\[[^>]*>|<\/?[ovw]:[^>]*>/gi, ''), 'text/html');
  rebuildWordLists(page.body);
  linesFromTables(page.body);
  keepEmphasis(page.body);
  paragraphsFromDivs(page.body);
  rebuildTypedLists(page.body);
  return withoutLeftovers(purify(page.body.innerHTML));
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Bare text with typed bullets as formatted text; nothing where it has none, so that it is taken as it is. */
export const cleanPastedText = (text: string): string | undefined => {
  const html = cleanPasted(
    text
      .split(/\r?\n/)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join(''),
  );
  return /<[uo]l>/.test(html) ? html : undefined;
};
