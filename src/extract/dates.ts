import type { DateReading, DateSense } from '../grammar/date-grammar.js';
import { mayBeDate, readDate } from '../grammar/date-reading.js';
import { civilOf, dayNumber } from '../model/calendar.js';
import type { Grammar } from '../grammar/grammar.js';
import type { DateValue } from '../model/date-value.js';
import type { Document } from '../model/document.js';
import { mentionId } from '../model/id.js';
import type { DateMention } from '../model/mention.js';
import { Flag, Shape } from '../model/tokens.js';
import { indexAt } from '../text/lines.js';
import { shapeOf } from '../text/tokens.js';
import { governedByPast, tenseNear } from '../grammar/date-tense.js';
import type { Anchors } from './date-anchors.js';
import { resolve } from './resolve-dates.js';

/** A day and month so near the start of a line are those of a dateline. */
const DATELINE = 8;

/** Longest bracket of an undated document in which its dates are still completed. */
const NARROW = 366;

/**
 * Every date, time, duration and set of a document, in reading order.
 * Marks the tokens it reads (and those that only look like a date) in `mask`, so that their digits are no figures.
 */
export function extractDates(document: Document, grammar: Grammar, mask: Uint8Array): DateMention[] {
  const readings = readAll(document, grammar, mask);
  return resolveAll(document, grammar, readings);
}

/** First phase: what the words say, before any anchor. */
function readAll(document: Document, grammar: Grammar, mask: Uint8Array): DateReading[] {
  const { tokens } = document;
  const { dates } = grammar;
  const readings: DateReading[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (!mayBeDate(dates, tokens, at)) continue;
    const reading = readDate(dates, tokens, at, floor);
    if (reading === null || reading.end <= at) continue;
    if (reading.sense.kind !== 'nothing') {
      mask.fill(1, reading.at, reading.end);
      readings.push(reading);
    }
    floor = reading.end;
    at = reading.end - 1;
  }
  return readings;
}

/** Second phase: values, by the document's date, the dates before, and the tense of the verb. */
function resolveAll(document: Document, grammar: Grammar, readings: readonly DateReading[]): DateMention[] {
  const mentions: DateMention[] = [];
  const { low, high } = document.dated?.days ?? { low: null, high: null };
  const bracket = low !== null && high !== null && high - low < NARROW ? [low, high] as const : null;
  const order = numericOrder(document, grammar, readings);
  const terms = (grammar.pack.dates.terms ?? []).map(([from, to]) => [dayNumber(...from), dayNumber(...to)] as const);
  const ownDay = opensWithDay(document, readings);
  let previous: DateValue | null = null;
  let previousSentence = -1;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    const { sense } = reading;
    const sentence = indexAt(document.sentences, reading.at);
    const contextYear = yearNearby(readings, i, previous, sentence - previousSentence, bracket, ownDay);
    const anchors: Anchors = {
      day: null, year: contextYear, previous, ...order, terms,
      tense: needsTense(sense) ? tenseNear(document, grammar.dates, reading.at, reading.end) : 0,
    };
    const values = sense.kind === 'list' && sense.days
      ? sense.days.map((item) => ({ at: item.at, end: item.end, sense: { ...sense, kind: 'calendar', day: item.day } as DateSense }))
      : [{ at: reading.at, end: reading.end, sense }];
    values.forEach((piece, k) => {
      const end = k === values.length - 1 ? reading.end : piece.end;
      const at = k === 0 ? reading.at : piece.at;
      const value = anchored(piece.sense, anchors, bracket);
      if (value === null) return;
      const span = { doc: document.id, start: document.tokens.start[at], end: document.tokens.end[end - 1] };
      const early = toldTooEarly(document, grammar, piece.sense, at, value);
      mentions.push({ ...span, id: mentionId('date', span), kind: 'date', value, ...(early && { told: 'past' as const }) });
      if (value.type === 'DATE' && value.grain !== 'ref' && piece.sense.unit !== 'T') { previous = value; previousSentence = sentence; }
    });
  }
  return mentions;
}

/** A date with "pasado" and no year may be told as past so many days before it comes; further ahead another year is meant. */
const SLIP = 31;

