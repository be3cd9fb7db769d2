import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { Shape } from '../model/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { fold } from '../text/fold.js';
import { isCapital, shapeOf, tokenAt } from '../text/tokens.js';

/** A noun phrase. Tokens are half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Concepts and folded lemmas of its content words, names included, sorted. */
  readonly lemmas: readonly string[];
  /** First content word. */
  readonly head: string;
  /** Concepts of the words of its proper name, sorted; null where it has none. */
  readonly name: string | null;
  /** Who acts, where it can act: the name of a person or body, or the concept of a group. */
  readonly doer: string | null;
  /** Kind of the doer, where a common noun tells it ("legislature"). */
  readonly group: string | null;
  /** Whether the doer has a name of its own. */
  readonly named: boolean;
  /** Preceded by a preposition. */
  readonly oblique: boolean;
  /** Points back at something named before. */
  readonly pointing: boolean;
  /** A concept that both languages know is in it. */
  readonly known: boolean;
  /** Holds a comma of its own, between an office and a name. */
  readonly comma: boolean;
  /** Names every member of a set. */
  readonly universal: boolean;
}

const QUOTES = new Set([-0x22, -0x201c, -0x201d, -0xab, -0xbb, -0x2018, -0x2019, -0x27]);
const COMMA = -0x2c;
/** A phrase has at most this many tokens. */
const LONGEST = 28;

/** Mentions of a document by the token at which they start, so that phrases can step over them. */
export interface Names {
  readonly people: ReadonlyMap<number, Named>;
  readonly dates: ReadonlyMap<number, number>;
}
interface Named { readonly to: number; readonly name: string; readonly head: string }

export function namesOf(document: Document, mentions: readonly Mention[], grammar: Grammar): Names {
  const people = new Map<number, Named>();
  const dates = new Map<number, number>();
  const { tokens } = document;
  for (const mention of mentions) {
    const from = tokenAt(tokens, mention.start);
    const to = tokenAt(tokens, mention.kind === 'official' && document.text.startsWith(mention.person, mention.start) ? mention.start + mention.person.length : mention.end);
    if (mention.kind === 'date') { dates.set(from, Math.max(to, from + 1)); continue; }
    if (mention.kind === 'body') {
      const cut = joint(from, to);
      if (cut !== null) {
        people.set(from, { to: cut, name: fold(document.text.slice(mention.start, tokens.end[cut - 1])), head: 'body' });
        people.set(cut + 2, { to, name: fold(document.text.slice(tokens.start[cut + 2], mention.end)), head: 'body' });
        continue;
      }
    }
    const name = mention.kind === 'official' || mention.kind === 'person' ? mention.person : mention.kind === 'body' ? mention.acronym ?? mention.name : null;
    if (name === null) continue;
    const known = people.get(from);
    if (known === undefined || known.to < to) people.set(from, { to: Math.max(to, from + 1), name: fold(name), head: mention.kind });
  }
  return { people, dates };

  /** Where two bodies were read as one: no name holds "y el", so there the second begins. */
  function joint(from: number, to: number): number | null {
    const { words } = grammar.acts;
    for (let i = from + 1; i + 2 < to; i++) {
      const next = tokens.word[i + 1] as number;
      if (words.conjunctions.has(tokens.word[i] as number) && words.determiners.has(next) && !words.links.has(next)) return i;
    }
    return null;
  }
}

/** Concept of a word, or its folded form without a plural ending. */
export function lemmaAt(document: Document, at: number, grammar: Grammar): string {
  const { tokens, text } = document;
  const ordinal = grammar.acts.ordinals.get(tokens.word[at] as number);
  if (ordinal !== undefined) return `${ordinal}º`;
  const concept = grammar.acts.things.get(tokens.word[at] as number);
  if (concept !== undefined) return concept;
  const forms = grammar.acts.verbs.get(tokens.word[at] as number);
  const noun = forms?.find((form) => form.tense === 'noun' || form.tense === 'infinitive');
  if (noun !== undefined && noun.tail.length === 0) return noun.concept;
  return singular(fold(text.slice(tokens.start[at], tokens.end[at])));
}

const singular = (word: string): string =>
  word.length > 5 && word.endsWith('ces') ? `${word.slice(0, -3)}z` : word.length > 6 && /[lnrd]es$/.test(word) ? word.slice(0, -2) : word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/**
 * Reads the noun phrase that starts at a token, or null. It ends before a verb (`stop` tells), a mark, a date, or a word that opens something else;
 * commas are crossed only inside the name of a person with an office.
 */
