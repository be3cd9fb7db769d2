import { currencySigns } from '../lang/currency-signs.js';
import type { FigurePack } from '../lang/figure-pack.js';
import type { Status } from '../model/mention.js';
import type { ReadOptions } from '../model/read-options.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import { markOf } from './adapted.js';
import { compileArithmetic, type Arithmetic } from './arithmetic.js';
import { compileHedges, type HedgeGrammar } from './hedges.js';
import { compileLemma, type Lemma } from './lemma.js';
import { compileNumbers, type NumberGrammar } from './number-words.js';
import { compilePhrases, type PhraseGrammar } from './phrases.js';
import type { DecimalMark } from './separators.js';
import { compile, type Trie } from './template.js';
import { compileUnits, type UnitGrammar } from './units.js';
import { wordSet, type WordSet } from './word-set.js';

interface Phrase { readonly template: string }

/** Everything that reads figures. */
export interface FigureGrammar {
  readonly numbers: NumberGrammar;
  /** The decimal mark of every document, where options fix it; null where each tells its own. */
  readonly settled: DecimalMark;
  readonly hedges: HedgeGrammar;
  readonly arithmetic: Arithmetic;
  readonly units: UnitGrammar;
  readonly phrases: PhraseGrammar;
  readonly lemma: Lemma;
  readonly magnitudes: ReadonlyMap<number, number>;
  readonly magnitudeJoin: number;
  readonly parts: Trie<Phrase & { readonly under: number; readonly when: 'always' | 'alone' | 'joined' }>;
  /** The noun of points, which are percentage points beside a percentage. */
  readonly points: WordSet;
  readonly pointHeads: ReadonlySet<string>;
  /** Words that ask for a number ("cuántos"). */
  readonly asks: WordSet;
  /** Nouns of streets behind their name. */
  readonly streets: WordSet;
  /** Words between a whole and its fraction. */
  readonly mixed: WordSet;
  readonly ratios: Trie<Phrase>;
  readonly half: Trie<Phrase>;
  readonly between: readonly (readonly [number, number])[];
  readonly fromTo: readonly (readonly [number, number])[];
  readonly rangeJoin: WordSet;
  readonly labels: WordSet;
  readonly numberWords: WordSet;
  readonly ordinalMarks: ReadonlySet<string>;
  /** Ordinal words by word id. */
  readonly ordinals: ReadonlyMap<number, number>;
  readonly emergency: ReadonlySet<string>;
  readonly singular: WordSet;
  /** Words before an age, between a person and one, and forms of address. */
  readonly ages: WordSet;
  readonly agesOf: WordSet;
  readonly honorifics: WordSet;
  readonly votes: WordSet;
  readonly tallyJoins: WordSet;
  readonly tallyNoun: string;
  readonly sharing: WordSet;
  readonly hedgedArticles: boolean;
  readonly telephone: WordSet;
  readonly statuses: Trie<Phrase & { readonly status: Status; readonly leading: boolean }>;
  readonly relatives: WordSet;
  /** Verbs between what is counted and its number ("son"). */
  readonly copulas: WordSet;
  /** Verbs that lead from a counted subject to its number, nouns of a count, and words that open a clause. */
  readonly reaching: Trie<Phrase>;
  readonly counts: WordSet;
  readonly clauses: WordSet;
  readonly futures: readonly string[];
  readonly gerunds: readonly string[];
  readonly arrivals: WordSet;
  /** Verbs after which "de A a B" tells a change. */
  readonly changes: WordSet;
  readonly denominators: WordSet;
  readonly per: WordSet;
  /** 1 for every word id at which a figure may start. */
  readonly starts: Uint8Array;
  /** 1 for every word id that may follow an article which is a number. */
  readonly afterOne: Uint8Array;
}

/** The letters with which signs of currency begin. */
const openings = (written: Iterable<string>): string[] => [...new Set([...written].flatMap((sign) => /^\p{L}+/u.exec(sign) ?? []))];

