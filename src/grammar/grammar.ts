import type { Lang } from '../model/lang.js';
import type { Pack } from '../lang/pack.js';
import { packs } from '../lang/registry.js';
import { compileActs, type Acts } from './acts.js';
import { compileConcepts, type Concepts } from './concepts.js';
import type { DateGrammar } from './date-grammar.js';
import { compileDates } from './dates.js';
import { compileFigures, type FigureGrammar } from './figures.js';
import { compileNames, type NameGrammar } from './names.js';
import type { NumberGrammar } from './number-words.js';
import { wordMemo, type WordMemo } from './word-memo.js';
import { createVocabulary, intern, type Vocabulary } from '../text/vocabulary.js';

/** A pack compiled: its vocabulary and the readers made from it. */
export interface Grammar {
  readonly lang: Lang;
  readonly pack: Pack;
  readonly vocabulary: Vocabulary;
  /** Whether a word's point ends no sentence. */
  readonly abbreviation: (word: number) => boolean;
  readonly concepts: Concepts;
  /** Concept of a word as a predicate, or null; and as content: as a predicate, else by its lemma. */
  readonly predicateAt: WordMemo<string | null>;
  readonly contentAt: WordMemo<string>;
  readonly numbers: NumberGrammar;
  readonly figures: FigureGrammar;
  readonly names: NameGrammar;
  readonly dates: DateGrammar;
  readonly acts: Acts;
}

const compiled: Partial<Record<Lang, Grammar>> = {};

/** The grammar of a language, compiled on first use. */
export function grammarOf(lang: Lang): Grammar {
  return compiled[lang] ??= build(packs[lang]);
}

/** Slots of a grammar's vocabulary: Spanish has eleven thousand words, most of them forms of verbs. */
const CAPACITY = 32_768;

function build(pack: Pack): Grammar {
  const vocabulary = createVocabulary(CAPACITY);
  const figures = compileFigures(pack.figures, vocabulary);
  const abbreviations = new Set(pack.abbreviations.map((word) => intern(vocabulary, word)));
  const concepts = compileConcepts(pack.concepts, pack.functionWords, [...pack.dates.months, ...pack.dates.weekdays].flat(), vocabulary);
  return {
    lang: pack.lang,
    pack,
    vocabulary,
    abbreviation: (word) => abbreviations.has(word),
    concepts,
    predicateAt: wordMemo(vocabulary, concepts.predicate),
    contentAt: wordMemo(vocabulary, (word) => {
      const lemma = figures.lemma(word);
      return concepts.predicate(lemma) ?? concepts.head(lemma);
    }),
    numbers: figures.numbers,
    figures,
    names: compileNames(pack.names, vocabulary),
    dates: compileDates(pack.dates, vocabulary),
    acts: compileActs(pack.acts, vocabulary),
  };
}
