import { civilOf, dayNumber, daysInMonth, isoDay } from '../model/calendar.js';
import { monthDays, yearDays } from '../grammar/date-value.js';
import { mayBeDate, readDate, type DateReading, type DateSense } from '../grammar/dates.js';
import { afterInfinitive, tenseNear } from '../grammar/date-tense.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Document, DateWitness } from '../model/document.js';
import type { Interval } from '../model/interval.js';

type Draft = Omit<Document, 'dated' | 'witnesses'>;

/** Bounds wider than this date nothing. */
const WIDEST = 6 * 366;
/** Dates further back than this are history. */
const OLDEST = 1900;
const OPEN = -0x28;

interface Bound { readonly day: number; readonly start: number; readonly end: number }

/**
 * The days between which a document without a date must have been written: not before what it tells as past or as its own season,
 * not after what it tells as still to come. Null unless both sides are drawn.
 */
export function boundsOf(draft: Draft, grammar: Grammar): DateWitness | null {
  let low: Bound | null = null;
  let high: Bound | null = null;
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
      if (sense.kind === 'calendar' && sense.month !== undefined && sense.year === undefined) loose.push({ sense, reading, tense: tensed(draft, grammar, reading) });
      continue;
    }
    if (civilOf(days.low as number).year < OLDEST) continue;
    const tense = tensed(draft, grammar, reading);
    if (tense < 0) lower(pastFrom(sense, days), reading);
    else if (tense > 0) upper(isDeadline(draft, grammar, reading) ? (days.low as number) - 1 : days.high as number, reading);
  }
  for (const { sense, reading, tense } of loose) {
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
  const [from, to] = [low as Bound | null, high as Bound | null];
  if (from === null || to === null || from.day > to.day || to.day - from.day > WIDEST) return null;
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
  if (draft.tokens.word[at - 1] === OPEN) return 0;
  return tenseNear(draft, grammar.dates, at, end) || (afterInfinitive(draft, grammar.dates, at) ? 1 : 0);
}

/** Whether a day is one before which something is to be done: "antes del 29 de diciembre". */
function isDeadline(draft: Draft, { dates }: Grammar, { at }: DateReading): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) if (dates.deadlines.has(draft.tokens.word[i])) return true;
  return false;
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
