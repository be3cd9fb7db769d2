import { mayStart, match } from '../grammar/template.js';
import { Word } from '../grammar/names.js';
import { fold } from '../text/fold.js';
import { isGlued } from '../text/tokens.js';
import {
  bitsOf, broken, capital, has, HYPHEN, isAbstract, isAcronym, isApostrophe, isCloser, isInitial, isLower, isOpener, isRoman, isUpper, POINT, skipMark, type Scan,
} from './scan.js';

/** The name of a person: `start` counts titles of courtesy in, `from`–`end` is the name; `words` its capital words, `given` how many are given names. */
export interface PersonName {
  readonly start: number;
  readonly from: number;
  readonly end: number;
  readonly words: number;
  readonly given: number;
  readonly honorific: boolean;
}

const MOST_WORDS = 7;
const LONGEST_ABBREVIATION = 5;

/** Titles of courtesy at a token ("la Dra.", "su excelencia", "diputada"): where the name after them starts. */
export function skipHonorifics(scan: Scan, at: number): { readonly end: number; readonly found: boolean } {
  const { tokens } = scan;
  let i = at;
  let found = false;
  for (let hops = 0; hops < 4 && i < tokens.count; hops++) {
    if (has(scan, i, Word.determiner) && has(scan, i + 1, Word.honorific) && isLower(tokens, i)) i++;
    if (has(scan, i, Word.honorific) && !(has(scan, i, Word.given) && capital(tokens, i))) {
      const point = tokens.word[i + 1] === POINT && isGlued(tokens, i + 1) && tokens.end[i] - tokens.start[i] <= LONGEST_ABBREVIATION;
      const next = point ? i + 2 : i + 1;
      if (next >= tokens.count || broken(tokens, next)) break;
      const rank = rankEnd(scan, next);
      if (!point && !capital(tokens, rank) && !has(scan, next, Word.honorific)) {
        // "doctora en Derecho" is a degree, no courtesy
        break;
      }
      i = rank;
      found = true;
      continue;
    }
    const seat = courtesyOffice(scan, i);
    if (seat > i) { i = seat; found = true; continue; }
    break;
  }
  return { end: i, found };
}

/** Where the rest of a rank ends: "general | de brigada (r)", "coronel | (r)". */
function rankEnd(scan: Scan, at: number): number {
  const arm = has(scan, at, Word.link) && isLower(scan.tokens, at) && scan.names.rankArms.has(scan.tokens.word[at + 1] as number) ? at + 2 : at;
  return skipMark(scan, arm, scan.names.marks.retired);
}

/** An office that many hold, used like a title of courtesy ("la diputada Ana Ruiz"): where the name after it starts, or `at`. */
function courtesyOffice(scan: Scan, at: number): number {
  const { tokens, names } = scan;
  let i = at;
  if (has(scan, i, Word.determiner) && isLower(tokens, i)) i++;
  if (i >= tokens.count || !mayStart(names.titles, tokens, i)) return at;
  const found = match(names.titles, tokens, i, Math.min(tokens.count, i + 4));
  if (found === null || found.pattern.plural || found.pattern.office.reach !== 'seat' && found.pattern.office.concept !== 'judge') return at;
  const point = tokens.word[found.end] === POINT && isGlued(tokens, found.end) ? 1 : 0;
  const end = found.end + point;
  return capital(tokens, end) && !broken(tokens, end) && !has(scan, end, Word.bodyHead | Word.link) ? end : at;
}

/** Reads a name at a token, or null. */
export function readPerson(scan: Scan, at: number, limit = scan.tokens.count): PersonName | null {
  const { tokens } = scan;
  if (at >= limit) return null;
  const courtesy = skipHonorifics(scan, at);
  let i = courtesy.end;
  const from = i;
  if (i >= limit || !capital(tokens, i)) return null;
  const allUpper = isUpper(tokens, i) && !isInitial(tokens, i);
  if (allUpper && tokens.end[i] - tokens.start[i] < 2) return null;
  let words = 0;
  let given = 0;
  let end = i;
  while (i < limit && words < MOST_WORDS) {
    if (i > from && broken(tokens, i)) break;
    if (nameWord(scan, i, words, given, allUpper)) {
      if (has(scan, i, Word.given)) given++;
      words++;
      const initial = isInitial(tokens, i);
      i = initial ? i + 2 : i + 1;
      while (i + 1 < limit && (tokens.word[i] === HYPHEN || isApostrophe(tokens, i)) && isGlued(tokens, i) && isGlued(tokens, i + 1) && capital(tokens, i + 1)) i += 2;
      end = i;
      continue;
    }
    if (words === 0) break;
    const nickname = skipNickname(scan, i, limit);
    if (nickname > i) { i = nickname; end = nickname; continue; }
    const after = skipParticles(scan, i, limit, allUpper);
    if (after === i) break;
    if (!nameWord(scan, after, words, given, allUpper) || has(scan, after, Word.bodyHead | Word.field) && !has(scan, after, Word.given)) break;
    if (isPlace(scan, after) && (after - i === 1 || given === 0)) break;
    i = after;
  }
  if (words === 0) return null;
  return { start: at, from, end, words, given, honorific: courtesy.found };
}

