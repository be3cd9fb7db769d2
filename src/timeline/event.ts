import type { ActClaim } from '../model/claim.js';
import type { Entry } from '../model/analysis.js';
import type { Interval } from '../model/interval.js';
import type { Span } from '../model/span.js';

/** A dated event of one document. Days are day numbers; `words` are its folded content words, for finding the same event told elsewhere. */
export interface Event {
  readonly date: string;
  readonly days: Interval;
  readonly mark: Exclude<Entry['mark'], 'disputed'>;
  readonly kind: Entry['kind'];
  readonly span: Span;
  /** The words that carry the event and its date: a finding about them disputes it. */
  readonly core: readonly Span[];
  readonly predicate: string | null;
  readonly words: ReadonlySet<string>;
  /** Folded lemmas of what the act is done to; empty where no act of a known kind tells the event. */
  readonly object: readonly string[];
  readonly sources: readonly Span[];
}

/** The day part of a TIMEX3 value: clock times and parts of the day belong to their day. */
export function calendarDate(timex: string): string | null {
  const day = timex.replaceAll(/T[0-9A-Z:]*/g, '');
  return /^[0-9]{2,4}(-[0-9A-Z]{2,3}){0,2}(\/[0-9]{4}(-[0-9A-Z]{2,3}){0,2})?$/.test(day) ? day : null;
}

/** Whether an act has a date that a line of the timeline can stand under. */
export const dated = (claim: ActClaim): boolean =>
  claim.when !== null && claim.when.days.low !== null && claim.when.grain !== 'ref' && claim.when.grain !== 'century' && claim.when.impossible !== true && calendarDate(claim.when.timex) !== null;

export const touches = (a: Span, b: Span): boolean => a.doc === b.doc && a.start < b.end && b.start < a.end;
