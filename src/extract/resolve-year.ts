import type { DateSense } from '../grammar/date-grammar.js';
import { civilOf, dayNumber, daysInMonth, weekdayOf } from '../model/calendar.js';
import type { Anchors } from './date-anchors.js';

/** A date told as past may lie this far after the document and still be meant so: it is then told before it happened. */
const TOLD_TOO_EARLY = 60;
/** A deadline told as future may lie this far before the document. */
const TOLD_TOO_LATE = 60;
/** A month or day without year and tense is the document's year's unless it lies further off than this. */
const SAME_YEAR_REACH = 200;

/** Year of a day and month that name none: by weekday, by "pasado" or "próximo", by tense, else the document's own. */
export function yearOfDay(sense: DateSense, month: number, day: number, anchors: Anchors): number | null {
  const today = anchors.day;
  if (today === null) return anchors.year;
  const here = civilOf(today).year;
  const candidates = [here - 1, here, here + 1].filter((year) => day <= daysInMonth(year, month)).map((year) => ({ year, off: dayNumber(year, month, day) - today }));
  if (candidates.length === 0) return here;
  if (sense.weekday !== undefined) {
    const fits = candidates.filter(({ year }) => weekdayOf(dayNumber(year, month, day)) === sense.weekday);
    const best = nearest(fits);
    if (best !== null && Math.abs(best.off) <= SAME_YEAR_REACH) return best.year;
  }
  const context = anchors.year;
  if (context !== null && sense.direction === undefined && anchors.tense !== 1 && goesOn(anchors, dayNumber(context, month, day))) return context;
  return chosen(candidates, sense.direction === -1 ? -1 : sense.direction === 1 ? NEXT : anchors.tense, here);
}

/** A year lent by the date before holds only for what comes after that date. */
const goesOn = ({ previous }: Anchors, day: number): boolean => previous?.days.low == null || day >= previous.days.low;

/** "Próximo" says more than a future verb: the date is never past. */
const NEXT = 2;

interface Candidate { readonly year: number; readonly off: number }

function nearest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || Math.abs(candidate.off) < Math.abs(best.off)) best = candidate;
  return best;
}

function chosen(candidates: readonly Candidate[], tense: number, here: number): number {
  const close = nearest(candidates) as Candidate;
  if (tense < 0) {
    if (close.off > 0 && close.off <= TOLD_TOO_EARLY) return close.year;
    return (candidates.filter((c) => c.off <= 0).at(-1) ?? close).year;
  }
  if (tense > 0) {
    if (tense < 2 && close.off < 0 && close.off >= (close.year === here ? -TOLD_TOO_LATE : -TOLD_TOO_LATE / 2)) return close.year;
    return (candidates.find((c) => c.off >= 0) ?? close).year;
  }
  const own = candidates.find((c) => c.year === here);
  return own !== undefined && Math.abs(own.off) <= SAME_YEAR_REACH ? own.year : close.year;
}

/** Year of a month that names none. */
export function yearOfMonth(sense: DateSense, month: number, anchors: Anchors): number | null {
  const today = anchors.day;
  if (today === null) return anchors.year;
  const now = civilOf(today);
  const direction = sense.direction === -1 ? -1 : sense.direction === 1 ? 1 : anchors.tense;
  const off = month - now.month;
  if (sense.direction === 0) return now.year;
  if (anchors.year !== null && sense.direction === undefined && anchors.tense !== 1 && goesOn(anchors, dayNumber(anchors.year, month, 28))) return anchors.year;
  if (sense.direction === 1) return off > 0 ? now.year : now.year + 1;
  if (sense.direction === -1) return off < 0 ? now.year : now.year - 1;
  if (direction < 0) return off > 0 ? now.year - 1 : now.year;
  if (direction > 0) return off < 0 ? (off >= -2 ? now.year : now.year + 1) : now.year;
  return off > 8 ? now.year - 1 : off < -8 ? now.year + 1 : now.year;
}
