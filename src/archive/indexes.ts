import type { DuckDBConnection } from '@duckdb/node-api';

import { CHECKPOINT } from './duckdb.js';
import { PARTS, TEXTS } from './schema.js';

/** Without these DuckDB looks through all readings to find a hundred. */
const INDEXES: readonly string[] = [TEXTS, PARTS].map(({ name }) => `create index ${name}_by_reading on ${name} (reading_key)`);

/**
 * Makes the indexes of an archive that has none: when all is written, since rows that are added to an index are not put together again and take a third more room.
 * DuckDB cannot take up from its log an index in a file that it may not write to; so that a kill never leaves one there, everything goes straight into the file.
 */
export async function makeIndexes(connection: DuckDBConnection): Promise<void> {
  const [[made] = [0]] = (await connection.runAndReadAll('select count(*)::integer from duckdb_indexes()')).getRows();
  if (made === INDEXES.length) return;
  await connection.run('checkpoint');
  await connection.run("set checkpoint_threshold = '1B'");
  for (const statement of INDEXES.slice(made as number)) await connection.run(statement);
  await connection.run(`set checkpoint_threshold = '${CHECKPOINT}'`);
}
