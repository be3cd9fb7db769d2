import { isSignMark, readSign } from '../grammar/currency-signs.js';
import type { FigureGrammar } from '../grammar/figures.js';
import { numberRole } from '../grammar/number-words.js';
import type { Document } from '../model/document.js';
import { Shape, type Tokens } from '../model/tokens.js';

const VULGAR = new Set([-0xbd, -0xbc, -0xbe]);
/** Tokens of a currency sign with its point, at most. */
const SIGN_REACH = 3;

/** Whether a figure may start at a token. */
export function mayBegin(g: FigureGrammar, tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (word > 0) {
    if (word >= g.starts.length || g.starts[word] !== 1) return false;
    if (numberRole(g.numbers, word) !== 2 || readSign(tokens, at) !== null) return true;
    const next = at + 1 < tokens.count ? tokens.word[at + 1] as number : 0;
    return next > 0 && next < g.afterOne.length && g.afterOne[next] === 1;
  }
  if (word < 0) return isSignMark(word) || VULGAR.has(word);
  return ((tokens.shape[at] as number) & 7) === Shape.number;
}

/** End of a sentence for what starts at a token: a sign with a point ("S/. 300") ends none. */
export function endOfSentence({ tokens, sentences }: Document, sentence: number, at: number): number {
  const end = sentences[sentence + 1] ?? tokens.count;
  return end - at <= SIGN_REACH && readSign(tokens, at)?.end === end ? sentences[sentence + 2] ?? tokens.count : end;
}
