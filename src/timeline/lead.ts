import type { ActClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { Shape } from '../model/tokens.js';
import type { Span } from '../model/span.js';
import { shapeOf, tokenAt } from '../text/tokens.js';

/** A sentence with fewer words is a heading, a name or a dateline. */
const SENTENCE_WORDS = 10;
/** The lead stands among the first sentences. */
const FIRST_SENTENCES = 12;
/** A line of the timeline shows at most this many UTF-16 units of a long sentence. */
const LONGEST = 260;
const ENDS = new Set([-0x2e, -0x21, -0x3f, -0x201d, -0xbb, -0x22, -0x3a]);

/** The sentence that tells what the document is about, without its dateline, or null where no sentence is long enough. */
export function leadOf(document: Document): Span | null {
  const { tokens, sentences, dated } = document;
  const after = dated?.end ?? null;
  for (let s = 0; s < Math.min(sentences.length, FIRST_SENTENCES); s++) {
    let from = sentences[s] as number;
    const to = sentences[s + 1] ?? tokens.count;
    if (after !== null && (tokens.start[from] as number) < after) {
      if ((tokens.end[to - 1] as number) <= after) continue;
      from = Math.max(from, tokenAt(tokens, after));
    }
    while (from < to && shapeOf(tokens, from) === Shape.punct) from++;
    if (words(document, from, to) < SENTENCE_WORDS || !ENDS.has(tokens.word[to - 1] as number)) continue;
    return { doc: document.id, start: tokens.start[from] as number, end: cut(document, from, to) };
  }
  return null;
}

function words(document: Document, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (shapeOf(document.tokens, i) !== Shape.punct && shapeOf(document.tokens, i) !== Shape.number) count++;
  return count;
}

/** End of a sentence, or of its last word within the room. */
function cut(document: Document, from: number, to: number): number {
  const { tokens } = document;
  const start = tokens.start[from] as number;
  let last = to - 1;
  while (last > from && (tokens.end[last] as number) - start > LONGEST) last--;
  return tokens.end[last] as number;
}

/** Acts of a document that tell the same as its lead or title: same act, same outcome, no date of their own. */
export function retold(claims: readonly ActClaim[], lead: Span, titleEnd: number): ActClaim[] {
  const mains = claims.filter((claim) => claim.evidence.end <= titleEnd || (claim.evidence.start >= lead.start && claim.evidence.end <= lead.end));
  return claims.filter((claim) => claim.when === null && claim.aspect !== 'planned' && claim.evidence.start > lead.end
    && mains.some((main) => main.predicate !== OTHER && main.predicate === claim.predicate && main.polarity === claim.polarity
      && (main.agents.length === 0 || claim.agents.length === 0 || main.agents.some((agent) => claim.agents.includes(agent)))));
}

/** Predicate of dated clauses whose verb no class names. */
export const OTHER = 'other';
