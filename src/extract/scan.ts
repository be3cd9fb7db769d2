import { Word, type NameGrammar } from '../grammar/names.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { isCapital, isGlued, shapeOf } from '../text/tokens.js';

/** What the readers of names share: the tokens of a document and what its language knows of words. */
export interface Scan {
  readonly tokens: Tokens;
  readonly names: NameGrammar;
}

export const COMMA = -0x2c;
export const POINT = -0x2e;
export const COLON = -0x3a;
export const SEMICOLON = -0x3b;
export const HYPHEN = -0x2d;
export const OPEN = -0x28;
export const CLOSE = -0x29;
const OPENERS = new Set([-0x22, -0x201c, -0xab, -0x2018, -0x27]);
const CLOSERS = new Set([-0x22, -0x201d, -0xbb, -0x2019, -0x27]);
const APOSTROPHES = new Set([-0x27, -0x2019]);

export const isOpener = (tokens: Tokens, at: number): boolean => OPENERS.has(tokens.word[at] as number);
export const isCloser = (tokens: Tokens, at: number): boolean => CLOSERS.has(tokens.word[at] as number);
export const isApostrophe = (tokens: Tokens, at: number): boolean => APOSTROPHES.has(tokens.word[at] as number);

/** Bits of `Word` of a token. */
export function bitsOf(scan: Scan, at: number): number {
  const word = scan.tokens.word[at];
  return word > 0 && word < scan.names.classes.length ? scan.names.classes[word] : 0;
}

export const has = (scan: Scan, at: number, bits: number): boolean => at >= 0 && at < scan.tokens.count && (bitsOf(scan, at) & bits) !== 0;

const length = (tokens: Tokens, at: number): number => tokens.end[at] - tokens.start[at];

/** Whether a token is a word in capital letters throughout. */
export const isUpper = (tokens: Tokens, at: number): boolean => at < tokens.count && shapeOf(tokens, at) === Shape.upper;

/** Whether it is a word that begins with a capital. */
export const capital = (tokens: Tokens, at: number): boolean => at < tokens.count && isCapital(tokens, at);

export const isLower = (tokens: Tokens, at: number): boolean => at < tokens.count && shapeOf(tokens, at) === Shape.lower;

/** Whether a token opens a line after a break that ends what stood before. */
export const opensLine = (tokens: Tokens, at: number): boolean => at >= tokens.count || (tokens.shape[at] & 48) !== 0;

/** No text that is wrapped by hand has a longer line, in characters. */
const WIDEST_WRAP = 120;

const wrapped = new WeakMap<Tokens, boolean>();

/** Whether a text may be wrapped at a column: no line of it is long. Elsewhere every line break ends what stood before. */
function isWrapped(tokens: Tokens): boolean {
  const known = wrapped.get(tokens);
  if (known !== undefined) return known;
  let from = 0;
  let widest = 0;
  for (let at = tokens.text.indexOf('\n'); at >= 0 && widest <= WIDEST_WRAP; at = tokens.text.indexOf('\n', from)) {
    widest = Math.max(widest, at - from);
    from = at + 1;
  }
  const narrow = Math.max(widest, tokens.text.length - from) <= WIDEST_WRAP;
  wrapped.set(tokens, narrow);
  return narrow;
}

/** Whether a line break that is no wrap of running prose stands before a token: a blank line, or a short line before it. */
export function broken(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return true;
  if ((tokens.shape[at] & 32) !== 0) return true;
  if ((tokens.shape[at] & 16) === 0) return false;
  if (!isWrapped(tokens)) return true;
  let first = at - 1;
  for (let hops = 0; first > 0 && (tokens.shape[first] & 16) === 0 && hops < 40; hops++) first--;
  return tokens.end[at - 1] - tokens.start[first] < 55;
}

/** Where "(s)" or "(r)" ends: one word of a set between parentheses at a token; the token itself where there is none. */
export const skipMark = ({ tokens }: Scan, at: number, words: ReadonlySet<number>): number =>
  tokens.word[at] === OPEN && words.has(tokens.word[at + 1] as number) && tokens.word[at + 2] === CLOSE ? at + 3 : at;

const ROMAN = /^[IVX]{1,5}$/;
export const isRoman = (tokens: Tokens, at: number): boolean => isUpper(tokens, at) && length(tokens, at) <= 5 && ROMAN.test(tokens.text.slice(tokens.start[at], tokens.end[at]));

export const isInitial = (tokens: Tokens, at: number): boolean =>
  capital(tokens, at) && length(tokens, at) === 1 && at + 1 < tokens.count && tokens.word[at + 1] === POINT && isGlued(tokens, at + 1);

/** Whether an upper-case word inside mixed text is an acronym: two letters or more, no Roman numeral. */
export const isAcronym = (tokens: Tokens, at: number): boolean => isUpper(tokens, at) && length(tokens, at) >= 2;

/** Whether an abstract noun ("Supervisión", "Movilidad") that no person bears. */
export function isAbstract(scan: Scan, at: number): boolean {
  if (has(scan, at, Word.given)) return false;
  const { tokens, names } = scan;
  const size = length(tokens, at);
  if (size < 5) return false;
  return endsWithAny(scan, at, names.abstractEndings);
}

/** Whether a word ends with one of some folded endings. */
export function endsWithAny(scan: Scan, at: number, endings: readonly string[]): boolean {
  const tail = foldTail(scan.tokens, at);
  return endings.some((ending) => tail.endsWith(ending));
}

function foldTail(tokens: Tokens, at: number): string {
  return tokens.text.slice(Math.max(tokens.start[at], tokens.end[at] - 8), tokens.end[at]).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a word that is a title without accents is written with one that no title has ("Secretaría"). */
export function accentedAway(scan: Scan, at: number): boolean {
  const { tokens, names } = scan;
  const written = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return !/^[\x20-\x7e]*$/.test(written) && !names.titleWords.has(written.normalize('NFC').toLowerCase());
}

/** Whether a token is the head of a body's name; a word that is a title too needs its accent, or capitals throughout. */
export const headsBody = (scan: Scan, at: number): boolean =>
  has(scan, at, Word.bodyHead) && (!has(scan, at, Word.officeHead) || scan.names.pack.fieldBefore || isUpper(scan.tokens, at) || accentedAway(scan, at) || !scan.names.titleWords.has(scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at]).toLowerCase()));
