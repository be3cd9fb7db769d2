import { csvPieces } from '../../report/tables/csv.js';
import type { WriteTable } from '../format.js';

export const writeCsv: WriteTable = (table, analysis, { csv }) => csvPieces(table.columns.map(({ name }) => name), table.rows(analysis), csv);
