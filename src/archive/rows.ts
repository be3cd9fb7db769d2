import { assemble } from '../assemble/assemble.js';
import type { Cell } from '../export/cell.js';
import { link } from '../link/link.js';
import { resolve } from '../link/resolve.js';
import type { Reading } from '../model/reading.js';
import { tables } from './schema.js';

/** Rows of every table, in their order, of what one article says alone: its names are linked within it. */
export function rowsOf(reading: Reading): readonly (readonly (readonly Cell[])[])[] {
  const linked = link([reading]);
  const analysis = assemble({
    readings: [reading], linked, claims: () => resolve([reading], linked), alleged: [], lang: reading.document.lang,
    swept: () => ({ agreed: [], compared: 0, passedOver: 0 }), entries: () => [],
  });
  return tables.map((table) => [...table.rows(analysis)]);
}
