import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

import type { DocId } from '../model/span.js';
import { decode } from './decode.js';
import { FIELD, FIELDS } from './given.js';
import type { Given, LineArticle } from './piece.js';
import { badField, noSuchArticle, notJson, type Trouble } from './problems.js';
import { readBytes } from './read-bytes.js';

/** Files that say of what lies beside them where it comes from. */
const NAMES = ['manifest.csv', 'manifest.jsonl'];

/** Where manifests of a folder would lie. */
export const manifestPaths = (folder: string): readonly string[] => NAMES.map((name) => join(folder, name));

/** Largest manifest, in bytes. */
const LIMIT = 64 * 1024 * 1024;

const KEYS: { readonly [name in keyof Given]-?: readonly string[] } = {
  date: ['date', 'fecha'],
  title: ['title', 'titulo', 'título'],
  source: ['source', 'fuente', 'medio'],
  lang: ['lang', 'idioma'],
  country: ['country', 'pais', 'país'],
  url: ['url', 'link', 'enlace', 'direccion', 'dirección'],
  captured: ['captured', 'capturado', 'consultado'],
};
const WHICH = ['file', 'archivo', 'id'];

/** A line of a manifest: what it says, under folded keys, and where it stands (`manifest:line`). */
interface Line {
  readonly says: Readonly<Record<string, string>>;
  readonly place: string;
}

export interface Manifest {
  /** The folder that its names are relative to, as identifiers have it; empty for the current one. */
  readonly folder: string;
  readonly lines: readonly Line[];
}

/** The manifests beside files, each once. A file of that name whose lines hold texts is none: it holds articles. */
export async function manifestsBeside(paths: readonly string[], idOf: (path: string) => DocId): Promise<{ manifests: Manifest[]; paths: Set<string>; troubles: Trouble[] }> {
  const manifests: Manifest[] = [];
  const taken = new Set<string>();
  const troubles: Trouble[] = [];
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    for (const path of manifestPaths(folder)) {
      if (!existsSync(path)) continue;
      const id = idOf(path);
      const bytes = readBytes(path, id, LIMIT, false);
      const { text } = Buffer.isBuffer(bytes) ? await decode(bytes, id) : { text: null };
      if (text === null) {
        if (!Buffer.isBuffer(bytes)) troubles.push(bytes);
        continue;
      }
      const { lines, troubles: bad } = path.endsWith('.csv') ? await csvLines(text, id) : jsonLines(text, id);
      if (lines.length === 0 || lines.some(({ says }) => 'text' in says) || !lines.some(({ says }) => WHICH.some((key) => key in says))) continue;
      taken.add(path);
      troubles.push(...bad);
      manifests.push({ folder: posix.dirname(id) === '.' ? '' : posix.dirname(id), lines });
    }
  }
  return { manifests, paths: taken, troubles };
}

/**
 * Articles with what manifests say of them: it goes before what their own files say. A line names a file of the folder of its manifest,
 * with or without its extension, or an identifier; `unmatched` are those that name none.
 */
export function withManifests(read: readonly LineArticle[], manifests: readonly Manifest[]): { articles: LineArticle[]; troubles: Trouble[]; unmatched: Trouble[] } {
  const troubles: Trouble[] = [];
  const unmatched: Trouble[] = [];
  const articles = [...read];
  const known = new Map<string, number>();
  for (const [at, { article: { id } }] of articles.entries()) {
    for (const name of [id, id.replace(/\.[A-Za-z0-9]{1,5}$/, '')]) if (!known.has(name) || name === id) known.set(name, at);
  }
  for (const { folder, lines } of manifests) {
    for (const { says, place } of lines) {
      const named = WHICH.map((key) => says[key]).find((value) => value !== undefined && value !== '');
      if (named === undefined) continue;
      const inside = posix.normalize(posix.join(folder, named.replaceAll('\\', '/')));
      const at = known.get(inside) ?? known.get(named);
      if (at === undefined) {
        unmatched.push(noSuchArticle(place, named));
        continue;
      }
      const one = articles[at];
      const given = { ...one.article.given, ...givenBy(says, place, troubles) };
      if (Object.keys(given).length > 0) articles[at] = { ...one, article: { ...one.article, given } };
    }
  }
  return { articles, troubles, unmatched };
}

function givenBy(says: Line['says'], place: string, troubles: Trouble[]): Given {
  const given: Record<string, string> = {};
  for (const name of FIELDS) {
    const value = KEYS[name].map((key) => says[key]?.trim()).find((text) => text !== undefined && text !== '');
    if (value === undefined) continue;
    const read = FIELD[name](value);
    if (read === null) troubles.push(badField(place, name, JSON.stringify(value.slice(0, 60))));
    else given[name] = read;
  }
  return given;
}

async function csvLines(text: string, id: DocId): Promise<{ lines: Line[]; troubles: Trouble[] }> {
  const { tableOf } = await import('./formats/csv.js');
  try {
    const { header, rows } = tableOf(text);
    const keys = header.map((name) => name.trim().toLowerCase());
    return { lines: rows.map(({ cells, at }) => ({ place: `${id}:${at}`, says: Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? ''])) })), troubles: [] };
  } catch {
    return { lines: [], troubles: [] };
  }
}

function jsonLines(text: string, id: DocId): { lines: Line[]; troubles: Trouble[] } {
  const lines: Line[] = [];
  const troubles: Trouble[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${id}:${at + 1}`;
    try {
      const value: unknown = JSON.parse(line);
      const says = Object.entries(value as Record<string, unknown>).filter(([, said]) => typeof said === 'string') as [string, string][];
      lines.push({ place, says: Object.fromEntries(says.map(([key, said]) => [key.toLowerCase(), said])) });
    } catch {
      troubles.push(notJson(place));
    }
  }
  return { lines, troubles };
}
