import type { DateMeaning, TimeUnit } from '../lang/date-pack.js';
import type { Anchor, DateMod, DateValue, Grain } from '../model/date-value.js';
import type { Interval } from '../model/interval.js';
import { civilOf, dayNumber, daysInMonth, isoDate, isoMonth, isoWeek, isoYear, mondayOf, isoWeekOf, monthOfIndex, weekdayOf } from '../model/calendar.js';

/** What a value needs besides its notation. */
interface Said {
  readonly anchor: Anchor;
  readonly implied?: readonly Grain[];
  readonly mod?: DateMod | undefined;
  readonly weekday?: number | undefined;
  readonly written?: DateValue['written'];
  readonly ambiguous?: boolean;
}

export const NO_DAYS: Interval = { low: null, high: null };
export const MINUTES = 60;

function value(timex: string, type: DateValue['type'], grain: Grain, days: Interval, said: Said): DateValue {
  return {
    timex, type, grain, days, anchor: said.anchor, implied: said.implied ?? [],
    ...(said.mod !== undefined && { mod: said.mod }),
    ...(said.weekday !== undefined && { weekday: said.weekday }),
    ...(said.written !== undefined && { written: said.written }),
    ...(said.ambiguous === true && { ambiguous: true }),
  };
}

export const dayValue = (day: number, said: Said): DateValue =>
  value(isoDate(civilOf(day).year, civilOf(day).month, civilOf(day).day), 'DATE', 'day', { low: day, high: day }, said);

export const dayless = (month: number | null, day: number, said: Said): DateValue => value(isoDate(null, month, day), 'DATE', 'day', NO_DAYS, said);

/** A day that no calendar has keeps its parts and has no days. */
export const impossibleDay = (year: number | null, month: number, day: number, said: Said): DateValue =>
  ({ ...value(isoDate(year, month, day), 'DATE', 'day', NO_DAYS, said), impossible: true });

export const weekdayless = (weekday: number, said: Said): DateValue =>
  value(`XXXX-WXX-${weekday === 0 ? 7 : weekday}`, 'DATE', 'day', NO_DAYS, said);

export const monthDays = (year: number, month: number): Interval =>
  ({ low: dayNumber(year, month, 1), high: dayNumber(year, month, daysInMonth(year, month)) });

export const monthValue = (year: number | null, month: number | null, said: Said): DateValue =>
  value(isoMonth(year, month), 'DATE', 'month', year === null || month === null ? NO_DAYS : monthDays(year, month), said);

export const yearDays = (year: number): Interval => ({ low: dayNumber(year, 1, 1), high: dayNumber(year, 12, 31) });

export const yearValue = (year: number | null, said: Said): DateValue =>
  value(isoYear(year), 'DATE', 'year', year === null ? NO_DAYS : yearDays(year), said);

export const weekValue = (day: number | null, said: Said): DateValue => {
  if (day === null) return value('XXXX-WXX', 'DATE', 'week', NO_DAYS, said);
  const { year, week } = isoWeekOf(day);
  const low = mondayOf(year, week);
  return value(isoWeek(day), 'DATE', 'week', { low, high: low + 6 }, said);
};

/** A part of a year of `months` months, counted from 1: quarters, halves. */
export const partOfYear = (letter: 'Q' | 'H', year: number | null, index: number | null, months: number, said: Said): DateValue => {
  const grain = letter === 'Q' ? 'quarter' : 'half';
  const days = year === null || index === null ? NO_DAYS
    : { low: dayNumber(year, (index - 1) * months + 1, 1), high: monthDays(year, index * months).high };
  return value(`${isoYear(year)}-${letter}${index ?? 'X'}`, 'DATE', grain, days, said);
};

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Astronomical seasons of the north, from the 20th of their month; winter runs into the next year. */
export const seasonValue = (year: number | null, season: 'SP' | 'SU' | 'FA' | 'WI', said: Said): DateValue => {
  const month = SEASON_MONTH[season] as number;
  const days = year === null ? NO_DAYS : { low: dayNumber(year, month, 20), high: dayNumber(month === 12 ? year + 1 : year, (month + 3) % 12 || 12, 20) };
  return value(`${isoYear(year)}-${season}`, 'DATE', 'season', days, said);
};

