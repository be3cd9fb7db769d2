import type { Analysis } from './analysis.js';
import type { Claim } from './claim.js';
import type { Linked } from './linked.js';
import type { Reading } from './reading.js';

/** An analysis beside what it was made from, for what is asked of it afterwards. */
export interface Laid {
  /** By id of their documents. */
  readonly readings: readonly Reading[];
  readonly linked: Linked;
  /** With the names in them resolved over the corpus. */
  readonly claims: readonly Claim[];
  readonly analysis: Analysis;
}
