import type { Article } from '../model/document.js';
import type { DocId } from '../model/span.js';

/** A batch of articles, as a thread is sent it. */
export type Batch = readonly Article[];

/** What comes back: the readings of a batch as `encode` gives them, or the first article that could not be read. */
export type Answer = { readonly readings: readonly Uint8Array[] } | { readonly doc: DocId; readonly why: string; readonly stack?: string };
