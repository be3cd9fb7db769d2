import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { isNumber } from './digits.js';
import { nextScale, numberRole, readSmall, Role, type NumberGrammar } from './number-words.js';
import { isGlued } from '../text/tokens.js';

const HYPHEN = -0x2d;
/** Digits after a spoken mark, at most. */
const MOST_PLACES = 6;

/** Whether nothing that a number could count follows: a mark, the end of the block, or the words of a percentage. */
export function standsAlone(numbers: NumberGrammar, tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return true;
  const shape = tokens.shape[at] as number;
  return (shape & Flag.block) !== 0 || (shape & 7) === Shape.punct || numbers.shares(tokens.word[at] as number);
}

/**
 * Decimals in speech, from the word for the mark on: "punto nueve", "coma cero cinco", "point one four", "con cincuenta".
 * They are read as they would be written: digit words one after the other, or one number.
 */
export function readSpokenDecimals(numbers: NumberGrammar, tokens: Tokens, at: number): { readonly end: number; readonly digits: string } | null {
  if (at + 1 >= tokens.count) return null;
  const word = tokens.word[at] as number;
  const weak = numbers.weakPoint.has(word);
  if (!weak && !numbers.point.has(word)) return null;
  const read = isNumber(tokens, at + 1) ? inDigits(tokens, at + 1, weak ? 2 : MOST_PLACES) : inWords(numbers, tokens, at + 1);
  return read === null || (weak && !standsAlone(numbers, tokens, read.end)) ? null : read;
}

function inDigits(tokens: Tokens, at: number, most: number): { end: number; digits: string } | null {
  const digits = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return digits.length <= most && /^\d+$/.test(digits) ? { end: at + 1, digits } : null;
}

function inWords(numbers: NumberGrammar, tokens: Tokens, from: number): { end: number; digits: string } | null {
  const roleAt = (i: number): number => (i < tokens.count ? numberRole(numbers, tokens.word[i] as number) : Role.none);
  const worthAt = (i: number): number => numbers.worth[tokens.word[i] as number] as number;
  let digits = '';
  let at = from;
  while (digits.length < MOST_PLACES && roleAt(at) === Role.cardinal && worthAt(at) === 0) { digits += '0'; at++; }
  if (digits === '' && roleAt(at) === Role.scale && worthAt(at) === 3) {
    const rest = readSmall(numbers, tokens, at + 1);
    return rest === null || rest.article ? null : { end: rest.end, digits: String(1000 + rest.value) };
  }
  for (;;) {
    const small = readSmall(numbers, tokens, at);
    if (small === null || (small.article && !numbers.oneAlone(tokens.word[at] as number))) break;
    const text = String(small.value);
    if (digits !== '' && text.length > 1 && !/^0+$/.test(digits)) break;
    if (digits.length + text.length > MOST_PLACES) break;
    digits += text;
    at = small.end;
    if (text.length > 1) break;
  }
  return digits === '' ? null : { end: at, digits };
}

/** A mark of scale behind digits, as written: "1.2M", "10k". Where it may stand apart it does so behind decimals only. */
export function readScaleMark(numbers: NumberGrammar, tokens: Tokens, at: number, places: number, follows: (at: number) => boolean): { readonly end: number; readonly power: number } | null {
  if (at >= tokens.count || (tokens.end[at] as number) - (tokens.start[at] as number) > 2) return null;
  const mark = numbers.marks.get(tokens.text.slice(tokens.start[at], tokens.end[at]));
  if (mark === undefined || ((tokens.shape[at] as number) & Flag.line) !== 0) return null;
  const close = isGlued(tokens, at);
  if (at + 1 < tokens.count && isGlued(tokens, at + 1) && ((tokens.shape[at + 1] as number) & 7) !== Shape.punct) return null;
  const sure = places > 0 || (close && (mark.whole === true || follows(at + 1)));
  return sure ? { end: at + 1, power: mark.power } : null;
}

/** Whether digits look like a year of our time: they never continue an amount. */
export function onlyYearLike(tokens: Tokens, at: number): boolean {
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return /^(?:19|20)\d\d$/.test(text);
}

/** An abbreviated scale touches its digits or stands one space away; one letter must touch. */
export function scaleGlued(tokens: Tokens, at: number, form: string): boolean {
  if (isGlued(tokens, at)) return !(at + 1 < tokens.count && isGlued(tokens, at + 1) && (tokens.word[at + 1] as number) >= 0);
  return form.length > 1;
}

/** Whether a phrase of word ids stands at a token. */
export const phraseAt = (tokens: Tokens, at: number, phrase: readonly number[]): boolean => {
  for (let k = 0; k < phrase.length; k++) if (at + k >= tokens.count || tokens.word[at + k] !== phrase[k]) return false;
  return true;
};

/** Token of a scale word joined to digits by a hyphen ("864-crore"), or the token itself. */
export function pastHyphen(numbers: NumberGrammar, tokens: Tokens, at: number): number {
  const joined = at + 1 < tokens.count && tokens.word[at] === HYPHEN && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return joined && nextScale(numbers, tokens, at + 1) >= 5 ? at + 1 : at;
}
