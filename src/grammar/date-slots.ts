import type { DateMeaning, DatePack } from '../lang/date-pack.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { isGlued, shapeOf } from '../text/tokens.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import {
  clock, COLON, DASHES, FIRST_YEAR, HYPHEN, isSerial, LAST_YEAR, numberOf, numericDate, plainNumber, POINT, roman, SLASH, standsAlone, width, type Read,
} from './date-digits.js';
import type { Slot, Slots } from './template.js';

const QUOTES = new Set([-0x27, -0x2019, -0x2018]);
/** From this hour on "15:30" is a time wherever it stands; "3:2" may be a result. */
const FIRST_LATE_HOUR = 10;
/** Letters from which on another form of a month is a name ("setiembre"), not an abbreviation. */
const FULL_NAME = 5;

/** The head of a term of government by a name of the pack; its value is the term's place in it. */
function headOfTerm(pack: DatePack, vocabulary: Vocabulary): Slot {
  const names = (pack.terms ?? []).flatMap(([, , heads], term) => heads.map((head) => ({ term, words: head.split(' ').map((word) => intern(vocabulary, word)) })))
    .sort((a, b) => b.words.length - a.words.length);
  return {
    read(tokens, at) {
      for (const { term, words } of names) if (at + words.length <= tokens.count && words.every((word, k) => tokens.word[at + k] === word)) return { end: at + words.length, value: term };
      return null;
    },
  };
}

const isSpoken = (ending: string): boolean => /\p{L}|[ªº]/u.test(ending);

