import { intern, type Vocabulary } from '../text/vocabulary.js';

/** A set of vocabulary words that is asked by word id. */
export type WordSet = (word: number) => boolean;

export function wordSet(words: readonly string[], vocabulary: Vocabulary): WordSet {
  const ids = words.map((word) => intern(vocabulary, word));
  const flags = flagged(ids);
  return (word) => word > 0 && word < flags.length && flags[word] === 1;
}

/** Ids asked with `has`: a byte of a table instead of a hash. */
export interface Ids {
  readonly ids: readonly number[];
  readonly has: (id: number) => boolean;
}

/** A set of word ids. */
export function wordIds(ids: readonly number[]): Ids {
  const flags = flagged(ids);
  return { ids, has: (id) => id > 0 && id < flags.length && flags[id] === 1 };
}

/** Values by word id. */
export interface ById<Value> extends Ids {
  readonly get: (id: number) => Value | undefined;
}

export function byId<Value>(map: ReadonlyMap<number, Value>): ById<Value> {
  const ids = [...map.keys()];
  const values = new Array<Value | undefined>(longest(ids) + 1).fill(undefined);
  for (const [id, value] of map) values[id] = value;
  return {
    ids,
    has: (id) => id > 0 && id < values.length && values[id] !== undefined,
    get: (id) => (id > 0 && id < values.length ? values[id] : undefined),
  };
}

/** A table with a 1 at every id that is above 0. */
export function flagged(ids: readonly number[]): Uint8Array {
  const flags = new Uint8Array(longest(ids) + 1);
  for (const id of ids) if (id > 0) flags[id] = 1;
  return flags;
}

const longest = (ids: readonly number[]): number => ids.reduce((most, id) => Math.max(most, id), 0);
