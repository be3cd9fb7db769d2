import type { Document } from '../model/document.js';
import { Shape } from '../model/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { match, mayStart } from '../grammar/template.js';
import { shapeOf } from '../text/tokens.js';
import type { Range } from './clause.js';

const COMMA = -0x2c;
const PHRASE_TOKENS = 4;
/** An act told after its figure stands within this many tokens ("los 21 millones de dosis que entregó"). */
const AFTER_TOKENS = 8;

/**
 * Acts that a figure counts: the last one before it in its own words, and the first one after it; where its own words
 * hold none, the last one of the clause. Strong concepts come first; joined by `+`, null where none is known.
 */
export function predicatesOf(document: Document, own: Range, clause: Range, figure: Range, counted: boolean, grammar: Grammar): string | null {
  const follows = own.from > clause.from;
  const before = actBefore(document, follows ? afterJoint(own.from, figure.from) : own.from, figure.from, grammar);
  const after = firstIn(grammar.figures.phrases.of(document.tokens.word[figure.to] as number) && counted ? figure.to + 2 : figure.to, Math.min(own.to, figure.to + AFTER_TOKENS));
  const found = [before, after].filter((concept) => concept !== null);
  if (found.length === 0 && follows) {
    const earlier = actBefore(document, clause.from, own.from, grammar);
    if (earlier !== null) found.push(earlier);
  }
  const strong = found.filter((concept) => !grammar.concepts.weak(concept));
  const kept = (strong.length > 0 ? strong : found).filter((concept) => !grammar.concepts.existential(concept));
  return kept.length === 0 ? null : [...new Set(kept)].sort().join('+');

  /** Behind another figure, an act before "and" or a comma is that figure's act. */
  function afterJoint(from: number, to: number): number {
    for (let at = to - 1; at >= from; at--) {
      const word = document.tokens.word[at] as number;
      if (word === COMMA || grammar.concepts.clausal(word)) return at;
    }
    return from;
  }

  /** The act that the figure takes part in stands in its own clause, or in a relative one: behind "and" another begins. */
  function firstIn(from: number, to: number): string | null {
    for (let at = from; at < to; at++) {
      if (grammar.figures.phrases.and(document.tokens.word[at] as number)) return null;
      const concept = predicateAt(document, at, to, grammar);
      if (concept !== null) return concept;
    }
    return null;
  }
}

/** Concept of the last act that starts in a range of tokens, or null. */
export function actBefore(document: Document, from: number, to: number, grammar: Grammar): string | null {
  for (let at = to - 1; at >= from; at--) {
    const concept = predicateAt(document, at, to, grammar);
    if (concept !== null) return concept;
  }
  return null;
}

function predicateAt(document: Document, at: number, to: number, grammar: Grammar): string | null {
  const { tokens } = document;
  const shape = shapeOf(tokens, at);
  if (shape === Shape.punct || shape === Shape.number) return null;
  const { predicatePhrases } = grammar.concepts;
  const phrase = mayStart(predicatePhrases, tokens, at) ? match(predicatePhrases, tokens, at, Math.min(to, at + PHRASE_TOKENS)) : null;
  return phrase === null ? grammar.predicateAt(tokens, at) : phrase.pattern.concept;
}
