import type { DateReading, DateSense } from '../grammar/date-grammar.js';
import { mayBeDate, readDate } from '../grammar/date-reading.js';
import { dayNumber, daysInMonth, isoDay, weekdayOf } from '../model/calendar.js';
import type { Grammar } from '../grammar/grammar.js';
import type { DatedBasis, DateWitness, Document } from '../model/document.js';
import { Flag, Shape } from '../model/tokens.js';
import { isGlued, shapeOf } from '../text/tokens.js';
import { labelledOtherwise, readsOn } from './header-line.js';

/** A date in the head of a document, before its order and year are settled. */
export interface HeaderDate {
  readonly reading: DateReading;
  readonly basis: DatedBasis;
  readonly start: number;
  readonly end: number;
}

export type Draft = Omit<Document, 'dated' | 'witnesses'>;

/** Lines of the head, and tokens of a line of prose, in which a document says its date. */
const HEAD_LINES = 14;
const HEAD_TOKENS = 700;
const PROSE_TOKENS = 60;
/** A line with at most so many tokens besides its date is a header. */
const HEADER_TOKENS = 16;
/** Tokens of place and weekday before the date of a dateline. */
const DATELINE_REACH = 22;
const SPOKEN_REACH = 110;

const POINT = -0x2e;
const COMMA = -0x2c;
const CLOSE = -0x29;
const OPEN = -0x28;
const DASHES = new Set([-0x2d, -0x2013, -0x2014, -0x3e, -0x7c]);

/** The dates with which a document may date itself, in the order in which they stand. Reads the head only. */
export function headerDates(draft: Draft, grammar: Grammar): HeaderDate[] {
  const { tokens } = draft;
  const found: HeaderDate[] = [];
  let lines = 0;
  let lineStart = 0;
  for (let at = 0; at < tokens.count && at < HEAD_TOKENS; ) {
    let end = at + 1;
    while (end < tokens.count && end - at < HEAD_TOKENS && !((tokens.shape[end]) & Flag.line)) end++;
    lineStart = at;
    lines++;
    if (lines > HEAD_LINES) break;
    readLine(draft, grammar, lineStart, end, lines, found);
    at = end;
  }
  return found;
}

function readLine(draft: Draft, grammar: Grammar, from: number, to: number, line: number, found: HeaderDate[]): void {
  const { tokens } = draft;
  const prose = to - from > PROSE_TOKENS;
  const last = prose ? Math.min(to, from + SPOKEN_REACH) : to;
  let floor = from;
  const key = keyAt(draft, grammar, from, to);
  for (let at = from; at < last; at++) {
    if (!mayBeDate(grammar.dates, tokens, at)) continue;
    const reading = readDate(grammar.dates, tokens, at, floor);
    if (reading === null || reading.end <= at) continue;
    floor = reading.end;
    const { sense } = reading;
    if (saysDay(sense)) {
      const basis = basisOf(draft, grammar, reading, from, to, line, key);
      if (basis !== null) found.push({ reading, basis, start: tokens.start[reading.at], end: tokens.end[reading.end - 1] });
    }
    at = reading.end - 1;
  }
}

const saysDay = (sense: DateSense): boolean =>
  sense.kind === 'calendar' && (sense.numeric !== undefined || (sense.day !== undefined && sense.month !== undefined && sense.yearShift === undefined && sense.direction === undefined));

/** Index after a key of metadata at the start of a line ("Fecha:", "date"), or -1. */
function keyAt(draft: Draft, grammar: Grammar, from: number, to: number): number {
  const { tokens } = draft;
  const { keys } = grammar.dates.dateline;
  for (let at = from; at < to && at < from + 40; at++) {
    if (!keys.has(tokens.word[at])) continue;
    const opens = at === from || tokens.word[at - 1] === -0x7c || tokens.word[at - 1] === -0xb7 || tokens.word[at - 1] === -0x22 || tokens.word[at - 1] === -0x2a || tokens.word[at - 1] === -0x28 || tokens.word[at - 1] === -0x5b;
    if (opens) return at;
  }
  return -1;
}

function basisOf(draft: Draft, grammar: Grammar, { at, end, sense }: DateReading, from: number, to: number, line: number, key: number): DatedBasis | null {
  if (labelledOtherwise(draft.tokens, grammar, from, at)) return null;
  if (key >= 0 && at > key && at - key <= 6) return 'metadata';
  const near = at - from <= DATELINE_REACH;
  if (near && closesDateline(draft, end, to, onlyPlace(draft, grammar, from, at)) && opensDateline(draft, grammar, from, at)) return 'dateline';
  if (sense.year === undefined) return null;
  const [left, right] = column(draft, from, at, end, to);
  const others = right - left - (end - at);
  if (others <= HEADER_TOKENS && !readsOn(draft.tokens, grammar, left, at, end, right)) return 'byline';
  if (line === 1 && end === to && others <= PROSE_TOKENS) return 'byline';
  if (line <= 4 && spoken(draft, grammar, at)) return 'byline';
  return null;
}

