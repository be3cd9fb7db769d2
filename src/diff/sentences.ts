import type { Document } from '../model/document.js';
import { Shape } from '../model/tokens.js';
import { fold } from '../text/fold.js';
import { shapeOf, textAt } from '../text/tokens.js';

/** Share of the words of two sentences that they have in common where one is the other rewritten; short ones need more. */
const ALIKE = 0.4;
const SHORT_ALIKE = 0.6;
const SHORT = 5;
/** A word of more sentences than this says little of which sentence one is. */
const COMMON = 12;

/** How the sentences of two versions stand to each other. */
export interface Alignment {
  /** Index of the new sentence for each old one; -1 for none. */
  readonly newOf: Int32Array;
  readonly rewritten: number;
  readonly added: number;
  readonly removed: number;
}

/** Pairs the sentences of two versions wherever they stand: equal ones first, in order, then each with the one most like it. */
export function align(old: Document, fresh: Document): Alignment {
  const [a, b] = [wordsOfSentences(old), wordsOfSentences(fresh)];
  const newOf = new Int32Array(a.length).fill(-1);
  const taken = new Uint8Array(b.length);
  const waiting = new Map<string, number[]>();
  b.forEach((words, j) => {
    const key = words.join(' ');
    const known = waiting.get(key);
    if (known === undefined) waiting.set(key, [j]);
    else known.push(j);
  });
  a.forEach((words, i) => {
    const j = waiting.get(words.join(' '))?.shift();
    if (j !== undefined) { newOf[i] = j; taken[j] = 1; }
  });
  let rewritten = 0;
  for (const { i, j } of likeliest(a, b, newOf, taken)) {
    if (newOf[i] !== -1 || taken[j] === 1) continue;
    newOf[i] = j;
    taken[j] = 1;
    rewritten++;
  }
  const removed = a.filter((words, i) => newOf[i] === -1 && words.length > 0).length;
  const added = b.filter((words, j) => taken[j] === 0 && words.length > 0).length;
  return { newOf, rewritten, added, removed };
}

/** Words and numbers of each sentence, folded. */
function wordsOfSentences({ tokens, sentences }: Document): string[][] {
  return Array.from(sentences, (from, index) => {
    const words: string[] = [];
    for (let at = from; at < (sentences[index + 1] ?? tokens.count); at++) if (shapeOf(tokens, at) !== Shape.punct) words.push(fold(textAt(tokens, at)));
    return words;
  });
}

/** Pairs of unlike sentences with enough words in common, most alike first; of equals those nearest in place. */
function likeliest(a: readonly string[][], b: readonly string[][], newOf: Int32Array, taken: Uint8Array): { i: number; j: number; score: number }[] {
  const holders = new Map<string, number[]>();
  b.forEach((words, j) => {
    if (taken[j] === 1) return;
    for (const word of new Set(words)) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [j]);
      else known.push(j);
    }
  });
  const pairs: { i: number; j: number; score: number }[] = [];
  a.forEach((words, i) => {
    if (newOf[i] !== -1) return;
    const candidates = new Set<number>();
    for (const word of new Set(words)) {
      const found = holders.get(word) ?? [];
      if (found.length <= COMMON) for (const j of found) candidates.add(j);
    }
    for (const j of candidates) {
      const other = b[j] as string[];
      const score = dice(words, other);
      if (score >= (Math.min(words.length, other.length) < SHORT ? SHORT_ALIKE : ALIKE)) pairs.push({ i, j, score });
    }
  });
  const drift = ({ i, j }: { i: number; j: number }): number => Math.abs(i / a.length - j / b.length);
  return pairs.sort((x, y) => y.score - x.score || drift(x) - drift(y) || x.i - y.i || x.j - y.j);
}

/** Twice the words in common by the words of both. */
export function dice(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) { common++; counts.set(word, left - 1); }
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}
