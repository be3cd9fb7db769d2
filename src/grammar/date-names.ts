import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { isCapital, shapeOf } from '../text/tokens.js';
import type { NameCues } from './date-grammar.js';

/** Whether capitals or a name noun make tokens `at` to `end` part of a name: "calle 5 de Mayo", "Plaza de Mayo", "Julio César". `opener` tells words that open a sentence before a date ("By Thursday"). */
export function inName(names: NameCues, opener: (word: number) => boolean, tokens: Tokens, at: number, end: number): boolean {
  let capital = false;
  for (let i = at; i < end; i++) if (shapeOf(tokens, i) === Shape.capital) capital = true;
  for (let step = 1; step <= 3 && at - step >= 0; step++) {
    const i = at - step;
    if (shapeOf(tokens, i) === Shape.punct) break;
    if (names.nouns.has(tokens.word[i] as number) && (capital || step === 1 || isCapital(tokens, i))) return true;
    if (shapeOf(tokens, i) === Shape.lower && !names.links.has(tokens.word[i])) break;
    if (opensLine(tokens, i + 1)) break;
  }
  if (capital && end < tokens.count && !opensLine(tokens, end) && isCapital(tokens, end) && names.nouns.has(tokens.word[end] as number)) return true;
  if (capital && end < tokens.count && !opensLine(tokens, end) && names.address.has(tokens.word[end])) return true;
  if (!capital || shapeOf(tokens, at) !== Shape.capital) return false;
  if (!opensLine(tokens, at) && at > 0) {
    if (shapeOf(tokens, at - 1) === Shape.capital && !(startsSentence(tokens, at - 1) && opener(tokens.word[at - 1] as number))) return true;
    if (at > 1 && names.links.has(tokens.word[at - 1]) && shapeOf(tokens, at - 2) === Shape.capital && !opensLine(tokens, at - 1)
      && !startsSentence(tokens, at - 2) && !startsSentence(tokens, at)) return true;
  }
  return end < tokens.count && !opensLine(tokens, end) && shapeOf(tokens, end) === Shape.capital;
}

export const opensLine = (tokens: Tokens, at: number): boolean => ((tokens.shape[at] as number) & Flag.line) !== 0;

/** Whether a token opens a line or follows a terminal mark. */
export function startsSentence(tokens: Tokens, at: number): boolean {
  if (at === 0 || opensLine(tokens, at)) return true;
  const before = tokens.word[at - 1] as number;
  return before === -0x2e || before === -0x3a || before === -0x22 || before === -0x201c || before === -0xab || before === -0xbf || before === -0x3f || before === -0x21;
}