/** The slots of the core templates, and of those phrases that need calendar words. */
export function dateSlots(pack: DatePack, vocabulary: Vocabulary): Slots {
  const table = <T>(entries: readonly (readonly [string, T])[]): Map<number, T> => new Map(entries.map(([word, value]) => [intern(vocabulary, word), value]));
  const wordSlot = <T>(entries: readonly (readonly [string, T])[], point = false, whole: ReadonlySet<number> = new Set()): Slot => {
    const values = table(entries);
    return {
      words: [...values.keys()],
      read(tokens, at) {
        const value = at < tokens.count ? values.get(tokens.word[at] as number) : undefined;
        if (value === undefined) return null;
        const dotted = point && !whole.has(tokens.word[at] as number) && width(tokens, at) <= 4 && at + 1 < tokens.count && tokens.word[at + 1] === POINT && isGlued(tokens, at + 1);
        return { end: dotted ? at + 2 : at + 1, value };
      },
    };
  };
  const months = pack.months.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const));
  const names = pack.months.flatMap((forms, i) => forms.filter((form, k) => k === 0 || form.length >= FULL_NAME).map((form) => [form, i + 1] as const));
  const weekdays = pack.weekdays.flatMap((forms, i) => forms.map((form) => [form, i] as const));
  const fullWeekdays = pack.weekdays.map((forms, i) => [forms[0] as string, i] as const);
  const units = pack.units.flatMap(([unit, one, many]) => [
    ...one.map((word) => [word, { kind: 'unit', unit } as DateMeaning] as const),
    ...many.map((word) => [word, { kind: 'unit', unit, plural: true } as DateMeaning] as const),
  ]);
  const amounts = table(pack.amounts);
  const amountWords = [...amounts.keys()];
  const and = pack.and === null ? 0 : intern(vocabulary, pack.and);
  const thousand = intern(vocabulary, pack.thousand);
  const endings = new Set(pack.dayEndings.filter(isSpoken).map((e) => intern(vocabulary, e)));
  const marks = new Set(pack.dayEndings.filter((e) => !isSpoken(e)).map((e) => -e.charCodeAt(0)));
  const ending = (tokens: Tokens, at: number): boolean =>
    at < tokens.count && isGlued(tokens, at) && (endings.has(tokens.word[at] as number) || marks.has(tokens.word[at] as number));
  /** Token after the ending of an ordinal in digits ("1º", "1.º", "1st"); the token itself where there is none. */
  const afterEnding = (tokens: Tokens, at: number): number =>
    ending(tokens, at) ? at + 1 : tokens.word[at] === POINT && isGlued(tokens, at) && at + 1 < tokens.count && ending(tokens, at + 1) ? at + 2 : at;

  const wordAmount = (tokens: Tokens, at: number): Read<number> => {
    const first = at < tokens.count ? amounts.get(tokens.word[at] as number) : undefined;
    if (first === undefined) return null;
    if (first >= 20 && first < 100 && first % 10 === 0) {
      const joined = and !== 0 ? tokens.word[at + 1] === and : tokens.word[at + 1] === HYPHEN && isGlued(tokens, at + 1);
      const skip = joined ? at + 2 : and === 0 ? at + 1 : -1;
      const ones = skip > 0 && skip < tokens.count ? amounts.get(tokens.word[skip] as number) : undefined;
      if (ones !== undefined && ones < 10) return { end: skip + 1, value: first + ones };
    }
    return { end: at + 1, value: first };
  };
  const amount = (tokens: Tokens, at: number): Read<number> => {
    const digits = at < tokens.count && shapeOf(tokens, at) === Shape.number && standsAlone(tokens, at) ? numberOf(tokens, at) : null;
    const first: Read<number> = digits !== null ? { end: at + 1, value: digits } : wordAmount(tokens, at);
    if (first === null) return null;
    if (first.end < tokens.count && tokens.word[first.end] === thousand && first.value < 1000) {
      const rest = first.end + 1 < tokens.count ? numberOf(tokens, first.end + 1) : null;
      return rest !== null && rest < 1000 ? { end: first.end + 2, value: first.value * 1000 + rest } : { end: first.end + 1, value: first.value * 1000 };
    }
    return first;
  };
  const hundreds = table(pack.hundreds);
  const ordinals = table(pack.ordinals);
  /** "dos mil dieciocho", "mil novecientos noventa y dos". */
  const wordYear = (tokens: Tokens, at: number): Read<number> => {
    const lead = tokens.word[at] === thousand ? null : wordAmount(tokens, at);
    const mil = lead === null ? at : lead.end;
    if (mil >= tokens.count || tokens.word[mil] !== thousand || (lead !== null && lead.value !== 2)) return null;
    const hundred = hundreds.get(tokens.word[mil + 1]);
    if (lead === null && hundred === undefined) return null;
    const from = hundred === undefined ? mil + 1 : mil + 2;
    const rest = wordAmount(tokens, from);
    if (rest === null && hundred === undefined) return null;
    const value = (lead?.value ?? 1) * 1000 + (hundred ?? 0) + (rest !== null && rest.value < 100 ? rest.value : 0);
    return { end: rest !== null && rest.value < 100 ? rest.end : from, value };
  };
  const pointed = wordSlot(weekdays.filter(([word]) => !pack.doubtfulWeekdays.includes(word)), true);
  const numberSlot = (read: Slot['read']): Slot => ({ read, number: true });
  return {
    day: numberSlot((tokens, at) => {
      const value = plainNumber(tokens, at, 2);
      if (value < 1 || value > 39 || !standsAlone(tokens, at)) return null;
      return { end: afterEnding(tokens, at + 1), value };
    }),
    dayordinal: numberSlot((tokens, at) => {
      const value = plainNumber(tokens, at, 2);
      return value >= 1 && value <= 31 && ending(tokens, at + 1) ? { end: at + 2, value } : null;
    }),
    dayword: {
      words: amountWords,
      read(tokens, at) {
        const read = wordAmount(tokens, at);
        return read !== null && read.value <= 31 ? read : null;
      },
    },
    first: wordSlot(pack.ordinals.filter(([, value]) => value === 1)),
    month: wordSlot(months, true, new Set(pack.months.map(([name]) => intern(vocabulary, name as string)))),
    foreignmonth: wordSlot(pack.foreignMonths.map((name, i) => [name, i + 1] as const)),
    monthname: wordSlot(names.filter(([, month]) => !pack.doubtfulMonths.includes(month))),
    anymonth: wordSlot(names),
    weekday: wordSlot(weekdays, true),
    weekdaypoint: {
      ...pointed,
      read: (tokens, at) => { const found = pointed.read(tokens, at); return found !== null && found.end === at + 2 ? found : null; },
    },
    weekdayname: wordSlot(fullWeekdays),
    year: numberSlot((tokens, at) => {
      const value = plainNumber(tokens, at, 4);
      if (value < FIRST_YEAR || value > LAST_YEAR || !standsAlone(tokens, at)) return null;
      return { end: at + 1, value };
    }),
    tailyear: numberSlot((tokens, at) => {
      const value = plainNumber(tokens, at, 4);
      return value < FIRST_YEAR || value > LAST_YEAR ? null : { end: at + 1, value };
    }),
    wordyear: { words: [], read: wordYear },
    bareyear: numberSlot((tokens, at) => {
      const value = plainNumber(tokens, at, 4);
      if (value < 1500 || value > 2100 || !standsAlone(tokens, at) || isSerial(tokens, at)) return null;
      if (at + 1 < tokens.count && isGlued(tokens, at + 1)) {
        const next = tokens.word[at + 1] as number;
        if (next >= 0 || next === -0x25 || next === -0xb0 || ((next === SLASH || next === COLON) && at + 2 < tokens.count && isGlued(tokens, at + 2))) return null;
      }
      return { end: at + 1, value };
    }),
    nextyear: numberSlot((tokens, at) => {
      const value = plainNumber(tokens, at, 4);
      if (value >= 1900 && value <= LAST_YEAR) return { end: at + 1, value };
      const short = isGlued(tokens, at) && !(isGlued(tokens, at + 1) && tokens.word[at + 1] === SLASH) ? plainNumber(tokens, at, 2) : -1;
      return short >= 0 && width(tokens, at) === 2 ? { end: at + 1, value: 2000 + short } : null;
    }),
    shortyear: numberSlot((tokens, at) => {
      const short = width(tokens, at) === 2 ? plainNumber(tokens, at, 2) : -1;
      return short < 0 ? null : { end: at + 1, value: short + (short < 40 ? 2000 : 1900) };
    }),
    apostrophe: {
      read: (tokens, at) => (at < tokens.count && QUOTES.has(tokens.word[at] as number) ? { end: at + 1, value: undefined } : null),
    },
    decade: numberSlot((tokens, at) => {
      const value = plainNumber(tokens, at, 4);
      if (value < 10 || value % 10 !== 0 || (value > 99 && value < FIRST_YEAR)) return null;
      return { end: at + 1, value: value < 100 ? 1900 + value : value };
    }),
    longdecade: numberSlot((tokens, at) => {
      const value = plainNumber(tokens, at, 4);
      return value >= FIRST_YEAR && value % 10 === 0 ? { end: at + 1, value } : null;
    }),
    decadeword: wordSlot(pack.amounts.filter(([, value]) => value >= 20 && value <= 90 && value % 10 === 0).map(([word, value]) => [word, 1900 + value] as const)),
    numeric: numberSlot(numericDate),
    daymonth: numberSlot((tokens, at) => {
      if (!standsAlone(tokens, at) || tokens.word[at + 1] !== SLASH || at + 2 >= tokens.count || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
      const [a, b] = [plainNumber(tokens, at, 2), plainNumber(tokens, at + 2, 2)];
      const [day, month] = pack.numericOrder === 'dmy' ? [a, b] : [b, a];
      if (day < 1 || day > 31 || month < 1 || month > 12) return null;
      const end = at + 3;
      return end < tokens.count && isGlued(tokens, end) && (tokens.word[end] === SLASH || tokens.word[end] >= 0) ? null : { end, value: { day, month } };
    }),
    clock: numberSlot(clock),
    colon: numberSlot((tokens, at) => (tokens.word[at + 1] === COLON ? clock(tokens, at) : null)),
    lateclock: numberSlot((tokens, at) => (plainNumber(tokens, at, 2) >= FIRST_LATE_HOUR && tokens.word[at + 1] === COLON ? clock(tokens, at) : null)),
    hour: {
      number: true,
      words: amountWords,
      read(tokens, at) {
        const digits = plainNumber(tokens, at, 2);
        if (digits >= 0 && digits <= 24 && standsAlone(tokens, at)) return { end: at + 1, value: { clock: digits * 60 } };
        const word = wordAmount(tokens, at);
        return word !== null && word.value <= 12 ? { end: word.end, value: { clock: word.value * 60 } } : null;
      },
    },
    minute: { number: true, words: amountWords, read: (tokens, at) => amount(tokens, at) },
    n: { number: true, words: amountWords, read: (tokens, at) => amount(tokens, at) },
    vague: wordSlot(pack.vague.map((word) => [word, { n: null }] as const)),
    unit: wordSlot(units),
    part: wordSlot(pack.parts.flatMap(([part, words]) => words.map((word) => [word, { part }] as const))),
    season: wordSlot(pack.seasons.flatMap(([season, words]) => words.map((word) => [word, season] as const))),
    ordinal: {
      number: true,
      words: [...ordinals.keys()],
      read(tokens, at) {
        const word = at < tokens.count ? ordinals.get(tokens.word[at] as number) : undefined;
        if (word !== undefined) return { end: at + 1, value: word };
        const digits = plainNumber(tokens, at, 2);
        return digits > 0 && afterEnding(tokens, at + 1) > at + 1 ? { end: afterEnding(tokens, at + 1), value: digits } : null;
      },
    },
    roman: { read: roman },
    head: headOfTerm(pack, vocabulary),
    dash: {
      read: (tokens, at) => (at < tokens.count && (DASHES.has(tokens.word[at] as number) || tokens.word[at] === -0x2014) ? { end: at + 1, value: undefined } : null),
    },
  };
}

