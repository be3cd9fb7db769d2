import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { Flag } from '../model/tokens.js';
import { fold } from '../text/fold.js';
import type { Grammar } from '../grammar/grammar.js';
import { contentWords } from './content.js';
import { properNames } from './proper-names.js';

/** The lead is the beginning of a text: headline, dateline and first sentences, in tokens. */
const LEAD_TOKENS = 160;

/** What a document is about: the names of its lead and of its programs, and the content words of its lead. Folded and sorted. */
export interface Topic {
  readonly names: readonly string[];
  readonly story: readonly string[];
  /** Names of the headline: the few lines before the first one that ends like a sentence. */
  readonly title: readonly string[];
}

export function topicOf(document: Document, mentions: readonly Mention[], grammar: Grammar, isPerson: (name: string) => boolean): Topic {
  const end = Math.min(document.tokens.count, LEAD_TOKENS);
  const names = new Set(properNames(document, 0, end, grammar, isPerson));
  for (const mention of mentions) {
    if (mention.kind === 'program') names.add(fold(mention.name));
    if (mention.kind === 'body' && mention.acronym !== null && names.has(fold(mention.name))) names.add(fold(mention.acronym));
  }
  return { names: [...names].sort(), story: contentWords(document, 0, end, grammar), title: properNames(document, 0, headEnd(document, end), grammar, isPerson) };
}

const POINT = -0x2e;

/** First token of the first line that is prose: one that ends in a point, or is longer than a headline. */
function headEnd({ tokens }: Document, limit: number): number {
  let start = 0;
  for (let i = 1; i <= limit; i++) {
    if (i < limit && ((tokens.shape[i] as number) & Flag.line) === 0) continue;
    if (tokens.word[i - 1] === POINT || i - start > HEADLINE_TOKENS) return start;
    start = i;
  }
  return start;
}

const HEADLINE_TOKENS = 30;

