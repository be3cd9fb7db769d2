import { Flag, Shape, type Tokens } from '../model/tokens.js';
import type { FigureGrammar } from './figures.js';
import { isNumber } from './digits.js';
import { numberRole, Role } from './number-words.js';
import { isGlued, textAt } from '../text/tokens.js';

/** A place in an order: no quantity, so no figure comes of it. */
export interface Ordinal { readonly end: number; readonly value: number }

const POINT = -0x2e;
const DEGREES = new Set([-0xb0, -0xba, -0xaa]);

/** Reads "quinto", "vigésimo segundo", "twenty-first", "3.er", "5ª" or "21st" at a token, or null. */
export function readOrdinal(g: FigureGrammar, tokens: Tokens, at: number): Ordinal | null {
  if (at >= tokens.count) return null;
  return isNumber(tokens, at) ? inDigits(g, tokens, at) : inWords(g, tokens, at);
}

function inDigits(g: FigureGrammar, tokens: Tokens, at: number): Ordinal | null {
  const text = textAt(tokens, at);
  if (!/^\d{1,4}$/.test(text)) return null;
  let next = at + 1;
  if (tokens.word[next] === POINT && isGlued(tokens, next) && isGlued(tokens, next + 1)) next++;
  if (next >= tokens.count || !isGlued(tokens, next)) return null;
  const marked = DEGREES.has(tokens.word[next] as number) ? !temperature(tokens, next + 1) : g.ordinalMarks.has(textAt(tokens, next).toLowerCase());
  return marked ? { end: next + 1, value: Number(text) } : null;
}

/** "30° C": degrees before one capital. */
const temperature = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && ((tokens.shape[at] as number) & 7) === Shape.capital && (tokens.end[at] as number) - (tokens.start[at] as number) === 1;

/** Ordinals one after the other, each smaller than the last digit place of the one before; in English the tens are a cardinal. */
function inWords(g: FigureGrammar, tokens: Tokens, at: number): Ordinal | null {
  let value = 0;
  let end = at;
  let room = Infinity;
  const first = tokens.word[at] as number;
  if (first <= 0) return null;
  if (numberRole(g.numbers, first) === Role.cardinal) {
    const tens = g.numbers.worth[first] as number;
    if (tens < 20 || tens > 90 || tens % 10 !== 0) return null;
    const next = tokens.word[at + 1] === -0x2d ? at + 2 : at + 1;
    const unit = next < tokens.count && g.numbers.tensJoin === 0 ? g.ordinals.get(tokens.word[next] as number) : undefined;
    return unit === undefined || unit > 9 ? null : { end: next + 1, value: tens + unit };
  }
  while (end < tokens.count && (end === at || ((tokens.shape[end] as number) & Flag.block) === 0)) {
    const worth = g.ordinals.get(tokens.word[end] as number);
    if (worth === undefined || worth >= room) break;
    value += worth;
    room = worth >= 1000 ? 1000 : worth >= 100 ? 100 : worth >= 10 && worth % 10 === 0 ? 10 : 0;
    end++;
  }
  return end === at ? null : { end, value };
}
