import type { DateSense } from '../grammar/date-grammar.js';
import type { Tense } from '../grammar/date-tense.js';
import { dayless, dayValue, partOfYear, seasonValue, shifted, type yearValue } from '../grammar/date-value.js';
import { civilOf, dayNumber, daysInMonth, monthIndex, monthOfIndex, weekdayOf } from '../model/calendar.js';
import type { DateValue, Grain } from '../model/date-value.js';
import type { Anchors } from './date-anchors.js';

type Saying = (anchor: DateValue['anchor'], implied: readonly Grain[]) => Parameters<typeof yearValue>[1];

/** A quarter or half, of the year told or the one at hand. */
export function part(sense: DateSense, stated: number | undefined, anchors: Anchors, said: Saying): DateValue | null {
  const [letter, raw, months] = sense.quarter !== undefined ? ['Q', sense.quarter, 3] as const : ['H', sense.half as number, 6] as const;
  const index = raw === -1 ? 12 / months : raw;
  if (index > 12 / months) return null;
  if (raw === -1 && stated === undefined && anchors.day !== null && anchors.tense !== 1 && sense.yearShift === undefined) {
    return shifted(anchors.day, letter === 'Q' ? 'Q' : 'HY', -1, said('document-date', ['year']));
  }
  if (stated !== undefined) return partOfYear(letter, stated, index, months, said('stated', []));
  const today = anchors.day;
  if (today === null) return partOfYear(letter, anchors.year, index, months, said(anchors.year === null ? 'none' : 'previous-mention', ['year']));
  const { year, month } = civilOf(today);
  const previous = anchors.previous;
  if (previous !== null && (previous.grain === 'quarter' || previous.grain === 'half') && previous.days.low !== null) {
    return partOfYear(letter, civilOf(previous.days.low).year, index, months, said('previous-mention', ['year']));
  }
  const ahead = (index - 1) * months >= month;
  return partOfYear(letter, ahead && anchors.tense === -1 ? year - 1 : year, index, months, said('document-date', ['year']));
}

/** A season without a year: the one at hand or nearest in the direction told. Southern seasons keep their words and get northern months. */
export function season(sense: DateSense, stated: number | undefined, anchors: Anchors, said: Saying): DateValue {
  const name = sense.season as 'SP' | 'SU' | 'FA' | 'WI';
  if (stated !== undefined) return seasonValue(stated, name, said('stated', []));
  const today = anchors.day;
  if (today === null) return seasonValue(null, name, said('none', ['year']));
  const here = civilOf(today).year;
  const candidates = [here - 1, here, here + 1].map((year) => seasonValue(year, name, said('document-date', ['year'])));
  const past = candidates.filter((c) => (c.days.high as number) < today);
  const coming = candidates.filter((c) => (c.days.low as number) > today);
  if (sense.direction === -1) return past.at(-1) ?? candidates[0];
  if (sense.direction === 1) return coming[0] ?? candidates[2];
  return candidates.find((c) => (c.days.low as number) <= today && today <= (c.days.high as number)) ?? candidates[1];
}

/** A day of a month that is not named: the nearest that fits weekday and tense. */
export function dayOfMonth(sense: DateSense, day: number, anchors: Anchors, said: Saying): DateValue | null {
  const { previous } = anchors;
  const today = anchors.day;
  const usePrevious = previous !== null && (previous.grain === 'day' || previous.grain === 'month') && sense.direction === undefined && sense.monthShift === undefined;
  if (today === null || (usePrevious && sense.base === 'previous')) {
    if (!usePrevious || sense.direction === 1) return day > 31 ? null : dayless(null, day, said('none', ['year', 'month']));
    if (previous.days.low === null) {
      const month = /^XXXX-(\d\d)/.exec(previous.timex);
      return month ? dayless(Number(month[1]), day, said('previous-mention', ['year', 'month'])) : dayless(null, day, said('none', ['year', 'month']));
    }
    const at = civilOf(previous.days.low);
    return day > daysInMonth(at.year, at.month) ? null : dayValue(dayNumber(at.year, at.month, day), said('previous-mention', ['year', 'month']));
  }
  const now = civilOf(today);
  const base = monthIndex(now.year, now.month) + (sense.monthShift ?? 0);
  const reach = sense.monthShift !== undefined ? [0] : [-2, -1, 0, 1, 2];
  const candidates: { day: number; off: number }[] = [];
  for (const shift of reach) {
    const at = monthOfIndex(base + shift);
    if (day > daysInMonth(at.year, at.month)) continue;
    const number = dayNumber(at.year, at.month, day);
    if (sense.weekday !== undefined && weekdayOf(number) !== sense.weekday) continue;
    candidates.push({ day: number, off: number - today });
  }
  const direction = sense.direction ?? anchors.tense;
  const usable = candidates.filter((c) => direction === 1 ? c.off >= 0 : direction === -1 ? c.off <= 0 : true);
  const pool = usable.length > 0 ? usable : candidates;
  let best: { day: number; off: number } | null = null;
  for (const candidate of pool) if (best === null || Math.abs(candidate.off) < Math.abs(best.off)) best = candidate;
  if (best === null) {
    const at = monthOfIndex(base);
    return day > daysInMonth(at.year, at.month) ? null : dayValue(dayNumber(at.year, at.month, day), said('document-date', ['year', 'month']));
  }
  return dayValue(best.day, said('document-date', ['year', 'month']));
}

/** The document's own weekday is the same day; otherwise the one before, unless told as coming. */
export function nearWeekday(today: number, weekday: number, direction: DateSense['direction'], tense: Tense): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction === 1) return today + (7 - back);
  if (direction === -1) return today - (back === 0 ? 7 : back);
  if (back === 0) return today;
  return tense === 1 ? today + (7 - back) : today - back;
}
