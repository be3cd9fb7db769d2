import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Article } from '../model/document.js';
import type { ReadOptions } from '../model/read-options.js';
import type { Reading } from '../model/reading.js';
import { articleDigest } from './article-digest.js';
import { decode } from './entry.js';
import { type Host, programDigest } from './program.js';
import { writeAside } from './write-aside.js';

/** Readings kept in a folder, by what they were made from. */
export interface Cache {
  /** The reading of an article that was kept; null where there is none, or a damaged one. */
  get(article: Article): Reading | null;
  /** Keeps a reading as `encode` gives it. What cannot be written is not kept. */
  put(article: Article, bytes: Buffer): void;
  /** The system's name for the first error of writing; null where all went well. */
  fault(): string | null;
}

/**
 * A cache in a folder, which is made where it is missing. A key is a digest of the article, the options and the program: nothing else decides a reading,
 * so that none is ever stale. An entry is a file, written aside and renamed, so that any number of runs may share the folder; its digest tells a damaged one.
 */
export function cacheIn(folder: string, options: ReadOptions, host: Host): Cache {
  const base = JSON.stringify([programDigest(host), options]);
  let failed: string | null = null;
  const fileOf = (article: Article): string => {
    const key = articleDigest(article, base);
    return join(folder, key.slice(0, 2), key.slice(2));
  };
  return {
    get(article) {
      const bytes = bytesOf(fileOf(article));
      try {
        return bytes === null ? null : decode(bytes, article);
      } catch {
        return null;
      }
    },
    put(article, bytes) {
      if (failed !== null) return;
      try {
        writeAside(fileOf(article), [bytes]);
      } catch (error) {
        failed = (error as NodeJS.ErrnoException).code ?? String(error);
      }
    },
    fault: () => failed,
  };
}

/** The bytes of a file; null where it cannot be read. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
