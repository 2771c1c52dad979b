// Which markup may stay in a long text? The list of tags of the national portal; what was taken away is told, so that somebody can look.
import { allowedSchemes, allowedTags, kinds, markupOutside, type Content, type Field, type RecordKind } from '@kommunalredaktion/shared';
import sanitizeHtml from 'sanitize-html';

const options: sanitizeHtml.IOptions = {
  allowedTags: [...allowedTags],
  allowedAttributes: { a: ['href', 'lang'], '*': ['lang'] },
  allowedSchemes: [...allowedSchemes],
  allowProtocolRelative: false,
};

/** Most texts have no markup at all, or only bare tags of the list, closed as they were opened: nothing to clean. */
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

/** `removed` names each kind of piece once: `<table>`, `a[onclick]`, `javascript:`. */
export const cleanHtml = (html: string): { clean: string; removed: string[] } => {
  if (isTidy(html)) return { clean: html, removed: [] };
  const removed = markupOutside(html).map(({ fault, name }) => (fault === 'tag' ? `<${name}>` : name).slice(0, 60));
  return { clean: sanitizeHtml(html, options).trim(), removed: [...new Set(removed)] };
};

const isObject = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

const cleanField = (field: Field, value: unknown, removed: Set<string>): unknown => {
  if (field.input === 'html') return cleanValue(value, removed);
  if (field.shape === 'group' && isObject(value)) return cleanFields(field.fields, value, removed);
  if (field.shape === 'list' && Array.isArray(value)) return value.map((item: unknown) => (isObject(item) ? cleanFields(field.fields, item, removed) : item));
  return value;
};

const cleanValue = (value: unknown, removed: Set<string>): unknown => {
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([language, text]) => [language, cleanValue(text, removed)]));
  if (typeof value !== 'string') return value;
  const cleaned = cleanHtml(value);
  for (const piece of cleaned.removed) removed.add(piece);
  return cleaned.clean;
};

const holdsHtml = (field: Field): boolean => field.input === 'html' || field.fields.some(holdsHtml);

const cleanFields = (fields: readonly Field[], content: Content, removed: Set<string>): Content => {
  const cleaned = { ...content };
  for (const field of fields) if (content[field.name] !== undefined && holdsHtml(field)) cleaned[field.name] = cleanField(field, content[field.name], removed);
  return cleaned;
};

/** Cleans every long text of a content; all else stays as it is. */
export const cleanContent = (kind: RecordKind, content: Content): { content: Content; removed: string[] } => {
  const removed = new Set<string>();
  return { content: cleanFields(kinds[kind].fields, content, removed), removed: [...removed].slice(0, 50) };
};
