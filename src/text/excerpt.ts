/** An end-exclusive piece of text around `start`–`end`, widened by at most `around` units each side to word boundaries of its line. */
export function excerpt(text: string, start: number, end: number, around: number): { start: number; end: number } {
  let from = Math.max(0, start - around);
  let to = Math.min(text.length, end + around);
  for (let at = start - 1; at >= from; at--) if (text.charCodeAt(at) === 0x0a) { from = at + 1; break; }
  for (let at = end; at < to; at++) if (text.charCodeAt(at) === 0x0a) { to = at; break; }
  while (from > 0 && from < start && !isBreak(text.charCodeAt(from - 1))) from++;
  while (to < text.length && to > end && !isBreak(text.charCodeAt(to))) to--;
  return { start: from, end: to };
}

const isBreak = (unit: number): boolean => unit <= 0x20 || unit === 0xa0;
