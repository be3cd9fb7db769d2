import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { Shape } from '../model/tokens.js';
import { actWord, ActWord } from '../grammar/acts.js';
import type { Grammar } from '../grammar/grammar.js';
import { fold } from '../text/fold.js';
import { indexAt } from '../text/lines.js';
import { marks } from '../text/marks.js';
import { isCapital, shapeOf, tokenAt } from '../text/tokens.js';
import { quantifierAt } from './quantifiers.js';

/** A noun phrase. Tokens are half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Whether it holds a proper name. */
  readonly proper: boolean;
  /** Concepts and folded lemmas of its content words, names included, sorted. Read when asked. */
  readonly lemmas: () => readonly string[];
  /** Concepts of the words of its proper name, sorted; null where it has none. Read when asked. */
  readonly name: () => string | null;
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
  /** Leaves no member of a set ("ningún", "not one"). */
  readonly none: boolean;
  /** Picks some members of a set told before ("dos de ellas"). */
  readonly some: boolean;
  /** Brings in one or some of a kind: an indefinite article, a number alone, or no determiner at all. */
  readonly indefinite: boolean;
}

const QUOTES = marks(-0x22, -0x201c, -0x201d, -0xab, -0xbb, -0x2018, -0x2019, -0x27);
const COMMA = -0x2c;
/** A phrase has at most this many tokens. */
const LONGEST = 28;

/** Mentions of a document by the token at which they start, so that phrases can step over them. */
export interface Names {
  /** 1 at a token where a person or body starts, 2 where a date does. */
  readonly starts: Uint8Array;
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
  const starts = new Uint8Array(tokens.count + 1);
  for (const at of people.keys()) starts[at] = 1;
  for (const at of dates.keys()) starts[at] = (starts[at] as number) | 2;
  return { starts, people, dates };

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
  const word = tokens.word[at] as number;
  if (word > 0) return grammar.acts.lemmas[word] ??= lemmaOf(word, grammar);
  return singular(fold(text.slice(tokens.start[at], tokens.end[at])));
}

function lemmaOf(word: number, { acts, vocabulary }: Grammar): string {
  const ordinal = acts.ordinals.get(word);
  if (ordinal !== undefined) return `${ordinal}º`;
  const concept = acts.things.get(word);
  if (concept !== undefined) return concept;
  const noun = acts.verbs.get(word)?.find((form) => form.tense === 'noun' || form.tense === 'infinitive');
  return noun !== undefined && noun.tail.length === 0 ? noun.concept : singular(vocabulary.words[word] as string);
}

function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.length > 5 && word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  if (word.length > 6 && word.endsWith('es') && BEFORE_ES.includes(word.charAt(word.length - 3))) return word.slice(0, -2);
  return word.length > 3 && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Consonants after which a Spanish plural is "-es". */
const BEFORE_ES = 'lnrd';

/** How a token of a phrase is worded among its lemmas: as a word, folded as written, or as digits; and whether it belongs to its name. */
const Part = { folded: 1, digits: 2, name: 4 } as const;
const PART_BITS = 3;

/**
 * Reads the noun phrase that starts at a token, or null. It ends before a verb, a mark, a date, or a word that opens something else;
 * commas are crossed only inside the name of a person with an office. `verbs` has a 1 at every token of a verb; null where verbs end nothing.
 * The tokens up to `limit` belong to one sentence.
 */
