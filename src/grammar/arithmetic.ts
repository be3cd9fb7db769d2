import type { ArithmeticPack } from '../lang/arithmetic-pack.js';
import type { Tokens } from '../model/tokens.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import { compile, match, mayStart, type Trie } from './template.js';
import { wordSet, type WordSet } from './word-set.js';

interface Phrase { readonly template: string }

/** The phrases of arithmetic, compiled. */
export interface Arithmetic {
  /** Direction of a change word: 1 growth, -1 fall, 0 either. */
  readonly directions: Trie<Phrase & { readonly direction: 1 | -1 | 0 }>;
  readonly after: Trie<Phrase & { readonly direction: 1 | -1 }>;
  readonly than: Trie<Phrase>;
  readonly when: WordSet;
  readonly multipliers: Trie<Phrase & { readonly factor: number }>;
  readonly nearly: Trie<Phrase>;
  readonly otherMeasure: Trie<Phrase>;
  readonly ofWhich: Trie<Phrase>;
  readonly ofThese: Trie<Phrase>;
  readonly ofThe: Trie<Phrase>;
  readonly shareLink: Trie<Phrase>;
  readonly open: Trie<Phrase>;
  readonly rest: Trie<Phrase>;
  readonly partitions: readonly { readonly words: readonly number[]; readonly closed: boolean }[];
  readonly each: Trie<Phrase>;
  readonly total: Trie<Phrase>;
  readonly places: WordSet;
}

export function compileArithmetic(pack: ArithmeticPack, vocabulary: Vocabulary): Arithmetic {
  const trie = (templates: readonly string[]): Trie<Phrase> => compile(templates.map((template) => ({ template })), {}, vocabulary);
  const directed = <D extends number>(templates: readonly string[], direction: D) => templates.map((template) => ({ template, direction }));
  return {
    directions: compile([...directed(pack.up, 1 as const), ...directed(pack.down, -1 as const), ...directed(pack.change, 0 as const)], {}, vocabulary),
    after: compile([...directed(pack.moreAfter, 1 as const), ...directed(pack.lessAfter, -1 as const)], {}, vocabulary),
    than: trie(pack.than),
    when: wordSet(pack.when, vocabulary),
    multipliers: compile(pack.multipliers.map(([template, factor]) => ({ template, factor })), {}, vocabulary),
    nearly: trie(pack.nearly), otherMeasure: trie(pack.otherMeasure), ofWhich: trie(pack.ofWhich), ofThese: trie(pack.ofThese), ofThe: trie(pack.ofThe), shareLink: trie(pack.shareLink),
    open: trie(pack.open), rest: trie(pack.rest),
    partitions: pack.partitions.map(({ words, closed }) => ({ words: words.map((word) => intern(vocabulary, word)), closed })),
    each: trie(pack.each), total: trie(pack.total), places: wordSet(pack.places, vocabulary),
  };
}

/** The last phrase that lies between two tokens, or null. */
export function lastPhrase<P extends Phrase>(trie: Trie<P>, tokens: Tokens, from: number, to: number): { readonly at: number; readonly end: number; readonly pattern: P } | null {
  for (let i = to - 1; i >= from; i--) {
    const found = phraseAt(trie, tokens, i, to);
    if (found !== null) return { at: i, ...found };
  }
  return null;
}

/** The phrase that starts at a token. */
export function phraseAt<P extends Phrase>(trie: Trie<P>, tokens: Tokens, at: number, limit: number): { readonly end: number; readonly pattern: P } | null {
  if (at >= limit || !mayStart(trie, tokens, at)) return null;
  const found = match(trie, tokens, at, Math.min(limit, at + 6));
  return found === null ? null : { end: found.end, pattern: found.pattern };
}

/** Whether a phrase lies between two tokens. */
export const holds = (trie: Trie<Phrase>, tokens: Tokens, from: number, to: number): boolean => lastPhrase(trie, tokens, from, to) !== null;

