import { match, mayStart } from '../grammar/template.js';
import { Word, type Title } from '../grammar/names.js';
import type { Tenure } from '../model/mention.js';
import { isGlued } from '../text/tokens.js';
import { readPhrase, type Phrase } from './bodies.js';
import {
  accentedAway, broken, capital, COMMA, endsWithAny, has, HYPHEN, isAbstract, isApostrophe, isLower, isOpener, isUpper, isWord, POINT, type Scan,
} from './scan.js';

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
  readonly deputy: boolean;
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
  while (titleEnd < tokens.count && !broken(tokens, titleEnd) && has(scan, titleEnd, Word.after) && (capitals || isLower(tokens, titleEnd) || capital(tokens, at)) && !has(scan, titleEnd, Word.given)) {
    if (has(scan, titleEnd, Word.acting)) tenure = 'acting';
    if (has(scan, titleEnd, Word.elect)) tenure = 'elect';
    titleEnd++;
  }
  let start = at;
  let deputy = false;
  let definite = false;
  for (let hops = 0; hops < 5 && start > 0; hops++) {
    const i = start - 1;
    if (broken(tokens, start) && !isLower(tokens, i)) break;
    if (has(scan, i, Word.deputy)) deputy = true;
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
  if (toldBefore(scan, start)) tenure = 'former';
  if (start === at && !names.pack.fieldBefore && !capitals && capital(tokens, at) && capital(tokens, at - 1) && !broken(tokens, at) && !has(scan, at - 1, Word.officeHead | Word.honorific | Word.notName)) return null;
  if (has(scan, start - 1, Word.aspirant) || (has(scan, start - 1, Word.link) && has(scan, start - 2, Word.aspirant))) return null;
  if (inName(scan, start, at)) return null;
  const rest = readComplement(scan, titleEnd, title, capitals);
  const vague = title.office.weak === true && rest.body === null && rest.field === null && (rest.loose || has(scan, rest.end, Word.link));
  if (vague && !capital(tokens, at)) return null;
  return { start, from: deputy ? start + (definite ? 1 : 0) : at, titleEnd, title, tenure, definite, deputy, capitals, ...rest };
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

interface Complement {
  readonly to: number;
  readonly end: number;
  readonly field: readonly [number, number] | null;
  readonly body: Phrase | null;
  readonly place: readonly [number, number] | null;
  readonly loose: boolean;
}

const MOST_SEGMENTS = 5;

/** What follows a title: field, body, place ("de Salud de Veracruz", "general de Obra del Infevip"). */
function readComplement(scan: Scan, at: number, title: Title, capitals: boolean): Complement {
  const { tokens } = scan;
  const { reach } = title.office;
  let i = at;
  let to = at;
  let end = at;
  let field: [number, number] | null = null;
  let body: Phrase | null = null;
  let place: [number, number] | null = null;
  let loose = false;
  for (let segment = 0; segment < MOST_SEGMENTS && i < tokens.count && !broken(tokens, i); segment++) {
    // Words without link: adjectives of the field in capitals ("directora Estratégica de Información"), in transcripts a body ("DIRECTOR GENERAL INSTITUTO…").
    const linked = has(scan, i, Word.link) && (capitals || isLower(tokens, i));
    if (!linked) {
      if (segment === 0 && capital(tokens, i) && !has(scan, i, Word.given) && (isAbstract(scan, i) || has(scan, i, Word.field) || (capitals && has(scan, i, Word.bodyHead)))) {
        const phrase = readPhrase(scan, i, capitals);
        if (phrase !== null) {
          if (phrase.kind === 'body') body = phrase; else field = [i, phrase.to];
          i = end = phrase.end;
          if (phrase.kind !== 'body') to = phrase.to;
          continue;
        }
      }
      if (segment === 0 && capital(tokens, i) && has(scan, i + 1, Word.link) && !capitals && adjectival(scan, i)) { i++; to = end = i; continue; }
      break;
    }
    let from = i;
    while (from < tokens.count && from - i < 3 && has(scan, from, Word.link | Word.determiner) && (capitals || isLower(tokens, from)) && !broken(tokens, from)) from++;
    if (from >= tokens.count || broken(tokens, from)) break;
    const article = from - i > 1;
    const phrase = readPhrase(scan, from, capitals, reach === 'portfolio' && field === null && has(scan, from, Word.field));
    if (phrase !== null && phrase.kind === 'other' && reach === 'portfolio' && has(scan, from, Word.given) && !has(scan, from, Word.field)) break;
    if (phrase !== null) {
      const topic = phrase.kind === 'field' || (phrase.kind === 'other' && (isAbstract(scan, phrase.from) || reach === 'portfolio' && field === null || reach === 'body' && !capitals && field === null && !article))
        || (phrase.kind === 'other' && article && field !== null);
      if (body !== null) { if (!inPlace(scan, i)) break; place = [from, phrase.to]; end = phrase.end; i = phrase.end; continue; }
      if (topic && reach !== 'territory' && reach !== 'seat') {
        const extended = withSeries(scan, phrase.to, capitals);
        field = [field === null ? from : field[0], extended];
        to = extended; end = Math.max(extended, phrase.end); i = end;
        while (has(scan, i, Word.after) && isLower(tokens, i) && !broken(tokens, i)) { i++; end = i; }
        continue;
      }
      if (inPlace(scan, i) && reach !== 'territory' && reach !== 'seat') { place = [from, phrase.to]; end = phrase.end; i = phrase.end; continue; }
      body = phrase;
      i = end = phrase.end;
      continue;
    }
    // Lower-case complements.
    if (capitals) break;
    if (has(scan, from, Word.anaphor) && !has(scan, from + 1, Word.link)) { i = end = from + 1; while (isLower(tokens, i) && has(scan, i, Word.after) && !broken(tokens, i)) end = ++i; continue; }
    if (has(scan, from, Word.group)) {
      const group = readGroup(scan, from);
      if (group !== null && body === null) { body = group; i = end = group.end; continue; }
    }
    if (has(scan, from, Word.field) && reach !== 'territory') {
      let stop = from + 1;
      while (isLower(tokens, stop) && has(scan, stop, Word.field | Word.after) && !broken(tokens, stop)) stop++;
      while (has(scan, stop, Word.joint) && !has(scan, stop, Word.link) && has(scan, stop + 1, Word.field) && isLower(tokens, stop + 1)) stop += 2;
      field = [field === null ? from : field[0], stop];
      i = to = end = stop;
      continue;
    }
    const stop = looseEnd(scan, from);
    if (stop > from) { loose = true; end = stop; if (body === null && field === null) to = stop; }
    break;
  }
  return { to, end, field, body, place, loose };
}

/** "en Nayarit": a link that places an office and names no body. */
const inPlace = (scan: Scan, at: number): boolean => {
  const word = scan.tokens.word[at];
  const links = scan.names.pack.links;
  const text = scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at]).toLowerCase();
  return word > 0 && (text === 'en' || text === 'in') && links.includes(text);
};

