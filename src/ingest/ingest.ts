import type { Problem } from '../model/analysis.js';
import type { Article } from '../model/document.js';
import type { DocId } from '../model/span.js';
import { withManifests } from './manifest.js';
import type { IngestOptions, Taken } from './options.js';
import type { LineArticle, Note } from './piece.js';
import { duplicate, tell, type Trouble } from './problems.js';
import { stampOf } from './stamp.js';
import { look, pieces, survey } from './survey.js';

export interface Ingested {
  /** Sorted by identifier (code units), whatever the order of the paths. */
  readonly articles: Article[];
  readonly problems: Problem[];
  /** The problems before their language is chosen. */
  readonly troubles: readonly Trouble[];
  /** Entries of folders that were passed over, for their extension or by ignore files. */
  readonly ignored: number;
  /** How files were read. */
  readonly notes: readonly Note[];
}

/**
 * Reads files, folders, patterns and, for `-`, standard input. What cannot be read is a problem in the result, never an exception,
 * and everything else is still read.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<Ingested> {
  const found = await look(paths, options);
  const told = (taken: Taken): Ingested => {
    const all = [...found.troubles, ...taken.troubles];
    return { articles: [...taken.articles], problems: tell(all, options.lang), troubles: all, ignored: found.ignored + taken.ignored, notes: taken.notes };
  };
  const memory = options.select === undefined && !paths.includes('-') ? options.memory : undefined;
  const recalled = memory?.recall(() => stampOf(found.sources)) ?? null;
  if (recalled !== null) return told(recalled);
  const surveyed = await survey(found, paths, options);
  const troubles: Trouble[] = [...surveyed.troubles];
  const read: LineArticle[] = [];
  const notes: Note[] = [];
  let ignored = 0;
  for await (const { opened } of pieces(surveyed, options)) {
    for (const one of opened.articles) read.push(one);
    for (const one of opened.troubles) troubles.push(one);
    for (const one of opened.notes) notes.push(one);
    ignored += opened.ignored;
  }
  const { articles: completed, troubles: doubtful, unmatched } = withManifests(read, surveyed.manifests);
  troubles.push(...doubtful);
  // Where only some files were read, a manifest speaks of others too.
  if (surveyed.whole) troubles.push(...unmatched);
  const kept = new Map<DocId, LineArticle>();
  for (const one of completed) {
    const first = kept.get(one.article.id);
    if (first === undefined) kept.set(one.article.id, one);
    else troubles.push(duplicate(one.article.id, first.place, one.place));
  }
  const articles = [...kept.keys()].sort().map((id) => kept.get(id)!.article);
  const taken: Taken = { articles, troubles, notes, ignored };
  memory?.take(taken);
  return told(taken);
}
