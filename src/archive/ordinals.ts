import { append } from './appending.js';
import type { Opened } from './duckdb.js';

/** Gives every reading its place by identifier, in code units, from 0: that of an archive made at once. */
export async function numbered(opened: Opened): Promise<void> {
  const { connection } = opened;
  const rows = (await connection.runAndReadAll('select key, id, digest from readings')).getRows() as unknown as [number, string, string][];
  const places = rows.sort(([, a, x], [, b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1)).map(([key], ordinal) => [key, ordinal]);
  await connection.run('create temp table places (key integer, ordinal integer)');
  await append(opened, 'places', ['integer', 'integer'], places);
  await connection.run('update readings set ordinal = places.ordinal from places where readings.key = places.key and readings.ordinal <> places.ordinal');
  await connection.run('drop table places');
}
