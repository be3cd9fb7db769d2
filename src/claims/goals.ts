import type { AttainmentClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { claimId } from '../model/id.js';
import type { Figure, Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { Shape } from '../model/tokens.js';
import { firstPhrase } from '../grammar/concepts.js';
import type { Grammar } from '../grammar/grammar.js';
import { match, mayStart } from '../grammar/template.js';
import { indexAt } from '../text/lines.js';
import { shapeOf, tokenAt } from '../text/tokens.js';
import { voices, type Voice } from './speakers.js';

/** Words between "superó" and "la meta". */
const GAP = 5;
/** "la meta de cuatro millones": the goal's number stands within this many tokens of the noun. */
const NEAR = 5;
/** Sentences between the words that a goal was reached and the goal. */
const REACH = 10;
/** Words between a word of purpose and the number it aims at. */
const AIM = 4;

/** Goals said to be reached, with the goal and the largest comparable result that the document gives. */
export function attainmentClaims(document: Document, mentions: readonly Mention[], grammar: Grammar, voice: (offset: number) => Voice = voices(document, mentions)): AttainmentClaim[] {
  const { tokens, sentences } = document;
  const { words } = grammar.acts;
  const figures = mentions.filter((m): m is Figure => m.kind === 'figure' && m.quantity.ambiguous === undefined);
  const out: AttainmentClaim[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    if (!words.reached.has(tokens.word[at] as number)) continue;
    const cue = cueAt(at);
    if (cue === null) continue;
    const goal = goalOf(cue);
    if (goal === null) continue;
    const result = resultOf(goal, at);
    if (result === null) continue;
    const key = `${goal.id} ${result.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const evidence: Span = { doc: document.id, start: tokens.start[cue.from] as number, end: tokens.end[cue.to - 1] as number };
    out.push({
      kind: 'attainment', id: claimId('attainment', evidence), doc: document.id, evidence, sentence: indexAt(sentences, at), asserted: document.dated?.days ?? null, ...voice(evidence.start),
      goal: goal.quantity, result: result.quantity, goalSpan: spanOf(goal), resultSpan: spanOf(result),
    });
  }
  return out;

  /** A verb of reaching with a goal as its object, or the phrase that stands for one; null where it is denied. */
  function cueAt(at: number): { from: number; to: number; noun: number } | null {
    const end = sentences[indexAt(sentences, at) + 1] ?? tokens.count;
    for (let i = Math.max(0, at - 3); i < at; i++) if (words.negations.has(tokens.word[i] as number) || words.doubts.has(tokens.word[i] as number)) return null;
    for (let i = at + 1; i < Math.min(end, at + 1 + GAP * 3); i++) {
      const word = tokens.word[i] as number;
      if (shapeOf(tokens, i) === Shape.punct && word !== -0x22 && word !== -0x201c) return null;
      if (shapeOf(tokens, i) === Shape.number) return null;
      if (i - at <= GAP && words.goals.has(word)) return { from: at, to: tailOf(i, end), noun: i };
      if (mayStart(grammar.acts.goalPhrases, tokens, i)) {
        const phrase = match(grammar.acts.goalPhrases, tokens, i, end);
        if (phrase !== null) return { from: at, to: Math.min(end, phrase.end + 1), noun: i };
      }
    }
    return null;
  }

  /** "la meta que se había trazado": a short relative clause belongs to the goal. */
  function tailOf(noun: number, end: number): number {
    let to = noun + 1;
    while (to < end && to - noun < 8 && shapeOf(tokens, to) !== Shape.punct && shapeOf(tokens, to) !== Shape.number) to++;
    return to;
  }

  function goalOf(cue: { from: number; to: number; noun: number }): Figure | null {
    const beside = figures.find((f) => tokenAt(tokens, f.number.start) > cue.noun && tokenAt(tokens, f.number.start) - cue.noun <= NEAR && f.quantity.kind !== 'percent' && linked(cue.noun + 1, tokenAt(tokens, f.start)));
    if (beside !== undefined) return beside;
    if (words.plans.has(tokens.word[cue.noun + 1] as number) && cue.noun + 1 < tokens.count && !words.links.has(tokens.word[cue.noun + 1] as number)) return null;
    const home = indexAt(sentences, cue.noun);
    const goals = figures.filter((f) => aimed(f) && Math.abs(indexAt(sentences, tokenAt(tokens, f.start)) - home) <= REACH && f.quantity.kind !== 'percent' && f.quantity.kind !== 'points');
    const offset = tokens.start[cue.noun] as number;
    return goals.sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset) || a.start - b.start)[0] ?? null;
  }

  /** A figure that is a goal: told as one, or with a word of purpose right before it. */
  function aimed(figure: Figure): boolean {
    if (figure.status === 'goal') return true;
    const at = tokenAt(tokens, figure.start);
    for (let i = at - 1; i >= Math.max(0, at - AIM); i--) {
      if (shapeOf(tokens, i) === Shape.punct) return false;
      const word = tokens.word[i] as number;
      if (!words.breaks.has(word) && (words.plans.has(word) || words.goals.has(word))) return true;
    }
    return false;
  }

  /** A figure told as a fact of the time that the text speaks of. */
  function told(figure: Figure): boolean {
    if (figure.status === 'actual') return true;
    if (figure.status !== 'past') return false;
    const sentence = indexAt(sentences, tokenAt(tokens, figure.start));
    return firstPhrase(grammar.concepts.contrast, tokens, sentences[sentence] as number, sentences[sentence + 1] ?? tokens.count) === null;
  }

  /** Only "de" and articles between the noun and the number. */
  function linked(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!words.links.has(tokens.word[i] as number) && !words.determiners.has(tokens.word[i] as number)) return false;
    return true;
  }

  /** The largest figure of the same things that is told as a fact, or behind the goal in its sentence; null where none is, or where one reaches the goal. */
  function resultOf(goal: Figure, cue: number): Figure | null {
    let best: Figure | null = null;
    const from = tokens.end[cue] as number;
    const to = tokens.end[(sentences[indexAt(sentences, cue) + 1] ?? tokens.count) - 1] as number;
    for (const figure of figures) {
      const beside = goal.start > from && goal.end < to && figure.start > goal.end && figure.end <= to;
      if (figure === goal || (!beside && (aimed(figure) || !told(figure))) || !comparable(goal, figure)) continue;
      if (best === null || figure.quantity.value > best.quantity.value) best = figure;
    }
    return best;
  }
}

const spanOf = (figure: Figure): Span => ({ doc: figure.doc, start: figure.start, end: figure.end });

/** Same unit and head; a goal without a head ("El objetivo eran 18 mil") takes counts of its size. */
function comparable(goal: Figure, figure: Figure): boolean {
  if (goal.quantity.kind !== figure.quantity.kind || goal.quantity.unit !== figure.quantity.unit) return false;
  if (figure.quantity.value < goal.quantity.value / 4) return false;
  if (goal.head === '' || goal.inherited === true || figure.head === '') return true;
  return goal.head === figure.head && goal.modifiers.every((modifier) => figure.modifiers.includes(modifier) || figure.modifiers.length === 0);
}
