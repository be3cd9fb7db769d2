import { dayNumberOf } from '../model/calendar.js';
import type { ColumnType } from './table.js';

/** `null` is unknown. */
export type Cell = string | number | boolean | null;

/**
 * A value as every format writes it: no empty text, no half characters, no number without an end, no day that the calendar has not.
 * So that all formats can say the same, what one of them cannot hold is unknown in each.
 */
export function cellFor(type: ColumnType, value: Cell | undefined): Cell {
  if (value === undefined || value === null || value === '') return null;
  if (type === 'integer' || type === 'number') return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;
  if (typeof value !== 'string') return value;
  if (type === 'day') return dayNumberOf(value) === null ? null : value;
  return value.replace(HALVES, '\ufffd').replace(UNWRITABLE, '').replace(/\r\n?/g, '\n');
}

const HALVES = /\p{Surrogate}/gu;

/** What XML cannot hold or keep apart (it makes one line end of all), and what steers a terminal or turns a line around; tabs and line ends are text. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Documents by number alone ("002") would lose their zeros in a spreadsheet: they are written as the path `./002`. Ids that start so get it too, so that it can be taken off again. */
export const docId = (id: string): string => (id.startsWith('./') || !/\p{L}/u.test(id) || /^[+-]?[\d.,]+e[+-]?\d+$/i.test(id) ? `./${id}` : id);
