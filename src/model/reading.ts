import type { Claim } from './claim.js';
import type { Document } from './document.js';
import type { Alleged } from './finding.js';
import type { Mention } from './mention.js';

/** Everything that one document can say alone; never stale when the corpus grows. */
export interface Reading {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly alleged: readonly Alleged[];
}
