import type { Grammar } from '../grammar/grammar.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { changeClaims } from './changes.js';
import { partsClaims } from './parts.js';
import { productClaims } from './products.js';
import { linesOf } from './rows.js';
import { shareClaims } from './shares.js';
import type { Voice } from './speakers.js';

/** Figures that the text ties together so that they can be computed: sums, changes, shares, products, attained goals. */
export function arithmeticClaims(document: Document, mentions: readonly Mention[], grammar: Grammar, voice: (offset: number) => Voice): Claim[] {
  const lines = linesOf(document, mentions);
  return [
    ...partsClaims(document, lines, grammar, voice),
    ...changeClaims(document, lines, grammar, voice),
    ...shareClaims(document, lines, grammar, voice),
    ...productClaims(document, lines, grammar, voice),
  ];
}
