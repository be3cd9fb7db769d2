import type { DatePack, DatePattern } from '../lang/date-pack.js';
import { Flag, Shape } from '../model/tokens.js';
import { Class, classOf } from '../text/classes.js';
import { isCapital, shapeOf } from '../text/tokens.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import type { DateGrammar, DateSense } from './date-grammar.js';
import { opensLine, startsSentence } from './date-names.js';
import { DEPTH, phraseAt, phraseInside, remembered } from './date-reading.js';
import { dateSlots } from './date-slots.js';
import { compile, wordsOf, type Slot, type Slots, type Trie } from './template.js';

/** Marks that end a clause. */
const CLOSERS = new Set([-0x2e, -0x2c, -0x3b, -0x3a, -0x29, -0x3f, -0x21, -0x22, -0x201d, -0x2019, -0xbb, -0x2013, -0x2014, -0x2026]);
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
