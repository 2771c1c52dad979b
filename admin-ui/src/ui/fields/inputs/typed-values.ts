// What do people mean by the amounts and days that they type?

/** A year in which 29 February is a day. */
const anyYear = 2024;
const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const two = (n: number): string => String(n).padStart(2, '0');

const most = 99_999_999_999;
const amounts = [/^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-{1,2}|–))?$/, /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2})$/];

/** `12,50`, `12,5`, `12.50`, `1.234,50 €`, `12,-` in whole cents; null when it is no amount. */
export const readMoney = (text: string): number | null => {
  const bare = text.replace(/\s|€|Euro|EUR/gi, '');
  const [, euros, cents = ''] = amounts.map((pattern) => pattern.exec(bare)).find((match) => match !== null) ?? [];
  if (euros === undefined) return null;
  const amount = Number(euros.replace(/\D/g, '')) * 100 + Number(cents.replace(/\D/g, '').padEnd(2, '0'));
  return amount <= most ? amount : null;
};
/** As it is typed in again: `12,50`. */
export const writeMoney = (cents: number, decimal: string): string => `${Math.trunc(cents / 100)}${decimal}${two(cents % 100)}`;

const months: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'january'],
  ['februar', 'february'],
  ['märz', 'maerz', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];
const monthOf = (word: string): number =>
  /^\d+$/.test(word)
    ? Number(word)
    : months.findIndex((names) => names.some((name) => word.length > 2 && name.startsWith(word.toLowerCase()))) + 1;

/** `30.9.` is the day of every year (`--09-30`), `30.9.2026` a single one; `30. September` as well. Null when it is no day. */
export const readMonthDay = (text: string): string | null => {
  const iso = /^\s*(?:(\d{4})|-)-(\d{2})-(\d{2})\s*$/.exec(text);
  const typed = /^\s*(\d{1,2})\s*[./]?\s*(\d{1,2}|[a-zäöü]{3,})\s*[./]?\s*(\d{4}|\d{2})?\s*$/i.exec(text);
  const [year, month, day] = iso
    ? [iso[1], Number(iso[2]), Number(iso[3])]
    : typed
      ? [typed[3], monthOf(typed[2] ?? ''), Number(typed[1])]
      : [undefined, 0, 0];
  const whole = year === undefined ? anyYear : Number(year.length === 2 ? `20${year}` : year);
  if (!isDay(whole, month, day)) return null;
  return `${year === undefined ? '-' : whole}-${two(month)}-${two(day)}`;
};
/** As it is typed in again: `30.09.` or `30.09.2026`; what is no day stays as it came. */
export const writeMonthDay = (value: string, mark: string): string => {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (day === undefined || month === undefined) return value;
  return year === '-' ? `${day}${mark}${month}${mark === '.' ? '.' : ''}` : `${day}${mark}${month}${mark}${year}`;
};