export function phraseAt(document: Document, at: number, limit: number, names: Names, grammar: Grammar, stop: (token: number) => boolean): Phrase | null {
  const { tokens, text } = document;
  const { words } = grammar.acts;
  const before = at > 0 ? tokens.word[at - 1] as number : 0;
  const oblique = before > 0 && (words.breaks.has(before) || words.links.has(before)) && !isVerbish(before);
  let i = at;
  let universal = false;
  const lemmas = new Set<string>();
  const name: string[] = [];
  let named = false;
  let head = '';
  let doer: string | null = null;
  let group: string | null = null;
  let known = false;
  let comma = false;
  let plain = 0;
  let linked = false;
  const pointing = words.demonstratives.has(tokens.word[at] as number);
  while (i < limit && i - at < LONGEST) {
    const word = tokens.word[i] as number;
    const person = names.people.get(i);
    if (person !== undefined && person.to <= limit) {
      if (head === '') { doer = person.name; named = true; head = person.name; }
      for (let j = i; j < person.to; j++) { group ??= grammar.acts.doers.get(tokens.word[j] as number) ?? null; if (tokens.word[j] === COMMA) comma = true; }
      for (let j = i; j < person.to; j++) if (content(j)) { const lemma = person.head === 'body' ? lemmaAt(document, j, grammar) : fold(text.slice(tokens.start[j], tokens.end[j])); lemmas.add(lemma); if (isCapital(tokens, j)) name.push(lemma); }
      i = person.to;
      continue;
    }
    if (names.dates.has(i) || stop(i)) break;
    const shape = shapeOf(tokens, i);
    if (shape === Shape.punct) {
      if (QUOTES.has(word) && i + 1 < limit) { i++; continue; }
      break;
    }
    if (words.universals.has(word)) universal = true;
    if (words.determiners.has(word) || words.links.has(word)) {
      if (words.links.has(word) && head !== '') linked = true;
      if (head !== '' && words.determiners.has(word) && !words.links.has(word) && !(isCapital(tokens, i) && i > sentenceStart(i)) && !words.links.has(tokens.word[i - 1] as number)) break;
      i++; continue;
    }
    if (words.adverbs.has(word)) {
      if (head !== '') break;
      i++; continue;
    }
    if (words.breaks.has(word) || words.subordinators.has(word)) {
      if (!(isCapital(tokens, i) && i > at)) break;
    }
    if (words.conjunctions.has(word)) {
      if (!(isCapital(tokens, i - 1) && i + 1 < limit && isCapital(tokens, i + 1))) break;
      i++; continue;
    }
    if (shape === Shape.number) {
      lemmas.add(text.slice(tokens.start[i], tokens.end[i]));
      i++; continue;
    }
    if (grammar.acts.ordinals.has(word) && i + 1 < limit && words.editions.has(tokens.word[i + 1] as number)) { i += 2; continue; }
    const lemma = lemmaAt(document, i, grammar);
    const capital = isCapital(tokens, i);
    if (head === '') head = lemma;
    const kind = grammar.acts.doers.get(word);
    if (kind !== undefined && !named && (head === lemma || grammar.acts.pack.headLast && !linked)) { doer = kind; group = kind; }
    if (grammar.acts.things.has(word)) known = true;
    if (!capital) plain++;
    lemmas.add(lemma);
    if (capital && i > sentenceStart(i)) name.push(lemma);
    i++;
  }
  while (i > at && (words.determiners.has(tokens.word[i - 1] as number) || words.links.has(tokens.word[i - 1] as number) || QUOTES.has(tokens.word[i - 1] as number))) i--;
  if (head === '' || i <= at) return null;
  if (doer === null && plain === 0 && !known && (run() >= 2 || acronym(i - 1))) { doer = fold(text.slice(tokens.start[runStart()], tokens.end[i - 1])); named = true; }
  return { from: at, to: i, lemmas: [...lemmas].sort(), head, group, pointing, known, comma, name: name.length === 0 ? null : [...new Set(name)].sort().join(' '), doer, named, oblique, universal };

  function runStart(): number {
    let j = at;
    while (j < i && (words.determiners.has(tokens.word[j] as number) || shapeOf(tokens, j) === Shape.punct)) j++;
    return j;
  }
  /** Capitalised words, where the phrase is nothing but a name. */
  function run(): number {
    let count = 0;
    for (let j = runStart(); j < i; j++) { if (isCapital(tokens, j)) count++; else if (!words.links.has(tokens.word[j] as number)) return 0; }
    return count;
  }
  function acronym(j: number): boolean {
    return j === runStart() && shapeOf(tokens, j) === Shape.upper && (tokens.end[j] as number) - (tokens.start[j] as number) >= 3;
  }
  function content(j: number): boolean {
    const word = tokens.word[j] as number;
    return shapeOf(tokens, j) !== Shape.punct && !words.links.has(word) && !words.determiners.has(word) && !words.conjunctions.has(word);
  }
  function sentenceStart(j: number): number {
    let low = 0;
    let high = document.sentences.length;
    while (low < high) { const middle = (low + high) >> 1; if ((document.sentences[middle] as number) <= j) low = middle + 1; else high = middle; }
    return document.sentences[low - 1] as number;
  }
  function isVerbish(word: number): boolean {
    return grammar.acts.auxiliaries.has(word);
  }
}

/** The noun phrases of a range of tokens, in order, none inside another. */
export function phrasesIn(document: Document, from: number, to: number, names: Names, grammar: Grammar, stop: (token: number) => boolean): Phrase[] {
  const { tokens } = document;
  const { words } = grammar.acts;
  const out: Phrase[] = [];
  for (let i = from; i < to;) {
    const date = names.dates.get(i);
    if (date !== undefined) { i = date; continue; }
    const word = tokens.word[i] as number;
    const shape = shapeOf(tokens, i);
    const starts = !words.adverbs.has(word) && (names.people.has(i) || words.determiners.has(word) || isCapital(tokens, i) || (shape === Shape.lower && !words.breaks.has(word) && !words.links.has(word) && !words.subordinators.has(word) && !words.conjunctions.has(word) && !words.negations.has(word)));
    if (shape === Shape.punct || !starts || stop(i)) { i++; continue; }
    const phrase = phraseAt(document, i, to, names, grammar, stop);
    if (phrase === null) { i++; continue; }
    out.push(phrase);
    i = phrase.to;
  }
  return out;
}
