import { match, mayStart } from '../grammar/template.js';
import { Word, type Title } from '../grammar/names.js';
import type { Tenure } from '../model/mention.js';
import { isGlued, isWord } from '../text/tokens.js';
import type { Phrase } from './bodies.js';
import { readComplement } from './complement.js';
import { accentedAway, broken, capital, has, HYPHEN, isLower, isOpener, isUpper, POINT, skipMark, type Scan } from './scan.js';

/**
 * An office as it stands in the text.
 * `start` counts article and words of tenure in; `from`–`to` is the office with its field; `end` is where its body ends too.
 */
export interface OfficePhrase {
  readonly start: number;
  readonly from: number;
  readonly titleEnd: number;
  readonly to: number;
  readonly end: number;
  readonly title: Title;
  readonly tenure: Tenure;
  readonly definite: boolean;
  /** What a word before the title makes of it ("deputy", "shadow"). */
  readonly deputy: string | null;
  readonly capitals: boolean;
  readonly field: readonly [number, number] | null;
  readonly body: Phrase | null;
  /** The place after "en" that says where a body has the office. */
  readonly place: readonly [number, number] | null;
  /** Lower-case words of no list follow the title: only a name right after a comma makes it an office. */
  readonly loose: boolean;
  /** The title's tokens where it stands elsewhere ("los secretarios de Salud, X, y de Gobierno, Y"). */
  readonly head?: readonly [number, number];
}

/** Reads the office whose title starts at a token, or null. */
export function readOffice(scan: Scan, at: number): OfficePhrase | null {
  const { tokens, names } = scan;
  if (!mayStart(names.titles, tokens, at)) return null;
  const found = match(names.titles, tokens, at, Math.min(tokens.count, at + 9));
  if (found === null) return null;
  if (accentedAway(scan, at)) return null;
  for (let i = at + 1; i < found.end; i++) if (broken(tokens, i)) return null;
  const title = found.pattern;
  const size = tokens.end[at] - tokens.start[at];
  const capitals = isUpper(tokens, at) && (size > 3 || (isUpper(tokens, at + 1) && tokens.end[at + 1] - tokens.start[at + 1] > 3));
  let tenure: Tenure = title.former ? 'former' : 'current';
  if (title.office.concept === 'acting-head') tenure = 'acting';
  let titleEnd = found.end;
  if (tokens.word[titleEnd] === POINT && isGlued(tokens, titleEnd) && tokens.end[titleEnd - 1] - tokens.start[titleEnd - 1] <= 4 && capital(tokens, titleEnd + 1)) titleEnd++;
  const trail = readTrailing(scan, titleEnd);
  if (trail !== null) { tenure = trail.tenure; titleEnd = trail.end; }
  const mark = skipMark(scan, titleEnd, names.marks.acting);
  if (mark > titleEnd) { tenure = 'acting'; titleEnd = mark; }
  while (titleEnd < tokens.count && !broken(tokens, titleEnd) && has(scan, titleEnd, Word.after) && (capitals || isLower(tokens, titleEnd) || capital(tokens, at)) && !has(scan, titleEnd, Word.given)) {
    if (has(scan, titleEnd, Word.acting)) tenure = 'acting';
    if (has(scan, titleEnd, Word.elect)) tenure = 'elect';
    titleEnd++;
  }
  const words = heldWords(scan, at);
  const { start, deputy, definite } = words;
  tenure = words.tenure === 'current' || (words.tenure === 'incoming' && tenure !== 'current') ? tenure : words.tenure;
  if (toldBefore(scan, start)) tenure = 'former';
  if (start === at && !names.pack.fieldBefore && !capitals && capital(tokens, at) && capital(tokens, at - 1) && !broken(tokens, at) && !has(scan, at - 1, Word.officeHead | Word.honorific | Word.notName)) return null;
  if (has(scan, start - 1, Word.aspirant) || (has(scan, start - 1, Word.link) && has(scan, start - 2, Word.aspirant))) return null;
  if (inName(scan, start, at)) return null;
  const rest = readComplement(scan, titleEnd, title, capitals);
  const vague = title.office.weak === true && rest.body === null && rest.field === null && (rest.loose || has(scan, rest.end, Word.link));
  if (vague && !capital(tokens, at)) return null;
  return { start, from: deputy === null ? at : start + (definite ? 1 : 0), titleEnd, title, tenure, definite, deputy, capitals, ...rest };
}

export interface HeldWords {
  readonly start: number;
  readonly tenure: Tenure;
  readonly deputy: string | null;
  readonly definite: boolean;
}

/** Words right before a token that say when and in which rank an office is held, and the article before them: "the former deputy". */
export function heldWords(scan: Scan, at: number): HeldWords {
  const { tokens } = scan;
  let start = at;
  let tenure: Tenure = 'current';
  let deputy: string | null = null;
  let definite = false;
  for (let hops = 0; hops < 5 && start > 0; hops++) {
    const i = start - 1;
    if (broken(tokens, start) && !isLower(tokens, i)) break;
    if (has(scan, i, Word.deputy)) deputy = scan.names.deputies.get(tokens.word[i] as number) ?? null;
    else if (has(scan, i, Word.ex)) tenure = 'former';
    else if (tokens.word[i] === HYPHEN && isGlued(tokens, i) && has(scan, i - 1, Word.ex)) { /* ex-director */ }
    else if (has(scan, i, Word.former)) tenure = 'former';
    else if (has(scan, i, Word.acting)) tenure = 'acting';
    else if (has(scan, i, Word.elect)) tenure = 'elect';
    else if (has(scan, i, Word.incoming)) { if (tenure === 'current') tenure = 'incoming'; }
    else if (has(scan, i, Word.current) && hops < 3) { /* actual, también, hoy */ }
    else if (has(scan, i, Word.determiner)) { start = i; definite = true; break; }
    else break;
    start = i;
  }
  return { start, tenure, deputy, definite };
}

/** A title inside the name of a hospital, school or street: Hospital “Presidente Alvear”, calle Presidente Roca. */
function inName(scan: Scan, start: number, at: number): boolean {
  const { tokens } = scan;
  if (start !== at || start < 1 || !capital(tokens, at) || broken(tokens, at)) return false;
  const quoted = isOpener(tokens, at - 1);
  const before = quoted ? at - 2 : at - 1;
  if (quoted) {
    for (let i = before; i >= 0 && before - i < 4 && isWord(tokens, i) && !broken(tokens, i + 1); i--) if (has(scan, i, Word.bodyHead)) return true;
    return false;
  }
  return !scan.names.pack.fieldBefore && isLower(tokens, before) && has(scan, before, Word.bodyHead) && !has(scan, before, Word.officeHead);
}

/** "—en ese entonces— la secretaria": words of a former holder before the title, perhaps between marks. */
function toldBefore(scan: Scan, start: number): boolean {
  const last = isWord(scan.tokens, start - 1) ? start : start - 1;
  for (let from = Math.max(0, last - 3); from < last; from++) {
    const found = readTrailing(scan, from);
    if (found !== null && found.tenure === 'former' && found.end === last) return true;
  }
  return false;
}

function readTrailing(scan: Scan, at: number): { end: number; tenure: Tenure } | null {
  const { tokens, names } = scan;
  if (at >= tokens.count || !mayStart(names.trailing, tokens, at) || broken(tokens, at)) return null;
  const found = match(names.trailing, tokens, at, at + 5);
  return found === null ? null : { end: found.end, tenure: found.pattern.tenure };
}
