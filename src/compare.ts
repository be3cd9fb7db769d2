import type { Analysis, Problem } from './model/analysis.js';
import type { Lang } from './model/lang.js';
import type { Reading } from './model/reading.js';
import type { DocId } from './model/span.js';

export interface CompareOptions {
  /** Language of messages. */
  readonly lang: Lang;
  readonly problems?: readonly Problem[];
  /** With drafts, only findings that touch one are kept. */
  readonly drafts?: ReadonlySet<DocId>;
}

/** Lays readings side by side: names linked, claims held against each other, one whole analysis. */
export function compare(readings: readonly Reading[], options: CompareOptions): Analysis {
  throw new Error(`not yet: ${readings.length} ${options.lang}`);
}
