import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Article } from '../model/document.js';
import type { DocId } from '../model/span.js';
import { toId } from './identity.js';
import { withManifests } from './manifest.js';
import type { IngestOptions } from './options.js';
import type { Given, LineArticle, Note } from './piece.js';
import { duplicate, type Trouble } from './problems.js';
import { look, pieces, survey, type Survey } from './survey.js';

/** An article, and the identifier of the file of the disk that holds it. */
export interface Arrival {
  readonly article: Article;
  readonly origin: DocId;
}

/**
 * Articles one after another, in the order of their files: the same ones, with the same troubles, that `ingest` gives at once.
 * What else is known is whole when the last article has been taken. It is gone through once.
 */
export interface ArticleStream extends AsyncIterable<Arrival> {
  readonly troubles: readonly Trouble[];
  /** Entries that were passed over. */
  readonly ignored: number;
  /**
   * Whether the paths speak for a file: it was read, or it would have been, were it still there. What could not be looked at
   * (a path that is missing, a folder that may not be opened) is not spoken for; nor, under a pattern, a file that is still on the disk.
   */
  speaksFor(origin: DocId): boolean;
}

/** Opens files, folders, patterns and standard input one source after another, so that the articles of one alone are in memory. */
export async function stream(paths: readonly string[], options: IngestOptions, note: (note: Note) => void = () => undefined): Promise<ArticleStream> {
  const found = await look(paths, options);
  const surveyed = await survey(found, paths, options);
  const troubles: Trouble[] = [...found.troubles, ...surveyed.troubles];
  let { ignored } = found;
  const named = await saidOf(surveyed, options);
  troubles.push(...named.troubles);
  async function* arrivals(): AsyncGenerator<Arrival> {
    const places = new Map<DocId, string>();
    for await (const { origin, opened } of pieces(surveyed, options)) {
      for (const one of opened.troubles) troubles.push(one);
      for (const one of opened.notes) note(one);
      ignored += opened.ignored;
      for (const { article, place } of opened.articles) {
        const given = named.next(article.id);
        const first = places.get(article.id);
        if (first !== undefined) {
          troubles.push(duplicate(article.id, first, place));
          continue;
        }
        places.set(article.id, place);
        yield { article: given === undefined ? article : { ...article, given }, origin };
      }
    }
  }
  return {
    [Symbol.asyncIterator]: arrivals,
    troubles,
    get ignored() { return ignored; },
    speaksFor: scope(paths, surveyed, troubles, options),
  };
}

/**
 * What manifests say of articles, by identifier: of several with one, in the order of reading. A line may name an article by any part of its name,
 * and only all articles together tell which: where there are manifests, files are opened once before, for the names alone.
 */
async function saidOf(surveyed: Survey, options: IngestOptions): Promise<{ next(id: DocId): Given | undefined; readonly troubles: readonly Trouble[] }> {
  if (surveyed.manifests.length === 0) return { next: () => undefined, troubles: [] };
  const known: LineArticle[] = [];
  for await (const { opened } of pieces(surveyed, options)) {
    for (const { article: { text: _text, ...rest }, place } of opened.articles) known.push({ article: { ...rest, text: '' }, place });
  }
  const { articles, troubles, unmatched } = withManifests(known, surveyed.manifests);
  const given = new Map<DocId, (Given | undefined)[]>();
  for (const { article } of articles) given.set(article.id, [...(given.get(article.id) ?? []), article.given]);
  return { next: (id) => given.get(id)?.shift(), troubles: surveyed.whole ? [...troubles, ...unmatched] : troubles };
}

function scope(paths: readonly string[], { sources, stdin }: Survey, troubles: readonly Trouble[], options: IngestOptions): ArticleStream['speaksFor'] {
  const cwd = resolve(options.cwd ?? '.');
  const read = new Set<DocId>([...sources.map(({ id }) => id), ...(stdin === null ? [] : [stdin.id])]);
  const under = (folder: DocId) => (origin: DocId): boolean => (folder === '' ? !/^(?:\.\.)?\//.test(origin) : origin.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  const looked = paths.filter((path) => path !== '-').map((path) => {
    const full = resolve(cwd, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true) return under(toId(full, cwd));
    if (stat !== undefined || !/[*?[{(]/.test(path)) return () => false;
    const base = under(toId(resolve(cwd, path.slice(0, path.search(/[*?[{(]/)).replace(/[^/]*$/, '')), cwd));
    return (origin: DocId): boolean => base(origin) && !existsSync(resolve(cwd, origin));
  });
  return (origin) => {
    if (troubles.some(({ doc, code }) => (code === 'missing' || code === 'unreadable') && (doc === origin || under(doc)(origin)))) return false;
    return read.has(origin) || looked.some((covers) => covers(origin));
  };
}