const COLUMNS = new Set([-0x7c, -0xb7, -0x2022]);

/** The part of a line between "|" or "·" in which a date stands. */
function column(draft: Draft, from: number, at: number, end: number, to: number): [number, number] {
  const { tokens } = draft;
  let left = at;
  while (left > from && !COLUMNS.has(tokens.word[left - 1])) left--;
  let right = end;
  while (right < to && !COLUMNS.has(tokens.word[right])) right++;
  return [left, right];
}

/** Whether what follows a date is the mark that closes a dateline: ".-", "–", ":", ">>>", "(Agencia).-". */
function closesDateline(draft: Draft, end: number, to: number, afterPlace: boolean): boolean {
  const { tokens } = draft;
  let i = end;
  if (i >= to) return true;
  if (tokens.word[i] === OPEN || tokens.word[i] === -0x2f) {
    for (let step = 0; step < 12 && i < to && tokens.word[i] !== CLOSE; step++) i++;
    i++;
  }
  if (i >= to) return true;
  if (tokens.word[i] === -0x2c && i + 1 < to && (shapeOf(tokens, i + 1) === Shape.number)) {
    for (let step = 0; step < 8 && i < to && tokens.word[i] !== POINT && !DASHES.has(tokens.word[i]); step++) i++;
  }
  const mark = tokens.word[i];
  if (DASHES.has(mark) || mark === -0x3a) return true;
  if (mark !== POINT && mark !== COMMA) return false;
  return i + 1 >= to || DASHES.has(tokens.word[i + 1]) || tokens.word[i + 1] === CLOSE || (mark === POINT && afterPlace);
}

/** Whether nothing but capitalised words, marks and small fillers stands before a date: "Guadalajara, Jalisco." */
function onlyPlace(draft: Draft, grammar: Grammar, from: number, at: number): boolean {
  const { tokens } = draft;
  for (let i = from; i < at; i++) {
    const shape = shapeOf(tokens, i);
    if (shape === Shape.number || (shape === Shape.lower && !grammar.dates.dateline.fillers.has(tokens.word[i]))) return false;
  }
  return at > from;
}

/** Whether only a place, a form of address and marks stand between the start of the line and the date. */
function opensDateline(draft: Draft, grammar: Grammar, from: number, at: number): boolean {
  const { tokens } = draft;
  let capital = false;
  let lower = 0;
  for (let i = from; i < at; i++) {
    const shape = shapeOf(tokens, i);
    if (shape === Shape.capital || shape === Shape.upper || shape === Shape.mixed) { capital = true; lower = 0; }
    else if (shape === Shape.lower && ++lower > 3) return false;
    else if (shape === Shape.number && !grammar.dates.dateline.fillers.has(tokens.word[i - 1] ?? 0) && tokens.word[i - 1] !== -0x2f) lower++;
  }
  return capital || at - from <= 2;
}

/** Whether the words before a date tell it as the day's own: "hoy es", "las 19:00 horas del". */
function spoken(draft: Draft, grammar: Grammar, at: number): boolean {
  const { tokens } = draft;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) if (grammar.dates.dateline.spoken.has(tokens.word[i])) return true;
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) if (tokens.word[i] === -0x3a && isGlued(tokens, i)) return true;
  return false;
}

/** A witness of a header date once year and order are known; null where there is no such day. */
export function witnessOf(found: HeaderDate, year: number, order: 'dmy' | 'mdy'): DateWitness | null {
  const { sense } = found.reading;
  let { day, month } = sense;
  if (sense.numeric) {
    const [a, b] = sense.numeric;
    const dayFirst = b > 12 ? false : a > 12 ? true : order === 'dmy';
    [day, month] = dayFirst ? [a, b] : [b, a];
  }
  if (day === undefined || month === undefined || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const number = dayNumber(year, month, day);
  return {
    timex: isoDay(number), days: { low: number, high: number }, basis: found.basis, start: found.start, end: found.end,
    ...(sense.numeric && swappedDay(sense.numeric, number) !== null && { swapped: swappedDay(sense.numeric, number) as number }),
    ...(found.basis === 'metadata' && day === 1 && { placeholder: true }),
  };
}

/** Whether a header date names a weekday that its day is not. */
export function wrongWeekday(found: HeaderDate, witness: DateWitness): boolean {
  const { weekday } = found.reading.sense;
  return weekday !== undefined && witness.days.low !== null && weekdayOf(witness.days.low) !== weekday;
}

function swappedDay([a, b, year]: readonly [number, number, number], read: number): number | null {
  if (a > 12 || b > 12) return null;
  const [one, other] = [dayNumber(year, b, a), dayNumber(year, a, b)];
  return one === other ? null : read === one ? other : one;
}
