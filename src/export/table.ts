import type { Analysis } from '../model/analysis.js';
import type { Said } from '../model/lang.js';
import { type Cell, cellFor } from './cell.js';
import { type Corpus, corpusOf } from './corpus.js';

/** `id` and `text` are strings, `word` one of a vocabulary, `day` an ISO day. */
export type ColumnType = 'id' | 'text' | 'word' | 'integer' | 'number' | 'day' | 'yes';

/** What every format, and the data package, are told of a column. */
export interface Column {
  /** English, snake case. Names stay, and new columns come last. */
  readonly name: string;
  readonly type: ColumnType;
  readonly says: Said;
  /** Every value that a `word` may be. */
  readonly words?: readonly string[];
  /** It has a value in every row. */
  readonly always?: true;
  /** The table whose key it is. */
  readonly of?: string;
}

/** A column, and where its value comes from. */
export interface ColumnOf<Row> extends Column {
  readonly from: (row: Row, corpus: Corpus) => Cell | undefined;
}

/** A table of the export. */
export interface Table {
  readonly name: string;
  readonly says: Said;
  /** Columns that together tell a row from every other one. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Rows in the order of the columns. */
  rows(analysis: Analysis): Generator<readonly Cell[]>;
}

/** Makes a table out of what its rows are and how each column is told. */
export function table<Row>(spec: Omit<Table, 'columns' | 'rows'> & { readonly columns: readonly ColumnOf<Row>[]; readonly rows: (analysis: Analysis) => Iterable<Row> }): Table {
  const { columns } = spec;
  return {
    name: spec.name, says: spec.says, key: spec.key, columns,
    * rows(analysis) {
      const corpus = corpusOf(analysis);
      for (const row of spec.rows(analysis)) yield columns.map((column) => cellFor(column.type, column.from(row, corpus)));
    },
  };
}
