import type { DateSense } from '../grammar/dates.js';
import { civilOf, dayNumber, daysInMonth, isoWeekOf, mondayOf, monthIndex, monthOfIndex, weekdayOf } from '../model/calendar.js';
import {
  centuryValue, dayless, dayValue, decadeValue, durationValue, impossibleDay, monthValue, NO_DAYS, partOfYear, rangeValue, refValue, seasonValue,
  setValue, shifted, timeValue, unitDays, weekdayless, weekValue, withTime, yearValue,
} from '../grammar/date-value.js';
import type { DateValue, Grain } from '../model/date-value.js';
import type { Tense } from '../grammar/date-tense.js';

/** What a date expression may lean on. */
export interface Anchors {
  /** The document's day, or null. */
  readonly day: number | null;
  /** Year that the nearest dates of an undated document state. */
  readonly year: number | null;
  /** The date mentioned before, where it has days. */
  readonly previous: DateValue | null;
  readonly tense: Tense;
  readonly order: 'dmy' | 'mdy';
  /** Whether nothing decided the order of numeric dates. */
  readonly orderGuessed: boolean;
  /** Terms of government, first and last day. */
  readonly terms: readonly (readonly [number, number])[];
}

/** A date told as past may lie this far after the document and still be meant so: it is then told before it happened. */
const TOLD_TOO_EARLY = 60;
/** A deadline told as future may lie this far before the document. */
const TOLD_TOO_LATE = 60;
/** A month or day without year and tense is the document's year's unless it lies further off than this. */
const SAME_YEAR_REACH = 200;

/** Completes what a date expression says; null where it says nothing that can be written down. */
export function resolve(sense: DateSense, anchors: Anchors): DateValue | null {
  switch (sense.kind) {
    case 'calendar': return calendar(sense, anchors);
    case 'clock': return timeValue(sense, { anchor: 'none' });
    case 'relative': return relative(sense, anchors);
    case 'duration': return durationValue(sense, sense.mod);
    case 'set': return setValue(sense);
    case 'ref': return refValue(sense.ref ?? 'PRESENT_REF', { anchor: 'none' });
    case 'range': return range(sense, anchors);
    default: return null;
  }
}

/** The end of what runs "entre enero de 2019 y ahora". */
const TODAY: DateSense = { kind: 'relative', unit: 'D', offset: 0 };

function range(sense: DateSense, anchors: Anchors): DateValue | null {
  if (sense.from === undefined || sense.to === undefined) return null;
  const bare = (s: DateSense): boolean => s.kind === 'calendar' && s.year === undefined && s.yearShift === undefined;
  const lends = sense.to.kind === 'calendar' && bare(sense.from) && sense.from.month !== undefined && !bare(sense.to);
  const to = resolve(sense.to.kind === 'ref' ? TODAY : sense.to, anchors);
  if (to === null) return null;
  let first = sense.from;
  if (lends) first = { ...first, ...(sense.to.year !== undefined ? { year: sense.to.year } : { yearShift: sense.to.yearShift as number }) };
  if (sense.to.base === 'previous' && bare(first) && first.month !== undefined && to.days.low !== null) first = { ...first, year: civilOf(to.days.low).year };
  let from = resolve(first, { ...anchors, previous: to });
  if (from === null) return null;
  if (lends && from.days.low !== null && to.days.high !== null && from.days.low > to.days.high) {
    const earlier = resolve({ ...first, year: (first.year ?? civilOf(from.days.low).year) - 1 }, anchors);
    if (earlier !== null && earlier.days.low !== null && from.days.low - to.days.high > 31) from = earlier;
  } else if (!lends && bare(sense.from) && bare(sense.to) && from.days.low !== null && to.days.high !== null && from.days.low > to.days.high) {
    const later = resolve(sense.to, { ...anchors, day: from.days.low, tense: 1 });
    if (later !== null) return rangeValue(from, later);
  } else if (!bare(sense.from) && bare(sense.to) && from.days.low !== null && sense.to.month !== undefined) {
    const later = resolve(sense.to, { ...anchors, day: from.days.low, tense: 1 });
    if (later !== null && later.days.low !== null && from.days.high !== null && later.days.low <= from.days.high) {
      const next = resolve({ ...sense.to, year: civilOf(later.days.low).year + 1 }, anchors);
      if (next !== null) return rangeValue(from, next);
    }
    if (later !== null) return rangeValue(from, later);
  }
  return rangeValue(from, to);
}

