import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type * as Library from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** What `@duckdb/node-api` gives, once it is loaded. */
export type Duckdb = typeof Library;

/** What is said where DuckDB is missing, what it says itself, or what keeps a file from being an archive. */
export type ArchiveFault = 'missing-package' | 'not-an-archive' | 'no-archive' | 'locked' | 'other-schema' | 'other-maker' | 'incomplete' | 'damaged' | 'one-query' | 'failed';

/** An archive that cannot be used. `message` is DuckDB's own where `fault` is `failed`. */
export class ArchiveError extends Error {
  constructor(readonly fault: ArchiveFault, message: string = fault) {
    super(message);
  }
}

/** @throws ArchiveError `missing-package` where it is not installed, or has no binary for this machine. */
export async function duckdb(): Promise<Duckdb> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    throw new ArchiveError('missing-package', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Bytes that DuckDB may hold, beside what Node does: an archive of hundreds of thousands of articles is written with no more. What does not fit lies in a folder beside the file, while it is open.
 * Tables are put in order when so much has been added: more often, and the last rows are written again and again.
 */
export const CHECKPOINT = '64MB';
const writing = (path: string): Record<string, string> => ({ memory_limit: '192MB', threads: '2', checkpoint_threshold: CHECKPOINT, temp_directory: putDown(path) });
/** A query may sort and group, with no place on the disk to put things down; by one thread, so that its rows come in the same order each time. */
const READING = { memory_limit: '1GB', threads: '1', temp_directory: '' };

/** Of DuckDB 1.2, which packs long values best. */
const FORM = "storage_version 'v1.2.0'";

/** Extensions are neither fetched nor loaded: all that is needed is in the package. */
const ALWAYS = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

/** A file of DuckDB that is open, and one connection to it. */
export interface Opened {
  readonly duckdb: Duckdb;
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * Opens a database. For reading, nothing but the file can be reached: no other file, no network, and no setting can be changed.
 * @throws ArchiveError
 */
export async function openFile(path: string, way: 'read' | 'write'): Promise<Opened> {
  const library = await duckdb();
  let instance: DuckDBInstance | null = null;
  try {
    instance = await library.DuckDBInstance.create(':memory:', { ...ALWAYS, ...(way === 'read' ? READING : writing(path)) });
    const connection = await instance.connect();
    await connection.run(`attach '${path.replaceAll("'", "''")}' as archive (${way === 'read' ? 'read_only' : FORM})`);
    await connection.run('use archive');
    if (way === 'write') sweep(path);
    if (way === 'read') for (const setting of ["TimeZone='UTC'", 'enable_external_access=false', 'lock_configuration=true']) await connection.run(`set ${setting}`);
    const held = instance;
    return { duckdb: library, connection, close: () => { connection.closeSync(); held.closeSync(); } };
  } catch (error) {
    instance?.closeSync();
    throw asFault(error);
  }
}

/** Takes away what an `index` that was killed has put down beside the file. Nobody else has it open. */
function sweep(path: string): void {
  const folder = putDown(path);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name.startsWith('duckdb_temp_')) rmSync(join(folder, name), { force: true });
}

const putDown = (path: string): string => `${path}.tmp`;

/** What DuckDB threw, told apart by its own words. */
export function asFault(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/Could not set lock/.test(message)) return new ArchiveError('locked', message);
  if (/not a valid DuckDB database file/.test(message)) return new ArchiveError('not-an-archive', message);
  if (/database does not exist/.test(message)) return new ArchiveError('no-archive', message);
  // Below stands the query again, with a mark under the place.
  return new ArchiveError('failed', message.split(/\n\s*LINE \d+:/, 1)[0]);
}
