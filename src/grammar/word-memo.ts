import type { Tokens } from '../model/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';

/** Words outside the vocabulary that are remembered; the memory is emptied when it is full. */
const REMEMBERED = 50_000;

/** What a word is worth where case and accents do not count: known words are asked by id, others as written. */
export type WordMemo<Value> = (tokens: Tokens, at: number) => Value;

/** Remembers what `read` says of a word. It must say the same of every spelling that folds alike. */
export function wordMemo<Value>(vocabulary: Vocabulary, read: (word: string) => Value): WordMemo<Value> {
  const known: (Value | undefined)[] = [];
  const others = new Map<string, Value>();
  return (tokens, at) => {
    const word = tokens.word[at] as number;
    if (word > 0) {
      while (known.length <= word) known.push(undefined);
      const value = known[word];
      return value !== undefined ? value : (known[word] = read(vocabulary.words[word] as string));
    }
    const written = tokens.text.slice(tokens.start[at], tokens.end[at]);
    const value = others.get(written);
    if (value !== undefined) return value;
    if (others.size >= REMEMBERED) others.clear();
    const made = read(written);
    others.set(written, made);
    return made;
  };
}
