import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { shapeOf } from './tokens.js';

const POINT = -0x2e;
const CLOSERS = new Set([-0x22, -0x27, -0x201d, -0x2019, -0xbb, -0x29, -0x5d]);
const ENDERS = new Set([POINT, -0x21, -0x3f, -0x2026]);
const BULLETS = new Set([-0x2022, -0x2d, -0x2013, -0x2014, -0x2a, -0xb7, -0x25cf, -0x25aa]);

/** Lines of hard-wrapped prose are at least this long; shorter ones are headings, verse, lists. */
const WRAP_WIDTH = 60;

/** Token index at which each paragraph starts (after a blank line). */
export function paragraphs(tokens: Tokens): Int32Array {
  const starts: number[] = [];
  for (let i = 0; i < tokens.count; i++) if ((tokens.shape[i] as number) & Flag.block) starts.push(i);
  if (tokens.count > 0 && starts[0] !== 0) starts.unshift(0);
  return Int32Array.from(starts);
}

/**
 * Token index at which each sentence starts.
 * A sentence ends at a terminal mark followed by a capital, a digit or an opening mark, and at the end of a line that does not run on.
 * `abbreviation` tells whether a word id is one whose point ends no sentence.
 */
export function sentences(tokens: Tokens, abbreviation: (word: number) => boolean): Int32Array {
  const starts: number[] = [];
  if (tokens.count > 0) starts.push(0);
  let lineStart = 0;
  for (let i = 1; i < tokens.count; i++) {
    const flags = tokens.shape[i] as number;
    if (flags & Flag.line) {
      if (flags & Flag.block || endsSentence(tokens, i, abbreviation) || !runsOn(tokens, lineStart, i)) starts.push(i);
      lineStart = i;
    } else if (!(flags & Flag.glued) && endsSentence(tokens, i, abbreviation)) {
      starts.push(i);
    }
  }
  return Int32Array.from(starts);
}

/** Whether the text goes on from the line before token `i` into the line that it starts. */
function runsOn(tokens: Tokens, lineStart: number, i: number): boolean {
  if (BULLETS.has(tokens.word[i] as number)) return false;
  const last = i - 1;
  const width = (tokens.end[last] as number) - (tokens.start[lineStart] as number);
  const lower = shapeOf(tokens, i) === Shape.lower || shapeOf(tokens, i) === Shape.number;
  if (tokens.word[last] === -0x2c) return true;
  return lower ? width > 25 : width >= WRAP_WIDTH && shapeOf(tokens, last) !== Shape.upper && tokens.word[last] !== -0x3a;
}

/** Whether the token before `i` closes a sentence and `i` can open one. */
function endsSentence(tokens: Tokens, i: number, abbreviation: (word: number) => boolean): boolean {
  let last = i - 1;
  let hops = 0;
  while (last > 0 && hops < 3 && CLOSERS.has(tokens.word[last] as number)) { last--; hops++; }
  const mark = tokens.word[last] as number;
  if (!ENDERS.has(mark)) return false;
  if (shapeOf(tokens, i) === Shape.lower) return false;
  if (mark !== POINT) return true;
  if (hops > 0 || last === 0) return true;
  const before = last - 1;
  if (!((tokens.shape[last] as number) & Flag.glued)) return true;
  const word = tokens.word[before] as number;
  if (word > 0 && abbreviation(word)) return false;
  const single = (tokens.end[before] as number) - (tokens.start[before] as number) === 1;
  return !(single && shapeOf(tokens, before) === Shape.capital);
}
