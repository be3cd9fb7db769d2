import type { ActPack, Endings, Tense, VerbClass } from '../lang/act-pack.js';
import { fold } from '../text/fold.js';
import { HASH_START, hashOn, intern, internHashed, spread, type Vocabulary } from '../text/vocabulary.js';
import { compile, type Trie } from './template.js';
import { byId, wordIds, type ById, type Ids } from './word-set.js';

/** What one spelling of a verb means. `tail` are words that must follow for it to mean this; `noun` names the act. */
export interface VerbForm {
  /** As written, in lower case: accents tell tenses apart. */
  readonly written: string;
  readonly concept: string;
  readonly tense: Tense | 'noun';
  readonly plural: boolean;
  readonly tail: readonly number[];
}

export interface AuxiliaryForm {
  readonly written: string;
  readonly role: 'have' | 'be' | 'go' | 'will' | 'would' | 'get';
  readonly tense: Tense;
  readonly plural: boolean;
}

export type FiniteEnding = ActPack['finite'][number];

export interface Phrase { readonly template: string }
export interface Title extends Phrase { readonly rank: number }

/** What a word does in a sentence: bits of `Acts.classes`. */
export const ActWord = {
  determiner: 1, link: 2, adverb: 4, break: 8, subordinator: 16, conjunction: 32, universal: 64, negation: 128, demonstrative: 256, auxiliary: 512, ordinal: 1024, doer: 2048, thing: 4096, doubt: 8192, pronoun: 16384, none: 32768,
} as const;

/** Bits of `ActWord` of a word id; 0 for marks and words that no pack names. */
export const actWord = (acts: Acts, word: number): number => (word > 0 && word < acts.classes.length ? acts.classes[word] as number : 0);

/** The pack's words of acts, by word id. */
export interface Acts {
  readonly pack: ActPack;
  readonly verbs: Pick<ById<readonly VerbForm[]>, 'get'>;
  readonly auxiliaries: ById<readonly AuxiliaryForm[]>;
  readonly words: Readonly<Record<WordList, Ids>>;
  readonly classes: Uint16Array;
  /** Endings of finite verbs by their last code unit, composed, in the order of the pack. */
  readonly endings: ById<readonly FiniteEnding[]>;
  /** Lemma of a word by id, filled as words are met. */
  readonly lemmas: (string | undefined)[];
  /** Finite verbs by whole word: tense and number. */
  readonly finite: ById<{ readonly tense: Tense; readonly plural: boolean }>;
  readonly doers: ById<string>;
  readonly things: ById<string>;
  readonly ordinals: ById<number>;
  readonly exclusive: Trie<Phrase>;
  readonly joint: Trie<Phrase>;
  readonly pluralRelative: Trie<Phrase>;
  readonly singularRelative: Trie<Phrase>;
  readonly titles: Trie<Title>;
  readonly first: Trie<Phrase>;
  readonly goalPhrases: Trie<Phrase>;
}

type WordList =
  | 'negations' | 'none' | 'atAll' | 'nearly' | 'exceptions' | 'singles' | 'counts' | 'articles' | 'decisions' | 'lacks' | 'pasts' | 'when' | 'untils' | 'plans' | 'refusals' | 'doubts' | 'subordinators' | 'conjunctions' | 'whose' | 'by' | 'determiners' | 'indefinites' | 'links' | 'breaks' | 'pronouns'
  | 'universals' | 'adverbs' | 'demonstratives' | 'infinitives' | 'relatives' | 'possessives' | 'whens' | 'impersonal' | 'upon' | 'notOnly' | 'places' | 'categories' | 'awards' | 'editions' | 'goals' | 'reached' | 'ours';

/** An ending with what it says; `changes` tells those that go on a strong stem too. */
interface Ending { readonly ending: string; readonly folded: string; readonly tense: Tense | 'noun'; readonly plural: boolean; readonly changes: boolean }

/** A stem with what its verb means; `tail` are words that must follow. */
interface Stem { readonly stem: string; readonly concept: string; readonly tail: readonly string[] }

const rowsByTable = new WeakMap<Endings, readonly Ending[]>();

/** The endings of a table, one by one: singular, then plural. */
function rowsOf(table: Endings): readonly Ending[] {
  const known = rowsByTable.get(table);
  if (known !== undefined) return known;
  const rows: Ending[] = [];
  for (const plural of [false, true]) {
    for (const [tense, list] of Object.entries(plural ? table.plural : table.singular) as [Tense, readonly string[]][]) {
      for (const ending of list) rows.push({ ending, folded: fold(ending), tense, plural, changes: table.strong.includes(tense) });
    }
  }
  rowsByTable.set(table, rows);
  return rows;
}

