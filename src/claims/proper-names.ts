import type { Document } from '../model/document.js';
import { Flag, Shape } from '../model/tokens.js';
import { fold } from '../text/fold.js';
import { isCapital, shapeOf, wordsOf } from '../text/tokens.js';

/** A name joins at most this many capitalised words and the particles between them. */
const LONGEST = 8;

/**
 * Folded names in a range of tokens: runs of capitalised words with at most two lower-case particles in a row between them.
 * A single capitalised word that opens a sentence is no name. `masked` tokens (dates) are none either.
 * Lines in capitals hold no names, since everything in them is capital.
 */
export function properNames(document: Document, from: number, to: number, particle: (word: number) => boolean): string[] {
  const { tokens } = document;
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    if (!isCapital(tokens, i)) continue;
    const first = i;
    let last = i;
    for (let j = i + 1; j < to && j - first < LONGEST * 2; j++) {
      const shape = shapeOf(tokens, j);
      if ((tokens.shape[j] as number) & Flag.block) break;
      if (isCapital(tokens, j)) { last = j; continue; }
      if (shape === Shape.lower && particle(tokens.word[j] as number) && j - last <= 2) continue;
      break;
    }
    i = last;
    if (first === last && (opens(document, first) || (tokens.end[first] as number) - (tokens.start[first] as number) < 3)) continue;
    found.add(fold(wordsOf(tokens, opensWithArticle(document, first, last) ? first + 1 : first, last + 1)));
  }
  return [...found].sort();
}

const OPENERS = new Set([-0x22, -0x201c, -0xab, -0x2022, -0x2d, -0x2014, -0xbf, -0xa1]);

/** Whether a token is the first word of a sentence, a line or a quotation. */
function opens(document: Document, at: number): boolean {
  const { tokens, sentences } = document;
  if (at === 0 || (tokens.shape[at] as number) & Flag.line) return true;
  const before = tokens.word[at - 1] as number;
  if (OPENERS.has(before) || before === -0x3a || before === -0x2e) return true;
  let low = 0;
  let high = sentences.length;
  while (low < high) { const middle = (low + high) >> 1; if ((sentences[middle] as number) < at) low = middle + 1; else high = middle; }
  return sentences[low] === at;
}

/** "El Acueducto Norte" at the start of a sentence is named "Acueducto Norte". */
function opensWithArticle(document: Document, first: number, last: number): boolean {
  if (first === last || !opens(document, first)) return false;
  return (document.tokens.end[first] as number) - (document.tokens.start[first] as number) <= 3;
}
