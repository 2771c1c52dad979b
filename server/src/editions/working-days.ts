// Which day is so many working days from now in Brandenburg? Weekends and the Land's holidays do not count.
import { isHoliday } from 'feiertagejs';

/** A moment so many working days after `from`, at the same time of day. */
export const addWorkingDays = (from: Date, days: number): Date => {
  const day = new Date(from);
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    const local = new Date(day.toLocaleString('en-US', { timeZone: 'Europe/Berlin' }));
    if (local.getDay() !== 0 && local.getDay() !== 6 && !isHoliday(local, 'BB')) left -= 1;
  }
  return day;
};