/** Tells every spelling of a verb class, each a stem and an ending: regular forms from the ending tables, then those that are listed. */
function eachForm(verb: VerbClass, pack: ActPack, take: (stem: Stem, ending: Ending) => void): void {
  const { concept } = verb;
  const whole = (of: Stem, written: string, tense: Ending['tense'], plural: boolean): void => { take(of, { ending: written, folded: fold(written), tense, plural, changes: false }); };
  for (const entry of verb.verbs) {
    const [word, ...tail] = entry.split(' ') as [string, ...string[]];
    const [base, strong] = word.split(':') as [string, string?];
    const irregular = pack.irregular.filter(([of]) => of === base);
    const table = endingsOf(base, pack.endings);
    if (table !== null) {
      const regular: Stem = { stem: table.base === '' ? base : base.slice(0, -table.base.length), concept, tail };
      const changed: Stem | null = strong === undefined ? null : { stem: strong, concept, tail };
      for (const row of rowsOf(table)) {
        if (irregular.length > 0 && irregular.some(([, of]) => of === row.tense)) continue;
        take(regular, row);
        if (changed !== null && row.changes) take(changed, row);
      }
    }
    const bare: Stem = { stem: '', concept, tail };
    for (const [, tense, singular, plurals] of irregular) {
      for (const written of singular.split(' ').filter(Boolean)) whole(bare, written, tense, false);
      for (const written of plurals.split(' ').filter(Boolean)) whole(bare, written, tense, true);
    }
  }
  const bare: Stem = { stem: '', concept, tail: [] };
  for (const [plural, listed] of [[false, verb.forms], [true, verb.plurals]] as const) {
    for (const [tense, list] of Object.entries(listed ?? {}) as [Tense, readonly string[]][]) {
      for (const written of list) whole(bare, written, tense, plural);
    }
  }
  for (const written of verb.nouns ?? []) whole(bare, written, 'noun', false);
}

/** Every spelling of a verb class. */
export function formsOf(verb: VerbClass, pack: ActPack): { written: string; tense: Tense | 'noun'; plural: boolean; tail: readonly string[] }[] {
  const out: { written: string; tense: Tense | 'noun'; plural: boolean; tail: readonly string[] }[] = [];
  eachForm(verb, pack, ({ stem, tail }, { ending, tense, plural }) => { out.push({ written: stem + ending, tense, plural, tail }); });
  return out;
}

/**
 * The forms of all verbs by word id. There are thousands and a text has a few, so only their stems and endings are kept,
 * and a form is made when its word is asked for. Stems are hashed once for all their endings.
 */
function compileVerbs(pack: ActPack, vocabulary: Vocabulary): Acts['verbs'] {
  const stems: Stem[] = [];
  const endings: Ending[] = [];
  /** Rows count from 1: the newest of every word id, and for every row the one before it of the same word; 0 where there is none. */
  let newest = new Int32Array(vocabulary.slots.length);
  const before: number[] = [];
  let last: Stem | null = null;
  let lastFolded = '';
  let lastHash = HASH_START;
  const take = (stem: Stem, ending: Ending): void => {
    if (stem !== last) {
      last = stem;
      lastFolded = fold(stem.stem);
      lastHash = hashOn(HASH_START, lastFolded);
      for (const word of stem.tail) intern(vocabulary, word);
    }
    const id = internHashed(vocabulary, lastFolded + ending.folded, spread(hashOn(lastHash, ending.folded)));
    if (id >= newest.length) { const grown = new Int32Array(newest.length * 2); grown.set(newest); newest = grown; }
    before.push(newest[id]);
    newest[id] = stems.push(stem);
    endings.push(ending);
  };
  for (const verb of pack.verbs) eachForm(verb, pack, take);
  const made = new Array<readonly VerbForm[] | undefined>(vocabulary.words.length).fill(undefined);
  return {
    get(word) {
      if (word <= 0 || word >= newest.length || newest[word] === 0) return undefined;
      const known = made[word];
      if (known !== undefined) return known;
      const forms: VerbForm[] = [];
      for (let row = newest[word]; row > 0; row = before[row - 1]) {
        const { stem, concept, tail } = stems[row - 1];
        const { ending, tense, plural } = endings[row - 1];
        forms.push({ written: stem + ending, concept, tense, plural, tail: tail.map((other) => intern(vocabulary, other)) });
      }
      forms.reverse();
      made[word] = forms;
      return forms;
    },
  };
}

function endingsOf(base: string, tables: readonly Endings[]): Endings | null {
  let best: Endings | null = null;
  for (const table of tables) if (base.endsWith(table.base) && (best === null || table.base.length > best.base.length)) best = table;
  return best;
}

