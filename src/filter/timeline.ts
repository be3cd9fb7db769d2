import type { Analysis, Entry, EntryKind } from '../model/analysis.js';
import { about } from './about.js';

/** What of a timeline is wanted; what is left out asks for nothing. */
export interface Wanted {
  /** Names or words: an entry about any of them stays. */
  readonly about?: readonly string[];
  /** First day, ISO. */
  readonly from?: string;
  /** Last day, ISO. */
  readonly to?: string;
  readonly kinds?: readonly EntryKind[];
  /** Newest first. */
  readonly reverse?: boolean;
}

/**
 * The analysis with only the entries of its timeline that are wanted; the rest of it is as it was.
 * An entry belongs to a period when some day that its date covers does; one without a bound on a side is open there.
 */
export function filtered(analysis: Analysis, { about: terms = [], from, to, kinds = [], reverse = false }: Wanted): Analysis {
  const matches = terms.length === 0 ? () => true : about(terms, analysis);
  const timeline = analysis.timeline.filter((entry) => (kinds.length === 0 || kinds.includes(entry.kind)) && inPeriod(entry, from, to) && matches(entry));
  return { ...analysis, timeline: reverse ? timeline.reverse() : timeline };
}

const inPeriod = ({ first, last }: Entry, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || last === null || last >= from) && (to === undefined || first === null || first <= to);