/** Decades and centuries: TIMEX3 writes the digits that all their years share ("199", "20"). */
export const decadeValue = (year: number, said: Said): DateValue =>
  value(`${Math.floor(year / 10)}`, 'DATE', 'decade', { low: dayNumber(year, 1, 1), high: dayNumber(year + 9, 12, 31) }, said);

export const centuryValue = (century: number, said: Said): DateValue =>
  value(`${century - 1}`.padStart(2, '0'), 'DATE', 'century', { low: dayNumber((century - 1) * 100 + 1, 1, 1), high: dayNumber(century * 100, 12, 31) }, said);

export const refValue = (ref: string, said: Said): DateValue => value(ref, 'DATE', 'ref', NO_DAYS, said);

const two = (n: number): string => `${n}`.padStart(2, '0');

/** A date with a time or a part of the day. */
export const withTime = (date: DateValue, sense: DateMeaning): DateValue => {
  if (sense.clock === undefined) return { ...date, timex: `${date.timex}${sense.part ?? ''}`, type: 'TIME', grain: 'part' };
  return { ...date, timex: `${date.timex}${clockText(sense)}`, type: 'TIME', grain: 'time' };
};

export const timeValue = (sense: DateMeaning, said: Said): DateValue =>
  value(sense.clock === undefined ? sense.part ?? 'TMO' : clockText(sense), 'TIME', sense.clock === undefined ? 'part' : 'time', NO_DAYS, said);

function clockText(sense: DateMeaning): string {
  const raw = (sense.clock as number) + (sense.minutes ?? 0);
  const noon = 12 * MINUTES;
  const afternoon = sense.pm === true || sense.part === 'TAF' || sense.part === 'TNI';
  const minutes = afternoon && raw < noon ? raw + noon : raw;
  return `T${two(Math.floor(minutes / MINUTES))}:${two(minutes % MINUTES)}`;
}

const DURATION_UNIT: Readonly<Record<TimeUnit, readonly [factor: number, letter: string, time: boolean]>> = {
  S: [1, 'S', true], MIN: [1, 'M', true], H: [1, 'H', true], D: [1, 'D', false], W: [1, 'W', false], WE: [1, 'WE', false], F: [15, 'D', false], FN: [14, 'D', false], M: [1, 'M', false],
  B: [2, 'M', false], Q: [1, 'Q', false], C: [4, 'M', false], HY: [6, 'M', false], Y: [1, 'Y', false], L: [5, 'Y', false], DE: [1, 'DE', false], CE: [1, 'CE', false], T: [6, 'Y', false],
};
/** Mean days of a unit, for ordering durations and for their intervals. */
const UNIT_DAYS: Readonly<Record<TimeUnit, number>> = {
  S: 1 / 86400, MIN: 1 / 1440, H: 1 / 24, D: 1, W: 7, WE: 2, F: 15, FN: 14, M: 30.44, B: 60.88, Q: 91.31, C: 121.75, HY: 182.62, Y: 365.25, L: 1826.25, DE: 3652.5, CE: 36525, T: 2191.5,
};

export const unitDays = (unit: TimeUnit): number => UNIT_DAYS[unit];

export const unitGrain = (unit: TimeUnit): Grain =>
  unit === 'S' || unit === 'MIN' || unit === 'H' ? 'time' : unit === 'D' || unit === 'WE' ? 'day' : unit === 'W' || unit === 'FN' ? 'week'
    : unit === 'M' || unit === 'F' || unit === 'B' ? 'month' : unit === 'Q' ? 'quarter' : unit === 'HY' || unit === 'C' ? 'half'
      : unit === 'DE' ? 'decade' : unit === 'CE' ? 'century' : 'year';

