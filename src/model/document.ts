import type { DateValue } from './date-value.js';
import type { Lang } from './lang.js';
import type { DocId } from './span.js';
import type { Tokens } from './tokens.js';

/** A file, or a line of JSON, as read: decoded text and what is known from outside. */
export interface Article {
  readonly id: DocId;
  /** Decoded; byte-order mark removed, nothing else changed. */
  readonly text: string;
  readonly given?: GivenFacts;
}

/** What is known of an article from outside: a manifest, metadata, the archive it lay in. */
export interface GivenFacts {
  readonly date?: string;
  readonly lang?: Lang;
  readonly title?: string;
  /** Who published it. */
  readonly source?: string;
  /** Of whose readers it is written: ISO 3166-1, two capital letters. */
  readonly country?: string;
  /** Where it was published: http or https. */
  readonly url?: string;
  /** The ISO day on which it was there already; it may have been published long before. */
  readonly captured?: string;
}

/** A quotation, marks excluded, in offsets of the text. One that is reopened in the next paragraph, or never closed, ends with its paragraph. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

export type DatedBasis = 'given' | 'dateline' | 'byline' | 'metadata' | 'file-name' | 'bounds';

/** A document's date. `timex` is a day, a coarser date or an EDTF interval; `start`/`end` are null where no words give it. */
export interface Dated {
  readonly timex: string;
  readonly days: DateValue['days'];
  readonly basis: DatedBasis;
  readonly start: number | null;
  readonly end: number | null;
}

/** A date that speaks of the document itself: metadata, header, dateline. All are kept; one wins. */
export interface DateWitness extends Dated {
  /** First day of a month or year in metadata: likely a placeholder. */
  readonly placeholder?: boolean;
  /** The day that its numbers give when day and month change places. */
  readonly swapped?: number;
}

/**
 * An article made ready.
 * `sentences` and `paragraphs` hold the token index at which each starts, in order; the last ends at `tokens.count`.
 * `lines` holds the offset at which each line starts.
 */
export interface Document {
  readonly id: DocId;
  readonly text: string;
  readonly lang: Lang;
  readonly title: string | null;
  readonly source: string | null;
  /** Given, or told by the address; absent where neither is. ISO 3166-1, two capital letters. */
  readonly country?: string;
  readonly url?: string;
  readonly tokens: Tokens;
  readonly lines: Int32Array;
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  readonly quotes: readonly Quote[];
  readonly dated: Dated | null;
  readonly witnesses: readonly DateWitness[];
}
