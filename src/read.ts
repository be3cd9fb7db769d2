import type { Article } from './model/document.js';
import type { Reading } from './model/reading.js';

/**
 * Everything that one article says alone. Pure: it knows nothing of any other article,
 * so a stored reading never goes stale when the corpus grows.
 */
export function read(article: Article): Reading {
  throw new Error(`not yet: ${article.id}`);
}
