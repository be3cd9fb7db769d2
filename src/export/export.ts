import type { Analysis } from '../model/analysis.js';
import { dataPackage } from './data-package.js';
import { type ExportOptions, type FormatName, isTableFormat, type Pieces, tableFormats } from './format.js';
import { fileOf, LINKED, PACKAGE } from './names.js';
import { tables } from './tables.js';

/** A file of an export; `pieces` makes its content. */
export interface ExportFile {
  readonly name: string;
  pieces(): Pieces | Promise<Pieces>;
}

/** Names of the files that an export writes. */
export const exportNames = (to: readonly FormatName[]): readonly string[] =>
  [PACKAGE, ...to.flatMap((format) => (isTableFormat(format) ? tables.map((table) => fileOf(table, format)) : [LINKED]))];

/** The files of an export: the data package, which describes the others, and then those in the order of formats and tables. */
export async function exportFiles(analysis: Analysis, options: ExportOptions): Promise<readonly ExportFile[]> {
  const files: ExportFile[] = [{ name: PACKAGE, pieces: () => [dataPackage(analysis, options)] }];
  for (const format of options.to) {
    if (isTableFormat(format)) {
      const write = await tableFormats[format].load();
      for (const table of tables) files.push({ name: fileOf(table, format), pieces: () => write(table, analysis, options) });
    } else {
      const { linkedClaims } = await import('./claims-jsonld.js');
      files.push({ name: LINKED, pieces: () => [linkedClaims(analysis)] });
    }
  }
  return files;
}
