import type { Tense } from '../grammar/date-tense.js';
import type { DateValue } from '../model/date-value.js';

/** What a date expression may lean on. */
export interface Anchors {
  /** The document's day, or null. */
  readonly day: number | null;
  /** Year that the nearest dates of an undated document state. */
  readonly year: number | null;
  /** The date mentioned before, where it has days. */
  readonly previous: DateValue | null;
  readonly tense: Tense;
  readonly order: 'dmy' | 'mdy';
  /** Whether nothing decided the order of numeric dates. */
  readonly orderGuessed: boolean;
  /** Terms of government, first and last day. */
  readonly terms: readonly (readonly [number, number])[];
}
