// In which languages may a text be kept, and what does a text by language look like?
import { z } from 'zod';

/** German first; the order is the order of the tabs. Codes are ISO 639. */
export const textLanguages = ['de', 'en', 'pl', 'dsb', 'uk', 'ru', 'fr', 'ar', 'tr', 'vi'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** A text by language; length in characters. Missing German is a finding, not a refusal. */
export const texts = (max: number) => z.partialRecord(z.enum(textLanguages), z.string().max(max));
export type Texts = Partial<Record<TextLanguage, string>>;
