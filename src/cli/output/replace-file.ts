import { chmodSync, closeSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in place of what a file held, in one step: it is written beside it first, so that no reader ever sees half of it,
 * and a failure leaves the old file as it was. A link stays a link.
 * @throws the system's error.
 */
export const replaceFile = (file: string, text: string): void => { replaceExactly(realOf(file), [text]); };

/**
 * The same for a file that comes in pieces, in exactly this place: a link is replaced and not followed.
 * @throws the system's error, or what making the pieces throws.
 */
export function replaceExactly(target: string, pieces: Iterable<string | Uint8Array>): void {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const descriptor = openSync(beside, 'wx');
  try {
    try {
      for (const piece of pieces) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
        for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      }
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    const old = lstatSync(target, { throwIfNoEntry: false });
    if (old?.isFile() === true) chmodSync(beside, old.mode & 0o777);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
