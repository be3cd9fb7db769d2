import { type FormatName, formatNames } from '../../export/format.js';
import type { Lang } from '../../model/lang.js';
import { meant } from '../arguments/meant.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';

/** Formats of an export, each once; they may be listed with commas. Throws UsageError for one that there is not. */
export function tableFormats(asked: readonly string[], lang: Lang): readonly FormatName[] {
  const all = asked.length === 0 ? ['csv'] : asked.flatMap((one) => one.split(','));
  const odd = all.find((one) => !(formatNames as readonly string[]).includes(one));
  if (odd !== undefined) throw new UsageError(phrases.badValue[lang]('--to', odd, formatNames.join(', ')), meant(odd, formatNames, lang));
  return [...new Set(all)] as FormatName[];
}
