import { chmodSync, closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in place of what a file held, in one step: it is written beside it first, so that no reader ever sees half of it,
 * and a failure leaves the old file as it was. A link stays a link.
 * @throws the system's error.
 */
export function replaceFile(file: string, text: string): void {
  const target = realOf(file);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const descriptor = openSync(beside, 'wx');
  try {
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    const old = statSync(target, { throwIfNoEntry: false });
    if (old !== undefined) chmodSync(beside, old.mode & 0o777);
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
