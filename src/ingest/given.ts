import type { Lang } from '../model/lang.js';
import { countryOf } from './country.js';
import type { Given } from './piece.js';

/** What may be said of an article from outside, each as it is read; null where it is not understood. */
export const FIELD: { [name in keyof Given]-?: (value: string) => string | null } = {
  date: calendarDate,
  lang: language,
  title: (value) => value,
  source: (value) => value,
  country: countryOf,
  url: address,
  captured: calendarDay,
};

/** Its names, in the order in which they are read. */
export const FIELDS = Object.keys(FIELD) as (keyof Given)[];

/** Longest address that is kept, in UTF-16 code units: longer ones carry data, not places. */
const LONGEST = 2000;

/** An address of the web without its fragment; null for anything else. */
export function address(value: string): string | null {
  if (value.length > LONGEST || !URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}

function calendarDay(value: string): string | null {
  const day = calendarDate(value);
  return day?.length === 10 ? day : null;
}

/** A year, month or day as ISO 8601; of a date with a time, the day as written. */
export function calendarDate(value: string): string | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d:.{0,30})?)?)?$/.exec(value.trim());
  if (parts === null) return null;
  const [, year, month, day] = parts;
  if (month === undefined) return year;
  if (+month < 1 || +month > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  return +day >= 1 && +day <= daysIn(+year, +month) ? `${year}-${month}-${day}` : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of a date of mail and feeds (RFC 5322: `Tue, 4 Mar 2025 18:00:00 -0600`), as written where it was sent. */
export function mailDate(value: string): string | null {
  const parts = /\b(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})\b/.exec(value.slice(0, 60));
  if (parts === null) return calendarDate(value);
  const month = MONTHS.indexOf(parts[2].toLowerCase()) + 1;
  return calendarDate(`${parts[3]}-${String(month).padStart(2, '0')}-${parts[1].padStart(2, '0')}`);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `es-MX` and `en_US` are read as their language. */
function language(value: string): Lang | null {
  const [code] = value.toLowerCase().split(/[-_]/, 1);
  return code === 'es' || code === 'en' ? code : null;
}
