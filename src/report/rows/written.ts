import { csvDialect, type CsvKind } from '../tables/csv-dialect.js';
import { written } from '../tables/csv.js';

/** A value as JSON has it. */
export type RowValue = string | number | boolean | null | readonly RowValue[] | { readonly [name: string]: RowValue };

/** The rows of a query as they come, some at a time. */
export type Rows = AsyncIterable<readonly (readonly RowValue[])[]>;

/** Writes them as one text, a piece at a time: no more of it is held than that. */
export type WriteRows = (columns: readonly string[], rows: Rows) => AsyncIterable<string>;

/** RFC 4180; lists and records are JSON in their cell. */
export const csvRows = (kind: CsvKind, locale?: string): WriteRows => async function* (columns, rows) {
  const dialect = csvDialect(kind, locale);
  yield `${dialect.byteOrderMark ? '\ufeff' : ''}${written(columns, dialect)}\r\n`;
  for await (const some of rows) yield some.map((row) => `${written(row.map(flat), dialect)}\r\n`).join('');
};

/** One list of objects, one a line. */
export const jsonRows: WriteRows = async function* (columns, rows) {
  let opening = '[\n';
  for await (const some of rows) {
    for (const row of some) { yield `${opening}${object(columns, row)}`; opening = ',\n'; }
  }
  yield opening === '[\n' ? '[]\n' : '\n]\n';
};

/** One object a line. */
export const jsonlRows: WriteRows = async function* (columns, rows) {
  for await (const some of rows) yield some.map((row) => `${object(columns, row)}\n`).join('');
};

const object = (columns: readonly string[], row: readonly RowValue[]): string => `{${columns.map((name, i) => `${JSON.stringify(name)}:${JSON.stringify(row[i] ?? null)}`).join(',')}}`;

/** A value of one cell. */
export const flat = (value: RowValue): string | number | boolean | null => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value);
