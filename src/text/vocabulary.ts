import { fold } from './fold.js';

/**
 * Words with small integer ids, found by hash while the tokenizer walks the text.
 * Ids start at 1; 0 is a word that no pack names.
 */
export interface Vocabulary {
  words: string[];
  slots: Int32Array;
  hashes: Int32Array;
}

/** Room for the words of a small list; a grammar asks for more, so that its tables need not grow while it compiles. */
const FIRST_CAPACITY = 2048;

/** `capacity` is a power of two, more than twice the words that are expected. */
export const createVocabulary = (capacity = FIRST_CAPACITY): Vocabulary => ({
  words: [''],
  slots: new Int32Array(capacity),
  hashes: new Int32Array(capacity),
});

export const HASH_START = 17;
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** Runs a hash on over the units of a folded text. */
export function hashOn(hash: number, folded: string): number {
  let running = hash;
  for (let i = 0; i < folded.length; i++) running = (Math.imul(running, 31) + folded.charCodeAt(i)) | 0;
  return running;
}

const hashOf = (folded: string): number => spread(hashOn(HASH_START, folded));

/** Mixes the bits of a running hash so that its low ones can index the table. */
export const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};

/** Id of a word by its spread hash and length, or 0. The caller's hash runs over folded units. */
export function idByHash(vocabulary: Vocabulary, hash: number, length: number): number {
  const mask = vocabulary.slots.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const id = vocabulary.slots[at] as number;
    if (id === 0) return 0;
    if (vocabulary.hashes[at] === hash && (vocabulary.words[id] as string).length === length) return id;
  }
}

/** Id of a word, added when new. Fails when two different words share hash and length, which a test rules out for the packs. */
export function intern(vocabulary: Vocabulary, word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 0x61 || unit > 0x7a) {
      const folded = fold(word);
      return internHashed(vocabulary, folded, hashOf(folded));
    }
    hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return internHashed(vocabulary, word, spread(hash));
}

/** The same for a folded word whose spread hash is known. */
export function internHashed(vocabulary: Vocabulary, folded: string, hash: number): number {
  const { slots, hashes, words } = vocabulary;
  const mask = slots.length - 1;
  let at = hash & mask;
  for (let known = slots[at]; known !== 0; known = slots[at]) {
    if (hashes[at] === hash && words[known].length === folded.length) {
      if (words[known] !== folded) throw new Error(`vocabulary: «${folded}» and «${words[known]}» share a hash`);
      return known;
    }
    at = (at + 1) & mask;
  }
  const id = words.push(folded) - 1;
  slots[at] = id;
  hashes[at] = hash;
  if (id * 2 > slots.length) grow(vocabulary);
  return id;
}

function place(vocabulary: Vocabulary, hash: number, id: number): void {
  const mask = vocabulary.slots.length - 1;
  let at = hash & mask;
  while (vocabulary.slots[at] !== 0) at = (at + 1) & mask;
  vocabulary.slots[at] = id;
  vocabulary.hashes[at] = hash;
}

function grow(vocabulary: Vocabulary): void {
  const { slots, hashes } = vocabulary;
  vocabulary.slots = new Int32Array(slots.length * 2);
  vocabulary.hashes = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at++) if (slots[at] !== 0) place(vocabulary, hashes[at] as number, slots[at] as number);
}
