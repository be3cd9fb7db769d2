import type { FigureClaim } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import { slips, soundsAlike } from '../nlp/similarity.js';
import { wordsFolded } from '../text/phrase-book.js';
import type { TermWord } from './term.js';

/** Terms that are offered, at most. */
const MOST = 5;
/** Letters that the start of a word must share to be near. */
const STEM = 4;

/** Counted things and names of the corpus near to words that found nothing; where none is near, what is counted most. */
export function suggestionsFor(words: readonly TermWord[], claims: readonly FigureClaim[], entities: readonly Entity[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { label, value, key } of claims) if (value.kind === 'count' && key.head !== '') counts.set(label.toLowerCase(), (counts.get(label.toLowerCase()) ?? 0) + 1);
  const counted = ranked(counts);
  const names = ranked(new Map(entities.filter(({ kind }) => kind !== 'person').map(({ name, mentions }) => [name, mentions.length])));
  const near = [...counted, ...names].filter((term) => wordsFolded(term).some((word) => words.some((asked) => isNear(asked.word, word))));
  return (near.length > 0 ? near : counted).slice(0, MOST);
}

const isNear = (a: string, b: string): boolean =>
  slips(a, b) || soundsAlike(a, b) || (Math.min(a.length, b.length) >= STEM && (a.startsWith(b) || b.startsWith(a) || (a.length > STEM + 1 && a.slice(0, STEM + 1) === b.slice(0, STEM + 1))));

/** Most told first. */
const ranked = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([term]) => term);
