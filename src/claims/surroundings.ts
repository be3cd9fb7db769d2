import type { Document } from '../model/document.js';
import type { BodyMention, DateMention, Figure, Mention, ProgramMention } from '../model/mention.js';
import type { Grammar } from '../grammar/grammar.js';
import { fold } from '../text/fold.js';
import { indexAt } from '../text/lines.js';
import { sentenceOf, type Range } from './clause.js';
import { contentAt, unique, type ContentWord } from './content.js';
import { namesIn, type ProperName } from './proper-names.js';

/** The sentence of a figure: its tokens, dates, figures, names and content words. Figures of one sentence share it. */
export interface Surroundings {
  readonly sentence: Range & { readonly index: number };
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  /** Proper names, bodies and programs, folded and sorted; persons left out. */
  readonly names: readonly string[];
  /** The same without what bodies and programs are called elsewhere, in the order of the text. */
  readonly named: readonly ProperName[];
  readonly words: readonly ContentWord[];
  /** The same, unique and sorted. */
  readonly sorted: readonly string[];
}

/** Tells the surroundings of a token. Mentions are in reading order, so each question costs a binary search and its sentence. */
export function surroundingsOf(document: Document, mentions: readonly Mention[], grammar: Grammar, isPerson: (name: string) => boolean): (token: number) => Surroundings {
  const dates = inOrder(mentions.filter((m) => m.kind === 'date'));
  const figures = inOrder(mentions.filter((m) => m.kind === 'figure'));
  const named = inOrder(mentions.filter((m) => m.kind === 'program' || m.kind === 'body'));
  let last: Surroundings | null = null;
  return (token) => {
    const sentence = sentenceOf(document, token);
    if (last !== null && last.sentence.from === sentence.from && last.sentence.to === sentence.to) return last;
    const from = document.tokens.start[sentence.from] as number;
    const to = document.tokens.end[sentence.to - 1] as number;
    const told = namesIn(document, sentence.from, sentence.to, grammar, isPerson);
    const words = contentAt(document, sentence.from, sentence.to, grammar);
    last = {
      sentence,
      dates: dates(from, to),
      figures: figures(from, to),
      names: namesOf(told, named(from, to)),
      named: told,
      words,
      sorted: unique(words),
    };
    return last;
  };

  function namesOf(told: readonly ProperName[], inside: readonly (ProgramMention | BodyMention)[]): string[] {
    const names = new Set(told.map(({ name }) => name));
    for (const mention of inside) names.add(fold(mention.name));
    return [...names].sort();
  }
}

/** Asks mentions in reading order for those that lie in a range of offsets. */
function inOrder<M extends { readonly start: number; readonly end: number }>(mentions: readonly M[]): (from: number, to: number) => M[] {
  const starts = Int32Array.from(mentions, (m) => m.start);
  return (from, to) => {
    const found: M[] = [];
    for (let i = indexAt(starts, from - 1) + 1; i < mentions.length && (mentions[i] as M).start < to; i++) if ((mentions[i] as M).end <= to) found.push(mentions[i] as M);
    return found;
  };
}
