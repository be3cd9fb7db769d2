import type { Document } from '../model/document.js';
import { Shape } from '../model/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { shapeOf, wordsOf } from '../text/tokens.js';

/** Content words are at least this long; shorter ones join. */
const CONTENT_LENGTH = 4;

export interface ContentWord {
  readonly at: number;
  readonly word: string;
}

/** Content words of a range of tokens by concept, in order, without function words. */
export function contentAt(document: Document, from: number, to: number, grammar: Grammar): ContentWord[] {
  const { tokens } = document;
  const words: ContentWord[] = [];
  for (let i = from; i < to; i++) {
    const shape = shapeOf(tokens, i);
    if (shape === Shape.punct || shape === Shape.number) continue;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < CONTENT_LENGTH) continue;
    if (grammar.concepts.stop(tokens.word[i] as number)) continue;
    const lemma = grammar.figures.lemma(wordsOf(tokens, i, i + 1));
    words.push({ at: i, word: grammar.concepts.predicate(lemma) ?? grammar.concepts.head(lemma) });
  }
  return words;
}

/** Words without their places: unique and sorted. `except` are tokens to leave out. */
export function unique(words: readonly ContentWord[], except = { from: 0, to: 0 }): string[] {
  return [...new Set(words.filter(({ at }) => at < except.from || at >= except.to).map(({ word }) => word))].sort();
}

/** Content words of a range of tokens, unique and sorted. */
export const contentWords = (document: Document, from: number, to: number, grammar: Grammar): string[] => unique(contentAt(document, from, to, grammar));
