import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';

import { decode } from '../cache/entry.js';
import type { Article } from '../model/document.js';
import type { Reading } from '../model/reading.js';
import type { Value } from './appending.js';
import { ArchiveError } from './duckdb.js';
import { PART, PARTS, TEXTS } from './schema.js';

const HALF = /\p{Surrogate}/u;

/** Rows of `stored_texts` and `stored_parts` that keep an article and its reading, which comes as `encode` gives it. Unicode has no half characters: where there is one, JSON keeps it as an escape. */
export function partsOf({ id, text }: Article, reading: Buffer, key: number): { readonly size: number; readonly texts: readonly (readonly Value[])[]; readonly parts: readonly (readonly Value[])[] } {
  const exact = HALF.test(text) || HALF.test(id) ? Buffer.from(JSON.stringify({ id, text }), 'utf8') : Buffer.alloc(0);
  const bytes = (kind: string, whole: Buffer): readonly (readonly Value[])[] => Array.from({ length: Math.ceil(whole.length / PART) }, (_, i) => [key, kind, i, whole.subarray(i * PART, (i + 1) * PART)]);
  return { size: reading.length, texts: pieces(text).map((piece, i) => [key, i, piece]), parts: [...bytes('reading', reading), ...bytes('exact', exact)] };
}

/** A text in parts, none of which ends in the middle of a character. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PART);
    if (to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to--;
    found.push(text.slice(from, to));
    from = to;
  }
  return found;
}

/** What `readings` says of an article. */
export interface Kept {
  readonly ordinal: number;
  readonly key: number;
  readonly id: string;
  /** JSON. */
  readonly given: string | null;
  /** Bytes of its reading. */
  readonly size: number;
}

/** What `readings` says of those that meet a condition, by ordinal. */
export async function keptWhere(connection: DuckDBConnection, condition: string, values: readonly string[] = []): Promise<readonly Kept[]> {
  return (await connection.runAndReadAll(`select ordinal, key, id, given, size from readings where ${condition} order by ordinal`, [...values])).getRowObjects() as unknown as readonly Kept[];
}

/** Articles as they were given, in the order in which they are asked for. */
export async function articlesIn(connection: DuckDBConnection, kept: readonly Kept[]): Promise<readonly Article[]> {
  const texts = await gathered(connection, `select reading_key, text from ${TEXTS.name} where reading_key in (${keys(kept)}) order by reading_key, part`);
  const exact = await gathered(connection, `select reading_key, bytes from ${PARTS.name} where reading_key in (${keys(kept)}) and kind = 'exact' order by reading_key, part`);
  return kept.map(({ key, id, given }) => {
    const odd = exact.get(key);
    const said = odd === undefined ? { id, text: ((texts.get(key) ?? []) as string[]).join('') } : JSON.parse(together(odd).toString('utf8')) as Pick<Article, 'id' | 'text'>;
    return given === null ? said : { ...said, given: JSON.parse(given) as NonNullable<Article['given']> };
  });
}

/** Their readings. @throws ArchiveError `damaged` where bytes are not those that were written. */
export async function readingsIn(connection: DuckDBConnection, kept: readonly Kept[]): Promise<readonly Reading[]> {
  if (kept.length === 0) return [];
  const parts = await gathered(connection, `select reading_key, bytes from ${PARTS.name} where reading_key in (${keys(kept)}) and kind = 'reading' order by reading_key, part`);
  return (await articlesIn(connection, kept)).map((article, i) => {
    const reading = decode(together(parts.get(kept[i]?.key ?? -1) ?? []), article);
    if (reading === null) throw new ArchiveError('damaged', article.id);
    return reading;
  });
}

const keys = (kept: readonly Kept[]): string => kept.map(({ key }) => key).join(', ');

async function gathered(connection: DuckDBConnection, sql: string): Promise<ReadonlyMap<number, readonly DuckDBValue[]>> {
  const found = new Map<number, DuckDBValue[]>();
  for (const [key, value] of (await connection.runAndReadAll(sql)).getRows()) {
    const known = found.get(key as number);
    if (known === undefined) found.set(key as number, [value ?? null]);
    else known.push(value ?? null);
  }
  return found;
}

/** Parts as one, from an address that whole numbers may be read at. */
function together(parts: readonly DuckDBValue[]): Buffer {
  const all = parts.map((part) => (part as { readonly bytes: Uint8Array }).bytes);
  const whole = Buffer.from(new ArrayBuffer(all.reduce((sum, { length }) => sum + length, 0)));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