export function phraseAt(document: Document, at: number, limit: number, names: Names, grammar: Grammar, verbs: Uint8Array | null): Phrase | null {
  const { tokens } = document;
  const { acts } = grammar;
  const { words } = acts;
  const found: Gathered = { parts: [], proper: false, comma: false, group: null };
  const end = Math.min(limit, at + LONGEST);
  const { some, partly, to: behind, ...quantity } = quantifierAt(tokens, at, end, acts);
  let { universal, none } = quantity;
  let i = behind;
  let named = false;
  let headAt = -1;
  let doer: string | null = null;
  let known = false;
  let plain = 0;
  let linked = false;
  let opening = -1;
  let numbered = false;
  while (i < end) {
    const starts = names.starts[i] as number;
    if ((starts & 1) !== 0) {
      const person = names.people.get(i) as Named;
      if (person.to <= limit) {
        if (headAt < 0) { doer = person.name; named = true; headAt = i; }
        takePerson(found, document, i, person, grammar);
        i = person.to;
        continue;
      }
    }
    if ((starts & 2) !== 0) break;
    const word = tokens.word[i] as number;
    const bits = actWord(acts, word);
    if (verbs !== null && (verbs[i] === 1 || (bits & ActWord.auxiliary) !== 0)) break;
    const shape = shapeOf(tokens, i);
    if (shape === Shape.punct) {
      if (QUOTES.has(word) && i + 1 < limit) { i++; continue; }
      break;
    }
    const capital = isCapital(tokens, i);
    if (capital && opening < 0) opening = document.sentences[indexAt(document.sentences, at)] as number;
    /** A capital that no sentence gives it. */
    const inner = capital && i > opening;
    if ((bits & ActWord.universal) !== 0 && !partly) universal = true;
    if ((bits & (ActWord.determiner | ActWord.link)) !== 0) {
      if ((bits & ActWord.link) !== 0) { if (headAt >= 0) linked = true; }
      else if (headAt >= 0 && !inner && !words.links.has(tokens.word[i - 1] as number)) break;
      i++; continue;
    }
    if ((bits & ActWord.adverb) !== 0) {
      if (headAt >= 0) break;
      i++; continue;
    }
    if ((bits & (ActWord.break | ActWord.subordinator)) !== 0 && !(i > at && capital)) break;
    if ((bits & ActWord.conjunction) !== 0) {
      if (!(isCapital(tokens, i - 1) && i + 1 < limit && isCapital(tokens, i + 1))) break;
      i++; continue;
    }
    if (shape === Shape.number) {
      if (headAt >= 0) numbered = true;
      found.parts.push((i << PART_BITS) | Part.digits);
      i++; continue;
    }
    if ((bits & ActWord.ordinal) !== 0 && i + 1 < limit && words.editions.has(tokens.word[i + 1] as number)) { i += 2; continue; }
    if (headAt >= 0 && words.atAll.has(word)) { none = true; i++; continue; }
    if (headAt < 0) headAt = i;
    if ((bits & ActWord.doer) !== 0 && !named && (acts.pack.headLast && !linked || headAt === i || lemmaAt(document, headAt, grammar) === lemmaAt(document, i, grammar))) found.group = doer = acts.doers.get(word) as string;
    if ((bits & ActWord.thing) !== 0) known = true;
    if (!capital) plain++;
    if (inner) found.proper = true;
    found.parts.push((i << PART_BITS) | (inner ? Part.name : 0));
    i++;
  }
  while (i > at && ((actWord(acts, tokens.word[i - 1] as number) & (ActWord.determiner | ActWord.link)) !== 0 || QUOTES.has(tokens.word[i - 1] as number))) i--;
  if (headAt < 0 || i <= at) return null;
  if (doer === null && plain === 0 && !known) {
    const own = ownName(document, at, i, grammar);
    if (own !== null) { doer = own; named = true; }
  }
  return {
    from: at, to: i, proper: found.proper, group: found.group, known, comma: found.comma, doer, named, universal, none, some,
    pointing: (actWord(acts, tokens.word[at] as number) & ActWord.demonstrative) !== 0,
    indefinite: !none && !some && !universal && !numbered && (words.indefinites.has(tokens.word[at] as number) || !found.proper && !named && !isCapital(tokens, headAt) && (actWord(acts, tokens.word[at] as number) & (ActWord.determiner | ActWord.demonstrative)) === 0),
    oblique: !none && at > 0 && governs(actWord(acts, tokens.word[at - 1] as number)),
    ...wording(document, found, grammar),
  };
}

/** What a phrase has gathered so far. */
interface Gathered {
  readonly parts: number[];
  proper: boolean;
  comma: boolean;
  group: string | null;
}

