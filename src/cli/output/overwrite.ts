import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Article } from '../../model/document.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';
import type { Request } from '../request/request.js';

/** A report never takes the place of a document that was read. */
export function refuseToOverwrite({ destinations, lang }: Request, articles: readonly Article[]): void {
  const files = destinations.flatMap(({ file }) => (file === null ? [] : [file]));
  if (files.length === 0) return;
  const read = new Set(articles.map((article) => real(article.id)));
  for (const file of files) if (read.has(real(file))) throw new UsageError(phrases.overInput[lang](file));
}

/** Whether two paths lead to one file. */
export const samePlace = (one: string, other: string): boolean => real(one) === real(other);

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
