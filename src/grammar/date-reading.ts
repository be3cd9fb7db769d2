import { Shape, type Tokens } from '../model/tokens.js';
import { shapeOf } from '../text/tokens.js';
import type { DateGrammar, DateReading, DateSense } from './date-grammar.js';
import { inName } from './date-names.js';
import { extentOf, senseOf } from './date-sense.js';
import { match, mayStart, type Slot } from './template.js';

/** Furthest that a phrase starts before its heart, in tokens. */
const LEAD = 6;
/** Longest date expression, in tokens. */
const LONGEST = 24;
/** Phrases inside phrases ("finales del mes pasado"). */
export const DEPTH = 2;

const NOTHING: DateSense = { kind: 'nothing' };

let memoTokens: Tokens | null = null;
let memoAt = new Int32Array(64).fill(-1);
const memo: (DateReading | null)[] = new Array<DateReading | null>(64).fill(null);

/** The core phrase at a token. */
function coreAt(grammar: DateGrammar, tokens: Tokens, at: number): DateReading | null {
  if (memoTokens !== tokens) { memoTokens = tokens; memoAt = memoAt.fill(-1); }
  const slot = at & 63;
  if (memoAt[slot] === at) return memo[slot] as DateReading | null;
  let reading: DateReading | null = null;
  if (at < tokens.count && mayStart(grammar.core, tokens, at)) {
    const limit = Math.min(tokens.count, at + LONGEST);
    const found = match(grammar.core, tokens, at, limit, (pattern, end) => grammar.accepts(pattern, tokens, at, end));
    if (found !== null) {
      const named = found.pattern.notInName === true && inName(grammar.names, (word) => grammar.beforeYear.has(word) || grammar.course.on.has(word) || grammar.course.until.has(word), tokens, at, found.end);
      reading = { ...extentOf(found, at), sense: named ? NOTHING : senseOf(found) };
    }
  }
  memoAt[slot] = at;
  memo[slot] = reading;
  return reading;
}

let depth = 0;
/** Token at which the phrase that is being read starts: a slot there reads a bare heart, so that no phrase begins with itself. */
let opening = -1;

let phraseTokens: Tokens | null = null;
const phraseKeys = new Int32Array(128).fill(-1);
const phraseMemo: (DateReading | null)[] = new Array<DateReading | null>(128).fill(null);

/** The phrase at a token, remembered. */
export function phraseAt(grammar: DateGrammar, tokens: Tokens, at: number, allowed: number): DateReading | null {
  if (phraseTokens !== tokens) { phraseTokens = tokens; phraseKeys.fill(-1); }
  const key = at * 4 + allowed;
  const slot = key & 127;
  if (phraseKeys[slot] === key) return phraseMemo[slot];
  const reading = findPhrase(grammar, tokens, at, allowed);
  phraseKeys[slot] = key;
  phraseMemo[slot] = reading;
  return reading;
}

/** The phrase at a token; where a phrase stops at a bare heart, the heart. */
function findPhrase(grammar: DateGrammar, tokens: Tokens, at: number, allowed: number): DateReading | null {
  const core = coreAt(grammar, tokens, at);
  if (allowed === 0 || at >= tokens.count || !mayStart(grammar.phrases, tokens, at)) return core;
  const [keptDepth, keptOpening] = [depth, opening];
  depth = allowed;
  opening = at;
  const limit = Math.min(tokens.count, at + LONGEST);
  const found = match(grammar.phrases, tokens, at, limit, (pattern, end) => grammar.accepts(pattern, tokens, at, end));
  depth = keptDepth;
  opening = keptOpening;
  if (found === null || (core !== null && core.end > found.end) || (core !== null && core.end === found.end && core.sense.kind === 'nothing')) return core;
  return { ...extentOf(found, at), sense: senseOf(found) };
}

/** What a slot of a phrase reads: the heart that fits, or a phrase of lower depth that does. */
export function phraseInside(grammar: DateGrammar, tokens: Tokens, at: number, accepts: (sense: DateSense) => boolean): DateReading | null {
  const allowed = depth - 1;
  if (allowed > 0 && at !== opening) {
    const phrase = phraseAt(grammar, tokens, at, allowed);
    if (phrase !== null && phrase.at === at && accepts(phrase.sense)) return phrase;
  }
  const core = coreAt(grammar, tokens, at);
  return core !== null && core.at === at && accepts(core.sense) ? core : null;
}

