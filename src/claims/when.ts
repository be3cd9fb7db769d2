import type { TimeRef } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Interval } from '../model/interval.js';
import type { DateMention, Figure } from '../model/mention.js';
import { firstPhrase } from '../grammar/concepts.js';
import type { Grammar } from '../grammar/grammar.js';
import { tokenAt } from '../text/tokens.js';
import type { Range } from './clause.js';
import { actBefore } from './predicates.js';

/** "since" stands at most this many tokens before its date ("desde que arrancó, en marzo de 2025"). */
const SINCE_TOKENS = 12;
/** A date within this many tokens of the start of its sentence frames all of it. */
const FRAME_TOKENS = 3;

/** Start of a total that says only that it is one ("a la fecha"). */
const FROM_THE_START = 'start';

/** Counts of victims belong to one event, however long after it they are told. */
const TOLLS = new Set(['death', 'injured', 'evacuated']);

/** Where a figure stands, and the dates of its sentence. */
export interface Moment {
  readonly range: Range;
  readonly own: Range;
  readonly clause: Range;
  readonly sentence: Range;
  readonly dates: readonly DateMention[];
}

/** A text longer than this tells of many events; a toll in it cannot be tied to one. In tokens. */
const ONE_STORY = 2500;

/**
 * When a figure holds. A goal holds at its deadline; a running total from its start to the day it is told;
 * a figure with a period of its own in that period; a toll with its event; any other one on the day of the document.
 */
export function timeOf(document: Document, figure: Figure, head: string, { range, own, clause, sentence, dates }: Moment, grammar: Grammar): TimeRef {
  const asserted = document.dated?.days ?? { low: null, high: null };
  const days = dates.filter((date) => date.value.type === 'DATE' && date.value.grain !== 'ref' && !isOwnDate(document, date));
  const attached = days.filter((date) => belongs(document, date, range, sentence, grammar));
  if (figure.status === 'goal' || figure.status === 'forecast') {
    const deadline = nearest(figure, days.filter((date) => isDeadline(document, date, grammar))) ?? nearest(figure, days.filter((date) => isToCome(date, document)));
    return deadline === null
      ? { type: 'plan', days: { low: null, high: null }, basis: 'none' }
      : { type: 'plan', days: deadline.value.days, basis: basisOf(deadline) };
  }
  const act = actBefore(document, own.from, range.from, grammar);
  const standing = act !== null && grammar.concepts.standing(act);
  const near = nearest(figure, standing ? attached.filter((date) => !startsTotal(document, date, clause, grammar)) : attached);
  const start = standing ? undefined : days.find((date) => startsTotal(document, date, clause, grammar));
  if (start !== undefined) return { type: 'cumulative', days: asserted, from: start.value.timex, basis: 'explicit' };
  if (dates.some((date) => date.value.type === 'DURATION' && belongs(document, date, range, sentence, grammar) && date.start < figure.start)) {
    return { type: 'flow', days: { low: null, high: null }, basis: 'none' };
  }
  if (firstPhrase(grammar.concepts.soFar, document.tokens, clause.from, clause.to) !== null && near === null) return { type: 'cumulative', days: asserted, from: FROM_THE_START, basis: 'document' };
  const total = firstPhrase(grammar.concepts.cumulative, document.tokens, own.from, own.to);
  const running = total !== null && !(standing && grammar.concepts.since(document.tokens.word[total.at] as number));
  if (near !== null && near.value.days.low !== null) {
    const whole = near.value.grain !== 'day' && near.value.grain !== 'time' && near.value.grain !== 'part';
    if (running && whole) return { type: 'cumulative', days: asserted, from: near.value.timex, basis: 'explicit' };
    if (!running || !whole) return { type: 'flow', days: soFar(near.value.days, asserted), basis: basisOf(near) };
  }
  const basis = document.dated === null ? 'none' : 'document';
  if (TOLLS.has(head)) {
    return document.tokens.count <= ONE_STORY ? { type: 'event', days: asserted, basis } : { type: 'flow', days: { low: null, high: null }, basis: 'none' };
  }
  const tenure = running && firstPhrase(grammar.concepts.tenure, document.tokens, clause.from, clause.to) !== null;
  return { type: running ? 'cumulative' : 'stock', days: asserted, ...(tenure ? { tenure: { since: null } } : {}), basis };
}

/** Whether a date is the document's own: a dateline or header dates the text, not what it tells. */
const isOwnDate = (document: Document, date: DateMention): boolean =>
  document.witnesses.some(({ start, end }) => start !== null && end !== null && date.start < end && start < date.end);

/** A word of limit stands at most this many tokens before its date ("a más tardar el 31 de diciembre"). */
const LIMIT_TOKENS = 3;

function isDeadline({ tokens }: Document, date: DateMention, grammar: Grammar): boolean {
  const at = tokenAt(tokens, date.start);
  for (let i = Math.max(0, at - LIMIT_TOKENS); i < at; i++) if (grammar.dates.deadlines.has(tokens.word[i] as number)) return true;
  return false;
}

/** A date that is not over when the document is told; in an undated one any may be. */
const isToCome = (date: DateMention, { dated }: Document): boolean => dated?.days.high == null || (date.value.days.high !== null && date.value.days.high > dated.days.high);

/** Of a period that is not over when it is told, only what has passed: "this year" told in July ends in July. */
const soFar = (period: Interval, asserted: Interval): Interval =>
  asserted.high !== null && period.high !== null && period.low !== null && period.low <= asserted.high && period.high > asserted.high
    ? { low: period.low, high: asserted.high }
    : period;

const basisOf = (date: DateMention): TimeRef['basis'] => (date.value.anchor === 'stated' ? 'explicit' : 'relative');

function nearest(figure: Figure, dates: readonly DateMention[]): DateMention | null {
  let best: DateMention | null = null;
  let least = Infinity;
  for (const date of dates) {
    const distance = date.start >= figure.end ? date.start - figure.end : figure.start - date.end;
    if (distance < least) { least = distance; best = date; }
  }
  return best;
}

const COMMA = -0x2c;

/** Whether a date speaks of the figure: it opens the sentence, or no comma and no joining word stands between them. */
function belongs(document: Document, date: DateMention, figure: Range, sentence: Range, grammar: Grammar): boolean {
  const { tokens } = document;
  const first = tokenAt(tokens, date.start);
  const last = tokenAt(tokens, date.end);
  if (last <= figure.from && first - sentence.from < FRAME_TOKENS) return true;
  const [from, to] = first >= figure.to ? [figure.to, first] : [last, figure.from];
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as number;
    if (word === COMMA || grammar.concepts.clausal(word)) return false;
  }
  return true;
}

/** Whether "since" stands a few words before a date of the clause. */
function startsTotal({ tokens }: Document, date: DateMention, clause: Range, grammar: Grammar): boolean {
  const at = tokenAt(tokens, date.start);
  if (at < clause.from || at >= clause.to) return false;
  for (let i = at; i >= Math.max(clause.from, at - SINCE_TOKENS); i--) if (grammar.concepts.since(tokens.word[i] as number)) return true;
  return false;
}
