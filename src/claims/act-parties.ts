import { Shape } from '../model/tokens.js';
import { matches } from '../grammar/template.js';
import { shapeOf } from '../text/tokens.js';
import { COMMA, HARD, OPENING, previousFinite, type Told } from './act-clauses.js';
import type { ActScene } from './act-scene.js';
import type { Phrase } from './noun-phrases.js';
import type { VerbGroup } from './verb-groups.js';

/** Words between a verb and its object. */
const FAR = 14;
/** Words of a relative clause between a subject and its verb. */
const LONGEST_ASIDE = 32;

/** The phrases that a pronoun may stand for, read when one asks. */
export type Topic = () => readonly Phrase[];

/** Who does what to whom, read from the phrases around a verb. */
export interface ActParties {
  readonly subjectOf: (told: Told, left: readonly Phrase[], all: readonly Phrase[]) => readonly Phrase[];
  /** The subject that a verb takes up again behind a relative clause. */
  readonly resumed: (told: Told, from: number, all: readonly Phrase[]) => Phrase | null;
  readonly antecedentOf: (opener: number, all: readonly Phrase[]) => Phrase | null;
  readonly coordinated: (phrase: Phrase, all: readonly Phrase[]) => readonly Phrase[];
  readonly objectAfter: (from: number, right: readonly Phrase[], linked?: boolean) => Phrase | null;
  readonly whole: (phrase: Phrase) => boolean;
  /** Whether a pronoun stands right behind the verb, or before it in its clause. */
  readonly pronounAfter: (group: VerbGroup) => boolean;
  readonly pronounBefore: (told: Told) => boolean;
  readonly pointed: (before: readonly Phrase[], topic: Topic, doers: readonly Phrase[]) => Phrase | null;
  readonly mainSubject: (told: Told, all: readonly Phrase[], groups: readonly VerbGroup[], g: number) => readonly Phrase[];
}

