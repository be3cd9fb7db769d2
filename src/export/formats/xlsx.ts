import writeExcelFile, { type CellObject } from 'write-excel-file/node';

import { dayNumber, dayNumberOf } from '../../model/calendar.js';
import type { Cell } from '../cell.js';
import type { WriteTable } from '../format.js';
import type { Column, ColumnType } from '../table.js';

/** What a sheet and a cell of Excel hold (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;
const LONGEST = 32_767;

/** Excel counts days from here; before March 1900 its calendar has a day that never was. */
const FIRST = dayNumber(1899, 12, 30);
const SURE = dayNumber(1900, 3, 1);

/** Widths in characters. */
const WIDTHS: Readonly<Record<ColumnType, number>> = { id: 20, text: 32, word: 12, integer: 9, number: 14, day: 12, yes: 9 };

/**
 * A workbook with one sheet: numbers, days and truths as such, text as text (no cell is ever a formula), a frozen header with filters.
 * @throws Error where a sheet cannot hold the table.
 */
export const writeXlsx: WriteTable = async (table, analysis) => {
  const rows = [table.columns.map(({ name }): CellObject => ({ value: name, type: String, fontWeight: 'bold' }))] as (CellObject | null)[][];
  for (const row of table.rows(analysis)) {
    if (rows.length === MOST_ROWS) throw new Error(`XLSX: ${MOST_ROWS}`);
    rows.push(row.map((cell, i) => cellOf(cell, table.columns[i] as Column)));
  }
  const filter = `<autoFilter ref="A1:${letters(table.columns.length)}${rows.length}"/>`;
  const buffer = await writeExcelFile(
    rows,
    { sheet: table.name, stickyRowsCount: 1, columns: table.columns.map(({ type }) => ({ width: WIDTHS[type] })) },
    { features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: (content) => content.replace('</sheetData>', `</sheetData>${filter}`) } } } }] },
  ).toBuffer();
  return [buffer];
};

function cellOf(cell: Cell, { type }: Column): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  const day = type === 'day' ? dayNumberOf(cell) : null;
  if (day !== null && day >= SURE) return { value: day - FIRST, type: Number, format: 'yyyy-mm-dd' };
  return { value: literal(cell), type: String };
}

/** Text as Excel keeps it: `_x0041_` would be read as a letter's number (ECMA-376, ST_Xstring). */
function literal(text: string): string {
  const whole = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The letters of a column, from 1: A … Z, AA … */
const letters = (column: number): string => (column === 0 ? '' : `${letters(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`);
