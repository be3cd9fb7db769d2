import type { DocId, Place } from './span.js';

export type FactKind = 'figure' | 'date' | 'official' | 'person' | 'program' | 'quote';

/**
 * What about a fact changed, where its words do not show it: `hedge` the number stays and its hedge does not; `status` what was told as done
 * is told as planned, denied or the other way round; `unquoted` and `quoted` the words stay and the quotation marks do not; `limit` a day becomes a deadline or the other way round; `speaker` the quotation stays and somebody else says it.
 */
export type ChangeNote = 'hedge' | 'status' | 'unquoted' | 'quoted' | 'speaker' | 'limit';

/** A fact that one version has and the other has not, or has otherwise. */
export interface Change {
  readonly kind: FactKind;
  readonly change: 'added' | 'removed' | 'changed';
  readonly old: Place | null;
  readonly new: Place | null;
  readonly note: ChangeNote | null;
}

/** Two versions of a document; null where one folder lacks it. Counts are of sentences. */
export interface Versions {
  readonly old: DocId | null;
  readonly new: DocId | null;
  /** In the order of the new version; what was removed stands where the old one had it. */
  readonly changes: readonly Change[];
  readonly rewritten: number;
  readonly added: number;
  readonly removed: number;
}

export interface Changes {
  readonly versions: readonly Versions[];
}
