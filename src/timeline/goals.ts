import type { Claim, FigureClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { DateMention, Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { indexAt } from '../text/lines.js';
import { tokenAt } from '../text/tokens.js';
import { calendarDate } from './event.js';

/** A year is no deadline that a line should stand under: its goals are told by their acts. */
const DEADLINES = new Set(['time', 'part', 'day', 'week', 'month', 'quarter']);

/** A goal with its deadline, both told in the words of `span`. */
export interface Goal {
  readonly claim: FigureClaim;
  readonly deadline: DateMention;
  readonly date: string;
  readonly span: Span;
}

/** Goals of one document with a deadline in the same sentence: it is an event of its own, whatever verb tells it. */
export function goalsOf(document: Document, claims: readonly Claim[], mentions: readonly Mention[]): Goal[] {
  const goals = claims.filter((claim): claim is FigureClaim => claim.kind === 'figure' && claim.key.status === 'goal' && claim.key.time.days.high !== null);
  if (goals.length === 0) return [];
  const dates = mentions.filter((mention): mention is DateMention => mention.kind === 'date' && DEADLINES.has(mention.value.grain));
  return goals.flatMap((claim): Goal[] => {
    const deadline = dates.find((mention) => mention.value.days.high === claim.key.time.days.high && sentenceOf(document, mention) === claim.sentence);
    const date = deadline === undefined ? null : calendarDate(deadline.value.timex);
    if (deadline === undefined || date === null) return [];
    const { evidence } = claim;
    return [{ claim, deadline, date, span: { doc: evidence.doc, start: Math.min(evidence.start, deadline.start), end: Math.max(evidence.end, deadline.end) } }];
  });
}

const sentenceOf = ({ sentences, tokens }: Document, { start }: Span): number => indexAt(sentences, tokenAt(tokens, start));
