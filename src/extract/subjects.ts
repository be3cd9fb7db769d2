import type { FigureGrammar } from '../grammar/figures.js';
import { readNounPhrase, type NounPhrase } from '../grammar/phrases.js';
import { match, mayStart } from '../grammar/template.js';
import { Shape, type Tokens } from '../model/tokens.js';
import type { Draft } from './draft.js';

/** Tokens of a verb between subject and number ("habían llegado a"), at most. */
const VERB_REACH = 5;
/** Tokens from the start of a subject to its verb, at most; complements and a relative clause stand between. */
const SUBJECT_REACH = 24;
const [SEMICOLON, COLON] = [-0x3b, -0x3a];

/** The noun that a bare number counts, with the token at which it starts; `uncounted` where the subject is no counted thing ("el índice llegó a 57"). */
export type Subject = { readonly from: number; readonly noun: NounPhrase } | 'uncounted';

/** Subject of the verb of reaching right before a number ("los casos treparon a 57", "the death toll stood at 57"), or null where there is no such verb or subject. */
export function subjectOf(draft: Draft, floor: number, tokens: Tokens, g: FigureGrammar, mask: Uint8Array): Subject | null {
  const verb = draft.verbal ? draft.from : verbBefore(draft, floor, tokens, g);
  if (verb === null) return null;
  let start = Math.max(floor, verb - SUBJECT_REACH);
  for (let i = start; i < verb; i++) if (tokens.word[i] === SEMICOLON || tokens.word[i] === COLON) start = i + 1;
  for (let at = verb - 1; at >= start; at--) {
    if (!opens(at, draft.sentence, tokens, g)) continue;
    const first = g.phrases.articles(tokens.word[at] as number) ? at + 1 : at;
    const subject = nounAt(first, verb, tokens, g, mask);
    if (subject !== null) return subject;
  }
  return null;
}

function verbBefore(draft: Draft, floor: number, tokens: Tokens, g: FigureGrammar): number | null {
  for (let at = Math.max(floor, draft.from - VERB_REACH); at < draft.from; at++) {
    if (!mayStart(g.reaching, tokens, at)) continue;
    const found = match(g.reaching, tokens, at, draft.from);
    if (found !== null && found.end === draft.from) return at;
  }
  return null;
}

/** A subject opens its clause: at the start, behind a mark, or behind a word that joins clauses; behind a preposition stands a complement. English leaves the article out. */
function opens(at: number, sentence: number, tokens: Tokens, g: FigureGrammar): boolean {
  if (!g.phrases.articles(tokens.word[at] as number) && g.phrases.pack.adjectives === 'after') return false;
  if (at === sentence) return true;
  const before = tokens.word[at - 1] as number;
  return ((tokens.shape[at - 1] as number) & 7) === Shape.punct || g.phrases.and(before) || g.clauses(before);
}

function nounAt(first: number, verb: number, tokens: Tokens, g: FigureGrammar, mask: Uint8Array): Subject | null {
  if (g.counts(tokens.word[first] as number) && g.phrases.partitives(tokens.word[first + 1] as number)) {
    const behind = first + 2;
    const from = g.phrases.articles(tokens.word[behind] as number) ? behind + 1 : behind;
    const noun = readNounPhrase(g.phrases, tokens, from, verb, mask);
    return noun === null || noun.time ? 'uncounted' : { from, noun };
  }
  const noun = readNounPhrase(g.phrases, tokens, first, verb, mask, true);
  if (noun === null) return null;
  const counted = readNounPhrase(g.phrases, tokens, first, verb, mask);
  return counted === null || counted.time ? 'uncounted' : { from: first, noun: counted };
}
