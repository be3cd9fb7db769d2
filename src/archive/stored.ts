import type { DuckDBValue } from '@duckdb/node-api';

import { decode } from '../cache/entry.js';
import type { Article } from '../model/document.js';
import type { Reading } from '../model/reading.js';
import type { Value } from './appending.js';

/** The columns that an article comes back from, in the order that `articleOf` reads. */
export const ARTICLE = 'id, text, exact, given';

const HALF = /\p{Surrogate}/u;

/** An article as columns. UTF-8 has no half characters: where there is one, JSON keeps it as an escape. */
export const articleCells = ({ id, text, given }: Article): { readonly id: Value; readonly text: Value; readonly exact: Value; readonly given: Value } => ({
  id, text,
  exact: HALF.test(text) || HALF.test(id) ? Buffer.from(JSON.stringify({ id, text }), 'utf8') : null,
  given: given === undefined ? null : JSON.stringify(given),
});

export function articleOf([id, text, exact, given]: readonly DuckDBValue[]): Article {
  const said = exact === null ? { id: id as string, text: text as string } : JSON.parse(bytesOf(exact as DuckDBValue).toString('utf8')) as Pick<Article, 'id' | 'text'>;
  return given === null ? said : { ...said, given: JSON.parse(given as string) as NonNullable<Article['given']> };
}

/** The reading that a column holds of an article; null where its bytes are not those that were written. */
export function readingOf(blob: DuckDBValue, article: Article): Reading | null {
  const bytes = bytesOf(blob);
  // From an address that whole numbers may be read at.
  const own = Buffer.from(new ArrayBuffer(bytes.length));
  bytes.copy(own);
  return decode(own, article);
}

const bytesOf = (blob: DuckDBValue): Buffer => Buffer.from((blob as { readonly bytes: Uint8Array }).bytes);
