import { decode } from '../cache/entry.js';
import type { Article } from '../model/document.js';
import { lazy } from '../model/lazy.js';
import type { ReadOptions } from '../model/read-options.js';
import { ReadError } from './fault.js';
import type { Batch } from './message.js';
import type { Read } from './read.js';
import { type Thread, threadWith } from './thread.js';

/** What an article weighs besides its text, in characters: a batch of empty ones has an end too. */
const OVERHEAD = 250;

/** Batches under way for each thread: one that it reads, one that waits, one that is taken from it. */
const AHEAD = 3;

/** Reads articles in `most` other threads, in batches of `size` characters, and gives them in order. A thread is started when the others have work. */
export async function* pooled(articles: AsyncIterable<Article>, options: ReadOptions, most: number, size: number): AsyncGenerator<Read, void, undefined> {
  const threads: Thread[] = [];
  const underWay: { readonly batch: Batch; readonly bytes: Promise<readonly Uint8Array[]> }[] = [];
  const batches = batched(articles, size);
  const send = (batch: Batch): void => {
    const idle = threads.find((thread) => thread.waiting() === 0);
    if (idle === undefined && threads.length < most) threads.push(threadWith(options));
    const thread = threads.reduce((least, other) => (other.waiting() < least.waiting() ? other : least));
    const bytes = thread.read(batch);
    // Who waits for it hears of it; until somebody does, it is not unheard.
    bytes.catch(() => undefined);
    underWay.push({ batch, bytes });
  };
  try {
    for (let more = true; ;) {
      while (more && underWay.length < most * AHEAD) {
        const { value, done } = await batches.next();
        if (done === true) more = false;
        else send(value);
      }
      const first = underWay.shift();
      if (first === undefined) return;
      const bytes = await first.bytes;
      for (const [i, article] of first.batch.entries()) yield decoded(article, bytes[i] as Uint8Array);
    }
  } finally {
    await Promise.all([...threads.map((thread) => thread.end()), batches.return()]);
  }
}

async function* batched(articles: AsyncIterable<Article>, size: number): AsyncGenerator<Batch, void, undefined> {
  let batch: Article[] = [];
  let weight = 0;
  for await (const article of articles) {
    batch.push(article);
    weight += article.text.length + OVERHEAD;
    if (weight < size) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}

function decoded(article: Article, { buffer, byteOffset, byteLength }: Uint8Array): Read {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return lazy<Read>({
    article: () => article,
    bytes: () => bytes,
    reading: () => {
      const reading = decode(bytes, article);
      if (reading === null) throw new ReadError(article.id, 'damaged between threads', null);
      return reading;
    },
  });
}
