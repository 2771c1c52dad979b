// How does a message key become a sentence in the language of the page?
import { useCallback } from 'react';
import { useLocale } from 'react-admin';
import { sayFrom, type Language, type MessageParams } from '@kommunalredaktion/shared';
import { messages } from './messages.js';

export type Say = (key: string, params?: MessageParams) => string;

/** The language the page shows; it is written on the document. */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'de');

/** For places outside of React; inside use `useSay`, which follows a change of the language. */
export const say: Say = (key, params) => sayFrom(messages, key, params, pageLanguage());

export const useSay = (): Say => {
  const language: Language = useLocale() === 'en' ? 'en' : 'de';
  return useCallback((key, params) => sayFrom(messages, key, params, language), [language]);
};
