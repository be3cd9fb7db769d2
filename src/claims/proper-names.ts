import type { Document } from '../model/document.js';
import { Flag, Shape } from '../model/tokens.js';
import { fold } from '../text/fold.js';
import type { Grammar } from '../grammar/grammar.js';
import { Word } from '../grammar/names.js';
import { isCapital, shapeOf, wordsOf } from '../text/tokens.js';

/** A name joins at most this many capitalised words and the particles between them. */
const LONGEST = 8;

/** A folded name and the token at which it starts. */
export interface ProperName {
  readonly name: string;
  readonly at: number;
}

/** Folded names in a range of tokens, sorted. */
export const properNames = (document: Document, from: number, to: number, grammar: Grammar, isPerson: (name: string) => boolean): string[] =>
  [...new Set(namesIn(document, from, to, grammar, isPerson).map(({ name }) => name))].sort();

/**
 * Folded names in a range of tokens: runs of capitalised words on one line with at most two lower-case particles in a row between them.
 * Names of persons are left out: they speak of a figure, they are not what it counts.
 * A single capitalised word that opens a sentence is no name, nor is a month or a weekday. What a name says after a particle is a name too where it opens with a body
 * ("Secretaría de Turismo de Baja California Sur" names Baja California Sur).
 */
export function namesIn(document: Document, from: number, to: number, grammar: Grammar, isPerson: (name: string) => boolean): ProperName[] {
  const { tokens } = document;
  const { joining } = grammar.concepts;
  const found: ProperName[] = [];
  for (let i = from; i < to; i++) {
    if (!isCapital(tokens, i)) continue;
    const first = i;
    let last = i;
    const tails: number[] = [];
    for (let j = i + 1; j < to && j - first < LONGEST * 2; j++) {
      if ((tokens.shape[j] as number) & Flag.line) break;
      if (isCapital(tokens, j)) {
        if (j - last > 1) tails.push(j);
        last = j;
        continue;
      }
      if (shapeOf(tokens, j) === Shape.lower && joining(tokens.word[j] as number) && j - last <= 2) continue;
      break;
    }
    i = last;
    if (isPerson(fold(wordsOf(tokens, first, last + 1)))) continue;
    const opening = opens(document, first);
    const start = opening && first < last && width(document, first) <= 3 ? first + 1 : first;
    if (start < last || !(opening || weightless(start))) add(start, last);
    if (isBody(first)) for (const tail of tails) if (tail < last || !weightless(tail)) add(tail, last);
  }
  return found;

  function weightless(at: number): boolean {
    return width(document, at) < 3 || isBody(at) || grammar.concepts.calendar(tokens.word[at] as number);
  }

  /** Whether a word is one that bodies are called by: "Instituto", "Secretaría". */
  function isBody(at: number): boolean {
    return ((grammar.names.classes[tokens.word[at] as number] ?? 0) & (Word.bodyHead | Word.anaphor)) !== 0;
  }

  function add(first: number, last: number): void {
    found.push({ name: fold(wordsOf(tokens, first, last + 1)), at: first });
  }
}

const width = ({ tokens }: Document, at: number): number => (tokens.end[at] as number) - (tokens.start[at] as number);

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
