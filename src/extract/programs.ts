import type { Document } from '../model/document.js';
import { mentionId } from '../model/id.js';
import type { ProgramMention } from '../model/mention.js';
import { Shape } from '../model/tokens.js';
import { Word } from '../grammar/names.js';
import { isGlued, shapeOf, wordsOf } from '../text/tokens.js';
import { readAcronym } from './bodies.js';
import { occurrences, phraseBook, type PhraseBook } from '../text/phrase-book.js';
import { isPlace, readPerson } from './person.js';
import { broken, capital, COLON, COMMA, has, HYPHEN, isAbstract, isAcronym, isCloser, isLower, isOpener, isUpper, type Scan } from './scan.js';

/** A program as found: the tokens of its name, its acronym's, and whether a cue or quotation marks say that it is one. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly acronym: readonly [number, number] | null;
  /** Worth looking for elsewhere in the document without a cue. */
  readonly distinct: boolean;
}

const HASH = -0x23;
const SLASH = -0x2f;
const CUE = Word.strongCue | Word.weakCue;
const MOST_TOKENS = 14;

const books = new WeakMap<Scan['names'], PhraseBook<string>>();

/** Programs, in reading order: named after or before a cue, known from the pack, or named elsewhere in the document. */
export function findPrograms(scan: Scan, document: Document, taken: (from: number, to: number) => boolean, mask: Uint8Array): ProgramMention[] {
  const { tokens } = scan;
  const named: Named[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at];
    if (word <= 0 || word >= scan.names.classes.length || ((scan.names.classes[word] & CUE) === 0 && !scan.names.benefits.has(word))) continue;
    const one = afterCue(scan, at) ?? beforeCue(scan, at) ?? apposed(scan, at);
    if (one === null || taken(one.from, one.to) || ofNations(scan, one) || broadcast(scan, at, one)) continue;
    named.push(one);
    at = Math.max(at, one.to - 1);
  }
  let known = books.get(scan.names);
  if (known === undefined) books.set(scan.names, known = phraseBook(scan.names.knownPrograms.map((name) => [name, name])));
  const acronyms = named.flatMap(({ acronym }) => (acronym === null ? [] : [wordsOf(tokens, acronym[0], acronym[1])]));
  const distinct = named.filter((one) => one.distinct);
  const own = phraseBook([...distinct.map((one) => bare(scan, one)), ...distinct.flatMap((one) => withoutCue(scan, one)), ...acronyms].map((name) => [name, name] as const));
  const all = new Map<number, Named>();
  for (const one of named) all.set(one.from, one);
  for (const book of [own, known]) {
    for (const { from, to } of occurrences(book, tokens, (at) => has(scan, at, Word.link))) {
      if (taken(from, to) || named.some(({ acronym }) => acronym !== null && acronym[0] === from)) continue;
      const other = covering(all, from, to);
      if (other === null) all.set(from, { from, to, acronym: null, distinct: false });
    }
  }
  return [...all.values()].sort((a, b) => a.from - b.from).map((one) => {
    for (let i = one.from; i < one.to; i++) if (shapeOf(tokens, i) === Shape.number) mask[i] = 1;
    return mention(scan, document, one);
  });
}

/** "Fondo de Población de las Naciones Unidas": bodies under the name of a program. */
function ofNations(scan: Scan, one: Named): boolean {
  const { tokens } = scan;
  let i = one.to;
  while (i - one.to < 3 && has(scan, i, Word.link | Word.determiner)) i++;
  for (let k = one.from; k <= i && k + 1 < tokens.count; k++) if (has(scan, k, Word.bodyHead) && isPlace(scan, k) && k > one.from) return true;
  return false;
}

const NEAR = 9;

/** A program of radio or television: a word of broadcasting stands near. */
function broadcast(scan: Scan, at: number, one: Named): boolean {
  if (!has(scan, at, Word.strongCue)) return false;
  for (let i = Math.max(0, at - NEAR); i < Math.min(scan.tokens.count, one.to + NEAR); i++) if ((i < one.from || i >= one.to) && has(scan, i, Word.broadcast)) return true;
  return false;
}

