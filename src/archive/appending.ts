import type { DuckDBValue } from '@duckdb/node-api';

import type { Cell } from '../export/cell.js';
import type { ColumnType } from '../export/table.js';
import { dayNumberOf } from '../model/calendar.js';
import type { Opened } from './duckdb.js';

/** Rows of a chunk of DuckDB. */
const CHUNK = 2048;

export type Value = Cell | Uint8Array;
type Stored = ColumnType | 'blob';

/** Adds rows to a table, in the transaction that is open. */
export async function append({ duckdb, connection }: Opened, table: string, types: readonly Stored[], rows: readonly (readonly Value[])[]): Promise<void> {
  if (rows.length === 0) return;
  const value = (cell: Value | undefined, type: Stored | undefined): DuckDBValue => {
    if (cell === null || cell === undefined) return null;
    if (cell instanceof Uint8Array) return new duckdb.DuckDBBlobValue(cell);
    if (type === 'day' && typeof cell === 'string') return new duckdb.DuckDBDateValue(dayNumberOf(cell) as number);
    return cell;
  };
  const appender = await connection.createAppender(table);
  const columns = types.map((_, i) => appender.columnType(i));
  for (let from = 0; from < rows.length; from += CHUNK) {
    const some = rows.slice(from, from + CHUNK);
    const chunk = duckdb.DuckDBDataChunk.create(columns, some.length);
    for (const [i, type] of types.entries()) chunk.setColumnValues(i, some.map((row) => value(row[i], type)));
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}
