import type { Analysis } from '../model/analysis.js';
import type { Lang } from '../model/lang.js';
import type { CsvDialect } from '../report/tables/csv-dialect.js';
import type { Table } from './table.js';

export type TableFormatName = 'csv' | 'jsonl' | 'parquet' | 'xlsx';
export type FormatName = TableFormatName | 'jsonld';

/** What is written, and how. */
export interface ExportOptions {
  /** In order; the first gives the resources of the data package their plain names. */
  readonly to: readonly FormatName[];
  /** Language of descriptions; sentences keep that of the analysis. */
  readonly lang: Lang;
  readonly csv: CsvDialect;
}

/** The bytes of a file, a piece at a time. */
export type Pieces = Iterable<string | Uint8Array>;

/** Writes one table. */
export type WriteTable = (table: Table, analysis: Analysis, options: ExportOptions) => Pieces | Promise<Pieces>;

interface TableFormat {
  readonly mediatype: string;
  load(): Promise<WriteTable>;
}

/** Formats of tables; a file's name ends in that of its format. Media types are those registered with IANA, or the ones in use. */
export const tableFormats: Readonly<Record<TableFormatName, TableFormat>> = {
  csv: { mediatype: 'text/csv', load: async () => (await import('./formats/csv.js')).writeCsv },
  jsonl: { mediatype: 'application/jsonl', load: async () => (await import('./formats/jsonl.js')).writeJsonl },
  parquet: { mediatype: 'application/vnd.apache.parquet', load: async () => (await import('./formats/parquet.js')).writeParquet },
  xlsx: { mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', load: async () => (await import('./formats/xlsx.js')).writeXlsx },
};

export const isTableFormat = (name: FormatName): name is TableFormatName => name !== 'jsonld';

export const formatNames: readonly FormatName[] = [...(Object.keys(tableFormats) as TableFormatName[]), 'jsonld'];
