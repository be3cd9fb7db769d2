import { parse } from 'csv-parse/sync';

import { decode } from '../decode.js';
import { type Door, merge, refused } from '../piece.js';
import { articlesOf, type Table } from './rows.js';

const DELIMITERS = [',', ';', '\t', '|'];

/** CSV or TSV in any of its usual dialects, one article a row. */
export const csv: Door = async (input, opening) => {
  const { text, trouble } = await decode(input.bytes, input.id, { forced: opening.encoding });
  const troubles = trouble === null ? [] : [trouble];
  if (text === null) return refused(...troubles);
  return merge([refused(...troubles), articlesOf(tableOf(text), input, opening)]);
};

/**
 * A table with its header. The delimiter is the one that parts its first line most.
 * @throws CsvError where quotes do not close.
 */
export function tableOf(text: string): Table {
  const first = text.slice(0, Math.min(text.length, 100_000)).split('\n', 1)[0];
  const counts = DELIMITERS.map((mark) => first.split(mark).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))];
  const records: { record: string[]; info: { lines: number } }[] = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true }) as never;
  const [header, ...rows] = records;
  return { header: header?.record ?? [], rows: rows.map(({ record }, at) => ({ cells: record, at: at + 2 })) };
}
