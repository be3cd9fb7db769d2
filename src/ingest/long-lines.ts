import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

import type { DocId } from '../model/span.js';
import { decode } from './decode.js';
import { isBlank, readLines } from './jsonl.js';
import { kindOf } from './kind.js';
import { type Opened, refused } from './piece.js';
import { cannotRead, empty } from './problems.js';
import { errorCode } from './read-bytes.js';

/** Bytes of lines that are taken together. */
const BLOCK = 4 * 1024 * 1024;

/** What is known of a file, and how its articles are bounded. */
export interface LongFile {
  readonly path: string;
  readonly id: DocId;
  /** The largest file, in bytes. */
  readonly most: number;
  /** The largest line, in UTF-16 code units. */
  readonly limit: number;
}

/**
 * The articles of a long file of JSON lines, a block at a time: the same, with the same troubles, that it gives when it is read whole.
 * Null for any other file: one that is short, or too long, or no JSON lines, or in whose bytes something is not UTF-8.
 */
export async function longLines({ path, id, most, limit }: LongFile): Promise<AsyncGenerator<Opened> | null> {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size <= BLOCK || stat.size > most || !(await isPlain(file, path, id))) {
      closeSync(file);
      return null;
    }
  } catch {
    closeSync(file);
    return null;
  }
  return opened(file, id, limit);
}

async function isPlain(file: number, path: string, id: DocId): Promise<boolean> {
  let first = true;
  for (const block of blocks(file)) {
    if (first && (kindOf(block, path).kind !== 'JSONL' || (await decode(block, id)).encoding !== 'UTF-8')) return false;
    if (!isUtf8(block)) return false;
    first = false;
  }
  return true;
}

async function* opened(file: number, id: DocId, limit: number): AsyncGenerator<Opened> {
  try {
    let line = 0;
    let blank = true;
    for (const block of blocks(file)) {
      const text = block.toString('utf8').replace(line === 0 ? /^\ufeff/ : /^(?!)/, '');
      blank = blank && isBlank(text);
      const notes = line === 0 ? [{ doc: id, told: false, said: { es: `${id}: texto, UTF-8`, en: `${id}: text, UTF-8` } }] : [];
      const { articles, troubles, lines } = readLines(text, id, limit, line);
      line += lines;
      // What shows nothing has no lines to complain of.
      yield { articles, troubles: blank ? [] : troubles, notes, ignored: 0 };
    }
    if (blank) yield refused(empty(id));
  } catch (error) {
    yield refused(cannotRead(id, errorCode(error)));
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file from its start, cut after line feeds; a longer line is a block of its own. */
function* blocks(file: number): Generator<Buffer> {
  let held: Buffer[] = [];
  for (let at = 0; ;) {
    const some = Buffer.allocUnsafe(BLOCK);
    const got = readSync(file, some, 0, BLOCK, at);
    if (got === 0) break;
    at += got;
    const read = some.subarray(0, got);
    const cut = read.lastIndexOf(0x0a) + 1;
    if (cut === 0) {
      held.push(read);
      continue;
    }
    yield Buffer.concat([...held, read.subarray(0, cut)]);
    held = cut < got ? [read.subarray(cut)] : [];
  }
  if (held.length > 0) yield Buffer.concat(held);
}
