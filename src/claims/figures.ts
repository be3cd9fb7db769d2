import type { FigureClaim, Key } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Figure, Mention } from '../model/mention.js';
import { claimId } from '../model/id.js';
import { Shape } from '../model/tokens.js';
import { firstPhrase } from '../grammar/concepts.js';
import type { Grammar } from '../grammar/grammar.js';
import { fold } from '../text/fold.js';
import { shapeOf, tokenAt, wordsOf } from '../text/tokens.js';
import { clauseOf, type Range } from './clause.js';
import { contentWords, uniqueOutside } from './content.js';
import { placesOf } from './places.js';
import { predicatesOf } from './predicates.js';
import type { Sides } from './sides.js';
import type { Voice } from './speakers.js';
import { surroundingsOf, type Surroundings } from './surroundings.js';
import { topicOf, type Topic } from './topic.js';
import { timeOf } from './when.js';

/** "of which" stands right before its figure. */
const PART_TOKENS = 3;
/** A word of contrast speaks of the figure beside it. */
const CONTRAST_TOKENS = 6;
/** "frente a los" stands so many tokens before the figure that it sets against another. */
const AGAINST_TOKENS = 2;

/** What each figure of a document speaks of. */
export function figureClaims(document: Document, mentions: readonly Mention[], grammar: Grammar, voice: (offset: number) => Voice, sides: Sides): FigureClaim[] {
  const figures = mentions.filter((m) => m.kind === 'figure');
  if (figures.length === 0) return [];
  const isPerson = personIn(mentions);
  const topic = topicOf(document, mentions, grammar, isPerson);
  const around = surroundingsOf(document, mentions, grammar, isPerson);
  return figures.map((figure, i) => {
    const range = { from: tokenAt(document.tokens, figure.start), to: tokenAt(document.tokens, figure.end) };
    const surroundings = around(range.from);
    const clause = clauseOf(document, surroundings.sentence, range.from, range.to);
    const previous = figures[i - 1];
    const next = figures[i + 1];
    const own: Range = {
      from: previous !== undefined ? Math.max(clause.from, tokenAt(document.tokens, previous.end)) : clause.from,
      to: next !== undefined ? Math.min(clause.to, tokenAt(document.tokens, next.start)) : clause.to,
    };
    return {
      kind: 'figure',
      id: claimId('figure', figure),
      doc: document.id,
      evidence: { doc: document.id, start: figure.start, end: figure.end },
      sentence: surroundings.sentence.index,
      asserted: document.dated?.days ?? null,
      ...voice(figure.start),
      mention: figure.id,
      label: figure.unit,
      key: keyOf(document, figure, { range, own, clause, surroundings, topic, sides }, grammar),
      value: figure.quantity,
    };
  });
}

/** What the key of a figure is read from: its tokens, its own words between its neighbours, its clause and its sentence. */
interface Situation {
  readonly range: Range;
  readonly own: Range;
  readonly clause: Range;
  readonly surroundings: Surroundings;
  readonly topic: Topic;
  readonly sides: Sides;
}

function keyOf(document: Document, figure: Figure, { range, own, clause, surroundings, topic, sides }: Situation, grammar: Grammar): Key {
  const { tokens } = document;
  const { concepts } = grammar;
  const { sentence } = surroundings;
  const each = firstPhrase(concepts.each, tokens, Math.max(own.from, range.from - 3), Math.min(own.to, range.to + 5));
  const part = firstPhrase(concepts.part, tokens, Math.max(own.from, range.from - PART_TOKENS), range.from);
  const predicate = predicatesOf(document, own, clause, range, figure.quantity.kind === 'count', grammar);
  const general = figure.head === '' || concepts.generic(figure.head);
  const made = general && figure.head !== '' && figure.inherited !== true && predicate !== null ? predicate.split('+').map(concepts.made).find((head) => head !== null) : undefined;
  const head = made ?? concepts.head(figure.head);
  return {
    lang: document.lang,
    head,
    generic: general && made === undefined,
    modifiers: figure.modifiers.map(concepts.head).sort(),
    predicate: made === undefined ? predicate : null,
    actors: [...new Set(surroundings.named.filter(({ at }) => at < range.from).map(({ name }) => name))].sort(),
    place: placesOf(document, own, clause, grammar),
    time: timeOf(document, figure, head, { range, own, clause, sentence, dates: surroundings.dates }, grammar),
    status: sides.earlier.has(figure.start) ? 'past' : figure.status,
    part: part === null && !sides.parts.has(figure.start) ? 'whole' : 'part',
    beside: surroundings.figures.filter((other) => other !== figure).map((other) => other.quantity.value),
    flowing: predicate !== null && predicate.split('+').some(concepts.flowing),
    leading: sentence.index <= 1 || (document.dated?.basis === 'dateline' && figure.start < (document.dated.start ?? 0)),
    relative: relativeOf(document, range.to, own.to, grammar),
    each: each === null ? null : wordsOf(tokens, each.at, each.end).toLowerCase(),
    names: surroundings.names,
    common: [],
    inherited: figure.inherited === true,
    topic: topic.names,
    headline: topic.headline,
    story: topic.story,
    series: topic.series,
    context: uniqueOutside(surroundings.words, surroundings.sorted, range),
    contrast: isFurther(document, range, grammar) || isSetAgainst(document, range, own, clause, grammar)
      || firstPhrase(concepts.correction, tokens, sentence.from, sentence.to) !== null,
  };
}