/** Compiles the acts of a pack into its vocabulary. */
export function compileActs(pack: ActPack, vocabulary: Vocabulary): Acts {
  const verbs = compileVerbs(pack, vocabulary);
  const auxiliaries = new Map<number, AuxiliaryForm[]>();
  for (const { role, tense, singular, plural } of pack.auxiliaries) {
    for (const written of singular) push(auxiliaries, intern(vocabulary, written), { written, role, tense, plural: false });
    for (const written of plural) push(auxiliaries, intern(vocabulary, written), { written, role, tense, plural: true });
  }
  const set = (words: readonly string[]): Ids => wordIds(words.map((word) => intern(vocabulary, word)));
  const byWord = <Value>(rows: readonly (readonly [Value, readonly string[]])[]): ById<Value> => {
    const map = new Map<number, Value>();
    for (const [value, words] of rows) for (const word of words) { const id = intern(vocabulary, word); if (!map.has(id)) map.set(id, value); }
    return byId(map);
  };
  const trie = (phrases: readonly string[]): Trie<Phrase> => compile(phrases.map((template) => ({ template })), {}, vocabulary);
  const doers = byWord(pack.doers);
  const things = byWord(pack.things);
  const ordinals = byWord(pack.ranks.ordinals);
  const words = {
    negations: set(pack.negations), none: set(pack.none), atAll: set(pack.atAll), nearly: set(pack.nearly), exceptions: set(pack.exceptions), singles: set(pack.singles), counts: set(pack.counts), articles: set(pack.articles), decisions: set(pack.decisions), lacks: set(pack.lacks), pasts: set(pack.pasts), when: set(pack.when), untils: set(pack.untils), plans: set(pack.plans), refusals: set(pack.refusals), doubts: set(pack.doubts), subordinators: set(pack.subordinators),
    conjunctions: set(pack.conjunctions), whose: set(pack.relatives.whose), by: set(pack.by), determiners: set(pack.determiners), links: set(pack.links),
    breaks: set(pack.breaks), pronouns: set(pack.pronouns), universals: set(pack.universals), adverbs: set([...pack.exclusive, ...pack.joint].filter((phrase) => !phrase.includes(' '))), impersonal: set(pack.impersonal), demonstratives: set(pack.demonstratives), indefinites: set(pack.indefinites), infinitives: set(pack.infinitives), relatives: set(pack.relatives.either), possessives: set(pack.possessives), whens: set(pack.whens), upon: set(pack.upon),
    notOnly: set(pack.notOnly), places: set(pack.ranks.places), categories: set(pack.ranks.categories), awards: set(pack.ranks.awards), editions: set(pack.ranks.editions),
    goals: set(pack.goals.goals), reached: set(pack.goals.reached), ours: set(pack.ranks.ours),
  };
  return {
    pack, verbs, auxiliaries: byId(auxiliaries), lemmas: new Array<string | undefined>(vocabulary.words.length).fill(undefined),
    words, classes: classesOf(vocabulary.words.length, { ...words, auxiliaries: byId(auxiliaries), ordinals, doers, things }),
    endings: byLastUnit(pack.finite),
    finite: byWord(pack.finiteWords.map(({ words, tense, plural }) => [{ tense, plural }, words] as const)),
    doers, things, ordinals,
    exclusive: trie(pack.exclusive), joint: trie(pack.joint), pluralRelative: trie(pack.relatives.plural), singularRelative: trie(pack.relatives.singular),
    titles: compile(pack.ranks.titles.flatMap(([rank, phrases]) => phrases.map((template) => ({ template, rank }))), {}, vocabulary),
    first: trie(pack.ranks.first), goalPhrases: trie(pack.goals.phrases),
  };
}

type Classed = 'determiners' | 'links' | 'adverbs' | 'breaks' | 'subordinators' | 'conjunctions' | 'universals' | 'negations' | 'demonstratives' | 'auxiliaries' | 'ordinals' | 'doers' | 'things' | 'doubts' | 'pronouns' | 'none';

function classesOf(size: number, lists: Readonly<Record<Classed, Ids>>): Uint16Array {
  const rows: readonly (readonly [Ids, number])[] = [
    [lists.determiners, ActWord.determiner], [lists.links, ActWord.link], [lists.adverbs, ActWord.adverb], [lists.breaks, ActWord.break],
    [lists.subordinators, ActWord.subordinator], [lists.conjunctions, ActWord.conjunction], [lists.universals, ActWord.universal],
    [lists.negations, ActWord.negation], [lists.demonstratives, ActWord.demonstrative], [lists.auxiliaries, ActWord.auxiliary],
    [lists.ordinals, ActWord.ordinal], [lists.doers, ActWord.doer], [lists.things, ActWord.thing], [lists.doubts, ActWord.doubt], [lists.pronouns, ActWord.pronoun], [lists.none, ActWord.none],
  ];
  const classes = new Uint16Array(size);
  for (const [{ ids }, bit] of rows) for (const id of ids) classes[id] = (classes[id] as number) | bit;
  return classes;
}

function byLastUnit(endings: readonly FiniteEnding[]): ById<readonly FiniteEnding[]> {
  const map = new Map<number, FiniteEnding[]>();
  for (const one of endings) push(map, one.ending.charCodeAt(one.ending.length - 1), one);
  return byId(map);
}

function push<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]); else list.push(value);
}

/** Of forms that fold alike, those spelled as the text spells it; all of them where it drops accents, none where it has others ("público" is no "publicó"). */
export function spelled<Form extends { readonly written: string }>(forms: readonly Form[], written: string): readonly Form[] {
  const lower = written.toLowerCase().normalize('NFC');
  const exact = forms.filter((form) => form.written === lower);
  return exact.length > 0 ? exact : fold(lower) === lower ? forms : [];
}