function written(sense: DateSense): DateValue['written'] {
  return {
    ...(sense.year !== undefined && { year: sense.year }),
    ...(sense.month !== undefined && { month: sense.month }),
    ...(sense.day !== undefined && { day: sense.day }),
  };
}

function calendar(given: DateSense, anchors: Anchors): DateValue | null {
  let sense = given;
  let ambiguous = false;
  if (sense.numeric) {
    const [a, b] = sense.numeric;
    const dayFirst = b > 12 ? false : a > 12 ? true : anchors.order === 'dmy';
    ambiguous = anchors.orderGuessed && a <= 12 && b <= 12 && a !== b;
    sense = { ...sense, day: dayFirst ? a : b, month: dayFirst ? b : a };
  }
  const date = civil(sense, anchors, ambiguous);
  if (date === null) return sense.clock !== undefined || sense.part !== undefined ? timeValue(sense, { anchor: 'none' }) : null;
  return sense.clock !== undefined || sense.part !== undefined ? withTime(date, sense) : date;
}

function civil(sense: DateSense, anchors: Anchors, ambiguous: boolean): DateValue | null {
  const { month, day, weekday, mod } = sense;
  const today = anchors.day;
  const said = (anchor: DateValue['anchor'], implied: readonly Grain[]) =>
    ({ anchor, implied, mod, weekday, ambiguous, ...(day !== undefined && { written: written(sense) }) });
  let year = sense.year;
  let anchor: DateValue['anchor'] = 'stated';
  const implied: Grain[] = [];
  if (year === undefined && sense.yearShift !== undefined && today !== null) {
    year = civilOf(today).year + sense.yearShift;
    anchor = 'document-date';
    implied.push('year');
  }
  if (year === undefined && sense.base === 'previous' && anchors.previous?.days.low != null) {
    year = civilOf(anchors.previous.days.low).year;
    anchor = 'previous-mention';
    implied.push('year');
  }
  if (month !== undefined && day !== undefined) {
    if (day > daysInMonth(year, month)) return impossibleDay(year ?? null, month, day, said(anchor, implied));
    if (year !== undefined) return dayValue(dayNumber(year, month, day), said(anchor, implied));
    const found = yearOfDay(sense, month, day, anchors);
    if (found === null) return dayless(month, day, said('none', ['year']));
    return dayValue(dayNumber(found, month, day), said(today === null ? 'previous-mention' : 'document-date', ['year']));
  }
  if (month !== undefined) {
    if (year !== undefined) return monthValue(year, month, said(anchor, implied));
    const found = yearOfMonth(sense, month, anchors);
    return monthValue(found, month, said(found === null ? 'none' : today === null ? 'previous-mention' : 'document-date', ['year']));
  }
  if (day !== undefined) return dayOfMonth(sense, day, anchors, said);
  if (weekday !== undefined) {
    if (sense.weekShift !== undefined && today !== null) {
      return dayValue(today - ((weekdayOf(today) + 6) % 7) + 7 * sense.weekShift + ((weekday + 6) % 7), said('document-date', ['week']));
    }
    const before = sense.base === 'previous' ? anchors.previous?.days : undefined;
    if (before?.low != null && before.high !== null) {
      return dayValue(nearWeekday(sense.direction === 1 ? before.high : before.low, weekday, sense.direction, 0), said('previous-mention', ['week']));
    }
    if (today === null) {
      const { previous } = anchors;
      if (previous?.weekday === weekday && previous.grain === 'day' && sense.direction !== 1) return { ...previous, anchor: 'previous-mention', implied: ['week'] };
      return weekdayless(weekday, said('none', ['week']));
    }
    return dayValue(nearWeekday(today, weekday, sense.direction, anchors.tense), said('document-date', ['week']));
  }
  if (sense.season !== undefined) return season(sense, year, anchors, said);
  if (sense.decade !== undefined) return decadeValue(sense.decade, said('stated', []));
  if (sense.century !== undefined) return centuryValue(sense.century, said('stated', []));
  if (sense.quarter !== undefined || sense.half !== undefined) return part(sense, year, anchors, said);
  if (year !== undefined && sense.unit === 'W' && sense.nth !== undefined) {
    const last = sense.nth === -1;
    return weekValue(mondayOf(year, last ? isoWeekOf(dayNumber(year, 12, 28)).week : sense.nth), said(anchor, implied));
  }
  if (year !== undefined) return yearValue(year, said(anchor, implied));
  return null;
}

