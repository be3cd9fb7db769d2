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

/**
 * `readings`: `key` is a row's own for ever; `ordinal` its place by identifier, from 0, when the archive is complete; `digest` tells article, options and program;
 * `made_by` options and program; `origin` the file that holds the article; `given` is JSON; `exact` holds id and text as JSON, where UTF-8 cannot hold them (half characters).
 */
const READINGS = `create table readings (
  key integer not null, ordinal integer not null, id varchar not null, origin varchar not null, digest varchar not null, made_by varchar not null,
  text varchar not null, exact blob, given varchar, reading blob not null
)`;

/** Columns of `readings`, in order. */
export const readingTypes = ['integer', 'integer', 'id', 'id', 'id', 'id', 'text', 'blob', 'text', 'blob'] as const;

/** Statements that make an empty archive. */
export const making: readonly string[] = [
  'create table meta (name varchar not null, value varchar not null)',
  READINGS,
  ...tables.flatMap((table) => [
    `create table ${storedName(table)} (reading_key integer not null, ${table.columns.map(({ name, type }) => `${quoted(name)} ${STORED[type]}`).join(', ')})`,
    `create view ${table.name} as select * exclude (reading_key) from ${storedName(table)}`,
  ]),
  ...foundTables.map(({ name, columns }) => `create table ${name} (reading_key integer not null, ${Object.entries(columns).map(([column, type]) => `${column} ${type}`).join(', ')})`),
  ...settledTables,
];
