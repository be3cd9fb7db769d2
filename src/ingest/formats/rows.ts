import type { DocId } from '../../model/span.js';
import { FIELD, FIELDS } from '../given.js';
import { isBlank } from '../jsonl.js';
import { article, type Input, type LineArticle, NOTHING, type Note, type Opened, type Opening, refused } from '../piece.js';
import { badField, noColumn, tooLarge, type Trouble } from '../problems.js';

/** Headers by which columns are known, folded; the first that there is counts. */
const NAMED = {
  text: ['text', 'texto', 'body', 'cuerpo', 'content', 'contenido', 'article', 'articulo', 'nota', 'boletin', 'fulltext', 'texto_completo'],
  id: ['id', 'article_id', 'doc_id', 'clave', 'folio'],
  date: ['date', 'fecha', 'published', 'publicado', 'fecha_publicacion', 'published_at', 'pubdate'],
  title: ['title', 'titulo', 'headline', 'encabezado'],
  source: ['source', 'fuente', 'medio', 'outlet', 'publisher'],
  lang: ['lang', 'language', 'idioma'],
  country: ['country', 'pais'],
  url: ['url', 'link', 'enlace', 'permalink'],
  captured: ['captured', 'capturado'],
} as const;

/** Mean length of cells, in UTF-16 code units, from which a column is running text: with a header that says so, and without. */
const PROSE = { named: 80, guessed: 200 };

/** Rows that the guess looks at. */
const SAMPLE = 200;

/** A table: a header, and rows with the line or row at which each stands. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly at: number }[];
}

/** A table with a column of running text, an article a row: `table.csv#ID`, or the number of its row. Without one, a table found in a folder is passed over. */
export function articlesOf({ header, rows }: Table, { id, chosen }: Input, { limit, textColumn }: Opening): Opened {
  const folded = header.map(fold);
  const column = (names: readonly string[]): number => names.map((name) => folded.indexOf(name)).find((at) => at >= 0) ?? -1;
  const text = textColumn === undefined ? proseIn(folded, rows) : folded.indexOf(fold(textColumn));
  if (text < 0) return chosen || textColumn !== undefined ? refused(noColumn(id, header)) : { ...NOTHING, ignored: 1 };
  const own = column(NAMED.id);
  const at = FIELDS.map((name) => [name, column(NAMED[name])] as const).filter(([, index]) => index >= 0);
  const articles: LineArticle[] = [];
  const troubles: Trouble[] = [];
  let ignored = 0;
  for (const { cells, at: row } of rows) {
    const body = cells[text] ?? '';
    const place = `${id}:${row}`;
    if (isBlank(body)) {
      ignored++;
      continue;
    }
    if (body.length > limit) {
      troubles.push(tooLarge(place, limit));
      continue;
    }
    const known: Record<string, string> = {};
    for (const [name, index] of at) {
      const value = (cells[index] ?? '').trim();
      if (value === '') continue;
      const read = FIELD[name](value);
      if (read === null) troubles.push(badField(place, header[index], JSON.stringify(value.slice(0, 60))));
      else known[name] = read;
    }
    articles.push(article(nameOf(id, (cells[own] ?? '').trim(), row), body, known, place));
  }
  return { articles, troubles, ignored, notes: [told(id, header[text], articles.length, textColumn === undefined)] };
}

const nameOf = (table: DocId, own: string, row: number): DocId => `${table}#${own === '' ? row : own.slice(0, 200)}`;

const told = (doc: DocId, column: string, rows: number, guessed: boolean): Note => ({
  doc, told: guessed, said: { es: `${doc}: el texto es la columna «${column}» (filas: ${rows}).`, en: `${doc}: the text is column “${column}” (rows: ${rows}).` },
});

/** The column of running text: one whose header says so, else the longest. */
function proseIn(folded: readonly string[], rows: Table['rows']): number {
  const sample = rows.slice(0, SAMPLE);
  const mean = (column: number): number => sample.reduce((sum, { cells }) => sum + (cells[column] ?? '').length, 0) / Math.max(1, sample.length);
  const named = NAMED.text.map((name) => folded.indexOf(name)).find((at) => at >= 0 && mean(at) >= PROSE.named);
  if (named !== undefined) return named;
  const lengths = folded.map((_, at) => mean(at));
  const longest = lengths.indexOf(Math.max(...lengths));
  return (lengths[longest] ?? 0) >= PROSE.guessed ? longest : -1;
}

const fold = (header: string): string => header.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase().replace(/[\s-]+/g, '_');