/** ", Transformación y Resiliencia": a name that goes on after a comma with abstract nouns. */
function withSeries(scan: Scan, to: number): number {
  const { tokens } = scan;
  let i = to;
  for (let items = 0; items < 4; items++) {
    const and = has(scan, i, Word.joint) && !has(scan, i, Word.link | Word.determiner) && isLower(tokens, i);
    if (tokens.word[i] !== COMMA && !(and && items > 0)) return to;
    if (!capital(tokens, i + 1) || !isAbstract(scan, i + 1) && !has(scan, i + 1, Word.field) && !(and && items > 0) || broken(tokens, i + 1)) return to;
    i = nameEnd(scan, i + 1);
    if (and) return i;
    for (let k = to + 1; k < i; k++) if (has(scan, k, Word.joint) && !has(scan, k, Word.link | Word.determiner)) return i;
  }
  return to;
}

function covering(all: ReadonlyMap<number, Named>, from: number, to: number): Named | null {
  for (let i = from; i >= 0 && from - i < MOST_TOKENS + 4; i--) {
    const one = all.get(i);
    if (one !== undefined) return one.to > from ? one : null;
  }
  for (let i = from + 1; i < to; i++) { const one = all.get(i); if (one !== undefined) return one; }
  return null;
}

/** The name without quotation marks. */
function bare(scan: Scan, one: Named): string {
  let { from, to } = one;
  if (isOpener(scan.tokens, from)) from++;
  if (isCloser(scan.tokens, to - 1)) to--;
  return wordsOf(scan.tokens, from, to);
}

/** The name after its generic noun, where it is one by itself: two capitals or more, no adjective or small word first. */
function withoutCue(scan: Scan, one: Named): string[] {
  const from = one.from + 1;
  if (!has(scan, one.from, Word.strongCue) || !capital(scan.tokens, from) || has(scan, from, Word.after | Word.bodyHead | Word.notProgram) || capitals(scan, from, one.to) < 2) return [];
  return isLower(scan.tokens, one.from) || isPlace(scan, from) ? [] : [wordsOf(scan.tokens, from, one.to)];
}

