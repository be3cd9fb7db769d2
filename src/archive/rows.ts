import { assemble } from '../assemble/assemble.js';
import type { ColumnType } from '../export/table.js';
import { link } from '../link/link.js';
import { resolve } from '../link/resolve.js';
import type { Reading } from '../model/reading.js';
import type { Value } from './appending.js';
import { foundTables } from './found.js';
import { storedName, tables } from './schema.js';

/** A table whose rows belong each to a reading, by the key in their first column. */
export interface KeyedTable {
  readonly name: string;
  /** Of the columns after the key. */
  readonly types: readonly ColumnType[];
}

/** Those for people, then those that drafts are met by. */
export const keyedTables: readonly KeyedTable[] = [
  ...tables.map((table) => ({ name: storedName(table), types: table.columns.map(({ type }) => type) })),
  ...foundTables.map(({ name, columns }) => ({ name, types: Object.values(columns).map((type) => (type === 'integer' ? 'integer' as const : 'text' as const)) })),
];

/** Rows of every keyed table, in their order, of what one article says alone: its names are linked within it. */
export function rowsOf(reading: Reading): readonly (readonly (readonly Value[])[])[] {
  const linked = link([reading]);
  const analysis = assemble({
    readings: [reading], linked, claims: () => resolve([reading], linked), alleged: [], lang: reading.document.lang,
    swept: () => ({ agreed: [], compared: new Set(), passedOver: new Set() }), entries: () => [],
  });
  return [...tables.map((table) => [...table.rows(analysis)]), ...foundTables.map((table) => table.rows(reading))];
}
