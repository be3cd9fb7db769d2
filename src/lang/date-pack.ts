import type { Pattern } from './pack.js';

/** Calendar words and the ways to write a date. */
export interface DatePack {
  /** Months 1 to 12: full name first, then abbreviations without point. */
  readonly months: readonly (readonly string[])[];
  /** Weekdays, Sunday first: full name first, then abbreviations without point. */
  readonly weekdays: readonly (readonly string[])[];
  readonly patterns: readonly Pattern[];
}