/** A word of contrast stands in front of the figure, or behind it and not right in front of the next one, which is then set against it. */
function isSetAgainst({ tokens }: Document, range: Range, own: Range, clause: Range, { concepts }: Grammar): boolean {
  if (firstPhrase(concepts.contrast, tokens, Math.max(own.from, range.from - CONTRAST_TOKENS), range.from) !== null) return true;
  const behind = firstPhrase(concepts.contrast, tokens, range.to, Math.min(own.to, range.to + CONTRAST_TOKENS));
  return behind !== null && !(own.to < clause.to && own.to - behind.end <= AGAINST_TOKENS);
}

/** "120 viviendas más", "120 more homes", "120 additional homes", and not "120 homes more than": an addition is no total. */
function isFurther(document: Document, { from, to }: Range, { concepts, figures }: Grammar): boolean {
  const { tokens } = document;
  const found = firstPhrase(concepts.further, tokens, from + 1, Math.min(to + 1, tokens.count));
  if (found === null || (found.at !== to && shapeOf(tokens, found.at - 1) !== Shape.number)) return false;
  return !figures.relatives(tokens.word[found.end] as number) && !figures.phrases.of(tokens.word[found.end] as number);
}

/** A relative clause is looked at this far. */
const RELATIVE_TOKENS = 12;

/** Content words of a clause that opens right after the figure ("las 86 defunciones que siguen bajo sospecha"). */
function relativeOf(document: Document, from: number, limit: number, grammar: Grammar): string[] {
  const { tokens } = document;
  if (from >= limit) return [];
  if (!grammar.figures.relatives(tokens.word[from] as number)) return partOf(document, from, limit, grammar);
  let to = from + 1;
  while (to < Math.min(limit, from + RELATIVE_TOKENS) && shapeOf(tokens, to) !== Shape.punct) to++;
  return contentWords(document, from + 1, to, grammar);
}

/** Content words of a part of a place or body told right after the figure ("en el sector norte"); what follows "of" is rather what the things are. */
function partOf(document: Document, from: number, limit: number, grammar: Grammar): string[] {
  const { tokens } = document;
  const { phrases } = grammar.figures;
  const word = tokens.word[from] as number;
  if (!phrases.within(word) || phrases.of(word)) return [];
  let noun = from + 1;
  while (noun < limit && phrases.articles(tokens.word[noun] as number)) noun++;
  if (noun === from + 1 || noun >= limit || shapeOf(tokens, noun) !== Shape.lower) return [];
  if (firstPhrase(grammar.concepts.levels, tokens, from, Math.min(limit, noun + 1)) !== null || grammar.concepts.calendar(tokens.word[noun] as number)) return [];
  let to = noun;
  while (to < Math.min(limit, noun + 2) && shapeOf(tokens, to) === Shape.lower) to++;
  return contentWords(document, noun, to, grammar);
}

/** Whether a folded name is a person's, as officials or people of the document are called. */
function personIn(mentions: readonly Mention[]): (name: string) => boolean {
  const names = new Set<string>();
  for (const mention of mentions) if (mention.kind === 'person' || mention.kind === 'official') names.add(fold(mention.person));
  return (name) => names.has(name);
}
