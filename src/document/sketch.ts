import { Shape, type Tokens } from '../model/tokens.js';
import { shapeOf } from '../text/tokens.js';

/** Words of one shingle, shingles kept, and the fewest that tell anything. */
const SHINGLE = 8;
const KEPT = 24;
const FEWEST = 40;

const PRIME = 0x01000193;
/** The weight of the oldest word of a shingle, as it leaves. */
const LEAVING = Array.from({ length: SHINGLE - 1 }).reduce<number>((power) => Math.imul(power, PRIME), 1);

/**
 * The smallest hashes of the shingles of eight words, in order: two texts that share most of them are copies of one.
 * Empty for texts too short to tell.
 */
export function sketchOf(text: string, tokens: Tokens): readonly number[] {
  /** The words of the shingle, each in the place of the one that left it. */
  const words = new Int32Array(SHINGLE);
  let seen = 0;
  const smallest: number[] = [];
  let hash = 0;
  let shingles = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (shapeOf(tokens, at) === Shape.punct) continue;
    let word = 0x811c9dc5 | 0;
    const end = tokens.end[at] as number;
    for (let i = tokens.start[at] as number; i < end; i++) word = Math.imul(word ^ text.charCodeAt(i), PRIME);
    const place = seen++ % SHINGLE;
    if (seen > SHINGLE) hash = (hash - Math.imul(words[place] as number, LEAVING)) | 0;
    hash = (Math.imul(hash, PRIME) + word) | 0;
    words[place] = word;
    if (seen < SHINGLE) continue;
    shingles++;
    keep(smallest, mixed(hash));
  }
  return shingles < FEWEST ? [] : smallest;
}

/** Inserts a hash into the sorted list of the smallest. */
function keep(smallest: number[], hash: number): void {
  if (smallest.length === KEPT && hash >= (smallest[KEPT - 1] as number)) return;
  let at = smallest.length;
  while (at > 0 && (smallest[at - 1] as number) > hash) at--;
  if (at > 0 && smallest[at - 1] === hash) return;
  smallest.splice(at, 0, hash);
  if (smallest.length > KEPT) smallest.pop();
}

/** Spreads a hash, so that its size says nothing of its words. */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
