import type { TimeRef } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { DateMention, Figure } from '../model/mention.js';
import type { Grammar } from '../grammar/grammar.js';
import { firstPhrase } from '../grammar/concepts.js';

/** The tokens around a figure that speak of it: its clause. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/**
 * When a figure holds. A goal holds at its deadline; a running total from its start to the day it is told;
 * a figure with a period of its own in that period; any other one on the day of the document.
 */
export function timeOf(document: Document, figure: Figure, clause: Clause, dates: readonly DateMention[], grammar: Grammar): TimeRef {
  const asserted = document.dated?.days ?? { low: null, high: null };
  const near = nearest(figure, dates);
  if (figure.status === 'goal' || figure.status === 'forecast') {
    return near === null ? { type: 'plan', days: { low: null, high: null }, basis: 'none' } : { type: 'plan', days: near.value.days, basis: basisOf(near) };
  }
  const { tokens } = document;
  if (firstPhrase(grammar.concepts.cumulative, tokens, clause.from, clause.to) !== null) {
    const start = dates.find((date) => startsTotal(document, date, grammar));
    if (start !== undefined) return { type: 'cumulative', days: asserted, from: start.value.timex, basis: 'explicit' };
    if (near === null || near.value.type !== 'DATE' || near.value.grain === 'day' || near.value.grain === 'ref') return { type: 'cumulative', days: asserted, basis: 'document' };
  }
  if (near !== null && near.value.grain !== 'ref') return { type: 'flow', days: near.value.days, basis: basisOf(near) };
  return { type: 'stock', days: asserted, basis: document.dated === null ? 'none' : 'document' };
}

const basisOf = (date: DateMention): TimeRef['basis'] => (date.value.anchor === 'stated' ? 'explicit' : 'relative');

function nearest(figure: Figure, dates: readonly DateMention[]): DateMention | null {
  let best: DateMention | null = null;
  let least = Infinity;
  for (const date of dates) {
    if (date.value.type !== 'DATE') continue;
    const distance = date.start >= figure.end ? date.start - figure.end : figure.start - date.end;
    if (distance < least) { least = distance; best = date; }
  }
  return best;
}

/** Whether "since" stands right before a date. */
function startsTotal(document: Document, date: DateMention, grammar: Grammar): boolean {
  const before = document.text.slice(Math.max(0, date.start - 12), date.start).trimEnd();
  const word = before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
  const beforeThat = before.slice(0, before.length - word.length).trimEnd().toLowerCase();
  return grammar.pack.concepts.since.includes(word) || (grammar.pack.concepts.articles.includes(word) && grammar.pack.concepts.since.some((s) => beforeThat.endsWith(s)));
}