const isWhole = (sense: DateSense): boolean =>
  sense.kind === 'calendar' || sense.kind === 'relative' || sense.kind === 'duration' || sense.kind === 'set' || sense.kind === 'ref' || sense.kind === 'range' || sense.kind === 'list';

function mayLead({ leads }: DateGrammar, tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  if (word > 0) return word < leads.words.length && leads.words[word] === 1;
  return word < 0 ? leads.marks.has(word) : shapeOf(tokens, at) === Shape.number;
}

/** Whether a date expression may have its heart at a token: cheap, to be asked of every token. */
export const mayBeDate = (grammar: DateGrammar, tokens: Tokens, at: number): boolean => mayStart(grammar.core, tokens, at);

/**
 * The date expression whose heart starts at a token, with the words before it from `floor` on; null where there is none.
 * A reading of kind `nothing` covers words that only look like a date.
 */
export function readDate(grammar: DateGrammar, tokens: Tokens, at: number, floor: number): DateReading | null {
  if (readTokens !== tokens) { readTokens = tokens; readings.clear(); }
  const known = readings.get(at);
  if (known !== undefined && (known.heart === null || known.heart.sense.kind === 'nothing')) return known.heart;
  const heart = known === undefined ? coreAt(grammar, tokens, at) : known.heart;
  if (heart === null || heart.sense.kind === 'nothing') { readings.set(at, { heart, first: at, reading: heart }); return heart; }
  let first = at;
  while (first > floor && at - first < LEAD && mayLead(grammar, tokens, first - 1)) first--;
  if (known !== undefined && known.first === first) return known.reading;
  const reading = widened(grammar, tokens, at, first, heart);
  readings.set(at, { heart, first, reading });
  return reading;
}

/** What was read at each heart of the last text: its head, its bounds and its dates are read from the same words. */
const readings = new Map<number, { readonly heart: DateReading | null; readonly first: number; readonly reading: DateReading | null }>();
let readTokens: Tokens | null = null;

/** The longest expression around a heart that starts at `first` or after it. */
function widened(grammar: DateGrammar, tokens: Tokens, at: number, first: number, heart: DateReading): DateReading | null {
  let best = heart;
  for (let from = first; from <= at; from++) {
    if (!mayStart(grammar.phrases, tokens, from)) continue;
    const phrase = phraseAt(grammar, tokens, from, DEPTH);
    if (phrase === null || phrase.end < heart.end || phrase.end <= at) continue;
    if (phrase.sense.kind === 'nothing') return phrase;
    if ((isWhole(phrase.sense) || phrase.sense.kind === 'clock') && (best === heart || phrase.end > best.end)) best = phrase;
  }
  const from = best.at;
  if (mayStart(grammar.spans, tokens, from) && (isWhole(best.sense) || best.sense.clock !== undefined)) {
    const limit = Math.min(tokens.count, from + LONGEST);
    const found = match(grammar.spans, tokens, from, limit, (pattern, end) => grammar.accepts(pattern, tokens, from, end));
    if (found !== null && found.end > best.end) best = { ...extentOf(found, from), sense: senseOf(found) };
  }
  return isWhole(best.sense) ? best : null;
}

/** A slot that remembers what it read last: one template after another asks for the same token. */
export function remembered(slot: Slot): Slot {
  let lastTokens: Tokens | null = null;
  let lastAt = -1;
  let lastDepth = 0;
  let lastFirst = false;
  let last: ReturnType<Slot['read']> = null;
  return {
    ...slot,
    read(tokens, at) {
      const first = at === opening;
      if (at === lastAt && tokens === lastTokens && depth === lastDepth && first === lastFirst) return last;
      const read = slot.read(tokens, at);
      lastTokens = tokens; lastAt = at; lastDepth = depth; lastFirst = first; last = read;
      return read;
    },
  };
}
