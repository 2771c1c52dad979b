// In which languages does react-admin itself speak, and how is the choice kept?
import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { I18nProvider } from 'react-admin';
import type { Language } from '@kommunalredaktion/shared';
import { germanMessages } from './de.js';

const choices = [{ locale: 'de', name: 'Deutsch' }, { locale: 'en', name: 'English' }];
const key = 'kommunalredaktion.language';

/** German unless this browser chose otherwise. */
export const rememberedLanguage = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'de');

const mark = (language: string): void => {
  document.documentElement.lang = language;
  localStorage.setItem(key, language);
};

const translations = polyglotI18nProvider((locale) => (locale === 'en' ? english : germanMessages), rememberedLanguage(), choices, { allowMissing: true });
mark(rememberedLanguage());

export const i18nProvider: I18nProvider = {
  ...translations,
  changeLocale: (locale: string) => {
    mark(locale);
    return translations.changeLocale(locale);
  },
};
