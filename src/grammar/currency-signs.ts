import { currencySigns } from '../lang/currency-signs.js';
import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { isGlued, textAt } from '../text/tokens.js';
import { isNumber } from './digits.js';

const POINT = -0x2e;
/** Marks that may touch the letters of a sign on their left. */
const OPENERS = new Set([-0x28, -0x5b, -0x22, -0x27, -0x201c, -0x2018, -0xab, -0xbf, -0xa1, -0x2b, -0x2d, -0x7e, -0x2014, -0x2013]);
/** Tokens of a sign ("U$S"), at most. */
const LONGEST = 3;
/** Letters of a sign, at most. */
const LETTERS = 5;

const marks = new Map([...currencySigns].filter(([sign]) => !/^\p{L}/u.test(sign)).map(([sign, code]) => [-sign.charCodeAt(0), code] as const).reverse());

/** Whether a mark may open a sum. */
export const isSignMark = (word: number): boolean => marks.has(word);

/** The currency of a mark that stands behind its digits ("40 €"), or undefined. */
export const markBehind = (word: number): string | undefined => marks.get(word);

/** The currency sign that starts at a token ("$", "US$", "KSh", "B/.", "MXN"), with its code or the name of what it shares with others; null where there is none. */
export function readSign(tokens: Tokens, at: number): { readonly end: number; readonly code: string } | null {
  const lettered = (tokens.word[at] as number) >= 0;
  if (lettered && ((tokens.shape[at] as number) & 7) === Shape.lower && textAt(tokens, at) !== 'u') return null;
  if (lettered && ((tokens.end[at] as number) - (tokens.start[at] as number) > LETTERS || (at > 0 && isGlued(tokens, at) && !OPENERS.has(tokens.word[at - 1] as number)))) return null;
  let written = '';
  let found: { end: number; code: string } | null = null;
  for (let i = at; i < tokens.count && i < at + LONGEST; i++) {
    if (isNumber(tokens, i) || (i > at && !isGlued(tokens, i))) break;
    written += textAt(tokens, i);
    const code = currencySigns.get(written);
    if (code !== undefined) found = { end: i + 1, code };
  }
  if (found === null || /[^\p{L}/.]$/u.test(textAt(tokens, found.end - 1)) || !lettered) return found;
  if (tokens.word[found.end] === POINT && isGlued(tokens, found.end)) found.end++;
  return isNumber(tokens, found.end) && ((tokens.shape[found.end] as number) & Flag.line) === 0 ? found : null;
}
