import type { DateSense } from '../grammar/date-grammar.js';
import { civilOf, dayNumber, daysInMonth, isoWeekOf, mondayOf, weekdayOf } from '../model/calendar.js';
import {
  centuryValue, dayless, dayValue, decadeValue, durationValue, impossibleDay, monthValue, NO_DAYS, partOfYear, rangeValue, refValue,
  setValue, shifted, timeValue, unitDays, weekdayless, weekValue, withTime, yearValue,
} from '../grammar/date-value.js';
import type { DateValue, Grain } from '../model/date-value.js';
import type { Anchors } from './date-anchors.js';
import { dayOfMonth, nearWeekday, part, season } from './resolve-parts.js';
import { yearOfDay, yearOfMonth } from './resolve-year.js';

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
