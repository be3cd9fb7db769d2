import type { PhrasePack } from '../lang/figure-pack.js';
import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { fold } from '../text/fold.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Lemma } from './lemma.js';
import { wordSet, type WordSet } from './word-set.js';
import { isGlued, textAt, isWord } from '../text/tokens.js';

/** Finds the noun phrase that a number counts, by agreement and closed lists. */
export interface PhraseGrammar {
  readonly pack: PhrasePack;
  readonly between: WordSet;
  readonly never: WordSet;
  readonly plurals: WordSet;
  readonly nouns: WordSet;
  readonly ordinals: WordSet;
  readonly of: WordSet;
  readonly partitives: WordSet;
  readonly narrowing: WordSet;
  readonly within: WordSet;
  readonly and: WordSet;
  readonly articles: WordSet;
  readonly pluralArticles: WordSet;
  readonly times: WordSet;
  readonly lemma: Lemma;
}

export function compilePhrases(pack: PhrasePack, lemma: Lemma, vocabulary: Vocabulary): PhraseGrammar {
  const set = (words: readonly string[]): WordSet => wordSet(words, vocabulary);
  return {
    pack, lemma, between: set(pack.between), never: set(pack.never), plurals: set(pack.plurals), nouns: set(pack.nouns), of: set(pack.of), partitives: set(pack.partitives),
    ordinals: set(pack.ordinals), narrowing: set(pack.narrowing), within: set(pack.within), and: set(pack.and), articles: set(pack.articles), pluralArticles: set(pack.pluralArticles), times: set(pack.times),
  };
}

export interface NounPhrase {
  /** Token after the phrase. */
  readonly end: number;
  /** Lemma of its noun. */
  readonly head: string;
  /** Lemmas of what narrows it. */
  readonly modifiers: readonly string[];
  /** Whether it counts calendar time. */
  readonly time: boolean;
}

/** Words between a number and its noun, at most. */
const REACH = 4;

const HYPHEN = -0x2d;
const COMMA = -0x2c;

/**
 * Reads the phrase at a token. `singular` admits a noun that is not plural (after fractions, shares and hedged articles).
 * Stops at function words, participles, numbers, marks, masked tokens and `limit`.
 */
export function readNounPhrase(phrases: PhraseGrammar, tokens: Tokens, at: number, limit: number, mask: Uint8Array, singular = false): NounPhrase | null {
  if (at < limit && ((tokens.shape[at] as number) & Flag.block) !== 0) return null;
  return readLabel(phrases, tokens, at, limit, mask, singular);
}

/** The same for a phrase that may open a block ("Viviendas dañadas: 45"). */
export function readLabel(phrases: PhraseGrammar, tokens: Tokens, at: number, limit: number, mask: Uint8Array, singular = false): NounPhrase | null {
  return phrases.pack.adjectives === 'after' ? nounFirst(phrases, tokens, at, limit, mask, singular) : nounLast(phrases, tokens, at, limit, mask, singular);
}

const endsIn = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 1);

function isPlural(phrases: PhraseGrammar, tokens: Tokens, at: number, folded: string): boolean {
  if (phrases.plurals(tokens.word[at] as number)) return true;
  const { plural, notPlural } = phrases.pack;
  return folded.length > 2 && endsIn(folded, plural) && !endsIn(folded, notPlural);
}

const open = (phrases: PhraseGrammar, tokens: Tokens, at: number, limit: number, mask: Uint8Array, first = -1): boolean =>
  at < limit && mask[at] === 0 && isWord(tokens, at) && !phrases.never(tokens.word[at] as number) && (at === first || ((tokens.shape[at] as number) & Flag.block) === 0);

/** End of a word with the parts glued to it by hyphens ("colombo-venezolanos"). */
function compoundEnd(tokens: Tokens, at: number, limit: number): number {
  let end = at + 1;
  while (end + 1 < limit && tokens.word[end] === HYPHEN && isGlued(tokens, end) && isGlued(tokens, end + 1) && isWord(tokens, end + 1)) end += 2;
  return end;
}

