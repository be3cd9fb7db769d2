import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Article } from '../model/document.js';
import type { ReadOptions } from '../model/read-options.js';
import type { Reading } from '../model/reading.js';
import { discard } from './discard.js';
import { decode } from './entry.js';
import { type Host, programDigest } from './program.js';

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
  const fileOf = ({ id, text, given }: Article): string => {
    const key = createHash('sha256').update(JSON.stringify([base, id, given ?? null])).update('\0').update(text, 'utf16le').digest('hex');
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
      const file = fileOf(article);
      const aside = `${file}.${randomBytes(6).toString('hex')}.new`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(aside, bytes, { flag: 'wx' });
        renameSync(aside, file);
      } catch (error) {
        discard(aside);
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