export function partiesOf({ document, grammar, names, inMention, inDate }: ActScene): ActParties {
  const { tokens } = document;
  return { subjectOf, resumed, antecedentOf, coordinated, objectAfter, whole, pronounAfter, pronounBefore, pointed, mainSubject };

  /** Who the verb speaks of: the last phrase before it that no preposition governs, with those named beside it, or what a relative pronoun stands for. */
  function subjectOf(told: Told, left: readonly Phrase[], all: readonly Phrase[]): readonly Phrase[] {
    const own = left.filter((phrase) => !phrase.oblique && reaches(phrase, told.group.from));
    const main = own.find((phrase) => phrase.doer !== null) ?? last(own);
    if (main !== undefined && main !== null) return coordinated(main, all);
    if (told.opener === null) return [];
    const before = all.filter((phrase) => phrase.to <= (told.opener as number) && (told.opener as number) - phrase.to <= 2);
    const nearest = last(before);
    if (nearest === undefined || nearest === null) return [];
    const single = matches(grammar.acts.singularRelative, tokens, told.opener);
    const many = matches(grammar.acts.pluralRelative, tokens, told.opener) || (told.group.plural && !single);
    return many ? coordinated(nearest, all) : [nearest];
  }

  /** "Cabinet, which met yesterday, declared …": what stands before the relative clause that a comma closes right before the verb. */
  function resumed({ group }: Told, from: number, all: readonly Phrase[]): Phrase | null {
    if (tokens.word[group.from - 1] !== COMMA) return null;
    const { relatives } = grammar.acts.words;
    for (let i = group.from - 2; i > Math.max(from, group.from - LONGEST_ASIDE); i--) {
      if (shapeOf(tokens, i) === Shape.punct && HARD.has(tokens.word[i] as number)) return null;
      if (tokens.word[i - 1] === COMMA && relatives.has(tokens.word[i] as number)) return antecedentOf(i, all);
    }
    return null;
  }

  /** Commas between a subject and its verb come in pairs; one alone closes what stands in front of the sentence. */
  function reaches(phrase: Phrase, verb: number): boolean {
    let commas = phrase.comma ? 1 : 0;
    for (let i = phrase.to; i < verb; i++) if (tokens.word[i] === COMMA && inMention[i] === 0) commas++;
    return commas % 2 === 0;
  }

  /** What a relative pronoun that is its verb's object stands for. */
  function antecedentOf(opener: number, all: readonly Phrase[]): Phrase | null {
    let at = all.findIndex((phrase) => phrase.to <= opener && opener - phrase.to <= 1);
    if (at < 0) return null;
    let phrase = all[at] as Phrase;
    while (phrase.oblique && at > 0) {
      const before = all[at - 1] as Phrase;
      if (phrase.from - before.to !== 1) break;
      phrase = joined(before, phrase);
      at--;
    }
    return phrase;
  }

  /** A phrase and those joined to it by "and" on its left. */
  function coordinated(phrase: Phrase, all: readonly Phrase[]): readonly Phrase[] {
    const list = [phrase];
    let at = all.indexOf(phrase);
    while (at > 0) {
      const before = all[at - 1] as Phrase;
      const here = all[at] as Phrase;
      const gap = here.from - before.to;
      const joined = gap === 1 ? grammar.acts.words.conjunctions.has(tokens.word[here.from - 1] as number) || tokens.word[here.from - 1] === COMMA && list.length > 1 : false;
      if (!joined || before.doer === null || here.doer === null) break;
      list.unshift(before);
      at--;
    }
    at = all.indexOf(phrase);
    while (at >= 0 && at + 1 < all.length) {
      const here = all[at] as Phrase;
      const next = all[at + 1] as Phrase;
      if (next.from - here.to !== 1 || !grammar.acts.words.conjunctions.has(tokens.word[here.to] as number) || here.doer === null || next.doer === null) break;
      list.push(next);
      at++;
    }
    return list;
  }

  /** The first phrase behind a verb that no preposition governs and no mark cuts off; `linked` where the verb takes its object by "de" ("votó en contra de"). */
  function objectAfter(from: number, right: readonly Phrase[], linked = false): Phrase | null {
    for (const phrase of right) {
      if (phrase.from - from > FAR) return null;
      for (let i = from; i < phrase.from; i++) if (shapeOf(tokens, i) === Shape.punct && inMention[i] === 0 && !OPENING.has(tokens.word[i] as number)) return null;
      const before = tokens.word[phrase.from - 1] as number;
      if (linked && phrase.from === from + 1 && grammar.acts.words.links.has(before)) return phrase;
      if (phrase.from > from && (grammar.acts.words.links.has(before) || grammar.acts.words.by.has(before))) continue;
      if (!phrase.oblique || phrase.from === from || isAdverb(phrase.from - 1)) return phrase;
    }
    return null;
  }

  /** "desabasto de medicamentos", with nothing behind it but a mark or a place: what there is, in full. */
  function whole(phrase: Phrase): boolean {
    const after = phrase.to;
    let linked = false;
    for (let i = phrase.from; i < phrase.to; i++) if (grammar.acts.words.links.has(tokens.word[i] as number)) linked = true;
    return linked && (after >= tokens.count || shapeOf(tokens, after) === Shape.punct || matches(grammar.concepts.placing, tokens, after));
  }

  function isAdverb(i: number): boolean {
    const word = tokens.word[i] as number;
    return word === 0 || grammar.acts.words.adverbs.has(word) || inDate[i] === 1;
  }

  function pronounAfter(group: VerbGroup): boolean {
    const word = tokens.word[group.to] as number;
    return group.to < tokens.count && grammar.acts.words.pronouns.has(word) && !grammar.acts.words.determiners.has(word);
  }

  function pronounBefore(told: Told): boolean {
    for (let i = told.from; i < told.group.from; i++) if (grammar.acts.words.pronouns.has(tokens.word[i] as number)) return true;
    return false;
  }

  /** What a pronoun stands for: a name of this sentence, else a named or known thing of the one before, else its first phrase. */
  function pointed(before: readonly Phrase[], topic: Topic, doers: readonly Phrase[]): Phrase | null {
    const free = (phrase: Phrase): boolean => !doers.includes(phrase) && !names.dates.has(phrase.from);
    const here = before.filter(free);
    const near = last(here.filter((phrase) => phrase.known && !phrase.oblique)) ?? last(here.filter((phrase) => severalWords(phrase)));
    if (near !== undefined) {
      if (!near.pointing || near.proper) return near;
      const name = last(here.filter((phrase) => phrase.proper && phrase.to <= near.from));
      return name === undefined ? near : joined(near, name);
    }
    const there = topic().filter(free);
    return there.find((phrase) => phrase.known && severalWords(phrase)) ?? there.find((phrase) => phrase.known && !phrase.oblique) ?? there.find((phrase) => phrase.doer === null && !phrase.oblique) ?? null;
  }

  /** "NISA confirmed that it has accepted …", "informó que rechazó …": the subject of the clause that this one completes. */
  function mainSubject(told: Told, all: readonly Phrase[], groups: readonly VerbGroup[], g: number): readonly Phrase[] {
    const opener = told.opener as number;
    const main = previousFinite(groups, g);
    if (main === null || main.to !== opener) return [];
    const subject = last(all.filter((phrase) => phrase.to <= main.from && !phrase.oblique && phrase.doer !== null));
    return subject === undefined || subject === null ? [] : [subject];
  }
}

/** What stands in front of its verb, first of all. */
export function preposed(left: readonly Phrase[]): Phrase | null {
  return left.find((phrase) => phrase.from <= (left[0] as Phrase).from + 2) ?? null;
}

/** The subject of the sentence before, where it is a thing that both languages know. */
export function knownSubject(topic: readonly Phrase[]): Phrase | null {
  const first = topic[0];
  return first !== undefined && first.known && !first.oblique ? first : null;
}

/** A phrase with the words of another. */
export function joined(phrase: Phrase, more: Phrase): Phrase {
  return {
    ...phrase,
    proper: phrase.proper || more.proper,
    indefinite: phrase.indefinite && more.indefinite,
    lemmas: () => union(phrase.lemmas(), more.lemmas()),
    name: () => phrase.name() ?? more.name(),
  };
}
/** A phrase with one more word. */
export const completed = (phrase: Phrase, lemma: string): Phrase => ({ ...phrase, lemmas: () => union(phrase.lemmas(), [lemma]) });
/** Words of both, unique and sorted. */
export const union = (some: readonly string[], more: readonly string[]): string[] => [...new Set([...some, ...more])].sort();
const severalWords = (phrase: Phrase): boolean => phrase.proper && (phrase.name() as string).includes(' ');

export const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];
