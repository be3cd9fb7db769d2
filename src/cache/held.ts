import type { Tokens } from '../model/tokens.js';
import { foldUnit } from '../text/fold.js';

/** Bits for each token, of which two are set: a word that is not there passes for one that is about once in a hundred. */
const BITS = 4;

/** Two hashes of a folded word (FNV-1a, and one by multiplication), as bits of so many; a power of two. */
function bitsOf(text: string, from: number, to: number, size: number): readonly [number, number] {
  let a = 0x811c9dc5 | 0;
  let b = 17;
  for (let i = from; i < to; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    a = Math.imul(a ^ unit, 0x01000193);
    b = (Math.imul(b, 0x2c1b3c6d) + unit) | 0;
  }
  return [(a ^ (a >>> 15)) & (size - 1), (b ^ (b >>> 13)) & (size - 1)];
}

/** The folded words of a text as a Bloom filter: a power of two of bits. */
export function heldIn({ text, count, start, end }: Tokens): Uint8Array {
  let size = 8;
  while (size < BITS * count) size *= 2;
  const held = new Uint8Array(size / 8);
  for (let at = 0; at < count; at++) for (const bit of bitsOf(text, start[at] as number, end[at] as number, size)) held[bit >> 3]! |= 1 << (bit & 7);
  return held;
}

/** Whether all of some folded words may be in the text of a filter; where it does not say so, one of them is not. */
export function mayHold(held: Uint8Array, words: readonly string[]): boolean {
  return words.every((word) => bitsOf(word, 0, word.length, held.length * 8).every((bit) => ((held[bit >> 3] as number) & (1 << (bit & 7))) !== 0));
}
