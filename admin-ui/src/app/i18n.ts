// In which languages does react-admin itself speak, and how is the choice kept?
import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { I18nProvider } from 'react-admin';
import type { Language } from '@kommunalredaktion/shared';
import { germanMessages } from './de.js';

const choices = [
  { locale: 'de', name: 'Deutsch' },
  { locale: 'en', name: 'English' },
];
const key = 'kommunalredaktion.language';

/** German unless this browser chose otherwise. */
export const rememberedLanguage = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'de');

/** Did somebody choose a language in this browser since the last logout? */
export const languageWasChosen = (): boolean => localStorage.getItem(key) !== null;
export const forgetLanguage = (): void => localStorage.removeItem(key);

const translations = polyglotI18nProvider((locale) => (locale === 'en' ? english : germanMessages), rememberedLanguage(), choices, {
  allowMissing: true,
});
document.documentElement.lang = rememberedLanguage();

export const i18nProvider: I18nProvider = {
  ...translations,
  changeLocale: (locale: string) => {
    document.documentElement.lang = locale;
    localStorage.setItem(key, locale);
    return translations.changeLocale(locale);
  },
};
