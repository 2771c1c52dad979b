// Which markup may enter the house? Only the tags that the portals accept; what is taken away is told.
import sanitize from 'sanitize-html';
import { allowedSchemes, allowedTags, kinds, type Content, type Field, type RecordKind } from '@kommunalredaktion/shared';

export interface Cleaned<T> {
  readonly clean: T;
  readonly removed: string[];
}

const mostTold = 50;
const told = (tag: string, attribs: Record<string, string>): string => {
  const [name] = Object.keys(attribs);
  return name ? `<${tag} ${name}>` : `<${tag}>`;
};

/** Most texts hold no markup, or bare tags of the list closed as they were opened: a load of many thousands need not parse them. */
const bareTags = new RegExp(`<(/?)(${allowedTags.join('|')})>`, 'g');
const isTidy = (html: string): boolean => {
  if (html.includes('&')) return false;
  const open: string[] = [];
  const text = html.replace(bareTags, (_whole, slash: string, tag: string) => {
    if (slash === '' && tag !== 'br') open.push(tag);
    return slash === '/' && open.pop() !== tag ? '<' : '';
  });
  return open.length === 0 && !/[<>]/.test(text);
};

export const cleanHtml = (html: string): Cleaned<string> => {
  if (isTidy(html)) return { clean: html, removed: [] };
  const removed = new Set<string>();
  const clean = sanitize(html, {
    allowedTags: [...allowedTags],
    allowedAttributes: { '*': ['lang'], a: ['href', 'lang'] },
    allowedSchemes: [...allowedSchemes],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    onOpenTag: (tag: string, attribs: Record<string, string>) => {
      if (!allowedTags.includes(tag)) removed.add(told(tag, {}));
      for (const name of Object.keys(attribs))
        if (name !== 'lang' && !(tag === 'a' && name === 'href')) removed.add(told(tag, { [name]: '' }));
      const scheme = /^[\s\u0000-\u0020]*([a-z][\w+.-]*):/i.exec(attribs['href'] ?? '')?.[1]?.toLowerCase();
      if (tag === 'a' && scheme !== undefined && !allowedSchemes.includes(scheme)) removed.add(`<a href="${scheme}:">`);
    },
  });
  return { clean, removed: [...removed].slice(0, mostTold) };
};

/** Cleans every rich text of a content, wherever the field table says there is one. */
export const cleanContent = (kind: RecordKind, content: Content): { content: Content; removed: string[] } => {
  const removed: string[] = [];
  const visit = (fields: readonly Field[], value: Content): Content => {
    let result = value;
    for (const field of fields) {
      const cleaned = visitField(field, value[field.name]);
      if (cleaned !== value[field.name]) result = { ...result, [field.name]: cleaned };
    }
    return result;
  };
  const text = (html: unknown): unknown => {
    if (typeof html !== 'string') return html;
    const cleaned = cleanHtml(html);
    removed.push(...cleaned.removed);
    return cleaned.clean;
  };
  const isGroup = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);
  const visitField = (field: Field, value: unknown): unknown => {
    if (field.input === 'html' && field.shape === 'texts' && isGroup(value))
      return Object.fromEntries(Object.entries(value).map(([language, html]) => [language, text(html)]));
    if (field.input === 'html') return text(value);
    if (field.shape === 'group' && isGroup(value)) return visit(field.fields, value);
    if (field.shape === 'list' && Array.isArray(value))
      return value.map((item: unknown) => (isGroup(item) ? visit(field.fields, item) : item));
    return value;
  };
  const clean = visit(kinds[kind].fields, content);
  return { content: clean, removed: [...new Set(removed)].slice(0, mostTold) };
};
