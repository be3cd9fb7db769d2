import type { ActClaim } from '../model/claim.js';
import type { Entry } from '../model/analysis.js';
import type { Interval } from '../model/interval.js';
import type { Span } from '../model/span.js';

/** A dated event before it is placed. Days are day numbers; `words` are its folded content words, for finding the same event told elsewhere. */
export interface Event {
  readonly date: string;
  readonly days: Interval;
  readonly mark: Entry['mark'];
  readonly span: Span;
  readonly predicate: string | null;
  readonly words: ReadonlySet<string>;
  /** Larger is kept first where a document has too many. */
  readonly weight: number;
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
