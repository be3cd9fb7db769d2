import type { DatedBasis } from '../model/document.js';
import type { Lang } from '../model/lang.js';
import type { ReadOptions } from '../model/read-options.js';
import type { Pack } from '../lang/pack.js';
import { packs } from '../lang/registry.js';
import { adapted } from './adapted.js';
import { compileActs, type Acts } from './acts.js';
import { compileConcepts, type Concepts } from './concepts.js';
import type { DateGrammar } from './date-grammar.js';
import { compileDates } from './dates.js';
import { compileFigures, type FigureGrammar } from './figures.js';
import { REACH } from './hedges.js';
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
  /** What may tell the date of a document, the most trusted first. */
  readonly bases: readonly DatedBasis[];
}

/** What tells the date of a document where nobody says otherwise. */
export const BASES: readonly DatedBasis[] = ['given', 'dateline', 'byline', 'metadata', 'file-name', 'bounds'];

const compiled: Partial<Record<Lang, Grammar>> = {};

/** Grammars under options, by language and what the options hold, the last used at the end; and the text of options known before. */
const underOptions = new Map<string, Grammar>();
const texts = new WeakMap<ReadOptions, string>();

/** Grammars under options that are kept: a run has one set of options, and two languages. */
const MOST_KEPT = 8;

/** The grammar of a language, compiled on first use, once for each set of options. */
export function grammarOf(lang: Lang, options?: ReadOptions): Grammar {
  if (options === undefined) return compiled[lang] ??= build(packs[lang]);
  let text = texts.get(options);
  if (text === undefined) texts.set(options, (text = textOf(options)));
  if (text === PLAIN) return grammarOf(lang);
  const key = lang + text;
  const grammar = underOptions.get(key) ?? build(adapted(packs[lang], options), options);
  underOptions.delete(key);
  underOptions.set(key, grammar);
  for (const oldest of underOptions.keys()) {
    if (underOptions.size <= MOST_KEPT) break;
    underOptions.delete(oldest);
  }
  return grammar;
}

const textOf = ({ hedges, decimal, institutions, synonyms, dates }: ReadOptions): string =>
  JSON.stringify([{ ...REACH, ...hedges }, decimal ?? 'auto', institutions ?? [], synonyms ?? [], dates ?? BASES]);
const PLAIN = textOf({});

/** Slots of a grammar's vocabulary: Spanish has eleven thousand words, most of them forms of verbs. */
const CAPACITY = 32_768;

function build(pack: Pack, options: ReadOptions = {}): Grammar {
  const vocabulary = createVocabulary(CAPACITY);
  const figures = compileFigures(pack.figures, vocabulary, options);
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
    names: compileNames(pack.names, vocabulary, options.institutions),
    dates: compileDates(pack.dates, vocabulary),
    acts: compileActs(pack.acts, vocabulary),
    bases: options.dates ?? BASES,
  };
}
