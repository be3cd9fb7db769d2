import { civilOf, dayNumber, daysInMonth, isoDay, weekdayOf } from '../model/calendar.js';
import { monthDays, yearDays } from '../grammar/date-value.js';
import type { DateReading, DateSense } from '../grammar/date-grammar.js';
import { mayBeDate, readDate } from '../grammar/date-reading.js';
import { afterInfinitive, endsAt, tenseNear } from '../grammar/date-tense.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Document, DateWitness } from '../model/document.js';
import type { Interval } from '../model/interval.js';

type Draft = Omit<Document, 'dated' | 'witnesses'>;

/** Bounds wider than this date nothing. */
const WIDEST = 6 * 366;
/** Dates further back than this are history. */
const OLDEST = 1900;
const OPEN = -0x28;
/** "Este martes" lies less than a week off. */
const WEEK = 6;
/** Words after an infinitive within which "este 27 de octubre" is still to come. */
const GOVERNS_NEAR = 8;

/** A day, and the words that give it; null where it is known from outside. */
interface Bound { readonly day: number; readonly start: number | null; readonly end: number | null }

/**
 * The days between which a document without a date must have been written: not before what it tells as past or as its own season,
 * not after what it tells as still to come, nor after the day on which it was `captured`. Null unless both sides are drawn.
 */
export function boundsOf(draft: Draft, grammar: Grammar, captured: number | null): DateWitness | null {
  let low: Bound | null = null;
  let high: Bound | null = captured === null ? null : { day: captured, start: null, end: null };
  const years = new Set<number>();
  const told: { weekday: number; reading: DateReading }[] = [];
  const loose: { sense: DateSense; reading: DateReading; tense: number }[] = [];
  const lower = (day: number, reading: DateReading): void => { if (low === null || day > low.day) low = { day, ...place(draft, reading) }; };
  const upper = (day: number, reading: DateReading): void => { if (high === null || day < high.day) high = { day, ...place(draft, reading) }; };
  for (const reading of readings(draft, grammar)) {
    const { sense } = reading;
    if (sense.kind !== 'calendar' && sense.kind !== 'range') continue;
    const period = periodOf(draft, grammar, reading);
    if (period !== null) { lower(period.low as number, reading); upper(period.high as number, reading); continue; }
    const days = statedDays(sense);
    if (days === null) {
      if (isThisWeekday(sense) && tensed(draft, grammar, reading) <= 0) told.push({ weekday: sense.weekday as number, reading });
      if (sense.kind === 'calendar' && sense.month !== undefined && sense.year === undefined) loose.push({ sense, reading, tense: tensed(draft, grammar, reading) });
      continue;
    }
    if (civilOf(days.low as number).year < OLDEST) continue;
    const tense = tensed(draft, grammar, reading);
    if (tenseNear(draft, grammar.dates, reading.at, reading.end) > 0) years.add(civilOf(days.high as number).year);
    if (tense > 0 && startsThere(draft, grammar, reading)) { upper((days.low as number) - 1, reading); continue; }
    if (tense < 0) lower(pastFrom(sense, days), reading);
    else if (tense > 0) upper(isDeadline(draft, grammar, reading) ? (days.low as number) - 1 : days.high as number, reading);
  }
  for (const { sense, reading, tense } of loose) {
    const near = thisWeek(sense, years, tense);
    if (near !== null) { lower(near.low as number, reading); upper(near.high as number, reading); continue; }
    const floor = (low as Bound | null)?.day ?? null;
    const ceiling = (high as Bound | null)?.day ?? null;
    if (tense > 0 && floor !== null) {
      const next = following(sense, floor);
      if (next !== null && (ceiling === null || next.low as number <= ceiling)) upper(isDeadline(draft, grammar, reading) ? (next.low as number) - 1 : next.high as number, reading);
    } else if (tense < 0 && ceiling !== null && sense.direction === -1) {
      const before = preceding(sense, ceiling);
      if (before !== null && (floor === null || before.low as number >= floor)) lower(before.low as number, reading);
    }
  }
  const own = ownWeekday(low, high, told);
  if (own !== null) { lower(own.day, own.reading); upper(own.day, own.reading); }
  const [from, to] = [low as Bound | null, high as Bound | null];
  if (from === null || to === null || from.day > to.day || to.day - from.day > WIDEST) return null;
  if (from.day === to.day) return { timex: isoDay(to.day), days: { low: to.day, high: to.day }, basis: 'bounds', start: to.start, end: to.end };
  return { timex: `${isoDay(from.day)}/${isoDay(to.day)}`, days: { low: from.day, high: to.day }, basis: 'bounds', start: to.start, end: to.end };
}

/** First day after which what is told as past can be told: the end of a range, the last quarter of "finales de". */
function pastFrom(sense: DateSense, { low, high }: Interval): number {
  const [from, to] = [low as number, high as number];
  if (sense.kind === 'range') return to;
  return sense.mod === 'END' ? to - Math.floor((to - from) / 4) : sense.mod === 'MID' ? from + Math.floor((to - from) / 3) : from;
}

function* readings(draft: Draft, grammar: Grammar): Generator<DateReading> {
  const { tokens } = draft;
  let floor = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (!mayBeDate(grammar.dates, tokens, at)) continue;
    const reading = readDate(grammar.dates, tokens, at, floor);
    if (reading === null || reading.end <= at) continue;
    floor = reading.end;
    at = reading.end - 1;
    yield reading;
  }
}

