import type { Article } from './model/document.js';
import type { Reading } from './model/reading.js';
import { check } from './checks/check.js';
import { claims } from './claims/claims.js';
import { document } from './document/document.js';
import { sketchOf } from './document/sketch.js';
import { extract } from './extract/extract.js';

/**
 * Everything that one article says alone. Pure: it knows nothing of any other article,
 * so a stored reading never goes stale when the corpus grows.
 */
export function read(article: Article): Reading {
  const ready = document(article);
  const mentions = extract(ready);
  const said = claims(ready, mentions);
  const { id, lang, dated, witnesses } = ready;
  const alleged = check({ id, lang, dated, witnesses, mentions, claims: said });
  return { document: ready, sketch: sketchOf(ready.text, ready.tokens), mentions, claims: said, alleged };
}
