import { compare, type CompareOptions } from './compare.js';
import type { Analysis } from './model/analysis.js';
import type { Article } from './model/document.js';
import type { Lang } from './model/lang.js';
import type { ReadOptions } from './model/read-options.js';
import { read } from './read.js';

/** What `read` and `compare` may be told, together. */
export interface CheckOptions extends ReadOptions, Omit<CompareOptions, 'lang' | 'drafts'> {
  /** Language of messages, `es` by default. */
  readonly lang?: Lang;
}

/**
 * Holds drafts against an archive and against themselves. The analysis has all documents, and only findings that touch a draft,
 * the draft's words first. An article of the archive with the id of a draft is its older version, and left out. Reads nothing from disk.
 */
export function check(drafts: readonly Article[], archive: readonly Article[], options: CheckOptions = {}): Analysis {
  const { lang = 'es', ...rest } = options;
  const ids = new Set(drafts.map(({ id }) => id));
  const articles = [...drafts, ...archive.filter(({ id }) => !ids.has(id))];
  return compare(articles.map((article) => read(article, options)), { ...rest, lang, drafts: ids });
}
