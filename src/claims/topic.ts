import type { Document } from '../model/document.js';
import { Flag } from '../model/tokens.js';
import type { Mention } from '../model/mention.js';
import { match, mayStart } from '../grammar/template.js';
import { fold } from '../text/fold.js';
import { isCapital, wordsOf } from '../text/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { contentWords } from './content.js';
import { properNames } from './proper-names.js';
import { seriesOf } from './series.js';

/** The lead is the beginning of a text: headline, dateline and first sentences, in tokens. */
const LEAD_TOKENS = 160;

/** What a document is about: the names of its lead and of its programs, and the content words of its lead. Folded and sorted. */
export interface Topic {
  readonly names: readonly string[];
  /** Known places of its headline. */
  readonly headline: readonly string[];
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
  return { names: [...names].sort(), headline: placesIn(document, headlineEnd(document), grammar), story: contentWords(document, 0, end, grammar), series: seriesOf(document, grammar) };
}

/** A headline longer than this is a sentence, in tokens. */
const HEADLINE_TOKENS = 30;

/** The end of the first line where it is a headline, else 0. */
function headlineEnd({ title, tokens }: Document): number {
  if (title === null) return 0;
  let end = 1;
  while (end < tokens.count && ((tokens.shape[end] as number) & Flag.line) === 0) end++;
  return end <= HEADLINE_TOKENS ? end : 0;
}

/** Known places in the first tokens of a document, folded and sorted. */
function placesIn({ tokens }: Document, end: number, { names: { places } }: Grammar): string[] {
  const found = new Set<string>();
  for (let at = 0; at < end; at++) {
    const place = isCapital(tokens, at) && mayStart(places, tokens, at) ? match(places, tokens, at, end) : null;
    if (place !== null) found.add(fold(wordsOf(tokens, at, place.end)));
  }
  return [...found].sort();
}
