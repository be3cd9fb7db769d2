import type { FigureClaim, Key } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { DateMention, Figure, Mention } from '../model/mention.js';
import { claimId } from '../model/id.js';
import { Shape } from '../model/tokens.js';
import { firstPhrase } from '../grammar/concepts.js';
import type { Grammar } from '../grammar/grammar.js';
import { fold } from '../text/fold.js';
import { shapeOf, tokenAt, wordsOf } from '../text/tokens.js';
import { clauseOf, sentenceOf, type Range } from './clause.js';
import { placesOf } from './places.js';
import { properNames } from './proper-names.js';
import type { Voice } from './speakers.js';
import { topicOf } from './topic.js';
import { timeOf } from './when.js';

/** What each figure of a document speaks of. Ranks, multipliers and bare numbers without a noun or unit say too little. */
export function figureClaims(document: Document, mentions: readonly Mention[], grammar: Grammar, voice: (offset: number) => Voice): FigureClaim[] {
  const figures = mentions.filter((m) => m.kind === 'figure');
  if (figures.length === 0) return [];
  const dates = mentions.filter((m) => m.kind === 'date');
  const topic = topicOf(document, mentions, grammar);
  let firstDate = 0;
  return figures.map((figure, i) => {
    const first = tokenAt(document.tokens, figure.start);
    const last = tokenAt(document.tokens, figure.end);
    const sentence = sentenceOf(document, first);
    const startOffset = document.tokens.start[sentence.from] as number;
    const endOffset = document.tokens.end[sentence.to - 1] as number;
    while (firstDate < dates.length && (dates[firstDate] as DateMention).end <= startOffset) firstDate++;
    const near: DateMention[] = [];
    for (let d = firstDate; d < dates.length && (dates[d] as DateMention).start < endOffset; d++) near.push(dates[d] as DateMention);
    const previous = figures[i - 1];
    const next = figures[i + 1];
    const clause = clauseOf(document, sentence, first, last);
    const own: Range = {
      from: previous !== undefined ? Math.max(clause.from, tokenAt(document.tokens, previous.end)) : clause.from,
      to: next !== undefined ? Math.min(clause.to, tokenAt(document.tokens, next.start)) : clause.to,
    };
    return {
      kind: 'figure',
      id: claimId('figure', figure),
      doc: document.id,
      evidence: { doc: document.id, start: figure.start, end: figure.end },
      sentence: sentence.index,
      asserted: document.dated?.days ?? null,
      ...voice(figure.start),
      mention: figure.id,
      key: keyOf(document, figure, { first, last }, own, clause, sentence, near, topic, grammar),
      value: figure.quantity,
    };
  });
}

function keyOf(
  document: Document, figure: Figure, at: { first: number; last: number }, own: Range, clause: Range, sentence: Range,
  dates: readonly DateMention[], topic: readonly string[], grammar: Grammar,
): Key {
  const { tokens } = document;
  const { concepts } = grammar;
  const after = { from: at.last, to: own.to };
  const before = { from: own.from, to: at.first };
  const each = firstPhrase(concepts.each, tokens, Math.max(own.from, at.first - 3), Math.min(own.to, at.last + 5));
  const part = firstPhrase(concepts.part, tokens, before.from, before.to);
  return {
    head: concepts.head(figure.head),
    generic: figure.head === '' || concepts.generic(figure.head),
    modifiers: figure.modifiers,
    predicate: predicateOf(document, before, after, grammar) ?? (clause.from < before.from ? lastPredicate(document, clause.from, before.from, grammar) : null),
    actor: null,
    place: placesOf(document, own, clause, grammar),
    time: timeOf(document, figure, clause, dates, grammar),
    status: figure.status,
    part: part === null ? 'whole' : 'part',
    each: each === null ? null : wordsOf(tokens, each.at, each.end).toLowerCase(),
    names: properNames(document, sentence.from, sentence.to, concepts.joining),
    topic,
    context: contextOf(document, sentence, at, grammar),
    contrast: firstPhrase(concepts.contrast, tokens, own.from, own.to) !== null || firstPhrase(concepts.correction, tokens, sentence.from, sentence.to) !== null,
  };
}

/** The act that the figure counts: the last one before it, else the first after it. */
function predicateOf(document: Document, before: Range, after: Range, grammar: Grammar): string | null {
  return lastPredicate(document, before.from, before.to, grammar) ?? firstPredicate(document, after.from, after.to, grammar);
}

function predicateAt(document: Document, at: number, to: number, grammar: Grammar): string | null {
  const { tokens } = document;
  if (shapeOf(tokens, at) === Shape.punct || shapeOf(tokens, at) === Shape.number) return null;
  const phrase = firstPhrase(grammar.concepts.predicatePhrases, tokens, at, Math.min(to, at + 1) + 4);
  if (phrase !== null && phrase.at === at) return phrase.concept;
  return grammar.concepts.predicate(wordsOf(tokens, at, at + 1));
}

function lastPredicate(document: Document, from: number, to: number, grammar: Grammar): string | null {
  for (let at = to - 1; at >= from; at--) {
    const concept = predicateAt(document, at, to, grammar);
    if (concept !== null) return concept;
  }
  return null;
}

function firstPredicate(document: Document, from: number, to: number, grammar: Grammar): string | null {
  for (let at = from; at < to; at++) {
    const concept = predicateAt(document, at, to, grammar);
    if (concept !== null) return concept;
  }
  return null;
}

/** Content words are at least this long; shorter ones join. */
const CONTENT_LENGTH = 4;

function contextOf(document: Document, sentence: Range, at: { first: number; last: number }, grammar: Grammar): string[] {
  const { tokens } = document;
  const words = new Set<string>();
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i >= at.first && i < at.last) continue;
    const shape = shapeOf(tokens, i);
    if (shape === Shape.punct || shape === Shape.number) continue;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < CONTENT_LENGTH) continue;
    if (grammar.concepts.stop(tokens.word[i] as number)) continue;
    const lemma = fold(wordsOf(tokens, i, i + 1));
    words.add(grammar.concepts.predicate(lemma) ?? grammar.concepts.head(lemma));
  }
  return [...words].sort();
}
