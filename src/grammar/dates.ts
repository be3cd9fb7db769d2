import type { DateMeaning, DatePack, DatePattern } from '../lang/date-pack.js';
import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { isCapital, shapeOf } from '../text/tokens.js';
import { Class, classOf } from '../text/classes.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import { dateSlots } from './date-slots.js';
import { compile, match, mayStart, wordsOf, type Match, type Slot, type Slots, type Trie } from './template.js';

/** What a phrase says, with the parts of a range or list. */
export interface DateSense extends DateMeaning {
  /** The date from which a relative one counts ("dos días antes del 5 de mayo"). */
  readonly of?: DateSense;
  readonly from?: DateSense;
  readonly to?: DateSense;
  /** Days of a list, each with the tokens that say it. */
  readonly days?: readonly { readonly day: number; readonly at: number; readonly end: number }[];
}

/** A date expression before any anchor is known: tokens `at` (included) to `end` (excluded), and what they say. */
export interface DateReading {
  readonly at: number;
  readonly end: number;
  readonly sense: DateSense;
}

/** Tense words of a language, by word id, and endings as written. */
export interface TenseCues {
  readonly past: ReadonlySet<number>;
  readonly future: ReadonlySet<number>;
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
}

/** Words by which a date is told to be part of a name or address. */
export interface NameCues {
  readonly nouns: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly address: ReadonlySet<number>;
}

export interface DatelineCues {
  readonly keys: ReadonlySet<number>;
  readonly spoken: ReadonlySet<number>;
  readonly fillers: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
}

/** Words that bind dates to the course of something; phrases as sequences of word ids. */
export interface CourseCues {
  readonly starts: readonly (readonly number[])[];
  readonly ends: readonly (readonly number[])[];
  readonly plans: ReadonlySet<number>;
  readonly saying: ReadonlySet<number>;
  readonly on: ReadonlySet<number>;
  readonly until: ReadonlySet<number>;
  readonly bare: ReadonlySet<number>;
  readonly toward: ReadonlySet<number>;
  readonly within: ReadonlySet<number>;
  readonly since: ReadonlySet<number>;
  readonly from: readonly (readonly number[])[];
  readonly done: readonly (readonly number[])[];
  readonly breaks: ReadonlySet<number>;
  readonly infinitives: readonly string[];
  readonly nouns: ReadonlySet<number>;
  readonly turns: ReadonlySet<number>;
  readonly measured: readonly (readonly number[])[];
}

export interface DateGrammar {
  readonly pack: DatePack;
  readonly core: Trie<DatePattern>;
  readonly phrases: Trie<DatePattern>;
  readonly spans: Trie<DatePattern>;
  /** Words and marks that may stand in a phrase before its heart. */
  readonly leads: { readonly words: Uint8Array; readonly marks: ReadonlySet<number> };
  readonly beforeYear: ReadonlySet<number>;
  readonly names: NameCues;
  readonly tense: TenseCues;
  readonly dateline: DatelineCues;
  readonly course: CourseCues;
  readonly periods: readonly (readonly [words: readonly number[], from: number, to: number])[];
  readonly deadlines: ReadonlySet<number>;
  /** Whether the conditions of a pattern hold for tokens `at` to `end`; whether it is part of a name is asked of the longest match only. */
  accepts(pattern: DatePattern, tokens: Tokens, at: number, end: number): boolean;
}

/** Marks that end a clause. */
const CLOSERS = new Set([-0x2e, -0x2c, -0x3b, -0x3a, -0x29, -0x3f, -0x21, -0x22, -0x201d, -0x2019, -0xbb, -0x2013, -0x2014, -0x2026]);
/** Furthest that a phrase starts before its heart, in tokens. */
const LEAD = 6;
/** Longest date expression, in tokens. */
const LONGEST = 24;
/** Phrases inside phrases ("finales del mes pasado"). */
const DEPTH = 2;

