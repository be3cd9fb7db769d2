import type { FigureGrammar } from '../grammar/figures.js';
import { match, mayStart } from '../grammar/template.js';
import type { Status } from '../model/mention.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { classOf, Class } from '../text/classes.js';
import type { Draft } from './figures.js';

/** Tokens before a figure, and after it, in which a cue speaks of it. */
const BEFORE = 14;
const AFTER = 4;
const STOPS = new Set([-0x3b, -0x3a, -0x2e]);

/** How a figure is told: the nearest cue before it in its clause decides; a verb in the future makes a goal. */
export function statusOf(g: FigureGrammar, tokens: Tokens, { from, end, sentence, sentenceEnd, op, loose }: Draft): Status {
  const first = Math.max(sentence, from - BEFORE);
  for (let i = from - 1; i >= first; i--) {
    const word = tokens.word[i] as number;
    if (STOPS.has(word)) break;
    if (mayStart(g.statuses, tokens, i)) {
      const cue = match(g.statuses, tokens, i, Math.min(from, i + 5));
      if (cue !== null && allowed(cue.pattern.status, from - cue.end)) return cue.pattern.status;
    }
    if (word === 0 && g.futures.length > 0 && isFuture(tokens, i, g.futures)) return 'goal';
  }
  for (let i = end; i < Math.min(sentenceEnd, end + AFTER); i++) {
    if ((tokens.word[i] as number) < 0) break;
    if (mayStart(g.statuses, tokens, i) && match(g.statuses, tokens, i, Math.min(sentenceEnd, i + 5))?.pattern.status === 'past') return 'past';
    if (tokens.word[i] === 0 && g.futures.length > 0 && isFuture(tokens, i, g.futures)) return 'goal';
  }
  return op === '<=' && loose ? 'limit' : 'actual';
}

/** A denial or a comparison reaches only the next words. */
const allowed = (status: Status, distance: number): boolean => (status === 'denied' || status === 'past' || status === 'hypothetical' ? distance <= 4 : true);

function isFuture(tokens: Tokens, at: number, endings: readonly string[]): boolean {
  if (((tokens.shape[at] as number) & 7) !== Shape.lower) return false;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  if (end - start < 5 || classOf(tokens.text.charCodeAt(end - 1)) !== Class.letter) return false;
  const word = tokens.text.slice(start, end);
  return endings.some((ending) => word.endsWith(ending));
}
