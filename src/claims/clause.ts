import type { Document } from '../model/document.js';
import { Shape } from '../model/tokens.js';
import { indexAt } from '../text/lines.js';
import { shapeOf } from '../text/tokens.js';

/** A range of tokens, end excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sentences longer than this are tables or damage; only the tokens around a figure are looked at. */
const REACH = 60;

const BREAKS = new Set([-0x3b, -0x2014]);

/** Index and tokens of the sentence of a token, at most `REACH` tokens to either side. */
export function sentenceOf(document: Document, token: number): Range & { readonly index: number } {
  const index = indexAt(document.sentences, token);
  const from = document.sentences[index] as number;
  const to = document.sentences[index + 1] ?? document.tokens.count;
  return { index, from: Math.max(from, token - REACH), to: Math.min(to, token + REACH) };
}

/** The piece of a sentence between semicolons and dashes that holds the tokens `first` to `last`. */
export function clauseOf(document: Document, sentence: Range, first: number, last: number): Range {
  const { tokens } = document;
  let from = first;
  while (from > sentence.from && !breaks(from - 1)) from--;
  let to = last;
  while (to < sentence.to && !breaks(to)) to++;
  return { from, to };

  function breaks(at: number): boolean {
    return shapeOf(tokens, at) === Shape.punct && BREAKS.has(tokens.word[at] as number);
  }
}
