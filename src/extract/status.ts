import type { FigureGrammar } from '../grammar/figures.js';
import { match, mayStart } from '../grammar/template.js';
import type { Status } from '../model/mention.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { classOf, Class } from '../text/classes.js';
import type { Draft } from './draft.js';

/** Tokens before a figure, and after it, in which a cue speaks of it. */
const BEFORE = 14;
const AFTER = 4;
/** A relative clause right after a figure is about it ("the 350,000 doses that the agency aims to give"). */
const RELATIVE = 9;
const STOPS = new Set([-0x3b, -0x3a, -0x2e]);

/** How a figure is told: the nearest cue before it in its clause decides; a verb in the future makes a goal. */
export function statusOf(g: FigureGrammar, tokens: Tokens, { from, end, sentence, sentenceEnd, op, loose }: Draft): Status {
  const first = Math.max(sentence, from - BEFORE);
  let past = false;
  for (let i = from - 1; i >= first; i--) {
    if (STOPS.has(tokens.word[i] as number)) break;
    if (mayStart(g.statuses, tokens, i)) {
      const cue = match(g.statuses, tokens, i, Math.min(from, i + 5));
      if (cue !== null && allowed(cue.pattern.status, from - cue.end)) {
        if (cue.pattern.status !== 'past' || cue.pattern.leading) return past && cue.pattern.status !== 'goal' ? 'past' : cue.pattern.status;
        past = true;
      }
    }
    if (!past && g.futures.length > 0 && isFuture(tokens, i, g.futures)) return 'goal';
  }
  if (past) return 'past';
  const reach = Math.min(sentenceEnd, end + (isRelative(g, tokens, end) ? RELATIVE : AFTER));
  for (let i = end; i < reach; i++) {
    if ((tokens.word[i] as number) < 0) break;
    if (mayStart(g.statuses, tokens, i)) {
      const cue = match(g.statuses, tokens, i, Math.min(sentenceEnd, i + 5))?.pattern;
      if (cue !== undefined && !cue.leading && (cue.status === 'past' || cue.status === 'goal')) return cue.status;
    }
    if (g.futures.length > 0 && isFuture(tokens, i, g.futures)) return 'goal';
  }
  return op === '<=' && loose ? 'limit' : 'actual';
}

const isRelative = (g: FigureGrammar, tokens: Tokens, at: number): boolean => at < tokens.count && g.relatives(tokens.word[at] as number);

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
