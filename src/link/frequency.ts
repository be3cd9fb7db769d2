import type { Claim, FigureClaim } from '../model/claim.js';
import type { DocId } from '../model/span.js';

/** In a corpus of at least this many documents, what most of them are about tells none of them apart. */
const SMALLEST_CORPUS = 20;
/** Share of documents above which a name or word of the lead is common. */
const COMMON = 0.1;

/** Figure claims without the names and words of their lead that are common in the corpus. */
export function withoutCommon(claims: readonly Claim[], documents: number): Claim[] {
  if (documents < SMALLEST_CORPUS) return [...claims];
  const leads = new Map<DocId, FigureClaim>();
  for (const claim of claims) if (claim.kind === 'figure' && !leads.has(claim.doc)) leads.set(claim.doc, claim);
  const counts = new Map<string, number>();
  for (const { key } of leads.values()) for (const word of [...key.topic, ...key.story]) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rare = (word: string): boolean => (counts.get(word) ?? 0) <= Math.max(3, COMMON * documents);
  const memory = new Map<readonly string[], string[]>();
  const kept = (words: readonly string[]): string[] => {
    let known = memory.get(words);
    if (known === undefined) memory.set(words, known = words.filter(rare));
    return known;
  };
  return claims.map((claim) => (claim.kind === 'figure' ? { ...claim, key: { ...claim.key, topic: kept(claim.key.topic), story: kept(claim.key.story) } } : claim));
}
