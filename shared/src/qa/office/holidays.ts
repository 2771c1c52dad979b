// Which days are public holidays in Brandenburg?
// Source: Feiertagsgesetz of the Land Brandenburg, section 2.
import { addDays } from '../calendar.js';

/** Easter Sunday of the Gregorian calendar by the method of Meeus, Jones and Butcher. */
const easterSunday = (year: number): string => {
  const [golden, century, ofCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return `${String(year).padStart(4, '0')}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`;
};

const sameEveryYear = new Set(['01-01', '05-01', '10-03', '10-31', '12-25', '12-26']);
/** Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday, in days from Easter. */
const fromEaster = [-2, 0, 1, 39, 49, 50];

const movable = new Map<number, ReadonlySet<string>>();
const movableOf = (year: number): ReadonlySet<string> => {
  let days = movable.get(year);
  if (days === undefined) movable.set(year, (days = new Set(fromEaster.map((distance) => addDays(easterSunday(year), distance)))));
  return days;
};

/** Is this day (ISO date) a public holiday? */
export const isHoliday = (day: string): boolean => sameEveryYear.has(day.slice(5)) || movableOf(Number(day.slice(0, 4))).has(day);

export const isSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
