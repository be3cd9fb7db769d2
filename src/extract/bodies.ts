import { match, mayStart } from '../grammar/template.js';
import { Word } from '../grammar/names.js';
import { isGlued } from '../text/tokens.js';
import {
  broken, capital, CLOSE, has, headsBody, HYPHEN, isAcronym, isApostrophe, isCloser, isLower, isOpener, isUpper, OPEN, POINT, COMMA, bitsOf, type Scan,
} from './scan.js';
import { Shape } from '../model/tokens.js';
import { shapeOf } from '../text/tokens.js';

/** A capital phrase after a title: tokens, and what it names. `acronym` are the tokens between parentheses. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly kind: 'body' | 'place' | 'field' | 'anaphor' | 'other';
  readonly acronym: readonly [number, number] | null;
}

const MOST_TOKENS = 24;

/**
 * Reads a capital phrase at a token. `capitals` where the text around is in capital letters, so that only marks end it.
 * `asField` reads a field of government even where its first word heads bodies too ("Gobernación").
 * A body takes everything tied to it ("Comisión Estatal del Agua y Saneamiento"); any other phrase ends at the next "de".
 */
export function readPhrase(scan: Scan, at: number, capitals: boolean, asField = false): Phrase | null {
  const limit = scan.tokens.count;
  const { tokens } = scan;
  if (at >= limit || !capital(tokens, at)) return null;
  const known = knownBody(scan, at);
  if (known >= 0) return withAcronym(scan, at, known, limit);
  if (!capitals && isAcronym(tokens, at) && !isUpper(tokens, at + 1)) return acronymBody(scan, at, limit);
  if (mayStart(scan.names.places, tokens, at)) {
    const place = match(scan.names.places, tokens, at, Math.min(limit, at + 5));
    if (place !== null && !(capital(tokens, place.end) && !broken(tokens, place.end) && !has(scan, place.end, Word.given) && !capitals)) {
      return { from: at, to: place.end, end: place.end, kind: 'place', acronym: null };
    }
  }
  const bits = bitsOf(scan, at);
  const body = !asField && (headsBody(scan, at) || (scan.names.pack.fieldBefore && endsInBody(scan, at, limit)));
  let to = phraseEnd(scan, at, body, capitals, limit);
  if (body && scan.names.pack.fieldBefore && !capitals) to = trimmed(scan, at, to);
  const kind = body || ((bits & Word.acronym) !== 0 && !capitals) ? 'body' : (bits & Word.field) !== 0 ? 'field' : hasAcronym(scan, at, to) && !capitals ? 'body' : 'other';
  const acronym = readAcronym(scan, to, limit);
  return { from: at, to, end: acronym === null ? to : acronym[1] + 1, kind: acronym === null ? kind : 'body', acronym };
}

/** The token after a body whose whole name the grammar was given, or -1. */
export function knownBody({ names, tokens }: Scan, at: number): number {
  return mayStart(names.bodies, tokens, at) ? (match(names.bodies, tokens, at, Math.min(tokens.count, at + MOST_TOKENS))?.end ?? -1) : -1;
}

function withAcronym(scan: Scan, from: number, to: number, limit: number): Phrase {
  const acronym = readAcronym(scan, to, limit);
  return { from, to, end: acronym === null ? to : acronym[1] + 1, kind: 'body', acronym };
}

function acronymBody(scan: Scan, at: number, limit: number): Phrase {
  const { tokens } = scan;
  let to = at + 1;
  while (to + 1 < limit && tokens.word[to] === HYPHEN && isGlued(tokens, to) && isGlued(tokens, to + 1) && capital(tokens, to + 1)) to += 2;
  if (to === at + 1 && to < limit && capital(tokens, to) && !broken(tokens, to) && joinsAcronym(scan, at, to)) to++;
  return { from: at, to, end: to, kind: 'body', acronym: null };
}

/** "IMSS Bienestar": an acronym of two words that the pack knows. */
function joinsAcronym(scan: Scan, at: number, next: number): boolean {
  const { tokens } = scan;
  const phrase = `${tokens.text.slice(tokens.start[at], tokens.end[at])} ${tokens.text.slice(tokens.start[next], tokens.end[next])}`;
  return scan.names.pack.knownBodies.some((body) => body.acronyms.includes(phrase));
}

const hasAcronym = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isAcronym(scan.tokens, i)) return true;
  return false;
};

/** Whether a run of capital words at a token holds a head of bodies that comes last ("Loreto Tourism Trust"). */
function endsInBody(scan: Scan, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 8) && capital(scan.tokens, i) && !(i > at && broken(scan.tokens, i)); i++) if (has(scan, i, Word.bodyHead)) return true;
  return false;
}

