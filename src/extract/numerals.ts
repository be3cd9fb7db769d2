import type { FigureGrammar } from '../grammar/figures.js';
import { readUnit } from '../grammar/units.js';
import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { isAge } from './ages.js';
import type { Amount } from './amounts.js';
import { isTelephone } from './telephones.js';
import { isGlued, textAt, isWord } from '../text/tokens.js';

/** What is known of an amount when it is asked whether it is a quantity at all. */
export interface Candidate {
  readonly amount: Amount;
  readonly hedged: boolean;
  /** Whether a unit or a counted noun follows. */
  readonly counted: boolean;
  /** Token at which the sentence starts. */
  readonly sentence: number;
}

const HYPHENS = new Set([-0x2d, -0x2013, -0x2014]);
const OPENERS = new Set([-0x24, -0x20ac, -0xa3, -0xa5, -0x28, -0x5b, -0x22, -0x27, -0x201c, -0x2018, -0xab, -0xbf, -0xa1, -0x2b, -0x7e, -0xb1]);
const [POINT, COLON, SLASH, HASH, CLOSE, DEGREE, COMMA] = [-0x2e, -0x3a, -0x2f, -0x23, -0x29, -0xb0, -0x2c];

const shapeAt = (tokens: Tokens, at: number): number => (at < tokens.count ? (tokens.shape[at] as number) & 7 : Shape.punct);

/** Marks between a word for numbers and its number ("N.º"). */
const NUMBER_MARKS = new Set([POINT, DEGREE, -0xba]);
/** Letters of a word for numbers that needs its mark ("no."). */
const SHORT = 2;
/** Words of a street's name behind its number, at most. */
const STREET_REACH = 4;

/**
 * Whether a number names, orders or addresses instead of counting: "artículo 4", "5G", "COVID-19", "1387/2025", "21:30",
 * telephone numbers, list numbers, years, house numbers, ordinals in digits, names in capitals ("Dos Bocas").
 */
export function isNumeral(g: FigureGrammar, tokens: Tokens, { amount, hedged, counted, sentence }: Candidate): boolean {
  if (!hedged && !counted && isAge(g, tokens, amount, sentence)) return true;
  return amount.words ? nameInWords(tokens, amount, sentence) || numbered(g, tokens, amount) : address(g, tokens, amount) || joined(g, tokens, amount, counted) || labelled(g, tokens, amount, counted, hedged) || digitsOnly(g, tokens, amount, counted, hedged, sentence);
}

/** A capital inside a sentence before another capital: "Cuatro Ciénegas", never in a line of capitals. */
function nameInWords(tokens: Tokens, { number, end }: Amount, sentence: number): boolean {
  if (shapeAt(tokens, number) !== Shape.capital) return false;
  const next = shapeAt(tokens, end) === Shape.capital && end < tokens.count && !(((tokens.shape[end] as number) & Flag.line) !== 0);
  return next || (number > sentence && isWord(tokens, number - 1) && shapeAt(tokens, number - 1) === Shape.capital);
}

/** "10 Harbour Road": capitals and a noun of streets behind a bare number. */
function address(g: FigureGrammar, tokens: Tokens, { number, from, end }: Amount): boolean {
  if (from !== number || end !== number + 1) return false;
  for (let i = end; i < end + STREET_REACH && i < tokens.count; i++) {
    if (shapeAt(tokens, i) !== Shape.capital || ((tokens.shape[i] as number) & Flag.line) !== 0) return false;
    if (i > end && g.streets(tokens.word[i] as number)) return true;
  }
  return false;
}

/** "C.P. 21397", "P.O. 12": initials with points before a bare number. */
const behindInitials = (tokens: Tokens, at: number): boolean =>
  at >= 4 && tokens.word[at - 1] === POINT && tokens.word[at - 3] === POINT && isGlued(tokens, at - 2) && isGlued(tokens, at - 3)
  && shapeAt(tokens, at - 2) === Shape.capital && shapeAt(tokens, at - 4) === Shape.capital && (tokens.end[at - 2] as number) - (tokens.start[at - 2] as number) === 1;

