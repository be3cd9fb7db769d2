import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Where the four letters stand that a file of DuckDB begins with, after its checksum. */
const AT = 8;
const SIGN = 'DUCK';

/** Whether a file is one of DuckDB, by its first bytes. */
export function isArchive(path: string): boolean {
  let file: number | null = null;
  try {
    if (!statSync(path).isFile()) return false;
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(SIGN.length);
    return readSync(file, bytes, 0, SIGN.length, AT) === SIGN.length && bytes.toString('latin1') === SIGN;
  } catch {
    return false;
  } finally {
    if (file !== null) closeSync(file);
  }
}
