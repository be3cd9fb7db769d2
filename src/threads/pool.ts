import { setImmediate } from 'node:timers/promises';

import { decode } from '../cache/entry.js';
import type { Article } from '../model/document.js';
import { lazy } from '../model/lazy.js';
import type { ReadOptions } from '../model/read-options.js';
import { collectTogether } from './engine.js';
import { ReadError } from './fault.js';
import { readHere } from './here.js';
import type { Batch } from './message.js';
import type { Read } from './read.js';
import { type Thread, threadWith } from './thread.js';

/** What an article weighs besides its text, in characters: a batch of empty ones has an end too. */
const OVERHEAD = 250;

/** Batches under way for each other thread: one that it reads, one that waits, one that is taken from it. */
const AHEAD = 3;

/** Batches that this thread reads while it waits for one before them. */
const HERE = 8;

/** A batch under way. `ready` tells that nobody has to wait for it. */
interface UnderWay {
  readonly reads: Promise<readonly Read[]>;
  readonly here: boolean;
  ready: boolean;
}

/**
 * Reads articles in `most` threads, in batches of `size` characters, and gives them in order. Another thread is started when the others have work;
 * this one reads too, whenever what comes next is not there yet: what it reads need not be sent.
 */
export async function* pooled(articles: AsyncIterable<Article>, options: ReadOptions, most: number, size: number): AsyncGenerator<Read, void, undefined> {
  const threads: Thread[] = [];
  const underWay: UnderWay[] = [];
  const batches = batched(articles, size);
  const count = (here: boolean): number => underWay.filter((one) => one.here === here).length;
  const add = (here: boolean, reads: Promise<readonly Read[]>): void => {
    const one: UnderWay = { reads, here, ready: false };
    const ready = (): void => { one.ready = true; };
    // Who waits for it hears of its error; until somebody does, it is not unheard.
    reads.then(ready, ready);
    underWay.push(one);
  };
  const send = (batch: Batch): void => {
    const idle = threads.find((thread) => thread.waiting() === 0);
    if (idle === undefined && threads.length < most - 1) threads.push(threadWith(options));
    const thread = threads.reduce((least, other) => (other.waiting() < least.waiting() ? other : least));
    add(false, thread.read(batch).then((bytes) => batch.map((article, i) => decoded(article, bytes[i] as Uint8Array))));
  };
  collectTogether(false);
  try {
    for (let more = true; ;) {
      const there = count(false) < (most - 1) * AHEAD;
      if (more && (there || (underWay[0]?.ready === false && count(true) < HERE))) {
        const { value, done } = await batches.next();
        if (done === true) more = false;
        else if (there) send(value);
        else {
          add(true, here(value, options));
          // What others have sent meanwhile is heard.
          await setImmediate();
        }
        continue;
      }
      const first = underWay.shift();
      if (first === undefined) return;
      yield* await first.reads;
    }
  } finally {
    collectTogether(true);
    await Promise.all([...threads.map((thread) => thread.end()), batches.return()]);
  }
}

const here = async (batch: Batch, options: ReadOptions): Promise<readonly Read[]> => batch.map((article) => readHere(article, options));

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
