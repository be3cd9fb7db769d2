import { Shape, type Tokens } from '../model/tokens.js';
import { decimal, type Decimal } from './decimal.js';

/** Which mark a document writes before decimals; null where nothing in it tells. */
export type DecimalMark = '.' | ',' | null;

/** Longest run of digits and marks that is read as a number. */
const LONGEST = 40;

/** How the marks inside a run of digits divide it. `either` is one mark before three digits ("1.250"). */
interface Form { readonly kind: 'plain' | 'grouped' | 'either' | 'decimal'; readonly mark: string; readonly digits: string; readonly places: number }

/** "12,34,567": groups of two before the last three, with commas, as India writes them. */
const indian = (pieces: readonly string[], mark: string): boolean =>
  mark === ',' && pieces.length > 2 && (pieces[0] as string).length <= 2 && pieces.slice(1, -1).every((p) => p.length === 2) && (pieces[pieces.length - 1] as string).length === 3;

/** Reads the marks of a run of digits; null for addresses, versions and dates ("192.168.1.2"). */
function formOf(text: string): Form | null {
  let marks = '';
  for (let i = 0; i < text.length; i++) { const c = text[i] as string; if (c === '.' || c === ',') marks += c; }
  if (marks === '') return { kind: 'plain', mark: '', digits: text, places: 0 };
  const last = marks[marks.length - 1] as string;
  const pieces = text.split(/[.,]/);
  const tail = pieces[pieces.length - 1] as string;
  const digits = pieces.join('');
  const grouped = (list: readonly string[]): boolean =>
    (list[0] as string).length <= 3 && (list[0] as string) !== '0' && list.slice(1).every((p) => p.length === 3);
  if (marks.length === 1) {
    if (tail.length === 3 && grouped(pieces)) return { kind: 'either', mark: last, digits, places: 0 };
    return { kind: 'decimal', mark: last, digits, places: tail.length };
  }
  const same = marks === last.repeat(marks.length);
  if (same) return grouped(pieces) || indian(pieces, last) ? { kind: 'grouped', mark: last, digits, places: 0 } : null;
  const head = marks.slice(0, -1);
  if (head !== (head[0] as string).repeat(head.length) || !(grouped(pieces.slice(0, -1)) || indian(pieces.slice(0, -1), head[0] as string))) return null;
  return { kind: 'decimal', mark: last, digits, places: tail.length };
}

export interface Digits {
  readonly value: Decimal;
  /** Digits after the decimal mark. */
  readonly places: number;
  /** One mark before three digits, which the document's convention does not settle. It is read as thousands. */
  readonly unsettled: boolean;
  /** Any mark inside. */
  readonly marked: boolean;
}

/** Reads a run of digits with points and commas under a document's convention. */
export function readDigits(text: string, mark: DecimalMark): Digits | null {
  if (text.length > LONGEST) return null;
  const form = formOf(text);
  if (form === null) return null;
  if (form.kind === 'decimal') return { value: decimal(BigInt(form.digits), -form.places), places: form.places, unsettled: false, marked: true };
  if (form.kind === 'either' && form.mark === mark) return { value: decimal(BigInt(form.digits), -3), places: 3, unsettled: false, marked: true };
  return { value: decimal(BigInt(form.digits)), places: 0, unsettled: form.kind === 'either' && mark === null, marked: form.kind !== 'plain' };
}

/**
 * The decimal mark of a document, from what cannot be read otherwise: "13.891.234" and "1,250.50" decide alone,
 * "12,5" votes. Tokens that `mask` covers say nothing. `fallback` is the language's own mark, where it has one.
 */
export function decimalMark(tokens: Tokens, mask: Uint8Array, fallback: DecimalMark): DecimalMark {
  let point = 0;
  let comma = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.shape[i] as number) & 7) !== Shape.number || mask[i] !== 0) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (end - start < 3 || end - start > LONGEST) continue;
    const form = formOf(tokens.text.slice(start, end));
    if (form === null || form.kind === 'plain' || form.kind === 'either') continue;
    const weight = form.kind === 'grouped' || form.places + 3 < form.digits.length ? 8 : 1;
    const decimalIsPoint = form.kind === 'grouped' ? form.mark === ',' : form.mark === '.';
    if (decimalIsPoint) point += weight; else comma += weight;
  }
  if (point > 2 * comma) return '.';
  if (comma > 2 * point) return ',';
  return fallback;
}
