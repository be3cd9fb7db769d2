import type { Document } from '../model/document.js';
import { Shape } from '../model/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { shapeOf, wordsOf } from '../text/tokens.js';

/** Content words are at least this long; shorter ones join. */
const CONTENT_LENGTH = 4;

/** Content words of a range of tokens by concept, sorted, without function words; `except` are tokens to leave out. */
export function contentWords(document: Document, from: number, to: number, grammar: Grammar, except = { from: 0, to: 0 }): string[] {
  const { tokens } = document;
  const words = new Set<string>();
  for (let i = from; i < to; i++) {
    if (i >= except.from && i < except.to) continue;
    const shape = shapeOf(tokens, i);
    if (shape === Shape.punct || shape === Shape.number) continue;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < CONTENT_LENGTH) continue;
    if (grammar.concepts.stop(tokens.word[i] as number)) continue;
    const lemma = grammar.figures.lemma(wordsOf(tokens, i, i + 1));
    words.add(grammar.concepts.predicate(lemma) ?? grammar.concepts.head(lemma));
  }
  return [...words].sort();
}
