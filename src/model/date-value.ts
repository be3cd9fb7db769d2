import type { Interval } from './interval.js';

/** The unit of calendar time that an expression names. `ref` is PRESENT_REF and its like. */
export type Grain =
  | 'time' | 'part' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'ref';

/** Modifiers of TIMEX3 (TimeML 1.2.1). */
export type DateMod = 'START' | 'MID' | 'END' | 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'BEFORE' | 'AFTER' | 'EARLY' | 'LATE'
  | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS' | 'ON_OR_BEFORE' | 'ON_OR_AFTER';

/** What completed an expression that does not say all of its date. */
export type Anchor = 'stated' | 'document-date' | 'previous-mention' | 'none';

/**
 * The value of a date expression.
 * `days` is the interval of civil days it covers, as day numbers (days since 1970-01-01), both ends included.
 * `implied` lists the grains that the text does not say and the anchor filled in.
 * `weekday` is the weekday as written (0 Sunday … 6 Saturday), never computed.
 */
export interface DateValue {
  readonly timex: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly grain: Grain;
  readonly days: Interval;
  readonly mod?: DateMod;
  readonly anchor: Anchor;
  readonly implied: readonly Grain[];
  readonly weekday?: number;
  /** Parts as written, for calendar checks: a day that does not exist keeps them and has no days. */
  readonly written?: { readonly year?: number; readonly month?: number; readonly day?: number };
  /** Set on a day that no calendar has ("31 de noviembre"). */
  readonly impossible?: boolean;
  /** Both readings of a numeric date that nothing in the document decides. */
  readonly ambiguous?: boolean;
}