/** Lemmas and name of a phrase, put into words when first asked. */
function wording(document: Document, { parts, proper }: Gathered, grammar: Grammar): Pick<Phrase, 'lemmas' | 'name'> {
  let lemmas: readonly string[] | null = null;
  let name: string | null | undefined = proper ? undefined : null;
  return {
    lemmas: () => lemmas ??= sorted(parts.map((part) => worded(document, part, grammar))),
    name: () => name === undefined ? name = sorted(parts.filter((part) => (part & Part.name) !== 0).map((part) => worded(document, part, grammar))).join(' ') : name,
  };
}

function worded(document: Document, part: number, grammar: Grammar): string {
  const at = part >> PART_BITS;
  if ((part & (Part.folded | Part.digits)) === 0) return lemmaAt(document, at, grammar);
  const written = document.text.slice(document.tokens.start[at], document.tokens.end[at]);
  return (part & Part.digits) !== 0 ? written : fold(written);
}

function takePerson(found: Gathered, { tokens }: Document, from: number, person: Named, { acts }: Grammar): void {
  const body = person.head === 'body' ? 0 : Part.folded;
  for (let j = from; j < person.to; j++) {
    const word = tokens.word[j] as number;
    const bits = actWord(acts, word);
    if ((bits & ActWord.doer) !== 0) found.group ??= acts.doers.get(word) as string;
    if (word === COMMA) found.comma = true;
    if (shapeOf(tokens, j) === Shape.punct || (bits & (ActWord.link | ActWord.determiner | ActWord.conjunction)) !== 0) continue;
    const capital = isCapital(tokens, j);
    if (capital) found.proper = true;
    found.parts.push((j << PART_BITS) | body | (capital ? Part.name : 0));
  }
}

/** Folded words of a phrase that is nothing but a name: two capitals or more, or an acronym. Null for any other. */
function ownName({ tokens, text }: Document, at: number, to: number, { acts }: Grammar): string | null {
  let first = at;
  while (first < to && ((actWord(acts, tokens.word[first] as number) & ActWord.determiner) !== 0 || shapeOf(tokens, first) === Shape.punct)) first++;
  let capitals = 0;
  for (let j = first; j < to; j++) {
    if (isCapital(tokens, j)) capitals++;
    else if ((actWord(acts, tokens.word[j] as number) & ActWord.link) === 0) { capitals = 0; break; }
  }
  const acronym = to - 1 === first && shapeOf(tokens, first) === Shape.upper && (tokens.end[first] as number) - (tokens.start[first] as number) >= 3;
  return capitals >= 2 || acronym ? fold(text.slice(tokens.start[first], tokens.end[to - 1])) : null;
}

/** Whether a word with these bits governs the phrase behind it. */
const governs = (bits: number): boolean => (bits & (ActWord.break | ActWord.link)) !== 0 && (bits & ActWord.auxiliary) === 0;

const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** Words that open no phrase in lower case, unless they are determiners too. */
const CLOSED = ActWord.break | ActWord.link | ActWord.subordinator | ActWord.conjunction | ActWord.negation;

/** The noun phrases of a range of tokens of one sentence, in order, none inside another. */
export function phrasesIn(document: Document, from: number, to: number, names: Names, grammar: Grammar, verbs: Uint8Array | null): Phrase[] {
  const { tokens } = document;
  const { acts } = grammar;
  const out: Phrase[] = [];
  for (let i = from; i < to;) {
    const named = names.starts[i] as number;
    if ((named & 2) !== 0) { i = names.dates.get(i) as number; continue; }
    const shape = shapeOf(tokens, i);
    const bits = actWord(acts, tokens.word[i] as number);
    const starts = shape !== Shape.punct && (bits & ActWord.adverb) === 0
      && ((bits & (ActWord.determiner | ActWord.none)) !== 0 && !(shape === Shape.lower && (bits & ActWord.none) !== 0 && i + 1 < to && shapeOf(tokens, i + 1) === Shape.punct) || (shape === Shape.lower ? (bits & CLOSED) === 0 : false) || (named & 1) !== 0 || isCapital(tokens, i));
    if (!starts || verbs !== null && (verbs[i] === 1 || (bits & ActWord.auxiliary) !== 0)) { i++; continue; }
    const phrase = phraseAt(document, i, to, names, grammar, verbs);
    if (phrase === null) { i++; continue; }
    out.push(phrase);
    i = phrase.to;
  }
  return out;
}
