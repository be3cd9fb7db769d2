import type { Claim, FigureClaim } from '../model/claim.js';
import type { DocId } from '../model/span.js';

/** In a corpus of at least this many documents, what most of them are about tells none of them apart. */
const SMALLEST_CORPUS = 20;
/** Share of documents above which a name or word of the lead is common. */
const COMMON = 0.1;

/**
 * Figure claims that know what is common in the corpus: the common names and words of their lead are dropped,
 * the common names of their sentence are marked.
 */
export function withoutCommon(claims: readonly Claim[], documents: number): Claim[] {
  if (documents < SMALLEST_CORPUS) return [...claims];
  const most = Math.max(3, COMMON * documents);
  const leads = countsByDocument(claims, ({ key }) => [...key.topic, ...key.story]);
  const names = countsByDocument(claims, ({ key }) => key.names);
  const memory = new Map<readonly string[], string[]>();
  const rare = (words: readonly string[]): string[] => {
    let known = memory.get(words);
    if (known === undefined) memory.set(words, known = words.filter((word) => (leads.get(word) ?? 0) <= most));
    return known;
  };
  return claims.map((claim) => (claim.kind !== 'figure' ? claim : {
    ...claim,
    key: { ...claim.key, topic: rare(claim.key.topic), story: rare(claim.key.story), common: claim.key.names.filter((name) => (names.get(name) ?? 0) > most) },
  }));
}

/** In how many documents each word stands, among those that figures are told with. */
function countsByDocument(claims: readonly Claim[], wordsOf: (claim: FigureClaim) => readonly string[]): Map<string, number> {
  const seen = new Map<DocId, Set<string>>();
  for (const claim of claims) {
    if (claim.kind !== 'figure') continue;
    let words = seen.get(claim.doc);
    if (words === undefined) seen.set(claim.doc, words = new Set());
    for (const word of wordsOf(claim)) words.add(word);
  }
  const counts = new Map<string, number>();
  for (const words of seen.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
