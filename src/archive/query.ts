import type { DuckDBConnection, DuckDBPreparedStatement, Json } from '@duckdb/node-api';

import { ArchiveError, asFault, type Duckdb, openFile } from './duckdb.js';
import { readMeta } from './meta.js';

/** A value of a row: what JSON has. Days and other values without a form of their own are texts; so are whole numbers beyond 2^53 and decimals of more than 15 digits. */
export type QueryValue = Json;

/** The answer to a query, as it comes. `close` ends it at any time. */
export interface Answer {
  /** Names, each once. */
  readonly columns: readonly string[];
  /** Some thousands of rows at a time. @throws ArchiveError `failed` where the query breaks on the way. */
  readonly rows: AsyncIterable<readonly (readonly QueryValue[])[]>;
  close(): void;
}

/**
 * Asks an archive, whole or partial, in SQL: one statement that only reads, and reads nothing but the archive.
 * @throws ArchiveError `one-query` for anything else, `failed` with DuckDB's words for a query that it refuses.
 */
export async function query(path: string, sql: string): Promise<Answer> {
  const { duckdb, connection, close } = await openFile(path, 'read');
  try {
    await readMeta(connection);
    const result = await (await only(sql, connection, duckdb)).stream();
    const exact = result.columnTypes().map(({ typeId }) => EXACT.has(duckdb.DuckDBTypeId[typeId] ?? ''));
    return {
      columns: result.deduplicatedColumnNames(),
      rows: { async* [Symbol.asyncIterator]() {
        try {
          for await (const rows of result.yieldRowsJson()) yield rows.map((row) => row.map((value, i) => (exact[i] === true ? asNumber(value) : value)));
        } catch (error) {
          throw asFault(error);
        }
      } },
      close,
    };
  } catch (error) {
    close();
    throw asFault(error);
  }
}

/** The one statement of a text. Its kind is told by DuckDB; what it reaches is bounded by how the file is open. */
async function only(sql: string, connection: DuckDBConnection, { StatementType }: Duckdb): Promise<DuckDBPreparedStatement> {
  if (sql.replace(/--.*|\/\*[^]*?\*\/|[\s;]/g, '') === '') throw new ArchiveError('one-query');
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new ArchiveError('one-query');
  const statement = await statements.prepare(0);
  if (statement.statementType !== StatementType.SELECT && statement.statementType !== StatementType.EXPLAIN) throw new ArchiveError('one-query');
  if (statement.parameterCount > 0) throw new ArchiveError('one-query');
  return statement;
}

/** Types of numbers that a JavaScript number may not hold. */
const EXACT: ReadonlySet<string> = new Set(['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DECIMAL']);

/** A number told in digits, where JavaScript has that very number. */
function asNumber(value: QueryValue): QueryValue {
  if (typeof value !== 'string') return value;
  const number = Number(value);
  return value.includes('.') ? (value.replace(/\D/g, '').length <= 15 ? number : value) : Number.isSafeInteger(number) ? number : value;
}
