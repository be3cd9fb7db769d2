import type { Grammar } from '../grammar/grammar.js';
import { tenseOf } from '../grammar/date-tense.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { isGlued, shapeOf } from '../text/tokens.js';

const [POINT, COLON] = [-0x2e, -0x3a];
/** Marks behind which a label starts anew. */
const BEFORE_LABEL = new Set([POINT, -0x3b, -0x7c, -0xb7, -0x2022, -0x2a]);
/** Words of a label, at most. */
const LABEL_REACH = 6;

/** Whether a short line is a sentence about something, not a header: its date stands inside running words, or a verb before it tells of the past. */
export function readsOn(tokens: Tokens, grammar: Grammar, from: number, at: number, end: number, to: number): boolean {
  const { fillers } = grammar.dates.dateline;
  const isProse = (i: number): boolean => shapeOf(tokens, i) === Shape.lower && !fillers.has(tokens.word[i]);
  let lower = 0;
  let told = false;
  for (let i = from; i < to; i++) {
    if ((i >= at && i < end) || !isProse(i) || isGlued(tokens, i)) continue;
    lower++;
    told ||= i < at && tenseOf(tokens, grammar.dates, i) === -1;
  }
  if (lower === 0) return false;
  if (at > from && isProse(at - 1)) return true;
  if (told && tokens.word[to - 1] === POINT) return true;
  return (end < to && isProse(end)) || lower > 4 || (end >= to - 1 && tokens.word[to - 1] === POINT && lower > 2);
}

/** Whether a date stands behind the label of something else than the document's own day: "Start date:", "Fecha de inicio:", "Deadline:". */
export function labelledOtherwise(tokens: Tokens, { dates }: Grammar, from: number, at: number): boolean {
  const colon = at - 1;
  if (colon <= from || tokens.word[colon] !== COLON) return false;
  const { keys, fillers, others } = dates.dateline;
  for (let i = colon - 1; i >= from && i >= colon - LABEL_REACH && !BEFORE_LABEL.has(tokens.word[i]); i--) {
    const word = tokens.word[i];
    if (others.has(word)) return true;
    if (shapeOf(tokens, i) === Shape.lower && !keys.has(word) && !fillers.has(word)) return true;
  }
  return false;
}
