import type { FigureClaim } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import type { Reading } from '../model/reading.js';
import { grammarOf } from '../grammar/grammar.js';
import { languages, packs } from '../lang/registry.js';
import { fold } from '../text/fold.js';
import { wordsFolded } from '../text/phrase-book.js';

/** What a claim has of a word: what is counted, an act or a name of its sentence, or some other word around it. */
export const Match = { none: 0, around: 1, named: 2, counted: 3 } as const;
export type Match = (typeof Match)[keyof typeof Match];

/** Function words of every language, folded: nobody asks for them. */
const functionWords = new Set(languages.flatMap((lang) => packs[lang].functionWords.map(fold)));

/** A word with its lemma and concepts in every language. */
export interface TermWord {
  readonly word: string;
  readonly forms: ReadonlySet<string>;
}

/** The words of a term without function words, unless it has no others. */
export function termWords(term: string): readonly TermWord[] {
  const all = wordsFolded(term);
  const told = all.filter((word) => !functionWords.has(word));
  return (told.length > 0 ? told : all).map((word) => ({ word, forms: new Set(languages.flatMap((lang) => formsOf(word, lang))) }));
}

function formsOf(word: string, lang: (typeof languages)[number]): readonly string[] {
  const { figures, concepts } = grammarOf(lang);
  const lemma = figures.lemma(word);
  return [word, lemma, concepts.head(lemma), concepts.predicate(lemma)].filter((form) => form !== null);
}

/** How well a claim answers each of several words; `none` for one is none for all, else the best. */
export type Matcher = (claim: FigureClaim, words: readonly TermWord[]) => Match;

/** Reads claims against words. A name stands for all its forms in the corpus, so that an acronym finds the full name. */
export function matcher(readings: readonly Reading[], entities: readonly Entity[]): Matcher {
  const texts = new Map(readings.map(({ document }) => [document.id, document.text]));
  const aliases = new Map<string, Set<string>>();
  for (const { key, name, aliases: forms } of entities) {
    const words = aliases.get(key) ?? new Set<string>();
    for (const form of [name, ...forms.map((alias) => alias.form)]) for (const word of wordsFolded(form)) words.add(word);
    aliases.set(key, words);
  }
  const words = (text: string): readonly string[] => text.split(/[\s+]+/);
  const named = (name: string): readonly string[] => [...wordsFolded(name), ...(aliases.get(name) ?? [])];
  return (claim, asked) => {
    const { key, value, evidence } = claim;
    const { figures, concepts } = grammarOf(key.lang);
    const written = wordsFolded((texts.get(claim.doc) ?? '').slice(evidence.start, evidence.end));
    const counted = new Set([...words(key.head), ...key.modifiers, ...words(fold(value.unit)), ...written.flatMap((word) => [word, concepts.head(figures.lemma(word))])]);
    const others = new Set([...words(key.predicate ?? ''), ...words(key.place ?? ''), ...key.names.flatMap(named), ...wordsFolded(claim.speaker ?? '')]);
    const around = new Set([...key.context, ...key.topic.flatMap(named)]);
    let best: Match = Match.none;
    for (const { forms } of asked) {
      const has = (bag: ReadonlySet<string>): boolean => [...forms].some((form) => bag.has(form));
      const match = has(counted) ? Match.counted : has(others) ? Match.named : has(around) ? Match.around : Match.none;
      if (match === Match.none) return Match.none;
      if (match > best) best = match;
    }
    return best;
  };
}
