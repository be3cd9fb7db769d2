import { encode } from '../src/cache/entry.js';
import type { Article } from '../src/model/document.js';
import type { Reading } from '../src/model/reading.js';
import type { Read } from '../src/threads/read.js';

/** A reading as it comes from the threads that read. */
export const readOf = (article: Article, reading: Reading): Read => ({ article, reading, bytes: encode(reading) });
