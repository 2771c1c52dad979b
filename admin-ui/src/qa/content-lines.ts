// What does a content say, line by line, as people read it?
import {
  atField,
  atItem,
  atLanguage,
  kinds,
  startOf,
  valueText,
  type Content,
  type Field,
  type Language,
  type Place,
  type RecordKind,
} from '@kommunalredaktion/shared';

/** `group` names the list item that the line belongs to; lines of one item follow each other. */
export interface ContentLine {
  readonly group: string;
  readonly place: string;
  readonly text: string;
}

/** Bare paragraphs are read without their tags; any other markup is what an example may be about. */
const bareParagraphs = /^(?:<p>[^<]*<\/p>)+$/;
const readable = (text: string): string => (bareParagraphs.test(text) ? text.slice(3, -4).replaceAll('</p><p>', '\n') : text);

const lineAt = ({ trail }: Place, text: string): ContentLine[] =>
  text === '' ? [] : [{ group: trail.slice(0, -1).join(' › '), place: trail.at(-1) ?? '', text: readable(text) }];

const linesOfField = (place: Place, field: Field, value: unknown): ContentLine[] => {
  if (value === undefined || value === null) return [];
  if (field.shape === 'group') return linesOfFields(place, field.fields, value as Content);
  if (field.shape === 'texts')
    return Object.entries(value as Record<string, string>).flatMap(([language, text]) =>
      lineAt(language === 'de' ? place : atLanguage(place, language), text),
    );
  if (field.shape === 'list')
    return (value as Content[]).flatMap((item, index) => linesOfFields(atItem(place, field, item, index), field.fields, item));
  return lineAt(place, valueText(field, value, place.language));
};

const linesOfFields = (place: Place, fields: readonly Field[], content: Content): ContentLine[] =>
  fields.flatMap((field) => linesOfField(atField(place, field), field, content[field.name]));

export const contentLines = (kind: RecordKind, content: Content, language: Language): ContentLine[] =>
  linesOfFields(startOf(language), kinds[kind].fields, content);
