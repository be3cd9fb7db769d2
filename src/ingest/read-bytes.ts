import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

import type { DocId } from '../model/span.js';
import { cannotRead, notAFile, tooLarge, type Trouble } from './problems.js';

/** The bytes of a regular file of at most `limit` bytes, or why there are none. Never waits for a pipe. */
export function readBytes(path: string, doc: DocId, limit: number, piped: boolean): Buffer | Trouble {
  let file: number | null = null;
  try {
    // Without O_NONBLOCK the opening of a pipe that replaced a file would wait for a writer.
    file = openSync(path, piped ? 'r' : constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile() && !(piped && stat.isFIFO())) return notAFile(doc);
    if (stat.size > limit) return tooLarge(doc, limit);
    // One byte more than the file is said to hold, to see its end in one reading.
    return readAll(file, stat.size + 1, limit) ?? tooLarge(doc, limit);
  } catch (error) {
    return cannotRead(doc, errorCode(error));
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readAll(file: number, expected: number, limit: number): Buffer | null {
  let bytes = Buffer.allocUnsafe(expected);
  let filled = 0;
  for (;;) {
    const got = readSync(file, bytes, filled, bytes.length - filled, null);
    if (got === 0) return bytes.subarray(0, filled);
    filled += got;
    if (filled > limit) return null;
    if (filled === bytes.length) bytes = Buffer.concat([bytes], Math.max(65536, bytes.length * 2));
  }
}

/** The bytes of a stream of at most `limit` bytes; null where it is longer. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    length += bytes.length;
    if (length > limit) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}

/** The system's name for an error, such as ENOENT. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : String(error);
}
