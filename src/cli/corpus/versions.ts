import type { Pair } from '../../diff/changes.js';
import type { Article } from '../../model/document.js';
import type { DocId } from '../../model/span.js';

/** What was read of one side: its operand, and the documents that could not be read. */
export interface Side {
  readonly operand: string;
  readonly articles: readonly Article[];
  readonly failed: readonly DocId[];
}

/** The two sides as one corpus, and which of their documents are versions of one another. */
export interface Sides {
  readonly articles: readonly Article[];
  readonly pairs: readonly Pair[];
}

/**
 * Pairs the documents of two sides: two single documents with each other, those of folders by their name below the folder.
 * An id that both sides have is told apart by the operand of the new one (`new.jsonl#id`). A document whose counterpart could not be read has no pair.
 */
export function sides(old: Side, fresh: Side): Sides {
  const ids = new Set(old.articles.map(({ id }) => id));
  const named = fresh.articles.map((article) => (ids.has(article.id) ? { ...article, id: `${fresh.operand === '-' ? 'stdin' : fresh.operand}#${article.id}` } : article));
  const articles = [...old.articles, ...named].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (old.articles.length === 0 || fresh.articles.length === 0) return { articles, pairs: [] };
  if (old.articles.length === 1 && fresh.articles.length === 1) return { articles, pairs: [{ old: old.articles[0]?.id ?? null, new: named[0]?.id ?? null }] };
  const olds = new Map(old.articles.map(({ id }) => [below(id, old.operand), id]));
  const news = new Map(fresh.articles.map(({ id }, i) => [below(id, fresh.operand), named[i]?.id ?? id]));
  const failed = new Set([...old.failed.map((id) => below(id, old.operand)), ...fresh.failed.map((id) => below(id, fresh.operand))]);
  const names = [...new Set([...olds.keys(), ...news.keys()])].filter((name) => !failed.has(name)).sort();
  return { articles, pairs: names.map((name) => ({ old: olds.get(name) ?? null, new: news.get(name) ?? null })) };
}

/** The name of a document below the folder that was given; of a file, its name alone. */
function below(id: DocId, operand: string): string {
  const folder = `${operand.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')}/`;
  if (folder === './' || folder === '/') return id;
  if (id.startsWith(folder)) return id.slice(folder.length);
  const inside = id.indexOf(`/${folder}`);
  return inside >= 0 ? id.slice(inside + folder.length + 1) : id;
}
