import type { ColumnType, Table } from '../export/table.js';
import { claims } from '../export/tables/claims.js';
import { documents } from '../export/tables/documents.js';
import { mentions } from '../export/tables/mentions.js';
import { foundTables, settledTables } from './found.js';

/** What `meta` says of the tables below; another number cannot be read. */
export const SCHEMA = 'cotejo/archive@1';

/** Tables for people, as `export` writes them. Each is a view; its rows lie in `stored_…`, behind the key of their reading. */
export const tables: readonly Table[] = [documents, mentions, claims];

export const storedName = ({ name }: Pick<Table, 'name'>): string => `stored_${name}`;

const STORED: Readonly<Record<ColumnType, string>> = { id: 'varchar', text: 'varchar', word: 'varchar', integer: 'integer', number: 'double', day: 'date', yes: 'boolean' };

const quoted = (name: string): string => `"${name}"`;

/** A table of the program's own: its columns in order, as values are given to it, and as they are stored. */
interface OwnTable {
  readonly name: string;
  readonly types: readonly (ColumnType | 'blob')[];
  readonly sql: string;
}

/**
 * `readings`: `key` is a row's own for ever; `ordinal` its place by identifier, from 0, when the archive is complete; `digest` tells article, options and program;
 * `made_by` options and program; `origin` the file that holds the article; `given` is JSON;
 * `size` counts the bytes that the reading takes.
 */
export const READINGS: OwnTable = {
  name: 'readings', types: ['integer', 'integer', 'id', 'id', 'id', 'id', 'text', 'integer'],
  sql: 'create table readings (key integer not null, ordinal integer not null, id varchar not null, origin varchar not null, digest varchar not null, made_by varchar not null, given varchar, size integer not null)',
};

/** Texts in parts, as Unicode. Neither these nor what follows is packed by DuckDB: to find one value it would unpack two thousand. */
export const TEXTS: OwnTable = {
  name: 'stored_texts', types: ['integer', 'integer', 'text'],
  sql: 'create table stored_texts (reading_key integer not null, part integer not null, text varchar using compression uncompressed not null)',
};

/** Readings in parts, as deflated bytes: `reading`; and `exact`, id and text as JSON, where Unicode cannot hold them (half characters). */
export const PARTS: OwnTable = {
  name: 'stored_parts', types: ['integer', 'word', 'integer', 'blob'],
  sql: 'create table stored_parts (reading_key integer not null, kind varchar not null, part integer not null, bytes blob using compression uncompressed not null)',
};

/**
 * Longest part, in bytes, or in UTF-16 code units of a text. DuckDB takes 2048 values of a column into its memory at once, whatever their length:
 * long ones would not fit.
 */
export const PART = 16_384;

/** Statements that make an empty archive. */
export const making: readonly string[] = [
  'create table meta (name varchar not null, value varchar not null)',
  READINGS.sql, TEXTS.sql, PARTS.sql,
  ...tables.flatMap((table) => [
    `create table ${storedName(table)} (reading_key integer not null, ${table.columns.map(({ name, type }) => `${quoted(name)} ${STORED[type]}`).join(', ')})`,
    `create view ${table.name} as select * exclude (reading_key) from ${storedName(table)}`,
  ]),
  `create view texts as select doc_id, string_agg(text, '' order by part) as text from stored_texts join stored_documents using (reading_key) group by reading_key, doc_id`,
  ...foundTables.map(({ name, columns }) => `create table ${name} (reading_key integer not null, ${Object.entries(columns).map(([column, type]) => `${column} ${type}`).join(', ')})`),
  ...settledTables,
];
