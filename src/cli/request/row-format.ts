import type { Lang } from '../../model/lang.js';
import { meant } from '../arguments/meant.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';

/** Formats of the rows of a query. */
export const rowFormats = ['table', 'csv', 'json', 'jsonl'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** The last format that is asked for. Throws UsageError for one that there is not. */
export function rowFormat(asked: readonly string[], lang: Lang): RowFormat {
  const one = asked.at(-1) ?? 'table';
  if (!(rowFormats as readonly string[]).includes(one)) throw new UsageError(phrases.badValue[lang]('--format', one, rowFormats.join(', ')), meant(one, rowFormats, lang));
  return one as RowFormat;
}
