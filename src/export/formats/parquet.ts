import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';

import { dayNumberOf } from '../../model/calendar.js';
import type { Cell } from '../cell.js';
import type { WriteTable } from '../format.js';
import type { Column, ColumnType } from '../table.js';

const STORED: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  id: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  word: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
  yes: { type: 'BOOLEAN' },
};

/** Apache Parquet: typed columns, days as DATE. The whole table is held in memory. */
export const writeParquet: WriteTable = (table, analysis) => {
  const data: Cell[][] = table.columns.map(() => []);
  for (const row of table.rows(analysis)) row.forEach((cell, i) => data[i]?.push(stored(cell, table.columns[i] as Column)));
  const schema: SchemaElement[] = [
    { name: 'root', num_children: table.columns.length },
    ...table.columns.map(({ name, type, always }): SchemaElement => ({ name, ...STORED[type], repetition_type: always === true ? 'REQUIRED' : 'OPTIONAL' })),
  ];
  return [new Uint8Array(parquetWriteBuffer({ columnData: table.columns.map(({ name }, i) => ({ name, data: data[i] as Cell[] })), schema, createdBy: 'cotejo' }))];
};

/** Days are kept as days since 1970-01-01, as Parquet has them. */
const stored = (cell: Cell, { type }: Column): Cell => (type === 'day' && typeof cell === 'string' ? dayNumberOf(cell) : cell);
