import type { Concept, ConceptPack } from '../lang/concept-pack.js';
import type { Tokens } from '../model/tokens.js';
import { fold } from '../text/fold.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import { compile, match, mayStart, type Trie } from './template.js';

interface Phrase { readonly template: string; readonly concept: string }

/** Words and phrases by concept. */
export interface Concepts {
  /** Concept of a counted noun's folded lemma; the lemma itself where none is known. */
  readonly head: (lemma: string) => string;
  readonly generic: (lemma: string) => boolean;
  /** Concept of a word as a predicate, or null. */
  readonly predicate: (word: string) => string | null;
  /** What a general noun becomes under an act, or null. */
  readonly made: (predicate: string) => string | null;
  readonly weak: (predicate: string) => boolean;
  readonly existential: (predicate: string) => boolean;
  readonly standing: (predicate: string) => boolean;
  readonly flowing: (predicate: string) => boolean;
  readonly predicatePhrases: Trie<Phrase>;
  readonly levels: Trie<Phrase>;
  readonly cumulative: Trie<Phrase>;
  readonly soFar: Trie<Phrase>;
  readonly tenure: Trie<Phrase>;
  readonly contrast: Trie<Phrase>;
  readonly further: Trie<Phrase>;
  readonly each: Trie<Phrase>;
  readonly part: Trie<Phrase>;
  readonly correction: Trie<Phrase>;
  readonly placing: Trie<Phrase>;
  /** Whether a word id is a function word. */
  readonly stop: (word: number) => boolean;
  /** Whether a word id joins clauses; whether it opens a running total. */
  readonly clausal: (word: number) => boolean;
  readonly since: (word: number) => boolean;
  /** Whether a word id names an issue of a series ("boletín"), or says nothing of which series it is ("prensa"). */
  readonly serial: (word: number) => boolean;
  readonly plainIssue: (word: number) => boolean;
  /** Whether a word id names a month or a weekday. */
  readonly calendar: (word: number) => boolean;
  /** Whether a word id may stand inside a name in lower case. */
  readonly joining: (word: number) => boolean;
}

export function compileConcepts(pack: ConceptPack, functionWords: readonly string[], calendarWords: readonly string[], vocabulary: Vocabulary): Concepts {
  const heads = new Map(pack.heads.flatMap(([concept, words]) => words.map((word) => [fold(word), concept] as const)));
  const generic = new Set(pack.generic.map(fold));
  const phrases = (words: readonly string[], concept = ''): Phrase[] => words.map((template) => ({ template, concept }));
  const trie = (all: readonly Phrase[]): Trie<Phrase> => compile(all, {}, vocabulary);
  const stop = new Set(functionWords.map((word) => intern(vocabulary, word)));
  const made = new Map(pack.made);
  const weak = new Set(pack.weak);
  const existential = new Set(pack.existential);
  const standing = new Set(pack.standing);
  const flowing = new Set(pack.flowing);
  const calendar = new Set(calendarWords.map((word) => intern(vocabulary, word)));
  const clausal = new Set(pack.clausal.map((word) => intern(vocabulary, word)));
  const since = new Set(pack.since.map((word) => intern(vocabulary, word)));
  const serials = new Set(pack.serials.map((word) => intern(vocabulary, word)));
  const plainIssue = new Set(pack.plainIssue.map((word) => intern(vocabulary, word)));
  const joining = new Set(pack.joining.map((word) => intern(vocabulary, word)));
  const several = pack.predicates.flatMap(([concept, words]) => phrases(words.filter((word) => word.includes(' ')), concept));
  return {
    head: (lemma) => heads.get(lemma) ?? lemma,
    generic: (lemma) => generic.has(lemma),
    predicate: byStem(pack.predicates),
    made: (predicate) => made.get(predicate) ?? null,
    weak: (predicate) => weak.has(predicate),
    existential: (predicate) => existential.has(predicate),
    standing: (predicate) => standing.has(predicate),
    flowing: (predicate) => flowing.has(predicate),
    predicatePhrases: trie(several),
    levels: trie(pack.levels.flatMap(([concept, words]) => phrases(words, concept))),
    cumulative: trie(phrases(pack.cumulative)),
    soFar: trie(phrases(pack.soFar)),
    tenure: trie(phrases(pack.tenure)),
    contrast: trie(phrases(pack.contrast)),
    further: trie(phrases(pack.further)),
    each: trie(phrases(pack.each)),
    part: trie(phrases(pack.part)),
    correction: trie(phrases(pack.correction)),
    placing: trie(phrases(pack.placing)),
    serial: (word) => serials.has(word),
    plainIssue: (word) => plainIssue.has(word),
    stop: (word) => stop.has(word),
    calendar: (word) => calendar.has(word),
    clausal: (word) => clausal.has(word),
    since: (word) => since.has(word),
    joining: (word) => joining.has(word),
  };
}

/** First phrase of a trie that starts in a range of tokens, or null. */
export function firstPhrase(trie: Trie<Phrase>, tokens: Tokens, from: number, to: number): { at: number; end: number; concept: string } | null {
  for (let at = from; at < to; at++) {
    if (!mayStart(trie, tokens, at)) continue;
    const found = match(trie, tokens, at, to);
    if (found !== null) return { at, end: found.end, concept: found.pattern.concept };
  }
  return null;
}

/** Words seen are remembered up to this many, then forgotten all at once. */
const MEMORY = 50_000;

function byStem(concepts: readonly Concept[]): (word: string) => string | null {
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  const lengths = new Set<number>();
  for (const [concept, words] of concepts) {
    for (const word of words) {
      if (word.includes(' ')) continue;
      const folded = fold(word);
      if (!folded.endsWith('*')) { if (!whole.has(folded)) whole.set(folded, concept); continue; }
      const stem = folded.slice(0, -1);
      if (!stems.has(stem)) stems.set(stem, concept);
      lengths.add(stem.length);
    }
  }
  const longest = [...lengths].sort((a, b) => b - a);
  let memory = new Map<string, string | null>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const folded = fold(word);
    let concept = whole.get(folded) ?? null;
    for (let l = 0; concept === null && l < longest.length; l++) {
      const length = longest[l] as number;
      if (length <= folded.length) concept = stems.get(folded.slice(0, length)) ?? null;
    }
    if (memory.size >= MEMORY) memory = new Map();
    memory.set(word, concept);
    return concept;
  };
}
