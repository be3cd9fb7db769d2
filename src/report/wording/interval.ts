import { dayBounds } from '../../model/timex.js';

/** An interval (`a/b`) in its shortest words: whole months as months, one month or one day as itself. Ends are joined by `between`. */
export function shortInterval(timex: string, between: string): string {
  const slash = timex.indexOf('/');
  if (slash < 0) return timex;
  const [from, to] = [timex.slice(0, slash), timex.slice(slash + 1)];
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  const whole = from !== '' && to !== '' && dayBounds(first)[0] === from && dayBounds(last)[1] === to;
  const [start, end] = whole ? [first, last] : [from, to];
  return start === end ? start : `${start}${between}${end}`;
}