/** Compiles the date part of a pack. */
export function compileDates(pack: DatePack, vocabulary: Vocabulary): DateGrammar {
  const ids = (words: readonly string[]): Set<number> => new Set(words.map((word) => (hasLetter(word) ? intern(vocabulary, word) : -word.charCodeAt(0))));
  const sequences = (phrases: readonly string[]): number[][] => phrases.map((phrase) => phrase.split(' ').map((word) => intern(vocabulary, word)));
  const slots: Slots = Object.fromEntries(Object.entries(dateSlots(pack, vocabulary)).map(([name, slot]) => [name, remembered(slot)]));
  const conditions = new Map<DatePattern, { after?: Set<number>; afterSecond?: Set<number>; notAfter?: Set<number>; notBefore?: Set<number> }>();
  for (const pattern of [...pack.core, ...pack.phrases, ...pack.spans]) {
    conditions.set(pattern, {
      ...(pattern.after && { after: ids(pattern.after) }),
      ...(pattern.afterSecond && { afterSecond: ids(pattern.afterSecond) }),
      ...(pattern.notAfter && { notAfter: ids(pattern.notAfter) }),
      ...(pattern.notBefore && { notBefore: ids(pattern.notBefore) }),
    });
  }
  const names = { nouns: ids(pack.nameNouns), links: ids(pack.nameLinks), address: ids(pack.addressWords) };
  const beforeYear = ids(pack.beforeYear);
  const core = compile(pack.core, slots, vocabulary);
  const grammar: { -readonly [K in keyof DateGrammar]?: DateGrammar[K] } = {
    pack, core, names, beforeYear,
    tense: { past: ids(pack.tense.past), future: ids(pack.tense.future), pastEndings: pack.tense.pastEndings, futureEndings: pack.tense.futureEndings },
    dateline: { keys: ids(pack.dateline.keys), spoken: ids(pack.dateline.spoken), fillers: ids(pack.dateline.fillers), others: ids(pack.dateline.others) },
    periods: pack.periods.map(([words, from, to]) => [words.map((word) => intern(vocabulary, word)), from, to]),
    deadlines: ids(pack.deadlines),
    course: {
      starts: sequences(pack.course.starts), ends: sequences(pack.course.ends), plans: ids(pack.course.plans), within: ids(pack.course.within), saying: ids(pack.course.saying), on: ids(pack.course.on), until: ids(pack.course.until), bare: ids(pack.course.bare), toward: ids(pack.course.toward), since: ids(pack.course.since), from: sequences(pack.course.from), done: sequences(pack.course.done),
      breaks: ids(pack.course.breaks), infinitives: pack.course.infinitives, nouns: ids(pack.course.nouns), turns: ids(pack.course.turns), measured: sequences(pack.course.measured),
    },
    accepts(pattern, tokens, at, end) {
      const condition = conditions.get(pattern);
      if (condition === undefined) return true;
      const before = at > 0 && !((tokens.shape[at] as number) & Flag.block) ? tokens.word[at - 1] as number : 0;
      const after = end < tokens.count ? tokens.word[end] as number : 0;
      if (condition.after && !condition.after.has(before)) return false;
      if (condition.afterSecond && !(at > 1 && condition.afterSecond.has(tokens.word[at - 2]))) return false;
      if (condition.notAfter?.has(before)) return false;
      if (condition.notBefore?.has(after)) return false;
      if (pattern.capital && !isCapital(tokens, at)) return false;
      if (pattern.closed && end < tokens.count && !opensLine(tokens, end) && !CLOSERS.has(after)) return false;
      if (pattern.lower && shapeOf(tokens, at) === Shape.capital && !startsSentence(tokens, at)) return false;
      if (pattern.notAfterCapital && at > 0 && !opensLine(tokens, at) && isCapital(tokens, at - 1) && !beforeYear.has(before)) return false;
      return true;
    },
  };
  const done = grammar as DateGrammar;
  const heartWords = startsOf(core);
  const inner = (accepts: (sense: DateSense) => boolean): Slot => remembered({
    words: heartWords,
    number: true,
    deep: true,
    read(tokens, at) {
      const reading = phraseInside(done, tokens, at, accepts);
      return reading === null ? null : { end: reading.end, value: reading.sense };
    },
  });
  const literals = ids(pack.phrases.flatMap(({ template }) => wordsOf(template)));
  for (const slot of ['season', 'dash', 'vague', 'ordinal'] as const) for (const word of slots[slot]?.words ?? []) literals.add(word);
  const leadWords = new Uint8Array(vocabulary.words.length + 1);
  for (const id of literals) if (id > 0) leadWords[id] = 1;
  for (const id of heartWords) leadWords[id] = 1;
  grammar.leads = { words: leadWords, marks: new Set([...literals].filter((id) => id < 0)) };
  const phraseSlots: Slots = {
    ...slots,
    date: inner((s) => s.kind === 'calendar' || s.kind === 'relative'),
    day: inner((s) => s.kind === 'calendar' && s.day !== undefined),
    dayofmonth: slots['day'] as Slot,
    month: inner((s) => s.kind === 'calendar' && s.month !== undefined && s.day === undefined),
    year: inner((s) => (s.kind === 'calendar' && s.year !== undefined && s.month === undefined) || (s.kind === 'relative' && s.unit === 'Y')),
    weekday: inner((s) => s.kind === 'calendar' && s.weekday !== undefined),
    season: inner((s) => s.season !== undefined),
    duration: inner((s) => s.kind === 'duration'),
    unit: inner((s) => s.kind === 'unit'),
    units: inner((s) => s.kind === 'unit' && s.plural === true),
    ref: inner((s) => s.kind === 'ref'),
    part: inner((s) => s.kind === 'part' && s.season === undefined),
    clock: inner((s) => s.kind === 'clock'),
    time: inner((s) => s.clock !== undefined && s.day === undefined && s.weekday === undefined && s.unit === undefined),
    dayish: inner((s) => (s.kind === 'calendar' && (s.day !== undefined || s.weekday !== undefined)) || (s.kind === 'relative' && s.unit === 'D')),
  };
  grammar.phrases = compile(pack.phrases, phraseSlots, vocabulary);
  const phraseWords = [...startsOf(grammar.phrases), ...heartWords];
  const joined = (accepts: (sense: DateSense) => boolean): Slot => remembered({
    words: phraseWords,
    number: true,
    read(tokens, at) {
      const reading = phraseAt(done, tokens, at, DEPTH);
      return reading === null || !accepts(reading.sense) ? null : { end: reading.end, value: reading.sense };
    },
  });
  const isDate = (s: DateSense): boolean => s.kind === 'relative' || (s.kind === 'calendar' && (s.clock === undefined || s.day !== undefined || s.weekday !== undefined));
  const isDated = (s: DateSense): boolean => isDate(s) && (s.month !== undefined || s.day !== undefined || s.weekday !== undefined || s.quarter !== undefined);
  const isNow = (s: DateSense): boolean => s.kind === 'ref' && s.ref === 'PRESENT_REF';
  const spanSlots: Slots = {
    ...slots,
    from: joined(isDate), to: joined(isDate),
    fromdate: joined(isDated), todate: joined((s) => isDated(s) || (s.kind === 'relative' && s.unit === 'D')),
    tonow: joined(isNow),
    fromtime: joined((s) => s.clock !== undefined), totime: joined((s) => s.clock !== undefined),
    fromlength: joined((s) => s.kind === 'duration'), tolength: joined((s) => s.kind === 'duration'),
  };
  grammar.spans = compile(pack.spans, spanSlots, vocabulary);
  return done;
}