function nounFirst(phrases: PhraseGrammar, tokens: Tokens, at: number, limit: number, mask: Uint8Array, singular: boolean): NounPhrase | null {
  const { pack, lemma } = phrases;
  const modifiers: string[] = [];
  let i = at;
  let skipped = 0;
  while (skipped < 2 && i < limit && phrases.between(tokens.word[i] as number) && open(phrases, tokens, i + 1, limit, mask)
    && isPlural(phrases, tokens, i + 1, fold(textAt(tokens, i + 1)))) { modifiers.push(lemma(textAt(tokens, i))); i++; skipped++; }
  if (!open(phrases, tokens, i, limit, mask, at)) return null;
  let end = compoundEnd(tokens, i, limit);
  let head = textAt(tokens, end - 1);
  if (!singular && !isPlural(phrases, tokens, end - 1, fold(head))) return null;
  if (endsIn(fold(head), pack.notHeads) && !phrases.nouns(tokens.word[end - 1] as number)) return null;
  const time = phrases.times(tokens.word[end - 1] as number);
  const headPlural = isPlural(phrases, tokens, end - 1, fold(head));
  const takeAdjectives = (plural: boolean, most: number): void => {
    let taken = 0;
    while (taken < most && open(phrases, tokens, end, limit, mask) && !isGlued(tokens, end)) {
      const word = fold(textAt(tokens, end));
      const shape = (tokens.shape[end] as number) & 7;
      if (shape === Shape.capital && taken > 0) break;
      if (endsIn(word, pack.participles) || word.length < 4) break;
      const agrees = plural ? isPlural(phrases, tokens, end, word) : endsIn(word, pack.adjectiveEndings);
      if (!agrees) break;
      modifiers.push(lemma(textAt(tokens, end)));
      end++;
      taken++;
    }
  };
  takeAdjectives(headPlural, 3);
  const headText = head;
  if (end + 1 < limit && phrases.and(tokens.word[end] as number) && open(phrases, tokens, end + 1, limit, mask)) {
    const other = fold(textAt(tokens, end + 1));
    const own = fold(headText);
    if (other !== own && other.slice(0, 3) === own.slice(0, 3) && isPlural(phrases, tokens, end + 1, other)) { end += 2; takeAdjectives(true, 2); }
  }
  for (let depth = 0; depth < 2; depth++) {
    if (end + 1 >= limit || !phrases.of(tokens.word[end] as number) || ((tokens.shape[end] as number) & Flag.block) !== 0) break;
    const noun = end + 1;
    if (!open(phrases, tokens, noun, limit, mask) || phrases.articles(tokens.word[noun] as number)) break;
    const shape = (tokens.shape[noun] as number) & 7;
    if (shape === Shape.capital || shape === Shape.mixed || textAt(tokens, noun).length < 3) break;
    if (phrases.ordinals(tokens.word[noun] as number) && listGoesOn(phrases, tokens, noun + 1)) break;
    modifiers.push(lemma(textAt(tokens, noun)));
    const plural = isPlural(phrases, tokens, noun, fold(textAt(tokens, noun)));
    end = compoundEnd(tokens, noun, limit);
    takeAdjectives(plural, 2);
  }
  head = lemma(headText);
  return { end, head, modifiers: narrowed(phrases, tokens, end, limit, mask, modifiers), time };
}

/** Whether a comma or "and" follows, so that the noun of a list of adjectives is still to come. */
const listGoesOn = (phrases: PhraseGrammar, tokens: Tokens, at: number): boolean => at < tokens.count && (tokens.word[at] === COMMA || phrases.and(tokens.word[at] as number));

function nounLast(phrases: PhraseGrammar, tokens: Tokens, at: number, limit: number, mask: Uint8Array, singular: boolean): NounPhrase | null {
  const { lemma } = phrases;
  const modifiers: string[] = [];
  let i = at;
  let firstWord = -1;
  for (let reach = 0; reach < REACH; reach++) {
    if (!open(phrases, tokens, i, limit, mask, at)) break;
    const end = compoundEnd(tokens, i, limit);
    const folded = fold(textAt(tokens, end - 1));
    if (firstWord < 0) firstWord = end;
    const compound = end - i > 1;
    if (isPlural(phrases, tokens, end - 1, folded) && !(compound && end < limit && open(phrases, tokens, end, limit, mask) && !isPlural(phrases, tokens, end - 1, folded))) {
      // «man-days» are counted, not told by the calendar.
      const time = !compound && phrases.times(tokens.word[end - 1] as number);
      return { end, head: lemma(textAt(tokens, end - 1)), modifiers: narrowed(phrases, tokens, end, limit, mask, modifiers), time };
    }
    modifiers.push(lemma(textAt(tokens, end - 1)));
    i = end;
  }
  if (!singular || firstWord < 0) return null;
  return { end: firstWord, head: lemma(textAt(tokens, firstWord - 1)), modifiers: [], time: phrases.times(tokens.word[firstWord - 1] as number) };
}

/** Adds the noun behind a narrowing preposition just after the phrase ("contra influenza", "para primaria") or the part told by its ordinal ("de su primera etapa"), and sorts. */
function narrowed(phrases: PhraseGrammar, tokens: Tokens, end: number, limit: number, mask: Uint8Array, modifiers: string[]): readonly string[] {
  if (end + 1 < limit && phrases.narrowing(tokens.word[end] as number)) {
    let noun = end + 1;
    if (phrases.articles(tokens.word[noun] as number)) noun++;
    if (open(phrases, tokens, noun, limit, mask)) modifiers.push(phrases.lemma(textAt(tokens, noun)));
  } else if (end + 3 < limit && phrases.within(tokens.word[end] as number) && phrases.articles(tokens.word[end + 1] as number) && phrases.ordinals(tokens.word[end + 2] as number) && open(phrases, tokens, end + 3, limit, mask)) {
    modifiers.push(phrases.lemma(textAt(tokens, end + 2)), phrases.lemma(textAt(tokens, end + 3)));
  }
  return [...new Set(modifiers)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
