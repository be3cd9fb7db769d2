import type { FigureClaim, Key } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { DateMention, Figure, Mention } from '../model/mention.js';
import { claimId } from '../model/id.js';
import { firstPhrase } from '../grammar/concepts.js';
import type { Grammar } from '../grammar/grammar.js';
import { tokenAt, wordsOf } from '../text/tokens.js';
import { clauseOf, sentenceOf, type Range } from './clause.js';
import { contentWords } from './content.js';
import { placesOf } from './places.js';
import { predicatesOf } from './predicates.js';
import { properNames } from './proper-names.js';
import type { Voice } from './speakers.js';
import { topicOf, type Topic } from './topic.js';
import { timeOf } from './when.js';

/** "of which" stands right before its figure. */
const PART_TOKENS = 3;
/** A word of contrast speaks of the figure beside it. */
const CONTRAST_TOKENS = 6;

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
      key: keyOf(document, figure, { from: first, to: last }, own, clause, sentence, near, topic, grammar),
      value: figure.quantity,
    };
  });
}

function keyOf(
  document: Document, figure: Figure, range: Range, own: Range, clause: Range, sentence: Range,
  dates: readonly DateMention[], topic: Topic, grammar: Grammar,
): Key {
  const { tokens } = document;
  const { concepts } = grammar;
  const each = firstPhrase(concepts.each, tokens, Math.max(own.from, range.from - 3), Math.min(own.to, range.to + 5));
  const part = firstPhrase(concepts.part, tokens, Math.max(own.from, range.from - PART_TOKENS), range.from);
  const predicate = predicatesOf(document, own, clause, range, grammar);
  const general = figure.head === '' || concepts.generic(figure.head);
  const made = general && figure.head !== '' && predicate !== null ? predicate.split('+').map(concepts.made).find((head) => head !== null) : undefined;
  const head = made ?? concepts.head(figure.head);
  return {
    head,
    generic: general && made === undefined,
    modifiers: figure.modifiers,
    predicate: made === undefined ? predicate : null,
    actor: null,
    place: placesOf(document, own, clause, grammar),
    time: timeOf(document, figure, head, range, clause, sentence, dates, grammar),
    status: figure.status,
    part: part === null ? 'whole' : 'part',
    each: each === null ? null : wordsOf(tokens, each.at, each.end).toLowerCase(),
    names: properNames(document, sentence.from, sentence.to, grammar),
    topic: topic.names,
    story: topic.story,
    context: contentWords(document, sentence.from, sentence.to, grammar, range),
    contrast: firstPhrase(concepts.contrast, tokens, Math.max(own.from, range.from - CONTRAST_TOKENS), Math.min(own.to, range.to + CONTRAST_TOKENS)) !== null
      || firstPhrase(concepts.correction, tokens, sentence.from, sentence.to) !== null,
  };
}
