import type { DocId } from '../model/span.js';
import { append } from './appending.js';
import type { Opened } from './duckdb.js';

/** Gives every reading its place by identifier, in code units, from 0: that of an archive made at once. */
export async function numbered(opened: Opened): Promise<void> {
  const rows = (await opened.connection.runAndReadAll('select key, id, digest from readings')).getRows() as unknown as [number, string, string][];
  const places = rows.sort(([, a, x], [, b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1)).map(([key], ordinal) => [key, ordinal] as const);
  await set(opened, 'ordinal', 'integer', places);
}

/** Notes that articles lie in another file than before. */
export async function relocated(opened: Opened, rows: readonly { readonly key: number; readonly origin: DocId }[]): Promise<void> {
  if (rows.length > 0) await set(opened, 'origin', 'varchar', rows.map(({ key, origin }) => [key, origin] as const));
}

/** Sets a column of `readings`, by key. */
async function set(opened: Opened, column: 'ordinal' | 'origin', type: 'integer' | 'varchar', values: readonly (readonly [key: number, value: number | string])[]): Promise<void> {
  await opened.connection.run(`create temp table fresh (key integer, value ${type})`);
  await append(opened, 'fresh', ['integer', type === 'integer' ? 'integer' : 'id'], values);
  await opened.connection.run(`update readings set ${column} = value from fresh where readings.key = fresh.key and ${column} <> value`);
  await opened.connection.run('drop table fresh');
}