export function compileFigures(pack: FigurePack, vocabulary: Vocabulary, { hedges: reach, decimal }: ReadOptions = {}): FigureGrammar {
  const lemma = compileLemma(pack);
  const phrase = (template: string): Phrase => ({ template });
  const set = (words: readonly string[]): WordSet => wordSet(words, vocabulary);
  const pair = ([a, b]: readonly [string, string]): readonly [number, number] => [intern(vocabulary, a), intern(vocabulary, b)];
  const numbers = compileNumbers(pack.numbers, vocabulary);
  const hedges = compileHedges(pack, vocabulary, reach);
  const units = compileUnits(pack, vocabulary);
  const parts = compile(pack.numbers.parts.map(([template, under, when]) => ({ template, under, when: when ?? 'joined' as const })), {}, vocabulary);
  const ratios = compile(pack.numbers.ratios.map(phrase), {}, vocabulary);
  const half = compile(pack.numbers.half.map(phrase), {}, vocabulary);
  const flags = (words: readonly string[], tries: readonly Trie<unknown>[]): Uint8Array => {
    const ids = words.map((word) => intern(vocabulary, word));
    const size = Math.max(0, ...ids, ...tries.map((t) => t.starts.length)) + 1;
    const set = new Uint8Array(size);
    for (const id of ids) set[id] = 1;
    for (const { starts } of tries) for (let id = 1; id < starts.length; id++) if (starts[id] === 1) set[id] = 1;
    return set;
  };
  const n = pack.numbers;
  const openers = [...pack.ranges.between.map(([a]) => a), ...openings(currencySigns.keys())];
  const scales = n.scales.map(([word]) => word);
  const collectives = n.collectives.map(({ form }) => form);
  return {
    arithmetic: compileArithmetic(pack.arithmetic, vocabulary),
    numbers, settled: markOf(decimal), hedges, units, parts, ratios, half,
    points: set(pack.points),
    pointHeads: new Set(pack.points.map(lemma)),
    asks: set(pack.asks),
    streets: set(pack.numbered.streets),
    mixed: set(pack.numbers.mixed),
    starts: flags([...n.cardinals.map(([word]) => word), ...n.ones, ...scales, ...n.halves, ...collectives, ...n.magnitudes.map(([word]) => word), ...openers], [hedges.before, half]),
    afterOne: flags([...scales, ...n.hundred, ...collectives, ...n.halves, ...pack.currency.cents], [parts, ratios, units.names, half]),
    gerunds: pack.gerunds,
    arrivals: set(pack.arrivals),
    changes: set(pack.ranges.changes),
    denominators: set(pack.numbered.denominators),
    per: set(pack.numbered.per),
    phrases: compilePhrases(pack.phrase, lemma, vocabulary),
    lemma,
    magnitudes: new Map(pack.numbers.magnitudes.map(([word, value]) => [intern(vocabulary, word), value] as const)),
    magnitudeJoin: intern(vocabulary, pack.numbers.magnitudeJoin),
    between: pack.ranges.between.map(pair),
    fromTo: pack.ranges.fromTo.map(pair),
    rangeJoin: set(pack.ranges.join),
    labels: set(pack.numbered.labels),
    numberWords: set(pack.numbered.numberWords),
    ordinals: new Map(pack.numbers.ordinals.map(([word, value]) => [intern(vocabulary, word), value] as const)),
    ordinalMarks: new Set(pack.numbered.ordinalMarks),
    emergency: new Set(pack.numbered.emergency),
    singular: set(pack.numbered.singular),
    ages: set(pack.ages.before), agesOf: set(pack.ages.of), honorifics: set(pack.ages.honorifics),
    votes: set(pack.tally.votes), tallyJoins: set(pack.tally.joins), tallyNoun: pack.tally.noun,
    sharing: set(pack.sharing), hedgedArticles: pack.hedgedArticles,
    telephone: set(pack.numbered.telephone),
    statuses: compile(pack.statuses.flatMap(({ status, leading = false, templates }) => templates.map((template) => ({ template, status, leading }))), {}, vocabulary),
    relatives: set(pack.relatives),
    copulas: set(pack.copulas),
    reaching: compile(pack.reaching.map(phrase), {}, vocabulary),
    counts: set(pack.counts),
    clauses: set(pack.clauses),
    futures: pack.phrase.futures,
  };
}