/** English: what follows the last head of a body belongs to it only after "of" or "for" ("Health District | Expands"). */
function trimmed(scan: Scan, from: number, end: number): number {
  const { tokens } = scan;
  let to = end;
  for (let i = from + 1; i < to; i++) if (capital(tokens, i) && has(scan, i, Word.given) && has(scan, i - 1, Word.bodyHead)) to = i;
  let head = -1;
  for (let i = from; i < to; i++) if (has(scan, i, Word.bodyHead)) head = i;
  if (head >= 0 && scan.names.headFirst.heads.has(tokens.word[head] as number)) return headFirstEnd(scan, head, to);
  for (let i = from + 1; i < head; i++) if (mayStart(scan.names.titles, tokens, i) && !has(scan, i, Word.bodyHead) && match(scan.names.titles, tokens, i, to) !== null) return i;
  return head < 0 || has(scan, head + 1, Word.link) ? to : head + 1;
}

/** "Instituto Nacional de Migración | in Tapachula": a name that begins with its head ends at the first small word of this language. */
function headFirstEnd(scan: Scan, head: number, end: number): number {
  const { tokens } = scan;
  for (let i = head + 1; i < end; i++) if (isLower(tokens, i) && !scan.names.headFirst.joints.has(tokens.word[i] as number)) return i;
  return end;
}

function phraseEnd(scan: Scan, at: number, body: boolean, capitals: boolean, limit: number): number {
  const { tokens } = scan;
  let i = at;
  let end = at;
  const last = Math.min(limit, at + MOST_TOKENS);
  while (i < last) {
    if (i > at && broken(tokens, i)) break;
    if (capital(tokens, i) && !(capitals && has(scan, i, Word.joint) && i === at)) {
      if (capitals && !body && i > at && has(scan, i, Word.link) && !has(scan, i, Word.field)) {
        break;
      }
      i++;
      if (tokens.word[i] === POINT && isGlued(tokens, i) && tokens.end[i - 1] - tokens.start[i - 1] <= 2 && capital(tokens, i + 1)) i++;
      end = i;
      while (i + 1 < last && (tokens.word[i] === HYPHEN || isApostrophe(tokens, i)) && isGlued(tokens, i) && isGlued(tokens, i + 1)) { i += 2; end = i; }
      continue;
    }
    if (shapeOf(tokens, i) === Shape.number && i > at) { i++; end = i; continue; }
    if (isOpener(tokens, i) && i > at && capital(tokens, i + 1)) {
      const close = closing(scan, i, last);
      if (close > 0) { i = close + 1; end = i; continue; }
    }
    const next = skipJoints(scan, i, last, body);
    if (next === i) break;
    i = next;
  }
  return end;
}

function closing(scan: Scan, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 10); i++) if (isCloser(scan.tokens, i)) return i;
  return -1;
}

/** Small words inside a phrase, where a capital follows; "de" only inside a body. */
function skipJoints(scan: Scan, at: number, limit: number, body: boolean): number {
  const { tokens } = scan;
  let i = at;
  while (i < limit && i - at < 3 && isLower(tokens, i) && has(scan, i, Word.joint) && !broken(tokens, i)) {
    if (!body && has(scan, i, Word.link)) return at;
    i++;
  }
  if (has(scan, i, Word.given) && has(scan, at, Word.link) && !has(scan, at, Word.particle)) return at;
  return i > at && i < limit && capital(tokens, i) && !broken(tokens, i) && !isAcronym(tokens, i) ? i : at;
}

/** `(ISSSTE)` after a phrase: the tokens inside. */
export function readAcronym(scan: Scan, at: number, limit = scan.tokens.count): readonly [number, number] | null {
  const { tokens } = scan;
  if (at + 2 >= limit || tokens.word[at] !== OPEN || !capital(tokens, at + 1)) return null;
  for (let i = at + 2; i < Math.min(limit, at + 6); i++) {
    if (tokens.word[i] === CLOSE) return i - at <= 4 ? [at + 1, i] : null;
    if (tokens.word[i] === COMMA) return null;
  }
  return null;
}

/** The phrase that an acronym in parentheses stands for: the capital words before it that begin with its first letter, as far back as its letters reach. */
export function readDefined(scan: Scan, open: number): { readonly from: number; readonly acronym: readonly [number, number] } | null {
  const { tokens } = scan;
  const acronym = readAcronym(scan, open);
  if (acronym === null || open === 0 || broken(tokens, open)) return null;
  const short = tokens.text.slice(tokens.start[acronym[0]], tokens.end[acronym[1] - 1]);
  if (short.length < 2 || short.length > 14 || /[^\p{L}\d-]/u.test(short)) return null;
  const initial = short.charAt(0).toUpperCase();
  let from = -1;
  let words = 0;
  for (let i = open - 1; i >= 0 && open - i < MOST_TOKENS && words <= short.length + 2; i--) {
    if (i + 1 < open && broken(tokens, i + 1)) break;
    if (capital(tokens, i)) {
      if (has(scan, i, Word.notName) && !has(scan, i, Word.bodyHead)) break;
      words++;
      if (tokens.text.charAt(tokens.start[i]).toUpperCase() === initial) from = i;
    } else if (!(isLower(tokens, i) && has(scan, i, Word.joint)) && tokens.word[i] !== COMMA) break;
  }
  if (from < 0) return null;
  let capitals = 0;
  for (let i = from; i < open; i++) if (capital(tokens, i)) capitals++;
  return capitals >= 2 ? { from, acronym } : null;
}
