import type { Lang } from '../model/lang.js';
import type { Pack } from '../lang/pack.js';
import { packs } from '../lang/registry.js';
import { compileConcepts, type Concepts } from './concepts.js';
import { compileNumbers, type NumberGrammar } from './numbers.js';
import { createVocabulary, intern, type Vocabulary } from '../text/vocabulary.js';

/** A pack compiled: its vocabulary and the readers made from it. */
export interface Grammar {
  readonly lang: Lang;
  readonly pack: Pack;
  readonly vocabulary: Vocabulary;
  /** Whether a word's point ends no sentence. */
  readonly abbreviation: (word: number) => boolean;
  readonly concepts: Concepts;
  readonly numbers: NumberGrammar;
}

const compiled: Partial<Record<Lang, Grammar>> = {};

/** The grammar of a language, compiled on first use. */
export function grammarOf(lang: Lang): Grammar {
  return compiled[lang] ??= build(packs[lang]);
}

function build(pack: Pack): Grammar {
  const vocabulary = createVocabulary();
  const abbreviations = new Set(pack.abbreviations.map((word) => intern(vocabulary, word)));
  return {
    lang: pack.lang,
    pack,
    vocabulary,
    abbreviation: (word) => abbreviations.has(word),
    concepts: compileConcepts(pack.concepts, pack.functionWords, vocabulary),
    numbers: compileNumbers(pack.figures.numbers, vocabulary),
  };
}
