/** How a CSV is written: `guarded` keeps text cells from being formulas, `raw` leaves them, `excel` opens by a double click in the Excel of a locale. */
export type CsvKind = 'guarded' | 'raw' | 'excel';

export interface CsvDialect {
  readonly byteOrderMark: boolean;
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  /** Text cells that a spreadsheet would run as formulas get an apostrophe. */
  readonly guard: boolean;
}

/** Locales that write the decimals of a number after a comma, and those that write them after a point (Unicode CLDR 47, `numbers/symbols/decimal`). */
const COMMA = ['es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-EC', 'es-ES', 'es-PY', 'es-UY', 'es-VE', 'en-ZA'];
const POINT = ['es-CU', 'es-DO', 'es-GT', 'es-HN', 'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-SV', 'es-US', 'en-AU', 'en-CA', 'en-GB', 'en-IE', 'en-IN', 'en-NZ', 'en-US'];

/** Locales whose separators are known. */
export const locales: readonly string[] = [...COMMA, ...POINT].sort();

/** Where nobody says: comma and point, as most programs read CSV. */
export const LOCALE = 'es-MX';

/** Excel separates cells by a semicolon where the comma is taken by decimals. */
export function csvDialect(kind: CsvKind, locale: string = LOCALE): CsvDialect {
  const comma = kind === 'excel' && COMMA.includes(locale);
  return { byteOrderMark: kind === 'excel', delimiter: comma ? ';' : ',', decimal: comma ? ',' : '.', guard: kind !== 'raw' };
}
