import { Flag, type Tokens } from '../model/tokens.js';
import { wordsOf } from '../text/tokens.js';

const LONGEST_TOKENS = 40;

/** The first line, when it reads like a headline: short, no point at its end; null otherwise. */
export function titleOf(tokens: Tokens): string | null {
  let end = 1;
  while (end < tokens.count && !((tokens.shape[end] as number) & Flag.line)) end++;
  if (tokens.count === 0 || end > LONGEST_TOKENS) return null;
  if (tokens.word[end - 1] === -0x2e) return null;
  return wordsOf(tokens, 0, end);
}
