// How do people call a place inside a content, and what stands there? "Anschriften › Hausanschrift: Hauptstraße 1 › PLZ".
import type { Language } from '../api/messages.js';
import { say } from '../messages.js';
import type { Field } from './fields.js';
import { kinds, type Content } from './kinds.js';
import type { RecordKind } from './record.js';
import { dayText, moneyText, numberText } from './value-words.js';

/** A single value in words: codes by their name, money in euros, days as they are written, yes and no. `item` is what the value stands in. */
export const valueText = (field: Field, value: unknown, language: Language = 'de', item: Content = {}): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one: unknown) => valueText(field, one, language)).join(', ');
  if (typeof value === 'boolean') return say(value ? 'content.yes' : 'content.no', {}, language);
  if (typeof value === 'object') return String((value as Record<string, unknown>)[language] ?? (value as Content)['de'] ?? '');
  if (typeof value === 'number') return field.input === 'money' ? moneyText(value, language) : numberText(value, language);
  if (field.codes !== undefined && value !== '') return codeText(field, String(value), language, item);
  return field.input === 'date' || field.input === 'month-day' ? dayText(String(value), language) : String(value);
};

const codeText = ({ codes, counts }: Field, code: string, language: Language, item: Content): string =>
  say(`code.${codes}.${code}${counts !== undefined && item[counts] === 1 ? '.one' : ''}`, {}, language);

const spanned: readonly Field['input'][] = ['time', 'date', 'month-day', 'money'];
const joint = (before: Field, after: Field): string => {
  if (before.counts !== undefined) return ' – ';
  if (before.shape === 'choice') return ': ';
  return before.input === after.input && spanned.includes(after.input) ? '–' : ' ';
};

/** The name of a list item, from the fields that name it; its number where they are empty. A span of a single day names it once. */
export const itemTitle = (list: Field, item: Content, index: number, language: Language = 'de'): string => {
  const parts = (list.itemTitle ?? []).flatMap((name) => {
    const field = list.fields.find((candidate) => candidate.name === name);
    const text = field ? valueText(field, item[name], language, item).trim() : '';
    return field && text !== '' ? [{ field, text }] : [];
  });
  const told = parts.filter(({ field, text }, at) => {
    const last = parts[at - 1];
    return !(last?.text === text && joint(last.field, field) === '–');
  });
  const title = told
    .map(({ field, text }, at) => {
      const last = told[at - 1];
      return last ? joint(last.field, field) + text : text;
    })
    .join('');
  return title === '' ? say('content.item', { n: index + 1 }, language) : title;
};

/** A place on the way down: its dot path, and the words for every step of it. */
export interface Place {
  readonly path: string;
  readonly trail: readonly string[];
  readonly language: Language;
}

export const startOf = (language: Language): Place => ({ path: '', trail: [], language });
const step = ({ path, trail, language }: Place, name: string, words: string): Place => ({
  path: path === '' ? name : `${path}.${name}`,
  trail: [...trail, words],
  language,
});

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
