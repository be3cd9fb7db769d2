import type { DateMeaning } from '../lang/date-pack.js';
import { Shape, type Tokens } from '../model/tokens.js';
import { isGlued, shapeOf } from '../text/tokens.js';
import { isSignMark } from './currency-signs.js';

/** What was read and the token after it. */
export type Read<T> = { readonly end: number; readonly value: T } | null;

/** Marks inside dates, by their code. */
export const POINT = -0x2e;
export const COLON = -0x3a;
export const SLASH = -0x2f;
export const HYPHEN = -0x2d;
export const DASHES = new Set([HYPHEN, -0x2010, -0x2011, -0x2013]);
/** Years that four digits may be. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2199;

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

/** Letters or digits of a token. */
export const width = (tokens: Tokens, at: number): number => (tokens.end[at] as number) - (tokens.start[at] as number);

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
export function isSerial(tokens: Tokens, at: number): boolean {
  if (at < 2) return false;
  const before = tokens.word[at - 1];
  if (before === -0xb0 || tokens.text[tokens.start[at - 1]] === 'º') return true;
  return before === POINT && width(tokens, at - 2) <= 3 && /^n(?:o|os|ro|u|um|úm|r)?$/i.test(tokens.text.slice(tokens.start[at - 2], tokens.end[at - 2]));
}

/** A whole or decimal number in digits, or null. */
export function numberOf(tokens: Tokens, at: number): number | null {
  if (at >= tokens.count || shapeOf(tokens, at) !== Shape.number || width(tokens, at) > 12) return null;
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  if (/^\d+[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** Reads a civil date written in digits: "2025-12-16", "11/02/2026", "28.11.25". ISO dates keep their order; others give three numbers. */
export function numericDate(tokens: Tokens, at: number): Read<DateMeaning> {
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
export function clock(tokens: Tokens, at: number): Read<DateMeaning> {
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

/** Reads a Roman numeral below 30. */
export function roman(tokens: Tokens, at: number): Read<number> {
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

/** Whether day and month could be read the other way round. */
export const isAmbiguous = (numeric: readonly [number, number, number]): boolean =>
  numeric[0] <= 12 && numeric[1] <= 12 && numeric[0] !== numeric[1];
