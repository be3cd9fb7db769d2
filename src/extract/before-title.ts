import { match, mayStart } from '../grammar/template.js';
import { Word } from '../grammar/names.js';
import { isGlued } from '../text/tokens.js';
import type { Phrase } from './bodies.js';
import type { OfficePhrase } from './office.js';
import { broken, capital, has, HYPHEN, isApostrophe, isLower, isUpper, POINT, type Scan } from './scan.js';

/** The possessive before a title ("Mexico's president"): where its name starts, or -1. */
export function possessor(scan: Scan, start: number): Phrase | null {
  const { tokens } = scan;
  const s = start - 1;
  if (s < 2 || tokens.end[s] - tokens.start[s] !== 1 || !isApostrophe(tokens, s - 1) || !isGlued(tokens, s) || !isGlued(tokens, s - 1)) return null;
  let from = s - 1;
  if (isLower(tokens, s - 2)) {
    from = s - 2;
    while (from > 0 && s - from < 6 && isLower(tokens, from) && !has(scan, from, Word.determiner)) from--;
    return has(scan, from, Word.determiner) ? { from, to: s - 1, end: s + 1, kind: 'anaphor', acronym: null } : null;
  }
  while (from > 0 && (capital(tokens, from - 1) || tokens.word[from - 1] === POINT && isGlued(tokens, from - 1)) && s - from < 7 && !has(scan, from - 1, Word.notName)) from--;
  return from === s - 1 ? null : { from, to: s - 1, end: s + 1, kind: 'body', acronym: null };
}

const HELD = Word.former | Word.acting | Word.elect | Word.incoming | Word.current | Word.ex | Word.deputy;

/** Field or body written before a title ("Health Secretary", "St. Louis County Commissioner"). */
export function readBefore(scan: Scan, { from: at, title }: Pick<OfficePhrase, 'from' | 'title'>, titleCapital: boolean): { readonly from: number; readonly body: Phrase | null; readonly field: readonly [number, number] | null } | null {
  const { tokens } = scan;
  let from = at;
  while (from > 0 && at - from < 9) {
    const i = from - 1;
    if (broken(tokens, from)) break;
    if (opensPlace(scan, i, from)) { from = i; continue; }
    if (has(scan, i, HELD)) break;
    if (capital(tokens, i) && !has(scan, i, Word.notName | Word.honorific | Word.determiner)) { from = i; continue; }
    if (tokens.word[i] === POINT && isGlued(tokens, i) && i > 0 && tokens.end[i - 1] - tokens.start[i - 1] <= 2 && capital(tokens, i - 1)) { from = i - 1; continue; }
    if (tokens.word[i] === HYPHEN && isGlued(tokens, i) && isGlued(tokens, from) && capital(tokens, i - 1)) { from = i - 1; continue; }
    const joins = has(scan, i, Word.link) || has(scan, i - 1, Word.field | Word.bodyHead);
    if (from < at && joins && has(scan, i, Word.joint) && !has(scan, i, Word.determiner) && isLower(tokens, i) && capital(tokens, i - 1) && !has(scan, i - 1, Word.notName | Word.officeHead)) { from = i; continue; }
    if (!titleCapital && isLower(tokens, i) && has(scan, i, Word.field) && from === at) { from = i; break; }
    break;
  }
  while (from < at && !capital(tokens, from) && !has(scan, from, Word.field)) from++;
  if (from === at) return null;
  let body = -1;
  const field = has(scan, at - 1, Word.field);
  for (let i = at - 1; i >= from; i--) if (has(scan, i, Word.bodyHead) && !(field && i === at - 1) || (isUpper(tokens, i) && tokens.end[i] - tokens.start[i] > 1)) { body = i; break; }
  if (body < 0 && tokens.end[from] - tokens.start[from] === 1 && tokens.word[from + 1] === POINT) {
    body = from;
    while (body + 1 < at && (tokens.word[body + 1] === POINT || tokens.end[body + 1] - tokens.start[body + 1] === 1)) body++;
  }
  if (body < 0 && mayStart(scan.names.places, tokens, from)) {
    const place = match(scan.names.places, tokens, from, at);
    if (place !== null) body = place.end - 1;
  }
  if (body < 0 && has(scan, at, Word.group) && capital(tokens, at) && !field) {
    // "Baxter County Judge": the first word of the title closes the name of the body
    return { from, body: { from, to: at + 1, end: at + 1, kind: 'body', acronym: null }, field: null };
  }
  if (body < 0 && title.office.local === true && !field && governs(scan, from, at)) body = at - 1;
  const phrase: Phrase | null = body < 0 ? null : { from, to: body + 1, end: body + 1, kind: 'body', acronym: null };
  return { from, body: phrase, field: body + 1 < at ? [body < 0 ? from : body + 1, at] : null };
}

/** Whether the words before the title of a mayor or governor are the place governed: no nation's, no party's, no word of level. */
function governs(scan: Scan, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (has(scan, i, Word.field | Word.officeHead) || scan.names.sides.has(scan.tokens.word[i] as number) || mayStart(scan.names.nations, scan.tokens, i)) return false;
  return true;
}

/** "New Mexico": a word of tenure that begins the name of a place. */
function opensPlace(scan: Scan, at: number, next: number): boolean {
  if (!capital(scan.tokens, at) || !mayStart(scan.names.places, scan.tokens, at)) return false;
  const place = match(scan.names.places, scan.tokens, at, scan.tokens.count);
  return place !== null && place.end > next;
}
