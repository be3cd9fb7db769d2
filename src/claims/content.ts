import type { Document } from '../model/document.js';
import { Shape } from '../model/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { shapeOf } from '../text/tokens.js';

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
    words.push({ at: i, word: grammar.contentAt(tokens, i) });
  }
  return words;
}

/** The same words sorted. */
export const inOrder = (words: readonly ContentWord[]): ContentWord[] => [...words].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));

/** Sorted words without their places, each once. `except` are tokens to leave out. */
export function unique(sorted: readonly ContentWord[], except = { from: 0, to: 0 }): string[] {
  const found: string[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const { at, word } = sorted[i] as ContentWord;
    if ((at < except.from || at >= except.to) && found[found.length - 1] !== word) found.push(word);
  }
  return found;
}

/** Content words of a range of tokens, unique and sorted. */
export const contentWords = (document: Document, from: number, to: number, grammar: Grammar): string[] => unique(inOrder(contentAt(document, from, to, grammar)));
