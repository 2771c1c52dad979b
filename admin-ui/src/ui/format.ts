// How do days, moments and numbers read in the language of the page, and which day is it where the product lives?
import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { addMonths, dayInBerlin } from '@kommunalredaktion/shared';

const zone = 'Europe/Berlin';
/** A bare ISO date is a day, not a moment at midnight in Greenwich. */
const parsed = (iso: string): Date => new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00Z` : iso);
/** In Brandenburg, wherever the browser is. */
export const today = (): string => dayInBerlin(new Date().toISOString());
export const dayInMonths = (months: number): string => addMonths(today(), months);

const minute = 60_000;
const hour = 60 * minute;
const date = 24 * hour;
/** From which distance on a unit is used, and how long it is. */
const steps: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, from: number, length: number])[] = [
  ['year', 730 * date, 365.25 * date],
  ['month', 60 * date, 30.44 * date],
  ['day', date, date],
  ['hour', hour, hour],
  ['minute', minute, minute],
];

const formatsOf = (locale: string) => {
  const language = locale === 'en' ? 'en-GB' : 'de-DE';
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: zone });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const number = new Intl.NumberFormat(language);
  return {
    day: (iso: string) => day.format(parsed(iso)),
    moment: (iso: string) => moment.format(parsed(iso)),
    clock: (iso: string) => clock.format(parsed(iso)),
    number: (value: number) => number.format(value),
    /** „vor 3 Tagen“; in the future „in 3 Tagen“; within a minute „jetzt“. */
    ago: (iso: string, now = Date.now()) => {
      const distance = parsed(iso).getTime() - now;
      const [unit, , length] = steps.find(([, from]) => Math.abs(distance) >= from) ?? ['second', 0, Infinity];
      return relative.format(Math.round(distance / length), unit);
    },
  };
};
export type Formats = ReturnType<typeof formatsOf>;

export const useFormats = (): Formats => {
  const locale = useLocale();
  return useMemo(() => formatsOf(locale), [locale]);
};
