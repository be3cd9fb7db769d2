import type { DateMention } from '../model/mention.js';
import { Shape } from '../model/tokens.js';
import { matches } from '../grammar/template.js';
import { indexAt } from '../text/lines.js';
import { marks } from '../text/marks.js';
import { shapeOf, tokenAt } from '../text/tokens.js';
import type { ActScene } from './act-scene.js';
import type { VerbGroup } from './verb-groups.js';

/** A comma between a verb and a date weighs as many words. */
const COMMA_WORDS = 6;
/** Marks that no clause crosses. */
export const HARD = marks(-0x3b, -0x3a, -0x2e, -0x21, -0x3f, -0xa1, -0xbf, -0x2014, -0x2013, -0x22, -0x201c, -0x201d, -0xab, -0xbb, -0x2022);
export const COMMA = -0x2c;
/** Marks that open and close a short name inside a clause. */
export const OPENING = marks(-0x22, -0x201c, -0xab);

/** A clause that tells an act, before it is a claim. */
export interface Told {
  readonly group: VerbGroup;
  readonly from: number;
  readonly to: number;
  readonly opener: number | null;
}

/** Where the clauses of a document begin and end, and what stands in them. */
export interface ActClauses {
  /** The clause of the `g`-th verb of a sentence. */
  readonly clauseOf: (from: number, to: number, groups: readonly VerbGroup[], g: number) => Told;
  readonly inClause: (told: Told, date: DateMention) => boolean;
  /** Whether a word of doubt or condition stands before the verb. */
  readonly doubted: (told: Told) => boolean;
  readonly oneOfSeveral: (told: Told) => boolean;
  readonly away: (group: VerbGroup, at: number) => number;
}

export function clausesOf({ document, grammar, inMention, inDate }: ActScene): ActClauses {
  const { tokens, sentences } = document;
  return { clauseOf, inClause, doubted, oneOfSeveral, away };

  function clauseOf(from: number, to: number, groups: readonly VerbGroup[], g: number): Told {
    const { words } = grammar.acts;
    const group = groups[g] as VerbGroup;
    let left = group.from;
    let opener: number | null = null;
    const before = previousFinite(groups, g);
    const floor = before === null ? from : before.to;
    while (left > floor) {
      const i = left - 1;
      const word = tokens.word[i] as number;
      if (inMention[i] === 1) { left--; continue; }
      if (shapeOf(tokens, i) === Shape.punct && HARD.has(word) && !insideName(i)) break;
      if (words.subordinators.has(word) && !named(i)) { opener = i; break; }
      if (matches(grammar.acts.pluralRelative, tokens, i) || matches(grammar.acts.singularRelative, tokens, i)) { opener = i; break; }
      left--;
    }
    const next = nextFinite(groups, g);
    const ceiling = next === null ? to : next.from;
    let right = group.to;
    while (right < ceiling) {
      const word = tokens.word[right] as number;
      if (shapeOf(tokens, right) === Shape.punct && HARD.has(word) && !insideName(right)) break;
      if (right > group.to && words.subordinators.has(word)) break;
      right++;
    }
    if (next !== null && right === ceiling && right > group.to && words.conjunctions.has(tokens.word[right - 1] as number)) right--;
    return { group, from: left, to: right, opener };
  }

  /** Quotation marks around a short capitalised name do not end a clause. */
  function insideName(i: number): boolean {
    const word = tokens.word[i] as number;
    if (!OPENING.has(word) && word !== -0x201d && word !== -0xbb) return false;
    for (let j = i + 1; j < Math.min(tokens.count, i + 9); j++) if (tokens.word[j] === -0x201d || tokens.word[j] === -0xbb || tokens.word[j] === -0x22) return true;
    for (let j = i - 1; j >= Math.max(0, i - 9); j--) if (OPENING.has(tokens.word[j] as number)) return word !== -0x22 || i - j > 1;
    return false;
  }

  function named(i: number): boolean {
    return shapeOf(tokens, i) !== Shape.lower && i > 0 && !(sentencesStartAt(i));
  }

  function sentencesStartAt(i: number): boolean {
    return sentences[indexAt(sentences, i)] === i;
  }

  function inClause(told: Told, d: DateMention): boolean {
    const at = tokenAt(tokens, d.start);
    return at >= told.from && at < told.to;
  }

  function doubted(told: Told): boolean {
    const { words } = grammar.acts;
    if (told.opener !== null && words.doubts.has(tokens.word[told.opener] as number)) return true;
    for (let i = told.from; i < told.group.to; i++) if (inDate[i] === 0 && words.doubts.has(tokens.word[i] as number)) return true;
    return false;
  }

  /** "A y B, la cual …": of two named together, the last alone. */
  function oneOfSeveral(told: Told): boolean {
    if (told.opener === null || !matches(grammar.acts.singularRelative, tokens, told.opener)) return false;
    let i = told.opener - 1;
    while (i > 0 && shapeOf(tokens, i) === Shape.punct) i--;
    const start = Math.max(0, i - 24);
    for (let j = i; j >= start; j--) {
      if (grammar.acts.words.conjunctions.has(tokens.word[j] as number)) return true;
      if (HARD.has(tokens.word[j] as number)) return false;
    }
    return false;
  }

  /** Words between a verb and a date; a comma counts for several. */
  function away(group: VerbGroup, at: number): number {
    const [from, to] = at >= group.to ? [group.to, at] : [at, group.from];
    let words = at >= group.to ? to - from : to - from + 2;
    for (let i = from; i < to; i++) if (tokens.word[i] === COMMA || grammar.acts.words.subordinators.has(tokens.word[i] as number)) words += COMMA_WORDS; else if (HARD.has(tokens.word[i] as number)) words += COMMA_WORDS * 2;
    return words;
  }
}

/** The finite verb before the `g`-th verb of a sentence, or null. */
export function previousFinite(groups: readonly VerbGroup[], g: number): VerbGroup | null {
  const { from } = groups[g] as VerbGroup;
  for (let i = g - 1; i >= 0; i--) { const group = groups[i] as VerbGroup; if (group.finite && !group.noun && group.to <= from) return group; }
  return null;
}

function nextFinite(groups: readonly VerbGroup[], g: number): VerbGroup | null {
  for (let i = g + 1; i < groups.length; i++) { const group = groups[i] as VerbGroup; if (group.finite && !group.noun) return group; }
  return null;
}
