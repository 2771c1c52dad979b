// Which calendar day is it in Berlin, and which day is some months or days later? Days are ISO dates.

const berlin = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

const two = (n: number): string => String(n).padStart(2, '0');
const dayFrom = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const partsOf = (day: string): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days by the hour in UTC: formatting one takes longer than most rules. */
const days = new Map<string, string>();
const mostDays = 20_000;
const hourInUtc = /^\d{4}-\d{2}-\d{2}T\d{2}(?=:[\d:.]+Z$)/;

/** The calendar day in Germany at a moment (ISO timestamp); a plain day stays what it is. */
export const dayInBerlin = (moment: string): string => {
  if (isoDay.test(moment)) return moment;
  const [hour] = hourInUtc.exec(moment) ?? [];
  const known = hour === undefined ? undefined : days.get(hour);
  if (known !== undefined) return known;
  const [date = '', month = '', year = ''] = berlin.format(new Date(moment)).split('/');
  const day = `${year}-${month}-${date}`;
  if (hour !== undefined && days.size < mostDays) days.set(hour, day);
  return day;
};

/** The same day some months later; where that month is shorter, its last day (31 January + 1 month = 28 or 29 February). */
export const addMonths = (day: string, months: number): string => {
  const [year, month, dayOfMonth] = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dayFrom(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
};

export const addDays = (day: string, days: number): string => {
  const [year, month, dayOfMonth] = partsOf(day);
  const moved = new Date(Date.UTC(year, month - 1, dayOfMonth + days));
  return dayFrom(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
};
