import type { Claim } from './claim.js';
import type { Document } from './document.js';
import type { Alleged } from './finding.js';
import type { Mention } from './mention.js';

/** Everything that one document can say alone; never stale when the corpus grows. */
export interface Reading {
  readonly document: Document;
  /** The smallest hashes of its shingles, sorted: what copies of one text share. */
  readonly sketch: readonly number[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly alleged: readonly Alleged[];
}
