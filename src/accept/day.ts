import { dayNumber, daysInMonth } from '../model/calendar.js';

/** Day number of `YYYY-MM-DD`; null where the text is no day of the calendar. */
export function dayOf(text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
}
