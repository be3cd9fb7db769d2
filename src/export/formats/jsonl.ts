import type { WriteTable } from '../format.js';

/** Rows written to one piece. */
const BATCH = 2000;

/** One object a line, every column in its order; unknown is null. */
export const writeJsonl: WriteTable = function* lines(table, analysis) {
  let batch = '';
  let rows = 0;
  for (const row of table.rows(analysis)) {
    batch += `${JSON.stringify(Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i]])))}\n`;
    if (++rows % BATCH === 0) { yield batch; batch = ''; }
  }
  yield batch;
};
