import readSheets from 'read-excel-file/node';

import { type Door, refused } from '../piece.js';
import { repacked } from './repack.js';
import { articlesOf } from './rows.js';

/** Largest sheet, unpacked: many articles, each in a cell. */
const LIMIT = 128 * 1024 * 1024;

/** The first sheet of an Excel book, one article a row. */
export const xlsx: Door = async (input, opening) => {
  const sound = await repacked(input.bytes, input.id, LIMIT, (name) => /\.(?:xml|rels)$/.test(name));
  if (!Buffer.isBuffer(sound)) return refused(sound);
  const sheets = await readSheets(sound);
  const [header = [], ...rows] = sheets[0]?.data ?? [];
  return articlesOf({ header: header.map(cell), rows: rows.map((cells, at) => ({ cells: cells.map(cell), at: at + 2 })) }, input, opening);
};

/** Cells with a date hold an instant, midnight UTC of their day. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && 'toISOString' in value) return String((value as { toISOString: () => string }).toISOString()).slice(0, 10);
  return String(value as string | number | boolean);
}
