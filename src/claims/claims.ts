import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { ReadOptions } from '../model/read-options.js';
import { grammarOf } from '../grammar/grammar.js';
import { actClaims } from './acts.js';
import { arithmeticClaims } from './arithmetic.js';
import { attainmentClaims } from './goals.js';
import { rankClaims } from './ranks.js';
import { figureClaims } from './figures.js';
import { sidesOf } from './sides.js';
import { officeClaims } from './offices.js';
import { voices } from './speakers.js';
import { termClaims } from './terms.js';

/** What a document says, claim by claim, in reading order of kinds. */
export function claims(document: Document, mentions: readonly Mention[], options?: ReadOptions): Claim[] {
  const grammar = grammarOf(document.lang, options);
  const voice = voices(document, mentions);
  const sums = arithmeticClaims(document, mentions, grammar, voice);
  return [
    ...figureClaims(document, mentions, grammar, voice, sidesOf(sums)),
    ...actClaims(document, mentions, grammar, voice),
    ...officeClaims(document, mentions, grammar, voice),
    ...rankClaims(document, mentions, grammar, voice),
    ...sums,
    ...attainmentClaims(document, mentions, grammar, voice),
    ...termClaims(document, mentions, grammar, voice),
  ];
}