export function isPlace(scan: Scan, at: number): boolean {
  return at < scan.tokens.count && mayStart(scan.names.places, scan.tokens, at) && match(scan.names.places, scan.tokens, at, at + 5) !== null;
}

function nameWord(scan: Scan, at: number, words: number, given: number, allUpper: boolean): boolean {
  const { tokens } = scan;
  if (!capital(tokens, at)) return false;
  const bits = bitsOf(scan, at);
  if ((bits & Word.given) !== 0) return allUpper || !isUpper(tokens, at);
  if (isInitial(tokens, at)) return true;
  if (isRoman(tokens, at) && words > 0) return true;
  if (allUpper !== isUpper(tokens, at) && (allUpper || isAcronym(tokens, at))) return false;
  if ((bits & (Word.notName | Word.acronym)) !== 0) return false;
  if ((bits & Word.determiner) !== 0) return false;
  if (words === 0) {
    if ((bits & (Word.bodyHead | Word.field | Word.officeHead | Word.honorific | Word.particle | Word.strongCue | Word.weakCue | Word.after)) !== 0) return false;
    if ((bits & (Word.link | Word.joint)) !== 0 && tokens.end[at] - tokens.start[at] === 1) return false;
    return !isPlace(scan, at) && !isAbstract(scan, at);
  }
  if ((bits & (Word.bodyHead | Word.strongCue)) !== 0) return given > 0 && !scan.names.pack.fieldBefore && (bits & Word.strongCue) === 0 && !has(scan, at + 1, Word.link | Word.after);
  if ((bits & Word.officeHead) !== 0) {
    return given > 0 && scan.names.titleSurnames.has(fold(tokens.text.slice(tokens.start[at], tokens.end[at]))) && !has(scan, at + 1, Word.link | Word.after) && !(scan.names.pack.fieldBefore && capital(tokens, at + 1));
  }
  if ((bits & Word.after) !== 0 && given === 0) return false;
  if ((bits & Word.particle) !== 0) return false;
  return given > 0 || !isAbstract(scan, at);
}

function skipParticles(scan: Scan, at: number, limit: number, allUpper: boolean): number {
  const { tokens } = scan;
  let i = at;
  while (i < limit && i - at < 3 && has(scan, i, Word.particle) && !has(scan, i, Word.given) && (allUpper ? isUpper(tokens, i) : isLower(tokens, i) || capital(tokens, i)) && !broken(tokens, i)) i++;
  return i < limit && i > at && !broken(tokens, i) ? i : at;
}

/** `"El Bronco"` inside a name: at most three words between quotation marks. */
function skipNickname(scan: Scan, at: number, limit: number): number {
  const { tokens } = scan;
  if (!isOpener(tokens, at) || isGlued(tokens, at)) return at;
  for (let i = at + 1; i < Math.min(limit, at + 6); i++) {
    if (isCloser(tokens, i)) return i > at + 1 && capital(tokens, i + 1) && !broken(tokens, i + 1) ? i + 1 : at;
    if (i === at + 1 && !capital(tokens, i)) return at;
  }
  return at;
}

/** The name that ends right before a token, or null. */
export function readPersonBefore(scan: Scan, end: number): PersonName | null {
  const { tokens } = scan;
  let from = end;
  for (let i = end - 1; i >= 0 && end - i <= 12; i--) {
    if (i + 1 < end && broken(tokens, i + 1)) break;
    const wordy = capital(tokens, i) || has(scan, i, Word.particle) || tokens.word[i] === HYPHEN || tokens.word[i] === POINT || isOpener(tokens, i) || isCloser(tokens, i);
    if (!wordy) break;
    if (capital(tokens, i)) from = i;
  }
  let best: PersonName | null = null;
  for (let i = from; i < end; i++) {
    if (!capital(tokens, i)) continue;
    const name = readPerson(scan, i, end);
    if (name === null || name.end !== end) continue;
    if (best === null || (best.given === 0 && name.given > 0 && has(scan, i, Word.given))) best = name;
    if (has(scan, i, Word.given)) break;
  }
  if (best === null) return null;
  const led = best.from > 0 && !broken(tokens, best.from) && capital(tokens, best.from - 1);
  if (led && best.given > 0 && !has(scan, best.from, Word.given)) {
    // "BBC Mundo Rafael Soto": what follows another capital word starts at the given name
    for (let i = best.from + 1; i < end; i++) {
      const later = has(scan, i, Word.given) ? readPerson(scan, i, end) : null;
      if (later !== null && later.end === end && later.words >= 2) { best = later; break; }
    }
  }
  let start = best.from;
  for (let hops = 0; hops < 4 && start > 0; hops++) {
    const back = tokens.word[start - 1] === POINT && has(scan, start - 2, Word.honorific) ? 2 : has(scan, start - 1, Word.honorific) ? 1 : 0;
    if (back === 0) break;
    start -= back;
  }
  return { ...best, start, honorific: best.honorific || start < best.from };
}
