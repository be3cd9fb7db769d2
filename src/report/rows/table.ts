import { safe } from '../safe.js';
import { cut, measure, padEnd, padStart } from '../terminal/width.js';
import { flat, type RowValue, type WriteRows } from './written.js';

/** Columns of the screen that one cell may take. */
const WIDEST = 60;

/** Columns between two cells. */
const GAP = '  ';

/** A table for the screen. Columns are as wide as the first rows that come together ask for; a later cell may be cut shorter, and says so. */
export const tableRows = (ascii: boolean): WriteRows => async function* (columns, rows) {
  const more = ascii ? '...' : '…';
  let widths: readonly number[] | null = null;
  const line = (cells: readonly string[], right: (column: number) => boolean): string =>
    `${cells.map((cell, i) => (right(i) ? padStart : padEnd)(shortened(cell, widths?.[i] ?? WIDEST, more), widths?.[i] ?? 0)).join(GAP).trimEnd()}\n`;
  const head = (texts: readonly (readonly string[])[]): string => {
    widths = columns.map((name, i) => Math.min(WIDEST, Math.max(measure(safe(name)), 1, ...texts.map((row) => measure(row[i] ?? '')))));
    return line(columns.map(safe), () => false) + line(widths.map((width) => (ascii ? '-' : '─').repeat(width)), () => false);
  };
  for await (const some of rows) {
    const texts = some.map((row) => row.map(shown));
    if (widths === null) yield head(texts);
    yield texts.map((row, at) => line(row, (i) => typeof some[at]?.[i] === 'number')).join('');
  }
  if (widths === null) yield head([]);
};

const shown = (value: RowValue): string => (value === null ? '' : safe(String(flat(value))));

const shortened = (text: string, width: number, more: string): string => (measure(text) <= width ? text : width <= more.length ? cut(text, width) : `${cut(text, width - more.length)}${more}`);