/** `P2Y6M` and its like. Unknown amounts are `X`. */
export function periodText(sense: DateMeaning): string {
  const unit = sense.unit ?? 'D';
  const [factor, letter, time] = DURATION_UNIT[unit];
  const n = sense.n === undefined ? 1 : sense.n;
  const prefix = time ? 'PT' : 'P';
  if (n === null) return `${prefix}X${letter}`;
  const amount = n * factor;
  let text = amount === 0 && sense.andHalf ? prefix : `${prefix}${amount}${letter}`;
  if (sense.andHalf) {
    text += unit === 'Y' ? '6M' : unit === 'H' ? '30M' : unit === 'M' ? '15D' : unit === 'MIN' ? '30S' : unit === 'D' ? 'T12H' : '';
    if (text === prefix) return `${prefix}0.5${letter}`;
  }
  if (sense.n2 !== undefined && sense.unit2 !== undefined) {
    const [factor2, letter2, time2] = DURATION_UNIT[sense.unit2];
    text += `${time2 && !time ? 'T' : ''}${sense.n2 * factor2}${letter2}`;
  }
  return text;
}

/** Length of a duration in days: from its amount to what rounding down to its unit hides. */
export function periodDays(sense: DateMeaning): Interval {
  const n = sense.n === undefined ? 1 : sense.n;
  if (n === null) return NO_DAYS;
  const unit = sense.unit ?? 'D';
  let days = n * UNIT_DAYS[unit] + (sense.andHalf ? UNIT_DAYS[unit] / 2 : 0);
  if (sense.n2 !== undefined && sense.unit2 !== undefined) days += sense.n2 * UNIT_DAYS[sense.unit2];
  return { low: days, high: days };
}

export const durationValue = (sense: DateMeaning, mod: DateMod | undefined): DateValue =>
  value(periodText(sense), 'DURATION', unitGrain(sense.unit ?? 'D'), periodDays(sense), { anchor: 'stated', mod });

export function setValue(sense: DateMeaning): DateValue {
  const said: Said = { anchor: 'stated' };
  if (sense.month !== undefined) return value(isoMonth(null, sense.month), 'SET', 'month', NO_DAYS, said);
  return value(sense.weekday === undefined ? periodText(sense) : `XXXX-WXX-${sense.weekday === 0 ? 7 : sense.weekday}`, 'SET', unitGrain(sense.unit ?? 'D'), NO_DAYS, said);
}

/** From the start of one value to the end of another. */
export function rangeValue(from: DateValue, to: DateValue): DateValue {
  return {
    ...to,
    timex: `${from.timex}/${to.timex}`,
    days: { low: from.days.low, high: to.days.high },
    anchor: from.anchor === 'stated' ? to.anchor : from.anchor,
    implied: from.implied.length > to.implied.length ? from.implied : to.implied,
    ...(from.impossible === true && { impossible: true }),
  };
}

/** Counts units from a day: the value has the grain of the unit. */
export function shifted(day: number, unit: TimeUnit, count: number, said: Said): DateValue {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'S': case 'MIN': case 'H': case 'D': return dayValue(day + (unit === 'D' ? Math.round(count) : 0), said);
    case 'W': case 'FN': return weekValue(day + Math.round(count) * (unit === 'FN' ? 14 : 7), said);
    case 'WE': {
      const saturday = day + ((6 - weekdayOf(day) + 7) % 7) + Math.round(count) * 7;
      return { ...weekValue(saturday, said), timex: `${isoWeek(saturday)}-WE`, days: { low: saturday, high: saturday + 1 } };
    }
    case 'F': return dayValue(day + Math.round(count * 15), said);
    case 'M': case 'B': case 'C': {
      const months = Math.round(count * (unit === 'B' ? 2 : unit === 'C' ? 4 : 1));
      const at = monthOfIndex(year * 12 + month - 1 + months);
      return monthValue(at.year, at.month, said);
    }
    case 'Q': {
      const at = year * 4 + Math.floor((month - 1) / 3) + Math.round(count);
      return partOfYear('Q', Math.floor(at / 4), (at % 4) + 1, 3, said);
    }
    case 'HY': {
      const at = year * 2 + Math.floor((month - 1) / 6) + Math.round(count);
      return partOfYear('H', Math.floor(at / 2), (at % 2) + 1, 6, said);
    }
    case 'Y': case 'L': case 'T': return yearValue(year + Math.round(count * (unit === 'L' ? 5 : unit === 'T' ? 6 : 1)), said);
    case 'DE': return decadeValue(Math.floor(year / 10) * 10 + Math.round(count) * 10, said);
    case 'CE': return centuryValue(Math.floor((year - 1) / 100) + 1 + Math.round(count), said);
  }
}
