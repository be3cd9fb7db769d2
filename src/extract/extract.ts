import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { ReadOptions } from '../model/read-options.js';
import { grammarOf } from '../grammar/grammar.js';
import { extractDates } from './dates.js';
import { extractFigures } from './figures.js';
import { extractNames } from './names.js';

/** Every mention of a document, in reading order. Dates are read first and names second, so that their digits are no figures. */
export function extract(document: Document, options?: ReadOptions): Mention[] {
  const grammar = grammarOf(document.lang, options);
  const mask = new Uint8Array(document.tokens.count);
  const dates = extractDates(document, grammar, mask);
  const names = extractNames(document, grammar, mask);
  const figures = extractFigures(document, grammar, mask);
  return [...dates, ...figures, ...names.officials, ...names.programs, ...names.people, ...names.bodies].sort(inReadingOrder);
}

function inReadingOrder(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
