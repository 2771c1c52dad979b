// How do people call a place inside a content, and what stands there? "Anschriften › Hausanschrift: Hauptstraße 1 › PLZ".
import type { Language } from '../api/messages.js';
import { say } from '../messages.js';
import type { Field } from './fields.js';
import { kinds, type Content } from './kinds.js';
import type { RecordKind } from './record.js';

const days = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
};
const dayText = (value: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? days[language].format(new Date(value)) : value;

/** A single value in words: codes by their name, dates as they are written, yes and no. */
export const valueText = (field: Field, value: unknown, language: Language = 'de'): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one: unknown) => valueText(field, one, language)).join(', ');
  if (typeof value === 'boolean') return say(value ? 'content.yes' : 'content.no', {}, language);
  if (typeof value === 'object') return String((value as Record<string, unknown>)[language] ?? (value as Content)['de'] ?? '');
  if (field.codes !== undefined && value !== '') return say(`code.${field.codes}.${String(value)}`, {}, language);
  return field.input === 'date' ? dayText(String(value), language) : String(value);
};

const joint = (before: Field, after: Field): string => {
  if (before.shape === 'choice') return ': ';
  return before.input === after.input && (after.input === 'time' || after.input === 'date') ? '–' : ' ';
};

/** The name of a list item, from the fields that name it; its number where they are empty. A span of a single day names it once. */
export const itemTitle = (list: Field, item: Content, index: number, language: Language = 'de'): string => {
  const parts = (list.itemTitle ?? []).flatMap((name) => {
    const field = list.fields.find((candidate) => candidate.name === name);
    const text = field ? valueText(field, item[name], language).trim() : '';
    return field && text !== '' ? [{ field, text }] : [];
  });
  const told = parts.filter(({ field, text }, at) => { const last = parts[at - 1]; return !(last?.text === text && joint(last.field, field) === '–'); });
  const title = told.map(({ field, text }, at) => { const last = told[at - 1]; return last ? joint(last.field, field) + text : text; }).join('');
  return title === '' ? say('content.item', { n: index + 1 }, language) : title;
};

/** A place on the way down: its dot path, and the words for every step of it. */
export interface Place { readonly path: string; readonly trail: readonly string[]; readonly language: Language }

export const startOf = (language: Language): Place => ({ path: '', trail: [], language });
const step = ({ path, trail, language }: Place, name: string, words: string): Place =>
  ({ path: path === '' ? name : `${path}.${name}`, trail: [...trail, words], language });

export const atField = (place: Place, field: Field): Place => step(place, field.name, say(field.label, {}, place.language));
export const atLanguage = (place: Place, language: string): Place => step(place, language, say(`language.${language}`, {}, place.language));
/** The step to an item: its id, or its number where it has none. */
export const idOf = (item: Content, index: number): string => (typeof item['id'] === 'string' ? item['id'] : String(index));
export const atItem = (place: Place, list: Field, item: Content, index: number): Place =>
  step(place, idOf(item, index), itemTitle(list, item, index, place.language));

const stepInto = (place: Place, field: Field, value: unknown, name: string): { place: Place; value: unknown } => {
  if (field.shape === 'texts') return { place: atLanguage(place, name), value: undefined };
  const items = Array.isArray(value) ? (value as Content[]) : [];
  const index = items.findIndex((item, at) => idOf(item, at) === name);
  const item = items[index];
  return item ? { place: atItem(place, field, item, index), value: item } : { place: step(place, name, name), value: undefined };
};

/** The words for a dot path of a finding or a problem. A step that nothing declares is shown as it is. */
export const trailOf = (kind: RecordKind, content: Content, path: string, language: Language = 'de'): readonly string[] => {
  let place = startOf(language);
  let fields = kinds[kind].fields;
  let field: Field | undefined;
  let value: unknown = content;
  for (const name of path === '' ? [] : path.split('.')) {
    const isInside = field?.shape === 'list' || field?.shape === 'texts';
    if (field && isInside) {
      ({ place, value } = stepInto(place, field, value, name));
      fields = field.fields;
      field = undefined;
    } else {
      field = fields.find((candidate) => candidate.name === name);
      place = field ? atField(place, field) : step(place, name, name);
      value = (value as Content | undefined)?.[name];
      fields = field?.shape === 'group' ? field.fields : [];
    }
  }
  return place.trail;
};
