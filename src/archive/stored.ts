import { deflateRawSync, inflateRawSync } from 'node:zlib';

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
  return { size: reading.length, texts: pieces(text).map((piece, i) => [key, i, piece]), parts: [...bytes('reading', deflateRawSync(reading, { level: 1 })), ...bytes('exact', exact)] };
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
export const articlesIn = async (connection: DuckDBConnection, kept: readonly Kept[]): Promise<readonly Article[]> =>
  kept.length === 0 ? [] : articles(kept, await textsOf(connection, kept), await partsIn(connection, kept, "and kind = 'exact'"));

/** Their readings. @throws ArchiveError `damaged` where bytes are not those that were written. */
export async function readingsIn(connection: DuckDBConnection, kept: readonly Kept[]): Promise<readonly Reading[]> {
  if (kept.length === 0) return [];
  const parts = await partsIn(connection, kept);
  return articles(kept, await textsOf(connection, kept), parts).map((article, i) => {
    const reading = whole(parts('reading', kept[i]?.key ?? -1), article);
    if (reading === null) throw new ArchiveError('damaged', article.id);
    return reading;
  });
}

function whole(parts: readonly DuckDBValue[], article: Article): Reading | null {
  try {
    return decode(inflateRawSync(together(parts)), article);
  } catch {
    return null;
  }
}

type Parts = (kind: string, key: number) => readonly DuckDBValue[];

async function partsIn(connection: DuckDBConnection, kept: readonly Kept[], condition = ''): Promise<Parts> {
  const found = await gathered(connection, `select kind || ' ' || reading_key, bytes from ${PARTS.name} where reading_key in (${keys(kept)}) ${condition} order by reading_key, part`);
  return (kind, key) => found.get(`${kind} ${key}`) ?? [];
}

const textsOf = (connection: DuckDBConnection, kept: readonly Kept[]): Promise<ReadonlyMap<DuckDBValue, readonly DuckDBValue[]>> =>
  gathered(connection, `select reading_key, text from ${TEXTS.name} where reading_key in (${keys(kept)}) order by reading_key, part`);

const articles = (kept: readonly Kept[], texts: ReadonlyMap<DuckDBValue, readonly DuckDBValue[]>, parts: Parts): readonly Article[] => kept.map(({ key, id, given }) => {
  const odd = parts('exact', key);
  const said = odd.length === 0 ? { id, text: ((texts.get(key) ?? []) as string[]).join('') } : JSON.parse(together(odd).toString('utf8')) as Pick<Article, 'id' | 'text'>;
  return given === null ? said : { ...said, given: JSON.parse(given) as NonNullable<Article['given']> };
});

const keys = (kept: readonly Kept[]): string => kept.map(({ key }) => key).join(', ');

async function gathered(connection: DuckDBConnection, sql: string): Promise<ReadonlyMap<DuckDBValue, readonly DuckDBValue[]>> {
  const found = new Map<DuckDBValue, DuckDBValue[]>();
  for (const [key = null, value] of (await connection.runAndReadAll(sql)).getRows()) {
    const known = found.get(key);
    if (known === undefined) found.set(key, [value ?? null]);
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
