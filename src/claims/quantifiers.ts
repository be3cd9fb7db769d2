import { Shape, type Tokens } from '../model/tokens.js';
import { actWord, ActWord, type Acts } from '../grammar/acts.js';
import { shapeOf } from '../text/tokens.js';

/** How much of a set a phrase speaks of. */
export interface Quantifier {
  /** All of it, none of it, or some members of a set told before. */
  readonly universal: boolean;
  readonly none: boolean;
  readonly some: boolean;
  /** "Casi todas", "not all": whatever follows, not the whole set. */
  readonly partly: boolean;
  /** After the words that tell it. */
  readonly to: number;
}

/** Reads "all of", "ninguna de", "not one of", "dos de" at the start of a phrase: they tell how many of a set, and are no part of what it is. */
export function quantifierAt(tokens: Tokens, at: number, end: number, acts: Acts): Quantifier {
  const { words } = acts;
  const first = tokens.word[at] as number;
  const bits = actWord(acts, first);
  const before = at > 0 ? tokens.word[at - 1] as number : 0;
  const denied = (actWord(acts, before) & ActWord.negation) !== 0;
  const none = (bits & ActWord.none) !== 0 || denied && words.singles.has(first);
  const partly = words.nearly.has(before) || denied && (bits & ActWord.none) === 0;
  const all = none || (bits & ActWord.universal) !== 0;
  let to = at + 1;
  if (all) while (to < end && words.singles.has(tokens.word[to] as number)) to++;
  const of = to < end && words.links.has(tokens.word[to] as number);
  const some = of && !all && (words.counts.has(first) || shapeOf(tokens, at) === Shape.number);
  if (of && (all || some)) to++;
  else if (!all || (bits & ActWord.determiner) !== 0 && to === at + 1) return { universal: false, none, some, partly, to: at };
  return { universal: all && !none && !partly, none, some, partly, to };
}