/** A capital adjective between title and "de" ("directora Estratégica de Información"). */
const adjectival = (scan: Scan, at: number): boolean => !has(scan, at, Word.given | Word.notName | Word.officeHead | Word.bodyHead) && endsWithAny(scan, at, scan.names.adjectiveEndings);

/** A field that goes on after commas: ", Supervisión y Evaluación", ", TERRITORIAL Y URBANO". */
function withSeries(scan: Scan, at: number, capitals: boolean): number {
  const { tokens } = scan;
  let i = at;
  const end = at;
  for (let items = 0; items < 5 && tokens.word[i] === COMMA; items++) {
    let k = i + 1;
    if (broken(tokens, k) || !capital(tokens, k) || has(scan, k, Word.given | Word.honorific | Word.officeHead | Word.notName)) return end;
    let words = 0;
    while (words < 4 && capital(tokens, k) && !broken(tokens, k) && !(has(scan, k, Word.joint) && !has(scan, k, Word.link)) && !has(scan, k, Word.given)) { k++; words++; }
    if (words === 0) return end;
    const and = has(scan, k, Word.joint) && !has(scan, k, Word.link | Word.determiner);
    if (and && !broken(tokens, k)) {
      let last = k + 1;
      while (has(scan, last, Word.determiner | Word.link) && last - k < 3) last++;
      if (!capital(tokens, last) || has(scan, last, Word.given) || broken(tokens, last)) return end;
      if (!isAbstract(scan, i + 1) && !has(scan, i + 1, Word.field) && !isAbstract(scan, last) && !has(scan, last, Word.field) && !capitals && words > 1) return end;
      const phrase = readPhrase(scan, last, capitals);
      return phrase === null ? end : phrase.to;
    }
    if (tokens.word[k] !== COMMA) return end;
    i = k;
  }
  return end;
}

function readGroup(scan: Scan, at: number): Phrase | null {
  const { tokens } = scan;
  let i = at + 1;
  let words = 0;
  if (has(scan, i, Word.link) && isLower(tokens, i)) {
    let from = i + 1;
    while (has(scan, from, Word.determiner) && from - i < 2) from++;
    const phrase = readPhrase(scan, from, false);
    if (phrase !== null) return { from: at, to: phrase.to, end: phrase.end, kind: 'body', acronym: phrase.acronym };
    return null;
  }
  if (capital(tokens, i) && !broken(tokens, i) && !has(scan, i, Word.given)) {
    const phrase = readPhrase(scan, i, false);
    return phrase === null ? null : { from: at, to: phrase.to, end: phrase.end, kind: 'body', acronym: phrase.acronym };
  }
  while (words < 2 && isLower(tokens, i) && !has(scan, i, Word.joint | Word.link | Word.determiner | Word.notName | Word.copula) && !broken(tokens, i)) { i++; words++; if (tokens.word[i] === COMMA || capital(tokens, i)) break; }
  return words > 0 && (tokens.word[i] === COMMA || capital(tokens, i)) ? { from: at, to: i, end: i, kind: 'body', acronym: null } : null;
}

/** Lower-case words up to a comma, none of them one that starts a clause. */
function looseEnd(scan: Scan, at: number): number {
  const { tokens } = scan;
  let i = at;
  let bare = 0;
  while (i < tokens.count && i - at < 12 && isWord(tokens, i) && !broken(tokens, i)) {
    const tie = has(scan, i, Word.link | Word.joint | Word.determiner);
    if (!tie && has(scan, i, Word.notName | Word.copula | Word.succession) && isLower(tokens, i)) return at;
    bare = tie ? 0 : bare + 1;
    if (bare > 3 && isLower(tokens, i)) return at;
    i++;
  }
  return i < tokens.count && tokens.word[i] === COMMA ? i : at;
}

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
export function readBefore(scan: Scan, at: number, titleCapital: boolean): { readonly from: number; readonly body: Phrase | null; readonly field: readonly [number, number] | null } | null {
  const { tokens } = scan;
  let from = at;
  while (from > 0 && at - from < 9) {
    const i = from - 1;
    if (broken(tokens, from)) break;
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
  const phrase: Phrase | null = body < 0 ? null : { from, to: body + 1, end: body + 1, kind: 'body', acronym: null };
  return { from, body: phrase, field: body + 1 < at ? [body < 0 ? from : body + 1, at] : null };
}
