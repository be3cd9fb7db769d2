import { intern, type Vocabulary } from '../text/vocabulary.js';

/** A set of vocabulary words that is asked by word id. */
export type WordSet = (word: number) => boolean;

export function wordSet(words: readonly string[], vocabulary: Vocabulary): WordSet {
  const ids = words.map((word) => intern(vocabulary, word));
  const flags = new Uint8Array(Math.max(0, ...ids) + 1);
  for (const id of ids) flags[id] = 1;
  return (word) => word > 0 && word < flags.length && flags[word] === 1;
}
