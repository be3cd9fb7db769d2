import type Table from 'cli-table3';
import type { Paint } from './paint.js';
import { measure, widest, wrap } from './width.js';

/** A column: its heading, and its share of the room where lines must fit (0: as wide as it needs). */
export interface Column {
  readonly title: string;
  readonly share: number;
}

/** Nothing drawn: columns stand apart by two spaces. */
const BARE = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ',
};

let Tables: typeof Table | null = null;

/** Loads the table library, which `ledger` needs. Apart, since most reports have no tables. */
export async function loadTables(): Promise<void> {
  Tables = (await import('cli-table3')).default;
}

/** Rows laid out at once. The table library takes time with every row, so that long ledgers are laid out in parts of the same widths. */
const BATCH = 500;

/** A table without borders, its cells plain text. `width` is the room that lines must fit, or null where nothing is wrapped. */
export function ledger(columns: readonly Column[], rows: readonly (readonly string[])[], width: number | null, indent: number, paint: Paint): readonly string[] {
  if (rows.length === 0) return [];
  if (Tables === null) throw new Error('a ledger is wanted before its library is loaded');
  const natural = columns.map((column, i) => widest([column.title, ...rows.map((row) => row[i] ?? '')]));
  const widths = width === null ? natural : fitted(natural, columns, width - indent);
  const lines: string[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    const table = new Tables({
      ...(at === 0 ? { head: columns.map((column) => paint.strong(column.title)) } : {}),
      chars: BARE, colWidths: [...widths],
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    });
    for (const row of rows.slice(at, at + BATCH)) {
      table.push(columns.map((_, i) => wrap(row[i] ?? '', widths[i] as number).join('\n')));
    }
    lines.push(...table.toString().split('\n').map((line) => ' '.repeat(indent) + line.trimEnd()));
  }
  return lines;
}

/** Columns with a share divide what the others leave; none gets more than it needs, none less than its title. */
function fitted(natural: readonly number[], columns: readonly Column[], width: number): readonly number[] {
  const widths = [...natural];
  let room = width - 2 * (columns.length - 1) - columns.reduce((sum, column, i) => sum + (column.share === 0 ? (natural[i] as number) : 0), 0);
  let open = columns.map((_, i) => i).filter((i) => (columns[i] as Column).share > 0);
  for (;;) {
    const shares = open.reduce((sum, i) => sum + (columns[i] as Column).share, 0);
    const content = open.filter((i) => (natural[i] as number) <= (room * (columns[i] as Column).share) / shares);
    if (content.length === 0 || content.length === open.length) {
      for (const i of open) widths[i] = Math.min(natural[i] as number, Math.max(measure((columns[i] as Column).title), Math.floor((room * (columns[i] as Column).share) / shares)));
      return widths;
    }
    for (const i of content) room -= natural[i] as number;
    open = open.filter((i) => !content.includes(i));
  }
}