const place = (draft: Draft, { at, end }: DateReading): { start: number; end: number } => ({ start: draft.tokens.start[at], end: draft.tokens.end[end - 1] });

function tensed(draft: Draft, grammar: Grammar, { at, end, sense }: DateReading): number {
  if (sense.direction === 1 || sense.direction === -1) return sense.direction;
  if (isDeadline(draft, grammar, { at, end, sense })) return 1;
  if (draft.tokens.word[at - 1] === OPEN && !(sense.kind === 'range' && sense.to?.day !== undefined)) return 0;
  return tenseNear(draft, grammar.dates, at, end) || (afterInfinitive(draft, grammar.dates, at, sense.direction === 0 ? GOVERNS_NEAR : undefined) ? 1 : 0);
}

/** Whether a day is one before which something is to be done: "antes del 29 de diciembre". */
function isDeadline(draft: Draft, { dates }: Grammar, { at }: DateReading): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) if (dates.deadlines.has(draft.tokens.word[i])) return true;
  return false;
}

const isThisWeekday = (sense: DateSense): boolean =>
  sense.kind === 'calendar' && sense.direction === 0 && sense.weekday !== undefined && sense.day === undefined && sense.clock === undefined;

/** The document's own day where its bounds lie in one week and all that it tells of "este lunes" is of one weekday: news tell so of their own day. */
function ownWeekday(low: Bound | null, high: Bound | null, told: readonly { weekday: number; reading: DateReading }[]): { day: number; reading: DateReading } | null {
  if (low === null || high === null || told.length === 0 || high.day - low.day > WEEK) return null;
  const [{ weekday, reading }] = told;
  if (told.some((other) => other.weekday !== weekday)) return null;
  const day = high.day - ((weekdayOf(high.day) - weekday + 7) % 7);
  return day >= low.day ? { day, reading } : null;
}

/** Whether a date is the one from which something to come is so: "la legislatura a partir de 2022". */
function startsThere(draft: Draft, { dates }: Grammar, { at }: DateReading): boolean {
  for (const phrase of dates.course.from) if (endsAt(draft.tokens.word, at - 1, phrase)) return true;
  return false;
}

/** Days of a week on either side of "este martes 9 de enero": its weekday falls there in one only of the years of which the document tells as to come. */
function thisWeek(sense: DateSense, years: ReadonlySet<number>, tense: number): Interval | null {
  if (sense.direction !== 0 || sense.weekday === undefined || sense.day === undefined || tense === 0) return null;
  const fits: number[] = [];
  for (const year of years) {
    const days = statedDays({ kind: 'calendar', year, month: sense.month as number, day: sense.day });
    if (days !== null && weekdayOf(days.low as number) === sense.weekday) fits.push(days.low as number);
  }
  if (fits.length !== 1) return null;
  return tense > 0 ? { low: fits[0] - WEEK, high: fits[0] } : { low: fits[0], high: fits[0] + WEEK };
}

/** The months of a season or course that two years name: "temporada invernal 2024-2025". */
function periodOf(draft: Draft, { dates }: Grammar, { at, sense }: DateReading): Interval | null {
  const from = sense.from?.year;
  const to = sense.to?.year;
  if (sense.kind !== 'range' || from === undefined || to === undefined || to !== from + 1) return null;
  const { tokens } = draft;
  for (const [words, first, last] of dates.periods) {
    const begin = at - words.length;
    if (begin >= 0 && words.every((word, k) => tokens.word[begin + k] === word)) {
      return { low: dayNumber(from, first, 1), high: dayNumber(to, last, daysInMonth(to, last)) };
    }
  }
  return null;
}

/** Days of a sense that states its year. */
function statedDays(sense: DateSense): Interval | null {
  if (sense.kind === 'range') {
    const to = sense.to === undefined ? null : statedDays({ kind: 'calendar', ...sense.to });
    const from = sense.from === undefined ? null : statedDays({ kind: 'calendar', ...(sense.to?.year !== undefined && { year: sense.to.year }), ...sense.from });
    return to === null ? from : { low: from?.low ?? to.low, high: to.high };
  }
  const { year, month, day } = sense;
  if (year === undefined || sense.numeric !== undefined) return null;
  if (month === undefined) return sense.quarter === undefined && sense.half === undefined && sense.season === undefined ? yearDays(year) : null;
  if (day === undefined) return monthDays(year, month);
  if (day > daysInMonth(year, month)) return null;
  const number = dayNumber(year, month, day);
  return { low: number, high: number };
}

function following(sense: DateSense, floor: number): Interval | null {
  const { year } = civilOf(floor);
  for (const candidate of [year, year + 1]) {
    const days = statedDays({ ...sense, year: candidate });
    if (days !== null && (days.high as number) >= floor) return days;
  }
  return null;
}

function preceding(sense: DateSense, ceiling: number): Interval | null {
  const { year } = civilOf(ceiling);
  for (const candidate of [year, year - 1]) {
    const days = statedDays({ ...sense, year: candidate });
    if (days !== null && (days.low as number) <= ceiling) return days;
  }
  return null;
}