function mention(scan: Scan, document: Document, one: Named): ProgramMention {
  const { tokens } = scan;
  const span = { doc: document.id, start: tokens.start[one.from], end: tokens.end[one.to - 1] };
  return {
    kind: 'program', id: mentionId('program', span), ...span,
    name: wordsOf(tokens, one.from, one.to).replace(/\s+/g, ' ').replace(/["“”«»‘]|(?<!\p{L})['’]|['’](?!\p{L})/gu, ''),
    acronym: one.acronym === null ? null : wordsOf(tokens, one.acronym[0], one.acronym[1]),
  };
}

/** "programa Techo Digno", "Estrategia de Trato Digno", "estrategia de «…»", "programa denominado X". */
function afterCue(scan: Scan, at: number): Named | null {
  const { tokens } = scan;
  const strong = has(scan, at, Word.strongCue);
  const cueCapital = capital(tokens, at) && !(isUpper(tokens, at) && isUpper(tokens, at + 1));
  if (isUpper(tokens, at) && tokens.end[at] - tokens.start[at] > 3) return null;
  const headed = cueCapital && !opensSentence(scan, at);
  if (!has(scan, at, CUE) && !headed) return null;
  if (cueCapital && inBody(scan, at)) return null;
  let i = at + 1;
  if (i >= tokens.count || broken(tokens, i)) return null;
  while (i < tokens.count && isLower(tokens, i) && has(scan, i, Word.after) && !broken(tokens, i) && i - at < 3) i++;
  if (has(scan, i, Word.called)) i++;
  if (has(scan, i, Word.as) && i > at + 1) i++;
  const colon = tokens.word[i] === COLON;
  if (colon) i++;
  if (i >= tokens.count || broken(tokens, i)) return null;
  const quoted = readQuoted(scan, i);
  if (quoted !== null) return { from: cueCapital ? at : i, to: quoted, acronym: readAcronym(scan, quoted), distinct: true };
  if (has(scan, i, Word.notProgram) || (colon && (has(scan, i, Word.notName | Word.determiner) || !capital(tokens, i + 1) && !has(scan, i + 1, Word.joint)))) return null;
  if (tokens.word[i] === HASH) return capital(tokens, i + 1) && isGlued(tokens, i + 1) ? { from: i, to: i + 2, acronym: null, distinct: true } : null;
  if (tokens.word[i] === COMMA) return strong ? betweenCommas(scan, at, i) : null;
  let name = i;
  const linked = has(scan, i, Word.link) && isLower(tokens, i);
  if (linked) {
    name = i + 1;
    while (has(scan, name, Word.determiner) && isLower(tokens, name) && name - i < 3) name++;
    const inner = readQuoted(scan, name);
    if (inner !== null && (strong || capital(tokens, name + 1))) return { from: name, to: inner, acronym: readAcronym(scan, inner), distinct: true };
  }
  if (!capital(tokens, name) || broken(tokens, name) || has(scan, name, Word.notProgram)) return null;
  if (has(scan, name, Word.notName) && (linked || !capital(tokens, name + 1) && !(has(scan, name + 1, Word.joint) && !has(scan, name + 1, Word.link)))) return null;
  if (!capital(tokens, name + 1) && tokens.end[name] - tokens.start[name] === 1) return null;
  const plain = nameEnd(scan, name);
  const to = linked && isAbstract(scan, name) ? withSeries(scan, plain) : linked || !strong ? plain : withParallel(scan, name, plain);
  if (to === name) return null;
  if (!linked && onlyAdjectives(scan, name, to)) return null;
  const words = capitals(scan, name, to);
  // "Pensión para Personas con Discapacidad" at the start of a line
  const purposed = linked && cueCapital && words >= 2 && !has(scan, i, Word.particle) && has(scan, i, Word.joint) && cueFits(scan, name, to);
  if (isPlace(scan, name) && to - name <= 2 && !headed) return null;
  if (linked) {
    if (!headed && !purposed && !(strong && (words >= 2 || has(scan, name, Word.field)) && cueFits(scan, name, to))) return null;
    if (person(scan, name, to)) return null;
    const from = headed || cueCapital ? at : strong && words < 2 ? at : name;
    return { from, to, acronym: acronymAfter(scan, to), distinct: words >= 2 || headed };
  }
  if (!headed && person(scan, name, to) && !strong) return null;
  if (!headed && words === 1 && !strong && !isGlued(tokens, name + 1) && opensSentence(scan, at)) return null;
  return { from: cueCapital && !strongName(scan, name) ? at : name, to, acronym: acronymAfter(scan, to), distinct: words >= 2 || (strong && uncommon(scan, name)) };
}

/** "a state program, Clean Ride to School, covered …": a name between commas after a cue with an indefinite or no article. */
function betweenCommas(scan: Scan, at: number, comma: number): Named | null {
  const { tokens } = scan;
  const name = comma + 1;
  if (!isLower(tokens, at) || !capital(tokens, name) || broken(tokens, name) || has(scan, name, Word.notName | Word.bodyHead | Word.officeHead | Word.honorific) || isPlace(scan, name)) return null;
  const to = nameEnd(scan, name);
  if (tokens.word[to] !== COMMA || capitals(scan, name, to) < 2 || person(scan, name, to) || readPerson(scan, name)?.end === to && to - name <= 3 && capitals(scan, name, to) === to - name) return null;
  return { from: name, to, acronym: null, distinct: true };
}

/** "Centro Nacional de Programas Preventivos": the cue belongs to the name of a body. */
function inBody(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (!has(scan, at - 1, Word.particle) || has(scan, at - 1, Word.determiner) || broken(tokens, at)) return false;
  for (let i = at - 2; i >= 0 && at - i < 5 && capital(tokens, i); i--) if (has(scan, i, Word.bodyHead) && !has(scan, i, CUE)) return true;
  return false;
}

/** "Mi", "Tu", "Más", "Cero": words with which both halves of a name begin. */
const SHORT_WORD = 4;

/** "Mi Casa, Mi Barrio": a name that goes on after a comma with the word it began with. */
function withParallel(scan: Scan, name: number, to: number): number {
  const { tokens } = scan;
  if (tokens.word[to] !== COMMA || broken(tokens, to + 1) || tokens.word[to + 1] !== tokens.word[name] || tokens.word[name] <= 0 || tokens.end[name] - tokens.start[name] > SHORT_WORD || !capital(tokens, to + 1)) return to;
  return nameEnd(scan, to + 1);
}

/** Whether one word is worth looking for again: unknown to the language's lists and long, or an acronym. */
const uncommon = (scan: Scan, at: number): boolean =>
  scan.tokens.word[at] <= 0 && scan.tokens.end[at] - scan.tokens.start[at] >= (isAcronym(scan.tokens, at) ? 3 : 6) && !isPlace(scan, at);

function onlyAdjectives(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!has(scan, i, Word.after)) return false;
  return true;
}

/** Whether the words after a capital cue are a name without it. */
const strongName = (scan: Scan, name: number): boolean => has(scan, name, Word.determiner) && capital(scan.tokens, name);

const cueFits = (scan: Scan, from: number, to: number): boolean =>
  !isPlace(scan, from) && !(isAcronym(scan.tokens, from) && to - from === 1) && !has(scan, from, Word.bodyHead | Word.officeHead);

function person(scan: Scan, from: number, to: number): boolean {
  const name = readPerson(scan, from);
  return name !== null && name.end >= to && name.given > 0 && name.words >= 2;
}

const acronymAfter = (scan: Scan, at: number): readonly [number, number] | null => readAcronym(scan, at);

const opensSentence = (scan: Scan, at: number): boolean =>
  at === 0 || broken(scan.tokens, at) || scan.tokens.word[at - 1] === -0x2e || isOpener(scan.tokens, at - 1) || scan.tokens.word[at - 1] === -0xbf || (scan.tokens.shape[at] & 16) !== 0 && scan.tokens.word[at - 1] === -0x2e;

function capitals(scan: Scan, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (capital(scan.tokens, i)) count++;
  return count;
}

/** The end of a name: capital words with small words between them, digits, hyphens. */
function nameEnd(scan: Scan, at: number): number {
  const { tokens } = scan;
  let i = at;
  let end = at;
  const limit = Math.min(tokens.count, at + MOST_TOKENS);
  while (i < limit) {
    if (i > at && broken(tokens, i)) break;
    if (capital(tokens, i)) {
      if (i > at && has(scan, i, Word.officeHead) && !has(scan, i - 1, Word.joint)) break;
      i++;
      end = i;
      while (i + 1 < limit && tokens.word[i] === HYPHEN && isGlued(tokens, i) && isGlued(tokens, i + 1)) { i += 2; end = i; }
      continue;
    }
    if (shapeOf(tokens, i) === Shape.number && i > at) {
      const pair = tokens.word[i + 1] === SLASH && isGlued(tokens, i + 1) && isGlued(tokens, i + 2) && shapeOf(tokens, i + 2) === Shape.number;
      i += pair ? 3 : 1;
      end = i;
      continue;
    }
    if (isOpener(tokens, i) && i > at) {
      const close = readQuoted(scan, i);
      if (close !== null) { i = close; end = close; continue; }
    }
    let k = i;
    while (k < limit && k - i < 4 && isLower(tokens, k) && (has(scan, k, Word.joint) || k > at && scan.names.programJoints.has(tokens.word[k])) && !broken(tokens, k)) k++;
    if (k > i && k < limit && scan.names.programJoints.has(tokens.word[k - 1]) && (has(scan, k, Word.given | Word.notName | Word.officeHead) || isAcronym(tokens, k))) break;
    if (k === i || k >= limit || !capital(tokens, k) || broken(tokens, k)) break;
    if (splits(scan, i, k)) break;
    i = k;
  }
  return end;
}

/** Whether the small words between two capitals part a name from what follows it: "en" before a place, "on" before a day, "y" before another cue, "de" before a body. */
function splits(scan: Scan, joint: number, next: number): boolean {
  const tied = has(scan, joint, Word.particle);
  if (has(scan, next, CUE) && !tied) return true;
  if (scan.names.pack.cueAfter && has(scan, next, Word.notName) && !has(scan, joint, Word.link | Word.particle)) return true;
  if (has(scan, next, Word.officeHead | Word.acronym) && !has(scan, next, Word.bodyHead)) return true;
  if (isPlace(scan, next) && next - joint === 1 && !has(scan, joint, Word.particle)) return true;
  if (has(scan, next, Word.bodyHead) && has(scan, joint, Word.particle)) return true;
  return isAcronym(scan.tokens, next) && has(scan, joint, Word.particle);
}

const MOST_QUOTED = 12;

/** A short quotation: the token after its closing mark. */
function readQuoted(scan: Scan, at: number): number | null {
  const { tokens } = scan;
  if (at >= tokens.count || !isOpener(tokens, at)) return null;
  for (let i = at + 1; i < Math.min(tokens.count, at + MOST_QUOTED + 2); i++) {
    if (broken(tokens, i)) return null;
    if (isCloser(tokens, i) && isGlued(tokens, i)) return i > at + 1 ? i + 1 : null;
    if (tokens.word[i] === -0x2e || tokens.word[i] === -0x3f) return null;
  }
  return null;
}

/** English: "the Rides to Care program", "Healthy Shores Fund". */
function beforeCue(scan: Scan, at: number): Named | null {
  if (!scan.names.pack.cueAfter) return null;
  const { tokens } = scan;
  if (isUpper(tokens, at) || at === 0 || broken(tokens, at)) return null;
  if (isCloser(tokens, at - 1)) {
    for (let i = at - 2; i >= Math.max(0, at - MOST_QUOTED); i--) if (isOpener(tokens, i) && readQuoted(scan, i) === at) return { from: i, to: at, acronym: null, distinct: true };
    return null;
  }
  let from = at;
  while (from > 0 && at - from < MOST_TOKENS) {
    const i = from - 1;
    if (broken(tokens, from)) break;
    if (capital(tokens, i) && !has(scan, i, Word.notName | Word.determiner)) { from = i; continue; }
    if (from < at && tokens.word[i] === HYPHEN && isGlued(tokens, i) && isGlued(tokens, from)) { from = i; continue; }
    let k = i;
    while (k > 0 && isLower(tokens, k) && has(scan, k, Word.joint) && i - k < 3) k--;
    if (k < i && from < at && capital(tokens, k) && !has(scan, k, Word.notName) && capital(tokens, from)) { from = k; continue; }
    break;
  }
  while (from < at && !capital(tokens, from)) from++;
  if (from === at) return null;
  const words = capitals(scan, from, at);
  const cueCapital = capital(tokens, at);
  if (has(scan, at - 1, Word.notProgram) && cueCapital) return null;
  if (!cueCapital) {
    if (words < 2 && (!has(scan, at, Word.strongCue) || isPlace(scan, from) || isAcronym(tokens, from))) return null;
    if (person(scan, from, at) || isPlace(scan, from)) return null;
    return { from, to: at, acronym: null, distinct: words >= 2 };
  }
  return { from, to: at + 1, acronym: readAcronym(scan, at + 1), distinct: true };
}

/** "Transporte a Clase, un programa que …": a capital phrase before a comma and a cue with its article. */
function apposed(scan: Scan, at: number): Named | null {
  const { tokens } = scan;
  if (!isLower(tokens, at) || !has(scan, at, Word.strongCue) || !has(scan, at - 1, Word.determiner) || tokens.word[at - 2] !== COMMA) return null;
  const to = at - 2;
  let from = to;
  while (from > 0 && to - from < 10) {
    const i = from - 1;
    if (capital(tokens, i) && !broken(tokens, from)) { from = i; continue; }
    let k = i;
    while (k > 0 && isLower(tokens, k) && has(scan, k, Word.joint) && i - k < 3) k--;
    if (k < i && from < to && capital(tokens, k)) { from = k; continue; }
    break;
  }
  if (from === to || capitals(scan, from, to) < 2 || person(scan, from, to) || has(scan, from, Word.bodyHead | Word.officeHead)) return null;
  if (has(scan, from, Word.notName) && isPlace(scan, from + 1)) return null;
  return { from, to, acronym: null, distinct: true };
}
