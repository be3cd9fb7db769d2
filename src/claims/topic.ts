import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { fold } from '../text/fold.js';
import type { Grammar } from '../grammar/grammar.js';
import { contentWords } from './content.js';
import { properNames } from './proper-names.js';
import { seriesOf } from './series.js';

/** The lead is the beginning of a text: headline, dateline and first sentences, in tokens. */
const LEAD_TOKENS = 160;

/** What a document is about: the names of its lead and of its programs, and the content words of its lead. Folded and sorted. */
export interface Topic {
  readonly names: readonly string[];
  readonly story: readonly string[];
  /** The series that it is an issue of, or null. */
  readonly series: string | null;
}

export function topicOf(document: Document, mentions: readonly Mention[], grammar: Grammar, isPerson: (name: string) => boolean): Topic {
  const end = Math.min(document.tokens.count, LEAD_TOKENS);
  const names = new Set(properNames(document, 0, end, grammar, isPerson));
  for (const mention of mentions) {
    if (mention.kind === 'program') names.add(fold(mention.name));
    if (mention.kind === 'body' && mention.acronym !== null && names.has(fold(mention.name))) names.add(fold(mention.acronym));
  }
  return { names: [...names].sort(), story: contentWords(document, 0, end, grammar), series: seriesOf(document, grammar) };
}
