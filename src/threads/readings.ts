import type { Article } from '../model/document.js';
import type { ReadOptions } from '../model/read-options.js';
import { compileLate } from './engine.js';
import { readHere } from './here.js';
import type { Read } from './read.js';

export interface Threads {
  /** Threads that read, this one among them. */
  readonly threads: number;
  /** Characters of text from which others are started; fewer are read here. */
  readonly least?: number;
  /** Characters of a batch. */
  readonly batch?: number;
}

/** Characters from which two threads are done before one is: each starts with none of its code compiled, which takes about half a second of it. Measured by `test/bench/threads.mjs`. */
const LEAST = 2_000_000;

/** A fifth of a second of reading: messages cost little, and threads end together. */
const BATCH = 250_000;

/**
 * The readings of articles, in their order. However many articles there are, and however slowly readings are taken, only a few batches for each thread are under way.
 * Few articles are read in this thread. The others end with the last reading, with an error, and when whoever takes the readings stops.
 * @param options Plain data: what cannot be sent to another thread throws a DataCloneError.
 * @throws ReadError for an article that cannot be read, and for a thread that is lost.
 */
export async function* readingsOf(articles: Iterable<Article> | AsyncIterable<Article>, options: ReadOptions, { threads, least = LEAST, batch = BATCH }: Threads): AsyncGenerator<Read, void, undefined> {
  compileLate();
  const rest = each(articles);
  try {
    const first: Article[] = [];
    let many = false;
    for (let weight = 0; threads > 1 && !many;) {
      const { value, done } = await rest.next();
      if (done === true) break;
      first.push(value);
      weight += value.text.length;
      many = weight >= least;
    }
    if (many) {
      const { pooled } = await import('./pool.js');
      yield* pooled(each(first, rest), options, threads, batch);
    } else for await (const article of each(first, rest)) yield readHere(article, options);
  } finally {
    await rest.return();
  }
}

async function* each<Value>(...lists: readonly (Iterable<Value> | AsyncIterable<Value>)[]): AsyncGenerator<Value, void, undefined> {
  for (const list of lists) yield* list;
}
