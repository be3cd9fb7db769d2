import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { Class, classOf, traitsOf } from './classes.js';
import { HASH_START, hashStep, idByHash, spread, type Vocabulary } from './vocabulary.js';

const { letter: LETTER, digit: DIGIT, space: SPACE, newline: NEWLINE, mark: MARK, upper: UPPER, surrogate: SURROGATE } = Class;
const PUNCT: number = Shape.punct;
const isLetter = (kind: number): boolean => kind === LETTER || kind === UPPER || kind === MARK;

let scratch = { start: new Int32Array(0), end: new Int32Array(0), word: new Int32Array(0), shape: new Uint8Array(0) };

function reserve(length: number): typeof scratch {
  if (scratch.start.length < length) {
    const size = Math.max(length, 1 << 14);
    scratch = { start: new Int32Array(size), end: new Int32Array(size), word: new Int32Array(size), shape: new Uint8Array(size) };
  }
  return scratch;
}

/**
 * Splits a text into words, numbers and marks in one pass.
 * A word is a run of letters (combining marks and soft hyphens inside it belong to it); a number is a run of digits
 * with single points or commas between digits ("13.891.234"); any other code unit is a token of its own.
 * Letters and digits that touch are two tokens, the second one glued.
 */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const length = text.length;
  const { start, end, word, shape } = reserve(length + 1);
  let count = 0;
  let at = 0;
  let gap = true;
  let newlines = 2;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const traits = traitsOf(unit);
    const kind = traits & 7;
    if (kind === SPACE) { gap = true; at++; continue; }
    if (kind === NEWLINE) {
      if (!(unit === 0x0a && at > 0 && text.charCodeAt(at - 1) === 0x0d)) newlines++;
      gap = true; at++; continue;
    }
    const from = at;
    let form = PUNCT;
    let id = -unit;
    if (isLetter(kind)) {
      let hash = HASH_START;
      let folded = 0;
      let uppers = 0;
      let current = traits;
      do {
        const lower = current >> 3;
        if (lower !== 0) { hash = hashStep(hash, lower); folded++; }
        if ((current & 7) === UPPER) uppers++;
        at++;
        if (at === length) break;
        current = traitsOf(text.charCodeAt(at));
      } while (isLetter(current & 7));
      if (folded === 0) { gap = true; continue; }
      id = idByHash(vocabulary, spread(hash), folded);
      if (uppers === 0) form = Shape.lower;
      else if (kind !== UPPER) form = Shape.mixed;
      else form = uppers === 1 ? Shape.capital : uppers === folded ? Shape.upper : Shape.mixed;
    } else if (kind === DIGIT) {
      at = numberEnd(text, at);
      id = 0;
      form = Shape.number;
    } else {
      at += kind === SURROGATE && at + 1 < length && classOf(text.charCodeAt(at + 1)) === SURROGATE ? 2 : 1;
    }
    start[count] = from;
    end[count] = at;
    word[count] = id;
    shape[count] = form | (gap ? 0 : Flag.glued) | (newlines > 0 ? Flag.line : 0) | (newlines > 1 ? Flag.block : 0);
    count++;
    gap = false;
    newlines = 0;
  }
  return { text, count, start: start.slice(0, count), end: end.slice(0, count), word: word.slice(0, count), shape: shape.slice(0, count) };
}

/** Visits the words of the first `length` units of a text that a vocabulary knows, in order. */
export function eachWord(text: string, length: number, vocabulary: Vocabulary, visit: (word: number) => void): void {
  for (let at = 0; at < length; at++) {
    let hash = HASH_START;
    let folded = 0;
    for (; at < length; at++) {
      const traits = traitsOf(text.charCodeAt(at));
      if (!isLetter(traits & 7)) break;
      const lower = traits >> 3;
      if (lower !== 0) { hash = hashStep(hash, lower); folded++; }
    }
    if (folded === 0) continue;
    const word = idByHash(vocabulary, spread(hash), folded);
    if (word > 0) visit(word);
  }
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** End of a run of digits with single points or commas between them. */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const next = text.charCodeAt(at);
    if (isDigit(next)) continue;
    if ((next === 0x2e || next === 0x2c) && isDigit(text.charCodeAt(at + 1))) continue;
    break;
  }
  return at;
}

/** The words of tokens `from` (included) to `to` (excluded), as written. */
export const wordsOf = (tokens: Tokens, from: number, to: number): string =>
  from >= to ? '' : tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

/** The word of one token, as written. */
export const textAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at]);

/** Index of the first token that starts at or after an offset; `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1; else high = middle;
  }
  return low;
}

/** Shape of a token without its flags. */
export const shapeOf = (tokens: Tokens, at: number): number => (tokens.shape[at] as number) & 7;

/** Whether a token is a word: no mark, no number, and nothing beyond the ends of the text. */
export function isWord(tokens: Tokens, at: number): boolean {
  const shape = at >= 0 && at < tokens.count ? shapeOf(tokens, at) : Shape.punct;
  return shape !== Shape.punct && shape !== Shape.number;
}

/** Whether a token begins with a capital letter. */
export const isCapital = (tokens: Tokens, at: number): boolean => {
  const shape = shapeOf(tokens, at);
  return shape === Shape.capital || shape === Shape.upper || (shape === Shape.mixed && classOf(tokens.text.charCodeAt(tokens.start[at] as number)) === Class.upper);
};

/** Whether a token stands against the one before it; false past the last token. */
export const isGlued = (tokens: Tokens, at: number): boolean => at < tokens.count && ((tokens.shape[at] as number) & Flag.glued) !== 0;