function part(sense: DateSense, stated: number | undefined, anchors: Anchors, said: (anchor: DateValue['anchor'], implied: readonly Grain[]) => Parameters<typeof yearValue>[1]): DateValue | null {
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
function season(sense: DateSense, stated: number | undefined, anchors: Anchors, said: (anchor: DateValue['anchor'], implied: readonly Grain[]) => Parameters<typeof yearValue>[1]): DateValue {
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

/** Year of a day and month that name none: by weekday, by "pasado" or "próximo", by tense, else the document's own. */
function yearOfDay(sense: DateSense, month: number, day: number, anchors: Anchors): number | null {
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

function yearOfMonth(sense: DateSense, month: number, anchors: Anchors): number | null {
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

function dayOfMonth(sense: DateSense, day: number, anchors: Anchors, said: (anchor: DateValue['anchor'], implied: readonly Grain[]) => Parameters<typeof dayValue>[1]): DateValue | null {
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
function nearWeekday(today: number, weekday: number, direction: DateSense['direction'], tense: Tense): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction === 1) return today + (7 - back);
  if (direction === -1) return today - (back === 0 ? 7 : back);
  if (back === 0) return today;
  return tense === 1 ? today + (7 - back) : today - back;
}

function relative(sense: DateSense, given: Anchors): DateValue | null {
  let anchors = given;
  if (sense.of !== undefined) {
    const day = resolve(sense.of, given)?.days.low ?? null;
    if (day === null) return durationValue(sense, sense.mod);
    anchors = { ...given, day };
  }
  const unit = sense.unit ?? 'D';
  const { mod } = sense;
  const fromPrevious = sense.base === 'previous';
  if (fromPrevious && anchors.previous === null && anchors.day !== null && sense.sign !== undefined) return durationValue(sense, mod);
  const previousDay = anchors.previous === null ? null : sense.offset !== undefined && sense.offset > 0 ? anchors.previous.days.high : anchors.previous.days.low;
  const base = fromPrevious ? previousDay ?? anchors.day : anchors.day;
  const said = { anchor: base === null ? 'none' : fromPrevious ? 'previous-mention' : 'document-date', implied: [], mod } as const;
  if (sense.sign !== undefined && sense.n === null) return refValue(sense.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', said);
  const count = sense.sign !== undefined ? sense.sign * ((sense.n ?? 1) + (sense.andHalf ? 0.5 : 0)) : sense.offset ?? 0;
  if (unit === 'T' && sense.term !== undefined) {
    const named = anchors.terms[sense.term];
    return rangeValue(dayValue(named[0], { ...said, anchor: 'stated' }), dayValue(named[1], { ...said, anchor: 'stated' }));
  }
  if (base === null) return unanchored(unit, said, sense);
  if (unit === 'T') {
    const term = anchors.terms.findIndex(([low, high]) => low <= base && base <= high) + count;
    const at = anchors.terms[term];
    return at === undefined ? null : rangeValue(dayValue(at[0], said), dayValue(at[1], said));
  }
  const wholeMonths = unit === 'M' && !Number.isInteger(count) ? Math.round(count * unitDays('M')) : null;
  const date = wholeMonths !== null ? weekValue(base + wholeMonths, said) : shifted(base, unit, count, said);
  return sense.part !== undefined || sense.clock !== undefined ? withTime(date, sense) : date;
}

function unanchored(unit: DateSense['unit'], said: Parameters<typeof yearValue>[1], sense: DateSense): DateValue | null {
  switch (unit) {
    case 'Y': return yearValue(null, said);
    case 'M': return monthValue(null, null, said);
    case 'W': return weekValue(null, said);
    case 'Q': return partOfYear('Q', null, null, 3, said);
    case 'HY': return partOfYear('H', null, null, 6, said);
    case 'D': {
      const date: DateValue = { ...dayless(null, 1, said), timex: 'XXXX-XX-XX', days: NO_DAYS };
      return sense.part !== undefined || sense.clock !== undefined ? withTime(date, sense) : date;
    }
    case 'DE': case 'CE': return refValue((sense.sign ?? 0) > 0 ? 'FUTURE_REF' : 'PAST_REF', said);
    default: return null;
  }
}
