import type { DateMeaning, DatePack } from '../lang/date-pack.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { isSignMark } from './currency-signs.js';
import { isGlued, shapeOf } from '../text/tokens.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import type { Slot, Slots } from './template.js';

type Read<T> = { readonly end: number; readonly value: T } | null;

const POINT = -0x2e;
const COLON = -0x3a;
const SLASH = -0x2f;
const HYPHEN = -0x2d;
const QUOTES = new Set([-0x27, -0x2019, -0x2018]);
const DASHES = new Set([HYPHEN, -0x2010, -0x2011, -0x2013]);
/** From this hour on "15:30" is a time wherever it stands; "3:2" may be a result. */
const FIRST_LATE_HOUR = 10;
const FIRST_YEAR = 1000;
/** Letters from which on another form of a month is a name ("setiembre"), not an abbreviation. */
const FULL_NAME = 5;
const LAST_YEAR = 2199;

/** Value of a token made of digits only, of at most `digits` digits; -1 otherwise. */
export function plainNumber(tokens: Tokens, at: number, digits: number): number {
  if (at >= tokens.count || shapeOf(tokens, at) !== Shape.number) return -1;
  const from = tokens.start[at] as number;
  const to = tokens.end[at] as number;
  if (to - from > digits) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = tokens.text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const width = (tokens: Tokens, at: number): number => (tokens.end[at] as number) - (tokens.start[at] as number);

/** Whether a number stands by itself on its left: not the tail of "45/2025", "NOM-035" or "B12". */
export function standsAlone(tokens: Tokens, at: number): boolean {
  if (at === 0 || !isGlued(tokens, at)) return true;
  const before = tokens.word[at - 1] as number;
  if (before >= 0) return false;
  if (DASHES.has(before) && at > 1 && shapeOf(tokens, at - 2) === Shape.lower) return true;
  return !(before === SLASH || before === HYPHEN || before === -0x5f || before === -0x23 || before === -0x24 || before === POINT || before === COLON
    || before === -0x20ac || before === -0xa3 || before === -0x40 || before === -0x3d || before === -0x26);
}

/** Whether digits are the number of a document: "N.° 1874", "No. 1874". */
function isSerial(tokens: Tokens, at: number): boolean {
  if (at < 2) return false;
  const before = tokens.word[at - 1];
  if (before === -0xb0 || tokens.text[tokens.start[at - 1]] === 'º') return true;
  return before === POINT && width(tokens, at - 2) <= 3 && /^n(?:o|os|ro|u|um|úm|r)?$/i.test(tokens.text.slice(tokens.start[at - 2], tokens.end[at - 2]));
}

function numberOf(tokens: Tokens, at: number): number | null {
  if (at >= tokens.count || shapeOf(tokens, at) !== Shape.number || width(tokens, at) > 12) return null;
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  if (/^\d+[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** Reads a civil date written in digits: "2025-12-16", "11/02/2026", "28.11.25". ISO dates keep their order; others give three numbers. */
function numericDate(tokens: Tokens, at: number): Read<DateMeaning> {
  if (shapeOf(tokens, at) !== Shape.number || (!standsAlone(tokens, at))) return null;
  const inside = width(tokens, at) >= 6 && width(tokens, at) <= 10 ? pointedDate(tokens, at) : null;
  if (inside) return inside;
  const separator = at + 4 < tokens.count ? tokens.word[at + 1] as number : 0;
  if (separator !== SLASH && !DASHES.has(separator)) return null;
  if (tokens.word[at + 3] !== separator) return null;
  for (let i = 1; i <= 4; i++) if (!isGlued(tokens, at + i)) return null;
  const [a, b, c] = [plainNumber(tokens, at, 4), plainNumber(tokens, at + 2, 2), plainNumber(tokens, at + 4, 4)];
  if (a < 0 || b < 0 || c < 0) return null;
  if (at + 6 < tokens.count && isGlued(tokens, at + 5) && tokens.word[at + 5] === separator && isGlued(tokens, at + 6)) return null;
  const end = afterTime(tokens, at + 5);
  if (width(tokens, at) === 4) {
    return width(tokens, at + 4) <= 2 && a >= FIRST_YEAR && a <= LAST_YEAR && b >= 1 && b <= 12 && c >= 1 && c <= 31
      ? { end, value: { year: a, month: b, day: c } } : null;
  }
  return width(tokens, at) <= 2 && width(tokens, at + 4) !== 3 && width(tokens, at + 4) >= 2 ? threeNumbers(a, b, c, width(tokens, at + 4), at + 5) : null;
}

function pointedDate(tokens: Tokens, at: number): Read<DateMeaning> {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(tokens.text.slice(tokens.start[at], tokens.end[at]));
  const read = match ? threeNumbers(Number(match[1]), Number(match[2]), Number(match[3]), (match[3] as string).length, at + 1) : null;
  // Nobody writes the month first with points.
  const [day, month, year] = read?.value.numeric ?? [0, 13, 0];
  return read === null || month > 12 ? read : { end: read.end, value: { year, month, day, dayFirst: true } };
}

function threeNumbers(a: number, b: number, c: number, digits: number, end: number): Read<DateMeaning> {
  const year = digits === 4 ? c : c + (c < 70 ? 2000 : 1900);
  if (year < FIRST_YEAR || year > LAST_YEAR || a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  return { end, value: { year, numeric: [a, b, year] } };
}

/** Steps over the time of an ISO date ("T10:05:00Z"). */
function afterTime(tokens: Tokens, at: number): number {
  if (at + 1 >= tokens.count || !isGlued(tokens, at) || width(tokens, at) !== 1 || (tokens.text.charCodeAt(tokens.start[at] as number) | 32) !== 0x74) return at;
  let end = at + 1;
  while (end < tokens.count && end < at + 12 && isGlued(tokens, end)) end++;
  return end;
}

/** Reads "18:05", "06:00:30", "16.49" (minutes after midnight). */
function clock(tokens: Tokens, at: number): Read<DateMeaning> {
  const hours = plainNumber(tokens, at, 2);
  if (hours < 0) {
    const pointed = shapeOf(tokens, at) === Shape.number && width(tokens, at) <= 5 ? /^(\d{1,2})[.](\d\d)$/.exec(tokens.text.slice(tokens.start[at], tokens.end[at])) : null;
    return pointed && !(at > 0 && isGlued(tokens, at) && isSignMark(tokens.word[at - 1] as number)) && Number(pointed[1]) < 25 && Number(pointed[2]) < 60 ? { end: at + 1, value: { clock: Number(pointed[1]) * 60 + Number(pointed[2]) } } : null;
  }
  if (hours > 24 || at + 2 >= tokens.count || tokens.word[at + 1] !== COLON || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  if (at > 0 && isGlued(tokens, at) && (tokens.word[at - 1] === COLON || tokens.word[at - 1] === -0x2e)) return null;
  const minutes = width(tokens, at + 2) === 2 ? plainNumber(tokens, at + 2, 2) : -1;
  if (minutes < 0 || minutes > 59) return null;
  let end = at + 3;
  if (end + 1 < tokens.count && tokens.word[end] === COLON && isGlued(tokens, end) && isGlued(tokens, end + 1) && plainNumber(tokens, end + 1, 2) >= 0) end += 2;
  return { end, value: { clock: hours * 60 + minutes } };
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function roman(tokens: Tokens, at: number): Read<number> {
  if (at >= tokens.count || width(tokens, at) > 6) return null;
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]).toUpperCase();
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text.charAt(i)];
    if (here === undefined) return null;
    const next = ROMAN[text.charAt(i + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value > 0 && value < 30 ? { end: at + 1, value } : null;
}

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

/** Whether day and month could be read the other way round. */
export const isAmbiguous = (numeric: readonly [number, number, number]): boolean =>
  numeric[0] <= 12 && numeric[1] <= 12 && numeric[0] !== numeric[1];
