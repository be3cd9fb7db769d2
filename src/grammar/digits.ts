import { Flag, Shape, type Tokens } from '../model/tokens.js';
import { decimal, type Decimal } from './decimal.js';
import { readDigits, type DecimalMark } from './separators.js';
import { isGlued } from '../text/tokens.js';

const [POINT, COMMA, HYPHEN, SLASH] = [-0x2e, -0x2c, -0x2d, -0x2f];
const APOSTROPHES = new Set([-0x27, -0x2019]);

export const isNumber = (tokens: Tokens, at: number): boolean => at < tokens.count && ((tokens.shape[at] as number) & 7) === Shape.number;

/** "120,000'000,000": an apostrophe for the millions between groups with commas. */
function readApostrophes(tokens: Tokens, at: number): { end: number; text: string } | null {
  const piece = (i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);
  if (!/^\d{1,3}(?:,\d{3})?$/.test(piece(at))) return null;
  let digits = piece(at).replace(',', '');
  let end = at + 1;
  while (end + 1 < tokens.count && APOSTROPHES.has(tokens.word[end] as number) && isGlued(tokens, end) && isGlued(tokens, end + 1) && isNumber(tokens, end + 1)) {
    const group = piece(end + 1);
    if (!/^\d{3}(?:,\d{3})?(?:\.\d{1,2})?$/.test(group)) break;
    digits += group.replace(',', '');
    end += 2;
  }
  return end === at + 1 ? null : { end, text: digits };
}

/** Digits written in groups with spaces or apostrophes ("13 891 234", "1'250,000"): where they end and the digits, or null. */
function readSpaced(tokens: Tokens, at: number): { end: number; text: string } | null {
  const text = tokens.text;
  const from = tokens.start[at] as number;
  const width = (tokens.end[at] as number) - from;
  if (text.charCodeAt(from) === 0x30) return null;
  if (at + 1 < tokens.count && APOSTROPHES.has(tokens.word[at + 1] as number) && isGlued(tokens, at + 1)) {
    const grouped = readApostrophes(tokens, at);
    if (grouped !== null) return grouped;
  }
  if (width > 3) return null;
  let digits = text.slice(from, tokens.end[at]);
  let end = at + 1;
  for (;;) {
    let next = end;
    if (next < tokens.count && APOSTROPHES.has(tokens.word[next] as number) && isGlued(tokens, next) && isGlued(tokens, next + 1)) next++;
    else if (next >= tokens.count || isGlued(tokens, next) || (tokens.start[next] as number) - (tokens.end[next - 1] as number) !== 1) break;
    if (!isNumber(tokens, next) || ((tokens.shape[next] as number) & Flag.line) !== 0) break;
    const group = text.slice(tokens.start[next], tokens.end[next]);
    if (!/^\d{3}(?:[.,]\d{1,2}|(?:,\d{3}))?$/.test(group) || (isGlued(tokens, next + 1) && !allowedAfter(tokens, next + 1))) break;
    digits += group;
    end = next + 1;
    if (group.length > 3) break;
  }
  return end === at + 1 ? null : { end, text: digits };
}

/** Marks that may touch the end of a number. */
const allowedAfter = (tokens: Tokens, at: number): boolean => (tokens.word[at] as number) < 0 && (tokens.word[at] as number) !== HYPHEN && (tokens.word[at] as number) !== SLASH;

/** Digits as read: exact value and decimals as written. */
export interface Piece { readonly end: number; readonly value: Decimal; readonly places: number; readonly unsettled: boolean; readonly marked: boolean }

/** A run of digits with its marks, spaces and apostrophes; a leading point counts (".5"). */
export function readDigitPiece(tokens: Tokens, at: number, mark: DecimalMark): Piece | null {
  if (at > 0 && isGlued(tokens, at) && (!isGlued(tokens, at - 1) || (at > 1 && tokens.word[at - 2] === HYPHEN && !isGlued(tokens, at - 2))) && (tokens.word[at - 1] === POINT || tokens.word[at - 1] === COMMA)) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (/^\d{1,9}$/.test(text)) return { end: at + 1, value: decimal(BigInt(text), -text.length), places: text.length, unsettled: false, marked: true };
  }
  const spaced = readSpaced(tokens, at);
  if (spaced !== null) {
    const digits = readDigits(spaced.text, mark);
    if (digits !== null) return { end: spaced.end, ...digits, unsettled: false };
  }
  const digits = readDigits(tokens.text.slice(tokens.start[at], tokens.end[at]), mark);
  return digits === null ? null : { end: at + 1, ...digits };
}

/** Fractions that are one character, by code unit: numerator and denominator. */
const VULGAR: ReadonlyMap<number, readonly [number, number]> = new Map([
  [-0xbd, [1, 2]], [-0xbc, [1, 4]], [-0xbe, [3, 4]], [-0x2153, [1, 3]], [-0x2154, [2, 3]], [-0x2155, [1, 5]], [-0x2156, [2, 5]], [-0x2157, [3, 5]], [-0x2158, [4, 5]],
  [-0x2159, [1, 6]], [-0x215a, [5, 6]], [-0x215b, [1, 8]], [-0x215c, [3, 8]], [-0x215d, [5, 8]], [-0x215e, [7, 8]],
]);

export const isVulgar = (tokens: Tokens, at: number): boolean => at < tokens.count && VULGAR.has(tokens.word[at] as number);

/** "1/4", "5-1/4", "5 1/4", "5½": eighths, quarters and their like. */
export function readFraction(tokens: Tokens, at: number): { end: number; value: number } | null {
  const whole = (i: number): number => {
    const width = (tokens.end[i] as number) - (tokens.start[i] as number);
    return isNumber(tokens, i) && width <= 2 ? Number(tokens.text.slice(tokens.start[i], tokens.end[i])) : NaN;
  };
  const common = (i: number): { end: number; value: number } | null => {
    if (!(tokens.word[i + 1] === SLASH && isGlued(tokens, i + 1) && isNumber(tokens, i + 2) && isGlued(tokens, i + 2))) return null;
    const over = whole(i);
    const under = whole(i + 2);
    if (!(over > 0 && over < under) || ![2, 3, 4, 5, 8, 10, 16, 32].includes(under)) return null;
    if (i + 3 < tokens.count && tokens.word[i + 3] === SLASH && isGlued(tokens, i + 3)) return null;
    return { end: i + 3, value: over / under };
  };
  const vulgar = VULGAR.get(tokens.word[at] as number);
  if (vulgar !== undefined) return { end: at + 1, value: vulgar[0] / vulgar[1] };
  const behind = at + 1 < tokens.count && ((tokens.shape[at + 1] as number) & Flag.line) === 0 ? VULGAR.get(tokens.word[at + 1] as number) : undefined;
  if (behind !== undefined) {
    const first = Number(tokens.text.slice(tokens.start[at], tokens.end[at]));
    return Number.isInteger(first) ? { end: at + 2, value: first + behind[0] / behind[1] } : null;
  }
  const alone = common(at);
  if (alone !== null) return alone;
  const first = whole(at);
  if (Number.isNaN(first)) return null;
  let next = at + 1;
  if (tokens.word[next] === HYPHEN && isGlued(tokens, next) && isGlued(tokens, next + 1)) next++;
  else if (!isNumber(tokens, next) || (tokens.start[next] as number) - (tokens.end[at] as number) > 2 || ((tokens.shape[next] as number) & Flag.line) !== 0) return null;
  if (next >= tokens.count || !isNumber(tokens, next)) return null;
  const rest = common(next);
  return rest === null ? null : { end: rest.end, value: first + rest.value };
}
