import type { TableFormatName } from './format.js';
import type { Table } from './table.js';

/** Names of the files of an export, inside its folder. */
export const PACKAGE = 'datapackage.json';
export const LINKED = 'findings.jsonld';
export const fileOf = (table: Pick<Table, 'name'>, format: TableFormatName): string => `${table.name}.${format}`;