/** Ids of the words at which a template may start. */
function startsOf({ starts }: Trie<unknown>): number[] {
  const ids: number[] = [];
  for (let id = starts.indexOf(1); id >= 0; id = starts.indexOf(1, id + 1)) ids.push(id);
  return ids;
}

const hasLetter = (word: string): boolean => { const kind = classOf(word.charCodeAt(0)); return kind === Class.letter || kind === Class.upper || /\p{L}/u.test(word); };

/** A slot that remembers what it read last: one template after another asks for the same token. */
function remembered(slot: Slot): Slot {
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

/** Whether capitals or a name noun make tokens `at` to `end` part of a name: "calle 5 de Mayo", "Plaza de Mayo", "Julio César". */
function inName(names: NameCues, opener: (word: number) => boolean, tokens: Tokens, at: number, end: number): boolean {
  let capital = false;
  for (let i = at; i < end; i++) if (shapeOf(tokens, i) === Shape.capital) capital = true;
  for (let step = 1; step <= 3 && at - step >= 0; step++) {
    const i = at - step;
    if (shapeOf(tokens, i) === Shape.punct) break;
    if (names.nouns.has(tokens.word[i] as number) && (capital || step === 1 || isCapital(tokens, i))) return true;
    if (shapeOf(tokens, i) === Shape.lower && !names.links.has(tokens.word[i])) break;
    if (opensLine(tokens, i + 1)) break;
  }
  if (capital && end < tokens.count && !opensLine(tokens, end) && isCapital(tokens, end) && names.nouns.has(tokens.word[end] as number)) return true;
  if (capital && end < tokens.count && !opensLine(tokens, end) && names.address.has(tokens.word[end])) return true;
  if (!capital || shapeOf(tokens, at) !== Shape.capital) return false;
  if (!opensLine(tokens, at) && at > 0) {
    if (shapeOf(tokens, at - 1) === Shape.capital && !(startsSentence(tokens, at - 1) && opener(tokens.word[at - 1] as number))) return true;
    if (at > 1 && names.links.has(tokens.word[at - 1]) && shapeOf(tokens, at - 2) === Shape.capital && !opensLine(tokens, at - 1)
      && !startsSentence(tokens, at - 2) && !startsSentence(tokens, at)) return true;
  }
  return end < tokens.count && !opensLine(tokens, end) && shapeOf(tokens, end) === Shape.capital;
}

const opensLine = (tokens: Tokens, at: number): boolean => ((tokens.shape[at] as number) & Flag.line) !== 0;

/** Whether a token opens a line or follows a terminal mark. */
function startsSentence(tokens: Tokens, at: number): boolean {
  if (at === 0 || opensLine(tokens, at)) return true;
  const before = tokens.word[at - 1] as number;
  return before === -0x2e || before === -0x3a || before === -0x22 || before === -0x201c || before === -0xab || before === -0xbf || before === -0x3f || before === -0x21;
}

function senseOf(found: Match<DatePattern>): DateSense {
  const sense: Record<string, unknown> = {};
  const days: { day: number; at: number; end: number }[] = [];
  const pattern = found.pattern.as;
  const pieces: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(found.values)) {
    if (value === undefined) continue;
    const place = found.places[name] as readonly [number, number];
    if (name.startsWith('item')) days.push({ day: value as number, at: place[0], end: place[1] });
    else if (name === 'of') sense[name] = value;
    else if (name === 'from' || name === 'to') pieces[name] = value;
    else if (name.startsWith('from') && name !== 'from') pieces[name] = value;
    else if (name.startsWith('to') && name !== 'to') pieces[name] = value;
    else if (name === 'unit2') sense[name] = (value as DateMeaning).unit;
    else if (typeof value === 'object' && value !== null) {
      const kind = sense['kind'];
      Object.assign(sense, value);
      if (kind === 'calendar' || kind === 'relative') sense['kind'] = kind;
    } else sense[name] = value;
  }
  if (pattern.kind === 'list') {
    const last = found.places['day'];
    if (last) days.push({ day: sense['day'] as number, at: last[0], end: last[1] });
    days.sort((a, b) => a.at - b.at);
    return { ...sense, ...pattern, days } as DateSense;
  }
  if (pattern.kind === 'range') {
    const part = (own: string, side: 'from' | 'to'): DateSense => {
      const whole = pieces[side];
      if (typeof whole === 'object' && whole !== null) return { ...(whole as DateSense), ...(sense as DateSense), ...pattern, kind: (whole as DateSense).kind ?? 'calendar' };
      const changed: Record<string, unknown> = { ...sense, ...pattern, kind: pattern.n === undefined && pattern.unit === undefined && sense['unit'] === undefined ? 'calendar' : 'duration' };
      for (const [name, value] of Object.entries(pieces)) {
        if (name.startsWith(own) && name.length > own.length) {
          if (typeof value === 'object' && value !== null) Object.assign(changed, value); else changed[name.slice(own.length)] = value;
        }
      }
      return changed as DateSense;
    };
    return { ...pattern, kind: 'range', from: part('from', 'from'), to: part('to', 'to') } as DateSense;
  }
  return { ...sense, ...pattern } as DateSense;
}

function extentOf(found: Match<DatePattern>, at: number): { at: number; end: number } {
  if (found.pattern.extent !== 'slots') return { at, end: found.end };
  let from = found.end;
  let to = at;
  for (const [a, b] of Object.values(found.places)) { if (a < from) from = a; if (b > to) to = b; }
  return { at: from, end: to };
}

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
function phraseAt(grammar: DateGrammar, tokens: Tokens, at: number, allowed: number): DateReading | null {
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
function phraseInside(grammar: DateGrammar, tokens: Tokens, at: number, accepts: (sense: DateSense) => boolean): DateReading | null {
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
