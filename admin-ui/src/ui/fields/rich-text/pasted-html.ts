// What is left of text that comes from Word or a website? Structure and links; no looks, no leftovers.
import { purify } from './RichText.js';

const isWordListItem = (element: Element): boolean => /mso-list:/i.test(element.getAttribute('style') ?? '') || /^MsoListParagraph/.test(element.className);
const isNumbered = (text: string): boolean => /^\s*(\d+|[a-z])[.)]/i.test(text);

/** Word writes list items as paragraphs that begin with a drawn bullet; they become lists again. */
const rebuildWordLists = (body: HTMLElement): void => {
  let list: HTMLElement | null = null;
  for (const element of [...body.querySelectorAll('p')]) {
    if (!isWordListItem(element)) { list = null; continue; }
    const marker = element.querySelector('[style*="mso-list:Ignore" i]');
    const numbered = isNumbered(marker?.textContent ?? element.textContent ?? '');
    marker?.remove();
    const item = body.ownerDocument.createElement('li');
    item.innerHTML = element.innerHTML.replace(/^(\s|&nbsp;|[·•o§-])+/, '');
    if (!list || list.nextElementSibling !== element) {
      list = body.ownerDocument.createElement(numbered ? 'ol' : 'ul');
      element.before(list);
    }
    list.append(item);
    element.remove();
  }
};

/** Bold and italic that were only said by a style keep their meaning. */
const keepEmphasis = (body: HTMLElement): void => {
  for (const span of [...body.querySelectorAll('span[style]')]) {
    const style = span.getAttribute('style') ?? '';
    const tag = /font-weight:\s*(bold|[6-9]00)/i.test(style) ? 'strong' : /font-style:\s*italic/i.test(style) ? 'em' : null;
    if (!tag) continue;
    const kept = body.ownerDocument.createElement(tag);
    kept.innerHTML = span.innerHTML;
    span.replaceWith(kept);
  }
};

export const cleanPasted = (html: string): string => {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->/g, '').replace(/<\/?o:p>/gi, ''), 'text/html');
  rebuildWordLists(page.body);
  keepEmphasis(page.body);
  return purify(page.body.innerHTML).replaceAll('&nbsp;', ' ').replace(/<p>\s*<\/p>/g, '').trim();
};