/** Digits that touch letters, slashes, colons, hyphens or ordinal marks. */
function joined(g: FigureGrammar, tokens: Tokens, { from, number, end }: Amount, counted: boolean): boolean {
  if (isGlued(tokens, from) && from > 0 && from === number) {
    const before = tokens.word[from - 1] as number;
    if (HYPHENS.has(before)) { if (isGlued(tokens, from - 1)) return true; }
    else if (before === POINT || before === COMMA) { if (isGlued(tokens, from - 1) && shapeAt(tokens, from - 2) === Shape.number) return true; }
    else if (!OPENERS.has(before)) return true;
  }
  if (from > 0 && tokens.word[from - 1] === HASH) return true;
  if (!isGlued(tokens, end)) return false;
  const after = tokens.word[end] as number;
  if (after === SLASH || after === COLON) return isGlued(tokens, end + 1) && (shapeAt(tokens, end + 1) === Shape.number || (isWord(tokens, end + 1) && after === SLASH));
  if (HYPHENS.has(after)) return !counted && isGlued(tokens, end + 1);
  if (after === DEGREE) return true;
  return isWord(tokens, end) && readUnit(g.units, tokens, end) === null && !unitFollows(g, tokens, end);
}

const unitFollows = (g: FigureGrammar, tokens: Tokens, at: number): boolean => {
  const word = tokens.word[at] as number;
  if (word <= 0 || g.ordinalMarks.has(textAt(tokens, at).toLowerCase())) return false;
  return g.units.names.root.words?.has(word) === true;
};

/** "sala número dos": the word for numbers before a small one in words. */
const numbered = (g: FigureGrammar, tokens: Tokens, { from, scale }: Amount): boolean => from > 0 && scale === 0 && g.numberWords(tokens.word[from - 1] as number) && (tokens.end[from - 1] as number) - (tokens.start[from - 1] as number) > SHORT;

/** "artículo 4", "sesión número 1387", "No. 5", "N.º 4", "Km 23", "markers 41 and 58". */
function labelled(g: FigureGrammar, tokens: Tokens, { from, number, value, scale }: Amount, counted: boolean, hedged: boolean): boolean {
  if (from !== number || hedged || from === 0) return false;
  let before = from - 1;
  let marked = false;
  for (let steps = 0; steps < 2 && before > 0 && (NUMBER_MARKS.has(tokens.word[before] as number) || textAt(tokens, before) === 'º'); steps++) { before--; marked = true; }
  // The second of two shares the label of the first.
  if (!counted && before > 1 && g.phrases.and(tokens.word[before] as number) && shapeAt(tokens, before - 1) === Shape.number) before -= 2;
  const word = tokens.word[before] as number;
  if (g.numberWords(word)) {
    const short = (tokens.end[before] as number) - (tokens.start[before] as number) <= SHORT;
    if (!short || marked) return true;
  }
  return !counted && scale === 0 && value < 100_000 && g.labels(word);
}

/** Years, telephones, list numbers, leading zeros, and bare numbers after a name; a capital behind a dateline's dash opens its sentence. */
function digitsOnly(g: FigureGrammar, tokens: Tokens, { from, number, end, value, scale, places, ambiguous }: Amount, counted: boolean, hedged: boolean, sentence: number): boolean {
  const text = textAt(tokens, number);
  if (end - number > 1 && scale === 0 && !counted && isTelephone(tokens, number)) return true;
  if (end !== number + 1 || from !== number) return false;
  const plain = !/[.,]/.test(text);
  if (plain && text.length > 1 && text.startsWith('0') && places === 0) return true;
  const line = ((tokens.shape[number] as number) & Flag.line) !== 0;
  if (line && value < 100 && isGlued(tokens, end) && (tokens.word[end] === POINT || tokens.word[end] === CLOSE)) return true;
  if (from > 0 && tokens.word[from - 1] === -0x5b && tokens.word[end] === -0x5d) return true;
  if (behindInitials(tokens, number) && plain && !hedged) return true;
  if (counted) return false;
  if (isTelephone(tokens, number)) return true;
  if (g.emergency.has(text) && from > 0 && !hedged && ambiguous === undefined && beforeIsWord(tokens, from)) return true;
  if (hedged || !plain) return false;
  if (from > 0 && value < 1000 && g.singular(tokens.word[from - 1] as number)) return true;
  if (text.length >= 9) return true;
  if (value >= 1900 && value < 2100 && text.length === 4) return true;
  if (from > sentence) {
    const before = from - 1;
    if (g.telephone(tokens.word[before] as number) || (tokens.word[before] === COLON && g.telephone(tokens.word[before - 1] as number))) return true;
    const shape = shapeAt(tokens, before);
    if (text.length <= 4 && (shape === Shape.capital || shape === Shape.upper || shape === Shape.mixed) && before > sentence && !HYPHENS.has(tokens.word[before - 1] as number)) return true;
  }
  return false;
}

const beforeIsWord = (tokens: Tokens, at: number): boolean => isWord(tokens, at - 1);
