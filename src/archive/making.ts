import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { asFault, type Opened, openFile } from './duckdb.js';
import { type Meta, readMeta, writeMeta } from './meta.js';
import { making } from './schema.js';

/**
 * The archive at a path, open for writing. A new one is made whole beside it and then given its name, so that there never is half of one there.
 * @throws ArchiveError where the file is no archive; it is not touched then.
 */
export async function newOrOld(path: string, meta: Meta): Promise<Opened> {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) await make(path, meta);
  else (await sound(path)).close();
  return openFile(path, 'write');
}

/** An archive, looked at without the right to change it. */
async function sound(path: string): Promise<Opened> {
  const opened = await openFile(path, 'read');
  try {
    await readMeta(opened.connection);
    return opened;
  } catch (error) {
    opened.close();
    throw asFault(error);
  }
}

/** Gives a file its name, where no other has it: another run may have been quicker. */
function named(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // There are disks on which a file has one name only.
    if (code === 'EEXIST' || existsSync(name)) throw error;
    renameSync(file, name);
  }
}

async function make(path: string, meta: Meta): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.new`);
  try {
    const opened = await openFile(beside, 'write');
    try {
      for (const statement of making) await opened.connection.run(statement);
      await writeMeta(opened.connection, meta);
    } finally {
      opened.close();
    }
    named(beside, path);
  } catch (error) {
    throw asFault(error);
  } finally {
    for (const file of [beside, `${beside}.wal`]) rmSync(file, { force: true });
  }
}
