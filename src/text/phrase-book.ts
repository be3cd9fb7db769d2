import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { fold } from './fold.js';
import { isCapital, shapeOf } from './tokens.js';

/** Names to be found again in a text, by their first word as written, with a capital, and in capitals. */
export interface PhraseBook<Value> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: Value }[]>;
}

const WORDS = /[\p{L}\p{M}]+|\d+/gu;

/** Words of a name, without case and accents. */
export const wordsFolded = (name: string): string[] => fold(name).match(WORDS) ?? [];

export function phraseBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const byFirst = new Map<string, { words: string[]; value: Value }[]>();
  const seen = new Set<string>();
  for (const [name, value] of entries) {
    const first = name.match(WORDS)?.[0];
    const words = wordsFolded(name);
    if (first === undefined || words.length === 0 || seen.has(words.join(' '))) continue;
    seen.add(words.join(' '));
    const lower = first.toLowerCase();
    for (const form of new Set([first, first.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)])) {
      const list = byFirst.get(form);
      if (list === undefined) byFirst.set(form, [{ words, value }]);
      else list.push({ words, value });
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/**
 * Where the names of a book stand in a text, longest first at each place, none overlapping.
 * Only places that begin with a capital are looked at, and none inside a longer capital phrase: `ties` tells the words that join its parts ("de").
 */
export function occurrences<Value>(book: PhraseBook<Value>, tokens: Tokens, ties: (at: number) => boolean): { from: number; to: number; value: Value }[] {
  const found: { from: number; to: number; value: Value }[] = [];
  if (book.byFirst.size === 0) return found;
  for (let at = 0; at < tokens.count; at++) {
    if (!isCapital(tokens, at)) continue;
    const list = book.byFirst.get(tokens.text.slice(tokens.start[at], tokens.end[at]));
    if (list === undefined) continue;
    for (const { words, value } of list) {
      const to = follows(tokens, at, words);
      if (to < 0 || inside(tokens, at, to, ties)) continue;
      found.push({ from: at, to, value });
      at = to - 1;
      break;
    }
  }
  return found;
}

/** The token after the words of a name when they stand at a token; marks between words are skipped. -1 otherwise. */
function follows(tokens: Tokens, at: number, words: readonly string[]): number {
  let i = at;
  for (let k = 0; k < words.length; k++) {
    if (k > 0) for (let hops = 0; hops < 2 && i < tokens.count && shapeOf(tokens, i) === Shape.punct; hops++) i++;
    if (i >= tokens.count || tokens.end[i] - tokens.start[i] > words[k].length + 8) return -1;
    const written = fold(tokens.text.slice(tokens.start[i], tokens.end[i]));
    if (written !== words[k]) return -1;
    if (k > 0 && words[k].length > 3 && shapeOf(tokens, at) === Shape.capital && shapeOf(tokens, i) === Shape.lower && k === words.length - 1 && words.length === 2) return -1;
    i++;
  }
  return i;
}

function inside(tokens: Tokens, from: number, to: number, ties: (at: number) => boolean): boolean {
  if (shapeOf(tokens, from) === Shape.upper && to - from > 1) return false;
  const before = from - 1;
  if (before > 0 && !opens(tokens, from) && ties(before) && isCapital(tokens, before - 1) && shapeOf(tokens, before - 1) !== Shape.upper && !opens(tokens, before)) return true;
  return to < tokens.count && isCapital(tokens, to) && !opens(tokens, to) && shapeOf(tokens, to) !== Shape.upper;
}

const opens = (tokens: Tokens, at: number): boolean => (tokens.shape[at] & (Flag.line | Flag.block)) !== 0;
