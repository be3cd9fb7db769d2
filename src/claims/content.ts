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

/** Content words of a range of tokens, unique and sorted. */
export const contentWords = (document: Document, from: number, to: number, grammar: Grammar): string[] => unique(contentAt(document, from, to, grammar));

/** Words without their places, unique and sorted. */
export function unique(words: readonly ContentWord[]): string[] {
  const found = new Set<string>();
  for (const { word } of words) found.add(word);
  return [...found].sort();
}

/** Unique and sorted words of a range without those that stand only in one part of it. */
export function uniqueOutside(words: readonly ContentWord[], sorted: readonly string[], { from, to }: { readonly from: number; readonly to: number }): readonly string[] {
  const inside = new Set<string>();
  for (const { at, word } of words) if (at >= from && at < to) inside.add(word);
  for (const { at, word } of words) if (at < from || at >= to) inside.delete(word);
  return inside.size === 0 ? sorted : sorted.filter((word) => !inside.has(word));
}
