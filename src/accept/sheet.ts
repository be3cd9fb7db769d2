import type { Said } from '../model/lang.js';
import { fold } from '../text/fold.js';

/** A row of a review sheet with a verdict. `line` is the 1-based line of the file that the row starts on. */
export interface Row {
  readonly line: number;
  readonly id: string;
  /** `open` takes an earlier verdict back. */
  readonly verdict: 'confirmed' | 'dismissed' | 'open';
  readonly reason: string;
  readonly by: string;
}

/** What is wrong with a sheet, or with a row of it. */
export interface SheetFault {
  readonly line: number;
  readonly said: Said;
}

export interface Sheet {
  readonly rows: readonly Row[];
  /** Rows without a verdict. */
  readonly undecided: number;
  readonly faults: readonly SheetFault[];
}

/** What may stand under `verdict`, folded. In a sheet, to accept is to say that the finding is right. */
const VERDICTS: Readonly<Record<Row['verdict'], readonly string[]>> = {
  confirmed: ['accept', 'accepted', 'aceptar', 'aceptado', 'aceptada', 'confirm', 'confirmed', 'confirmar', 'confirmado', 'confirmada'],
  dismissed: ['dismiss', 'dismissed', 'descartar', 'descartado', 'descartada'],
  open: ['open', 'abrir', 'abierto', 'abierta'],
};
const verdictOf: ReadonlyMap<string, Row['verdict']> =
  new Map((Object.keys(VERDICTS) as Row['verdict'][]).flatMap((verdict) => VERDICTS[verdict].map((word) => [word, verdict] as const)));

/**
 * Reads a review sheet as spreadsheets save it: separated by commas, semicolons or tabs, quoted by RFC 4180, with or without a byte-order mark.
 * Columns are found by their names in the first row. Sound rows are read whatever the others are like.
 */
export async function readSheet(text: string): Promise<Sheet> {
  const { parse } = await import('csv-parse/sync');
  const plain = text.replace(/^\ufeff/, '');
  let records: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(plain, { delimiter: separatorOf(plain), info: true, relax_column_count: true, relax_quotes: true }) as unknown as typeof records;
  } catch (error) {
    return broken((error as { lines?: number }).lines ?? 1, { es: 'unas comillas no se cierran', en: 'a quote is not closed' });
  }
  const header = (records[0]?.record ?? []).map((name) => fold(name.trim()));
  const [id, verdict, reason, by] = ['id', 'verdict', 'reason', 'by'].map((name) => header.indexOf(name)) as [number, number, number, number];
  if (id < 0 || verdict < 0) return broken(1, { es: 'faltan las columnas «id» y «verdict»', en: 'the columns “id” and “verdict” are missing' });
  const rows: Row[] = [];
  const faults: SheetFault[] = [];
  const unsound = new Map<string, number>();
  let undecided = 0;
  for (const [i, { record }] of records.entries()) {
    if (i === 0) continue;
    const line = (records[i - 1]?.info.lines ?? 0) + 1;
    const cell = (column: number): string => (record[column] ?? '').replace(/\s+/g, ' ').trim();
    if (record.every((_, column) => cell(column) === '')) continue;
    const said = fold(cell(verdict));
    const read = verdictOf.get(said);
    const bad = (es: string, en: string): void => {
      faults.push({ line, said: { es, en } });
      unsound.set(cell(id), line);
    };
    if (cell(id) === '') bad('la fila no tiene «id»', 'the row has no “id”');
    else if (said === '') undecided++;
    else if (read === undefined) bad(`veredicto desconocido: «${cell(verdict)}» (aceptar, descartar o abrir)`, `unknown verdict: “${cell(verdict)}” (accept, dismiss or open)`);
    else if (read === 'dismissed' && cell(reason) === '') bad('para descartar hace falta un motivo en «reason»', 'to dismiss, a reason is needed under “reason”');
    else rows.push({ line, id: cell(id), verdict: read, reason: cell(reason), by: cell(by) });
  }
  const sound = rows.filter((row) => {
    const other = unsound.get(row.id);
    if (other !== undefined) faults.push({ line: row.line, said: { es: `la línea ${other} habla del mismo hallazgo y no se entiende: no se toma ninguna`, en: `line ${other} speaks of the same finding and is not understood: neither is taken` } });
    return other === undefined;
  });
  return { rows: sound, undecided, faults };
}

const broken = (line: number, said: Said): Sheet => ({ rows: [], undecided: 0, faults: [{ line, said }] });

/** What separates the names in the first row; a comma where nothing does. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
