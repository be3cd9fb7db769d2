import type { Lang } from '../../model/lang.js';
import { phrases } from '../catalogue.js';
import { suggest } from './suggest.js';

/** The line under an error that proposes the nearest known word; undefined where none is near. */
export function meant(word: string, known: readonly string[], lang: Lang): string | undefined {
  const near = suggest(word, known);
  return near === undefined ? undefined : phrases.didYouMean[lang](near);
}
