import type { DuckDBConnection } from '@duckdb/node-api';

import { ArchiveError } from './duckdb.js';
import { SCHEMA } from './schema.js';

/** What `meta` says of an archive. `state` is `complete` when the last `index` ran to its end. */
export interface Meta {
  readonly schema: string;
  /** Digests of the program and of the options that made the readings. */
  readonly program: string;
  readonly options: string;
  readonly state: 'complete' | 'partial';
}

/** @throws ArchiveError where the database is no archive, or one of another schema. */
export async function readMeta(connection: DuckDBConnection): Promise<Meta> {
  const there = await connection.runAndReadAll(`select count(*)::integer from information_schema.columns where table_name = 'meta' and column_name in ('name', 'value')`);
  if (there.getRows()[0]?.[0] !== 2) throw new ArchiveError('not-an-archive');
  const rows = (await connection.runAndReadAll('select name, value from meta')).getRows();
  const meta = Object.fromEntries(rows) as unknown as Meta;
  if (typeof meta.schema !== 'string' || !meta.schema.startsWith('cotejo/archive@')) throw new ArchiveError('not-an-archive');
  if (meta.schema !== SCHEMA) throw new ArchiveError('other-schema', meta.schema);
  return meta;
}

/** Writes all of it anew; inside the transaction that is open, where there is one. */
export async function writeMeta(connection: DuckDBConnection, meta: Meta): Promise<void> {
  await connection.run('delete from meta');
  for (const [name, value] of Object.entries(meta)) await connection.run('insert into meta values ($1, $2)', [name, value as string]);
}
