/** The first and last civil day that a TIMEX3 or EDTF value covers, as ISO days; `''` where unknown or unbounded. */
export function dayBounds(timex: string | undefined): readonly [string, string] {
  if (timex === undefined) return ['', ''];
  const slash = timex.indexOf('/');
  if (slash >= 0) return [bounds(timex.slice(0, slash))[0], bounds(timex.slice(slash + 1))[1]];
  return bounds(timex);
}

/** An interval (`a/b`) in its shortest words: whole months as months, one month or one day as itself. Ends are joined by `between`. */
export function shortInterval(timex: string, between: string): string {
  const slash = timex.indexOf('/');
  if (slash < 0) return timex;
  const [from, to] = [timex.slice(0, slash), timex.slice(slash + 1)];
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  const whole = DAY.test(from) && DAY.test(to) && bounds(first)[0] === from && bounds(last)[1] === to;
  const [start, end] = whole ? [first, last] : [from, to];
  return start === end ? start : `${start}${between}${end}`;
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
  const two = (n: number): string => String(n).padStart(2, '0');
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(lengthOfMonth(Number(year), last))}`];
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
