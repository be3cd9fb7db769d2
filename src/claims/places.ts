import type { Document } from '../model/document.js';
import { firstPhrase } from '../grammar/concepts.js';
import type { Grammar } from '../grammar/grammar.js';
import { match, mayStart } from '../grammar/template.js';
import { fold } from '../text/fold.js';
import { isCapital, wordsOf } from '../text/tokens.js';
import type { Range } from './clause.js';

const LONGEST = 5;

/**
 * Where a figure holds: the places named after "in" beside it, or a level of territory ("nation"), joined by `+`; null where nothing says.
 * Its own words come first; the clause is asked when they are silent.
 */
export function placesOf(document: Document, own: Range, clause: Range, grammar: Grammar): string | null {
  return placed(document, own, grammar) ?? (clause.from < own.from ? placed(document, clause, grammar) : null);
}

function placed(document: Document, range: Range, grammar: Grammar): string | null {
  const { tokens } = document;
  const { placing, levels, joining } = grammar.concepts;
  const places: string[] = [];
  for (let at = range.from; at + 1 < range.to; at++) {
    if (!mayStart(placing, tokens, at)) continue;
    const after = match(placing, tokens, at, range.to);
    if (after === null) continue;
    let first = after.end;
    if (first + 1 < range.to && !isCapital(tokens, first) && joining(tokens.word[first] as number)) first++;
    if (first >= range.to || !isCapital(tokens, first)) continue;
    let last = first;
    for (let i = first + 1; i < range.to && i - first < LONGEST; i++) {
      if (isCapital(tokens, i)) last = i;
      else if (!joining(tokens.word[i] as number)) break;
    }
    places.push(fold(wordsOf(tokens, first, last + 1)));
    at = last;
  }
  if (places.length > 0) return [...new Set(places)].sort().join('+');
  const level = firstPhrase(levels, tokens, range.from, range.to);
  return level === null ? null : level.concept;
}
