import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file beside its place and then gives it its name, so that nobody ever sees half of it. @throws the error of the system; nothing is left then. */
export function writeAside(file: string, pieces: readonly Uint8Array[]): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const out = openSync(aside, 'wx');
    try {
      for (const piece of pieces) for (let at = 0; at < piece.length;) at += writeSync(out, piece, at);
    } finally {
      closeSync(out);
    }
    renameSync(aside, file);
  } catch (error) {
    discard(aside);
    throw error;
  }
}

/** Takes away what was left half written, if it can be. */
export function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder is none, or is no longer ours.
  }
}
