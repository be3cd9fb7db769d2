import type { FigureGrammar } from '../grammar/figures.js';
import { Flag, Shape, type Tokens } from '../model/tokens.js';
import type { Amount } from './amounts.js';

const [COMMA, OPEN, CLOSE, SEMICOLON] = [-0x2c, -0x28, -0x29, -0x3b];
/** Marks that end an apposition. */
const ENDS = new Set([COMMA, CLOSE, -0x2e, -0x3b, -0x2014, -0x2013]);
/** Ages of persons, in years. */
const [YOUNGEST, OLDEST] = [1, 115];
/** Tokens on either side in which another name with its number makes a list of counts. */
const LIST_REACH = 12;

/** Whether a bare number is the age of somebody: "Ken Oddie, 71,", "Ana Ruiz (62)", "el joven, de 23,", "aged 54 and 61". */
export function isAge(g: FigureGrammar, tokens: Tokens, { from, number, end, value, words, places, scale }: Amount, sentence: number): boolean {
  if (from !== number || places > 0 || scale > 0 || value < YOUNGEST || value > OLDEST || from <= sentence) return false;
  if (behindAge(g, tokens, from, sentence)) return true;
  if (words || end !== number + 1 || !(end >= tokens.count || ENDS.has(tokens.word[end] as number) || ((tokens.shape[end] as number) & Flag.block) !== 0)) return false;
  let mark = from - 1;
  if (g.agesOf(tokens.word[mark] as number) && tokens.word[mark - 1] === COMMA) return tokens.word[end] === COMMA && isNoun(tokens, mark - 2) && mark - 2 > sentence;
  if (tokens.word[mark] !== COMMA && !(tokens.word[mark] === OPEN && tokens.word[end] === CLOSE)) return false;
  mark--;
  const titled = mark > 0 && g.honorifics(tokens.word[mark - 1] as number);
  const dotted = mark > 1 && tokens.word[mark - 1] === -0x2e && g.honorifics(tokens.word[mark - 2] as number);
  return isCapital(tokens, mark) && (titled || dotted || (mark > sentence && isCapital(tokens, mark - 1) && !g.phrases.never(tokens.word[mark - 1] as number) && !listed(tokens, from)));
}

/** Whether a word of age stands before the number, or before the one that it is joined to. */
function behindAge(g: FigureGrammar, tokens: Tokens, at: number, sentence: number): boolean {
  if (g.ages(tokens.word[at - 1] as number)) return true;
  return at - 3 >= sentence && g.phrases.and(tokens.word[at - 1] as number) && ((tokens.shape[at - 2] as number) & 7) === Shape.number && g.ages(tokens.word[at - 3] as number);
}

const isCapital = (tokens: Tokens, at: number): boolean => { const shape = (tokens.shape[at] as number) & 7; return shape === Shape.capital || shape === Shape.mixed; };
const isNoun = (tokens: Tokens, at: number): boolean => { const shape = (tokens.shape[at] as number) & 7; return shape === Shape.lower || shape === Shape.capital; };

/** "Nuevo León, 40; Puebla, 35": names with their counts, some of one word, where persons have two. */
function listed(tokens: Tokens, at: number): boolean {
  const mark = tokens.word[at - 1] as number;
  for (let i = Math.max(3, at - LIST_REACH); i < tokens.count && i <= at + LIST_REACH; i++) {
    if (i !== at && ((tokens.shape[i] as number) & 7) === Shape.number && tokens.word[i - 1] === mark && isCapital(tokens, i - 2) && (!isCapital(tokens, i - 3) || tokens.word[i + 1] === SEMICOLON) && tokens.word[i - 3] !== -0x2e) return true;
  }
  return false;
}