/** Whether a day after the document's own is told as over. */
function toldTooEarly(document: Document, grammar: Grammar, sense: DateSense, at: number, { type, grain, days }: DateValue): boolean {
  const today = document.dated;
  if (today === null || today.basis === 'bounds' || today.days.low === null || today.days.low !== today.days.high) return false;
  const last = sense.kind === 'range' ? sense.to : sense;
  if (type !== 'DATE' || grain !== 'day' || days.low === null || last?.day === undefined || last.month === undefined) return false;
  const ahead = days.low - today.days.low;
  if (ahead <= 0 || ahead > NARROW) return false;
  const stated = last.year !== undefined;
  return (stated || (sense.direction === -1 && ahead <= SLIP)) && governedByPast(document, grammar.dates, at);
}

const needsTense = (sense: DateSense): boolean =>
  sense.kind === 'range' || sense.kind === 'list' || (sense.kind === 'calendar' && sense.year === undefined && sense.yearShift === undefined);

/** A value under a document date known to the day, or under a bracket whose two ends give the same value. */
function anchored(sense: DateSense, anchors: Anchors, bracket: readonly [number, number] | null): DateValue | null {
  if (bracket === null) return resolve(sense, anchors);
  const [low, high] = bracket;
  const first = resolve(sense, { ...anchors, day: low });
  if (low === high || first === null) return first;
  const last = resolve(sense, { ...anchors, day: high });
  return last !== null && last.timex === first.timex ? first : resolve(sense, anchors);
}

/** Whether the first day that a document names is that of a dateline without a year ("MÁLAGA, 10 oct. (Agencia)"): what follows need not be of its year. */
function opensWithDay({ tokens }: Document, readings: readonly DateReading[]): boolean {
  const first = readings.find(({ sense }) => sense.kind === 'calendar' && sense.day !== undefined && sense.month !== undefined);
  if (first === undefined || first.sense.year !== undefined || first.sense.numeric !== undefined) return false;
  for (let at = first.at; at >= 0 && at >= first.at - DATELINE; at--) if (at === 0 || ((tokens.shape[at] as number) & Flag.line) !== 0) return shapeOf(tokens, at) !== Shape.lower;
  return false;
}

/** Year that the dates around lend to a date without one. In a dated document only a date just before, told as past, lends it. */
function yearNearby(readings: readonly DateReading[], i: number, previous: DateValue | null, distance: number, bracket: readonly [number, number] | null, ownDay: boolean): number | null {
  const { sense } = readings[i];
  if (sense.kind !== 'calendar' && sense.kind !== 'range' && sense.kind !== 'list') return null;
  if (bracket !== null) {
    if (previous === null || previous.anchor !== 'stated' || previous.days.low === null || distance > 1) return null;
    const year = civilOf(previous.days.low).year;
    if (previous.grain !== 'day' && previous.grain !== 'month') return null;
    return year < civilOf(bracket[0]).year && distance === 0 ? year : null;
  }
  const stated = (s: DateSense): number | null =>
    s.kind === 'range' ? (s.to?.month !== undefined ? s.to.year ?? null : null) : s.kind === 'calendar' && s.month !== undefined ? s.year ?? null : null;
  for (let reach = 1; reach <= 12; reach++) {
    const before = readings[i - reach];
    if (before !== undefined) { const year = stated(before.sense); if (year !== null) return year; }
    const after = readings[i + reach];
    if (after !== undefined && reach <= 6 && !ownDay) { const year = stated(after.sense); if (year !== null) return year; }
  }
  return null;
}

/** Day first or month first: by a numeric date that can be read one way only, by one that is the document's own day, else by language. */
function numericOrder(document: Document, grammar: Grammar, readings: readonly DateReading[]): { order: 'dmy' | 'mdy'; orderGuessed: boolean } {
  const own = document.dated?.days;
  for (const { sense } of readings) {
    if (!sense.numeric) continue;
    const [a, b, year] = sense.numeric;
    if (a > 12) return { order: 'dmy', orderGuessed: false };
    if (b > 12) return { order: 'mdy', orderGuessed: false };
    if (own !== undefined && own.low !== null && own.low === own.high && a !== b) {
      if (dayNumber(year, b, a) === own.low) return { order: 'dmy', orderGuessed: false };
      if (dayNumber(year, a, b) === own.low) return { order: 'mdy', orderGuessed: false };
    }
  }
  if (grammar.pack.dates.numericOrder === 'mdy' && dayFirstProse(readings)) return { order: 'dmy', orderGuessed: false };
  return { order: grammar.pack.dates.numericOrder, orderGuessed: true };
}

/** Whether written-out dates put the day first ("14 January 2025"), as the British do. */
function dayFirstProse(readings: readonly DateReading[]): boolean {
  return readings.some(({ sense }) => sense.kind === 'calendar' && sense.month !== undefined && sense.dayFirst === true);
}
