import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Memory, Taken } from '../ingest/options.js';
import type { Stamp } from '../ingest/stamp.js';
import type { Article } from '../model/document.js';
import type { ReadOptions } from '../model/read-options.js';
import type { Reading } from '../model/reading.js';
import { type Host, programDigest } from './program.js';
import { laidOut, layOut, type Snapshot } from './snapshot.js';
import { discard, writeAside } from './write-aside.js';

/** Before the parts: a digest of all that follows, then the length of the parts. */
const DIGEST = 32;
const HEAD = DIGEST + 8;
/** Bytes that are looked at together. */
const PIECE = 1 << 20;
/** Units of text beyond which an archive is not kept as a whole: its parts would not fit into one buffer. */
const MOST = 1 << 29;

/** A whole archive kept in a folder, for as long as none of its files changes. */
export interface Archive extends Memory {
  /** The reading of an article that was recalled; null of any other. `whole` gives what is asked for rarely. */
  reading(article: Article, whole: (article: Article) => Reading): Reading | null;
  /** Keeps what files gave that could not be recalled, and what was read of it. What cannot be written is not kept. */
  keep(readingOf: (article: Article) => Reading): void;
}

/**
 * The archive of some paths. `options` are what decides what its files give, besides themselves: what is read, how, and by whom.
 * Files are known by what the file system says of them. One whose time is not before that of a file written just now may yet change without a sign
 * (git calls such an entry racy): with it nothing is kept.
 */
export function archiveIn(folder: string, reading: ReadOptions, options: readonly unknown[], host: Host): Archive {
  const key = createHash('sha256').update(JSON.stringify([programDigest(host), reading, options])).digest('hex');
  const file = join(folder, 'archives', key);
  let recalled: { readonly snapshot: Snapshot; readonly places: ReadonlyMap<Article, number> } | null = null;
  let fresh: Stamp | null = null;
  let taken: Taken | null = null;
  return {
    recall(look) {
      const stamp = look();
      const snapshot = stamp === null ? null : opened(file);
      if (snapshot !== null && stamp !== null && snapshot.stamp === digestOf(stamp)) {
        recalled = { snapshot, places: new Map(snapshot.taken.articles.map((article, at) => [article, at])) };
        return snapshot.taken;
      }
      const now = timeIn(folder);
      const again = now === null ? null : look();
      fresh = now !== null && again !== null && isSettled(again, now) ? again : null;
      return null;
    },
    reading(article, whole) {
      const at = recalled?.places.get(article);
      return at === undefined ? null : (recalled as NonNullable<typeof recalled>).snapshot.reading(at, whole);
    },
    take(all) {
      taken = all;
    },
    keep(readingOf) {
      // What could not be read may be readable next time, and its stamp the same.
      if (fresh === null || taken === null || taken.troubles.some(({ code }) => code === 'unreadable' || code === 'too-slow')) return;
      if (taken.articles.reduce((sum, { text }) => sum + text.length, 0) > MOST) return;
      const { parts, texts } = layOut(digestOf(fresh), taken, taken.articles.map(readingOf));
      const head = Buffer.alloc(8);
      head.writeDoubleLE(parts.length);
      const pieces = [head, parts, ...texts];
      const hash = createHash('sha256');
      for (const piece of pieces) hash.update(piece);
      try {
        writeAside(file, [hash.digest(), ...pieces]);
      } catch {
        // What cannot be written is not kept.
      }
    },
  };
}

const digestOf = ({ lines }: Stamp): string => createHash('sha256').update(lines).digest('hex');

/** A time of one file system. */
interface Time {
  /** Nanoseconds. */
  readonly now: bigint;
  readonly device: bigint;
}

/** Another file system may have a clock of its own, and tell it in whole seconds. */
const ELSEWHERE = 10_000_000_000n;

/** Whether whatever is done to some files from now on gives them a time that they do not have. */
const isSettled = ({ newest, devices }: Stamp, { now, device }: Time): boolean =>
  newest < ([...devices].every((one) => one === device) ? now : now - ELSEWHERE);

/** The time that the file system of a folder gives to what is written now; null where nothing can be written. */
function timeIn(folder: string): Time | null {
  const probe = join(folder, `${randomBytes(6).toString('hex')}.new`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '', { flag: 'wx' });
    const { mtimeNs, dev } = statSync(probe, { bigint: true });
    return { now: mtimeNs, device: dev };
  } catch {
    return null;
  } finally {
    discard(probe);
  }
}

/** What is kept in a file, if it is as it was written. The file stays open, and so what is read of it later is the same one. */
function opened(path: string): Snapshot | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const own = file;
    const { size } = fstatSync(own);
    const at = (from: number, length: number): Buffer => {
      const bytes = Buffer.allocUnsafeSlow(length);
      for (let filled = 0; filled < length;) {
        const got = readSync(own, bytes, filled, length - filled, from + filled);
        if (got === 0) throw new RangeError(path);
        filled += got;
      }
      return bytes;
    };
    const head = at(0, HEAD);
    const length = head.readDoubleLE(DIGEST);
    const parts = length <= size - HEAD ? at(HEAD, length) : null;
    const hash = createHash('sha256').update(head.subarray(DIGEST));
    if (parts !== null) hash.update(parts);
    const piece = Buffer.allocUnsafe(PIECE);
    for (let from = HEAD + length; from < size;) {
      const got = readSync(own, piece, 0, PIECE, from);
      if (got === 0) break;
      hash.update(piece.subarray(0, got));
      from += got;
    }
    if (parts !== null && hash.digest().equals(head.subarray(0, DIGEST))) return laidOut(parts, (from, bytes) => at(HEAD + length + from, bytes));
  } catch {
    // There is none, or not as it was written.
  }
  if (file !== null) closeSync(file);
  return null;
}
