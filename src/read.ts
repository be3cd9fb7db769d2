import type { Article } from './model/document.js';
import type { ReadOptions } from './model/read-options.js';
import type { Reading } from './model/reading.js';
import { check } from './checks/check.js';
import { claims } from './claims/claims.js';
import { document } from './document/document.js';
import { sketchOf } from './document/sketch.js';
import { extract } from './extract/extract.js';

/**
 * Everything that one article says alone. Pure: it knows nothing of any other article,
 * so a stored reading never goes stale when the corpus grows. Options are compiled once, however many articles are read with them.
 */
export function read(article: Article, options?: ReadOptions): Reading;
/** So that `articles.map(read)` may be written: the index says nothing. */
export function read(article: Article, index: number): Reading;
export function read(article: Article, given?: ReadOptions | number): Reading {
  const options = typeof given === 'object' ? given : undefined;
  const ready = document(article, options);
  const mentions = extract(ready, options);
  const said = claims(ready, mentions, options);
  const { id, lang, dated, witnesses } = ready;
  const alleged = check({ id, lang, dated, witnesses, mentions, claims: said });
  return { document: ready, sketch: sketchOf(ready.text, ready.tokens), mentions, claims: said, alleged };
}
