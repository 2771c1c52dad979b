// How are money, days and numbers written in a language? Amounts are whole cents; a day may return every year.
import type { Language } from '../api/messages.js';

const locale = { de: 'de-DE', en: 'en-GB' } as const;
const forBoth = <T>(make: (name: string) => T): Readonly<Record<Language, T>> => ({ de: make(locale.de), en: make(locale.en) });

const euros = forBoth((name) => new Intl.NumberFormat(name, { style: 'currency', currency: 'EUR' }));
const numbers = forBoth((name) => new Intl.NumberFormat(name, { maximumFractionDigits: 8, useGrouping: false }));
const days = forBoth((name) => new Intl.DateTimeFormat(name, { dateStyle: 'medium', timeZone: 'UTC' }));
const yearlyDays = forBoth((name) => new Intl.DateTimeFormat(name, { day: 'numeric', month: 'long', timeZone: 'UTC' }));

/** The day of an ISO date; nothing when there is no such day. */
const dateOf = (iso: string): Date | undefined => {
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? date : undefined;
};

export const moneyText = (cents: number, language: Language = 'de'): string => euros[language].format(cents / 100);
export const numberText = (value: number, language: Language = 'de'): string => numbers[language].format(value);

/** `2026-09-30` and `--09-30` in words; what is no day stays as it was typed. */
export const dayText = (value: string, language: Language = 'de'): string => {
  const yearly = /^--(\d{2}-\d{2})$/.exec(value)?.[1];
  // A leap year, so that 29 February is a day.
  const date = yearly === undefined ? (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dateOf(value) : undefined) : dateOf(`2024-${yearly}`);
  if (date === undefined) return value;
  return (yearly === undefined ? days : yearlyDays)[language].format(date);
};
