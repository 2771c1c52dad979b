// In which languages can citizens read a text, and what do they read where somebody has not translated?
import { textLanguages, type TextLanguage } from '@kommunalredaktion/shared';
import { isItem } from '../ui/fields/content-path.js';

const isLanguage = (name: string): name is TextLanguage => (textLanguages as readonly string[]).includes(name);

/** A text by language is told by its names: those of languages, and no other. */
const languagesOf = (value: object): readonly TextLanguage[] | undefined => {
  const names = Object.keys(value);
  return names.length > 0 && names.every(isLanguage) ? names : undefined;
};

const collect = (value: unknown, found: Set<TextLanguage>): void => {
  if (Array.isArray(value)) for (const item of value as unknown[]) collect(item, found);
  else if (isItem(value)) {
    const languages = languagesOf(value);
    if (languages) for (const language of languages) found.add(language);
    else collect(Object.values(value), found);
  }
};

/** German is always among them; the order is that of the forms. */
export const languagesIn = (values: readonly unknown[]): readonly TextLanguage[] => {
  const found = new Set<TextLanguage>(['de']);
  collect(values, found);
  return textLanguages.filter((language) => found.has(language));
};

/** The value in one language; German where that is missing, as portals do. */
export const inLanguage = (value: unknown, language: TextLanguage): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, language));
  if (!isItem(value)) return value;
  const languages = languagesOf(value);
  if (!languages) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inLanguage(inner, language)]));
  const read = [language, 'de' as const].find((one) => languages.includes(one));
  return read === undefined ? value : { [read]: value[read] };
};
