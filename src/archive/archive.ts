import type { DuckDBConnection } from '@duckdb/node-api';

import type { DocId } from '../model/span.js';
import type { Reading } from '../model/reading.js';
import { ArchiveError, asFault, openFile } from './duckdb.js';
import { madeBy, type Maker } from './identity.js';
import { readMeta } from './meta.js';
import { type Kept, keptWhere, readingsIn } from './stored.js';

/** Readings that are looked up at a time, and bytes of readings that are in memory together. */
const WINDOW = 4096;
const TAKEN = 32_000_000;

/** An archive that is open for reading. */
export interface Archive {
  /** How many readings there are. Their ordinals go from 0, by identifier (code units). */
  readonly size: number;
  /** Every reading, by ordinal, a few of them in memory at a time. @throws ArchiveError `damaged` */
  each(): AsyncGenerator<Reading>;
  /** The readings of some documents, by ordinal; those that are not there are left out. @throws ArchiveError `damaged` */
  readings(ids: readonly DocId[]): Promise<readonly Reading[]>;
  /** For queries on what was settled. Nothing can be written through it. */
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * Opens an archive to read from it, beside any number of others who do.
 * @param maker whoever would make readings now: those of another program, or of other options, are no use beside its own.
 * @throws ArchiveError where the file is none, is being written, is not complete, or holds the readings of another maker.
 */
export async function openArchive(path: string, maker: Maker): Promise<Archive> {
  const { connection, close } = await openFile(path, 'read');
  try {
    const { state, program, options } = await readMeta(connection);
    if (state !== 'complete') throw new ArchiveError('incomplete');
    if (madeBy({ program, options }) !== madeBy(maker)) throw new ArchiveError('other-maker');
    const [[size]] = (await connection.runAndReadAll('select count(*)::integer from readings')).getRows() as [[number]];
    return {
      size, connection, close,
      async* each() {
        for (let from = 0; from < size; from += WINDOW) {
          for (const some of together(await keptWhere(connection, `ordinal >= ${from} and ordinal < ${from + WINDOW}`))) yield* await readingsIn(connection, some);
        }
      },
      async readings(ids) {
        const found: Kept[] = [];
        for (let from = 0; from < ids.length; from += WINDOW) {
          const some = ids.slice(from, from + WINDOW);
          found.push(...await keptWhere(connection, `id in (${some.map((_, i) => `$${i + 1}`).join(', ')})`, some));
        }
        const readings: Reading[] = [];
        for (const some of together(found.sort((a, b) => a.ordinal - b.ordinal))) readings.push(...await readingsIn(connection, some));
        return readings;
      },
    };
  } catch (error) {
    close();
    throw asFault(error);
  }
}

/** Readings in the same order, in groups that are taken together. */
function* together(kept: readonly Kept[]): Generator<readonly Kept[]> {
  let some: Kept[] = [];
  let size = 0;
  for (const one of kept) {
    some.push(one);
    size += one.size;
    if (size < TAKEN) continue;
    yield some;
    some = [];
    size = 0;
  }
  if (some.length > 0) yield some;
}
