import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { fold } from '../text/fold.js';
import type { Grammar } from '../grammar/grammar.js';
import { properNames } from './proper-names.js';

/** The lead is the beginning of a text: headline, dateline and first sentences, in tokens. */
const LEAD_TOKENS = 160;

/** Names that the document is about: those of its lead, and its programs. Folded and sorted. */
export function topicOf(document: Document, mentions: readonly Mention[], grammar: Grammar): string[] {
  const names = new Set(properNames(document, 0, Math.min(document.tokens.count, LEAD_TOKENS), grammar.concepts.joining));
  for (const mention of mentions) {
    if (mention.kind === 'program') names.add(fold(mention.name));
    if (mention.kind === 'body' && mention.acronym !== null && names.has(fold(mention.name))) names.add(fold(mention.acronym));
  }
  return [...names].sort();
}
