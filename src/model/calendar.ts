/** A civil date. Months 1–12; the proleptic Gregorian calendar. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a civil date. `day` may lie outside its month: it then counts on. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number. */
export function civilOf(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month; February has 29 where the year is not known, so that "29 de febrero" is possible. */
export const daysInMonth = (year: number | undefined, month: number): number =>
  month === 2 ? (year === undefined || isLeap(year) ? 29 : 28) : (LENGTHS[month - 1] as number);

/** ISO 8601 week of a day: the week's year and number. Weeks start on Monday. */
export function isoWeekOf(days: number): { readonly year: number; readonly week: number } {
  const thursday = days - ((weekdayOf(days) + 6) % 7) + 3;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week, as a day number. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((weekdayOf(fourth) + 6) % 7) + (week - 1) * 7;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const four = (n: number): string => `${n}`.padStart(4, '0');

export const isoDay = (days: number): string => {
  const { year, month, day } = civilOf(days);
  return isoDate(year, month, day);
};

/** The day number of an ISO day; null where no calendar has it. */
export function dayNumberOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
}

/** ISO text of a date of which the month, or year and month, may be unknown (`XXXX-10-27`). */
export const isoDate = (year: number | null, month: number | null, day: number): string =>
  `${isoMonth(year, month)}-${two(day)}`;

export const isoMonth = (year: number | null, month: number | null): string =>
  `${year === null ? 'XXXX' : four(year)}-${month === null ? 'XX' : two(month)}`;

export const isoYear = (year: number | null): string => (year === null ? 'XXXX' : four(year));

export const isoWeek = (days: number): string => {
  const { year, week } = isoWeekOf(days);
  return `${four(year)}-W${two(week)}`;
};

/** A month counted from January of year 0, so that months can be added. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

export const monthOfIndex = (index: number): { readonly year: number; readonly month: number } =>
  ({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 });
