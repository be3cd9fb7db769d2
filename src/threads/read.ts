import type { Article } from '../model/document.js';
import type { Reading } from '../model/reading.js';

/** An article and what it says. What another thread read comes as bytes, and is decoded when it is asked for; what this one read is encoded then. */
export interface Read {
  readonly article: Article;
  readonly reading: Reading;
  /** The reading as `encode` gives it. Threads may write one reading in different bytes; `decode` gives the same of all. */
  readonly bytes: Buffer;
}
