import { encode } from '../cache/entry.js';
import type { Article } from '../model/document.js';
import { lazy, once } from '../model/lazy.js';
import type { ReadOptions } from '../model/read-options.js';
import { read } from '../read.js';
import { ReadError } from './fault.js';
import type { Read } from './read.js';

/** Reads an article in this thread. @throws ReadError */
export function readHere(article: Article, options: ReadOptions): Read {
  try {
    const reading = read(article, options);
    return lazy<Read>({ article: () => article, reading: () => reading, bytes: once(() => encode(reading)) });
  } catch (error) {
    throw ReadError.of(article.id, error);
  }
}
