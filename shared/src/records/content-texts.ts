// Which texts does a content hold, and where? Search, comparison and rules about wording all read this one walk over the fields.
import type { Field } from './fields.js';
import type { Content } from './kinds.js';
import type { TextLanguage } from './languages.js';

export interface ContentText {
  /** Dot path through names and ids of list items; a text by language ends in the language, the values of a plain list share the path of the list. */
  readonly path: string;
  readonly text: string;
  readonly html: boolean;
  readonly language: TextLanguage | null;
  readonly field: Field;
}

const isGroup = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of a list item inside a path: its id; its number only where an id is missing. */
const itemName = (item: Content, index: number): string => (typeof item['id'] === 'string' ? item['id'] : String(index));

type Wanted = (field: Field) => boolean;

const collect = (fields: readonly Field[], content: Content, prefix: string, found: ContentText[], wanted: Wanted): void => {
  for (const field of fields) {
    const value = content[field.name];
    if (value !== undefined && value !== null && wanted(field)) collectField(field, value, prefix + field.name, found, wanted);
  }
};

const collectField = (field: Field, value: unknown, path: string, found: ContentText[], wanted: Wanted): void => {
  const html = field.input === 'html';
  const add = (text: unknown, at = path, language: TextLanguage | null = null) => {
    if (typeof text === 'string' && text !== '') found.push({ path: at, text, html, language, field });
  };
  if (field.shape === 'text') add(value);
  else if (field.shape === 'texts' && isGroup(value)) {
    for (const language in value) add(value[language], `${path}.${language}`, language as TextLanguage);
  } else if (field.shape === 'values' && Array.isArray(value) && !field.options) for (const item of value) add(item);
  else if (field.shape === 'group' && isGroup(value)) collect(field.fields, value, `${path}.`, found, wanted);
  else if (field.shape === 'list' && Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      if (isGroup(item)) collect(field.fields, item, `${path}.${itemName(item, index)}.`, found, wanted);
    });
  }
};

const every: Wanted = () => true;

/** Every written text of a content that is not empty, in the order of the fields; none of a field, and none inside it, that is not wanted. Choices, numbers and yes-no are codes, not texts. */
export const textsOf = (fields: readonly Field[], content: Content, wanted: Wanted = every): ContentText[] => {
  const found: ContentText[] = [];
  collect(fields, content, '', found, wanted);
  return found;
};
