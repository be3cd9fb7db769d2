import { daysInMonth, isoDate } from './calendar.js';

/** The first and last civil day that a TIMEX3 or EDTF value covers, as ISO days; `''` where unknown or unbounded. */
export function dayBounds(timex: string | undefined): readonly [string, string] {
  if (timex === undefined) return ['', ''];
  const slash = timex.indexOf('/');
  if (slash >= 0) return [bounds(timex.slice(0, slash))[0], bounds(timex.slice(slash + 1))[1]];
  return bounds(timex);
}

const YEAR = /^(\d{4})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T.{0,20})?$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const HALF = /^(\d{4})-H([12])$/;
const DECADE = /^(\d{3})X?$/;

function bounds(value: string): readonly [string, string] {
  let match = DAY.exec(value);
  if (match !== null) return [match[1] as string, match[1] as string];
  match = MONTH.exec(value);
  if (match !== null) return months(match[1] as string, Number(match[2]), Number(match[2]));
  match = YEAR.exec(value);
  if (match !== null) return months(match[1] as string, 1, 12);
  match = QUARTER.exec(value);
  if (match !== null) return months(match[1] as string, Number(match[2]) * 3 - 2, Number(match[2]) * 3);
  match = HALF.exec(value);
  if (match !== null) return months(match[1] as string, Number(match[2]) * 6 - 5, Number(match[2]) * 6);
  match = DECADE.exec(value);
  if (match !== null) return [`${match[1]}0-01-01`, `${match[1]}9-12-31`];
  return ['', ''];
}

function months(year: string, first: number, last: number): readonly [string, string] {
  if (first < 1 || last > 12) return ['', ''];
  return [isoDate(Number(year), first, 1), isoDate(Number(year), last, daysInMonth(Number(year), last))];
}
