import { Word } from '../grammar/names.js';
import { isVerbAfterTitle } from '../nlp/english.js';
import { wordsOf } from '../text/tokens.js';
import { possessor, readBefore } from './before-title.js';
import { isRelative, make, type Found } from './found.js';
import type { OfficePhrase } from './office.js';
import { readPerson, readPersonBefore, type PersonName } from './person.js';
import { bitsOf, broken, capital, COLON, COMMA, endsWithAny, has, isLower, OPEN, opensLine, SEMICOLON, type Scan } from './scan.js';

/** Finds whose office it is: the name after a comma, the name before one, the name right after, or across "as" and "is". */
export function settle(scan: Scan, office: OfficePhrase, found: readonly Found[]): Found | null {
  const { tokens } = scan;
  const bare = office.title.office.weak === true && !capital(tokens, office.from);
  const beside = office.end === office.titleEnd && office.to === office.titleEnd ? adjacent(scan, office) : null;
  if (beside !== null && (beside.person.honorific || has(scan, beside.person.from, Word.given))) return beside;
  const after = ahead(scan, office);
  let before = behind(scan, office, found);
  if (before !== null && before.given === 0 && !before.honorific && after === null && adjacentName(scan, office)) before = null;
  if (after !== null && before !== null) return office.definite || found.some((one) => one.person.from === before.from) ? make(scan, office, after) : make(scan, office, before);
  if (after !== null) return make(scan, office, after);
  if (before !== null) return make(scan, office, before);
  const told = predicate(scan, office);
  if (told !== null) return make(scan, office, told);
  if (office.loose) return across(scan, office);
  const next = adjacent(scan, office);
  if (next !== null && !(bare && next.person.given === 0 && !next.person.honorific)) return next;
  return across(scan, office);
}

/** The name after a comma, a dash or in a label after the office. */
function ahead(scan: Scan, office: OfficePhrase): PersonName | null {
  const { tokens } = scan;
  let i = office.end;
  if (i >= tokens.count || broken(tokens, i)) return null;
  if (tokens.word[i] !== COMMA && tokens.word[i] !== COLON && tokens.word[i] !== OPEN) return null;
  if (tokens.word[i] === COLON && office.capitals) return null;
  i++;
  if (i >= tokens.count || broken(tokens, i)) return null;
  const name = readPerson(scan, i);
  if (name === null) return null;
  if (tokens.word[office.end] !== COMMA && (name.given === 0 || !(office.body !== null || office.field !== null))) return null;
  if (office.loose && name.given === 0 && !name.honorific) return null;
  if (name.words < 2 && name.given === 0 && !name.honorific) return null;
  if (name.words < 2 && !name.honorific && tokens.word[name.end] !== COMMA) return null;
  if (endsOddly(scan, name) || respective(scan, office, name)) return null;
  return name;
}

/** The name after "is": "cuyo director es el coronel Hugo Serna", "the director is Ana Ruiz". */
function predicate(scan: Scan, office: OfficePhrase): PersonName | null {
  const { end, start } = office;
  if (!(office.definite || isRelative(scan, start)) || !has(scan, end, Word.copula) || has(scan, end, Word.past) || broken(scan.tokens, end + 1)) return null;
  const name = readPerson(scan, end + 1);
  return name !== null && name.words >= 2 && (name.given > 0 || name.honorific) ? name : null;
}

const SIBLING_TOKENS = 8;

/** "el alcalde de Rute y el alcalde de Loja, Ana Ruiz y Luis Paz": two names after two like offices, in an order that the first name does not tell. */
function respective(scan: Scan, office: OfficePhrase, name: PersonName): boolean {
  const { tokens } = scan;
  if (!has(scan, name.end, Word.joint) || has(scan, name.end, Word.link) || !has(scan, office.start - 1, Word.joint | Word.as)) return false;
  const second = readPerson(scan, name.end + 1);
  if (second === null || second.words < 2 || second.given === 0) return false;
  for (let i = office.start - 2; i > 0 && office.start - i < SIBLING_TOKENS && !broken(tokens, i + 1); i--) if (has(scan, i, Word.officeHead)) return true;
  return false;
}

/** A capital or a digit right after the words taken for a name: they were part of something longer. */
const endsOddly = (scan: Scan, name: PersonName): boolean =>
  name.end < scan.tokens.count && !broken(scan.tokens, name.end) && capital(scan.tokens, name.end) && name.given === 0 && !name.honorific;

/** The name before a comma: "Ana Ruiz, directora del museo". */
function behind(scan: Scan, office: OfficePhrase, found: readonly Found[]): PersonName | null {
  const { tokens } = scan;
  let i = office.start - 1;
  if (has(scan, office.start, Word.determiner) && has(scan, office.start, Word.link) && isLower(tokens, office.start)) return null;
  if (i < 1 || (broken(tokens, office.start) && !isLower(tokens, office.start))) return null;
  const past = possessor(scan, office.start);
  if (past !== null) i = past.from - 1;
  if (scan.names.pack.fieldBefore && past === null) {
    const premodified = readBefore(scan, office, capital(tokens, office.from));
    if (premodified !== null) { i = premodified.from - 1; if (has(scan, i, Word.determiner)) i--; }
  }
  for (let hops = 0; hops < 2 && has(scan, i, Word.current | Word.former | Word.as) && !has(scan, i, Word.copula); hops++) i--;
  if (tokens.word[i] === COMMA && has(scan, i - 1, Word.current) && tokens.word[i - 2] === COMMA) i -= 2;
  if (tokens.word[i] !== COMMA && tokens.word[i] !== OPEN) return null;
  const name = readPersonBefore(scan, i);
  if (name === null || name.start < 0) return null;
  const taken = found.some((one) => one.person.from === name.from && one.office.title.office.courtesy !== true);
  if (name.words < 2 && name.given === 0 && !name.honorific && !taken) return null;
  if (name.words < 2 && has(scan, name.from, Word.bodyHead | Word.field) && !name.honorific) return null;
  if (taken && office.definite && !office.capitals) return null;
  return name;
}

/** The name right after the office without a mark: "la presidenta Claudia Sheinbaum", "director de Migración Colombia Christian Krüger". */
function adjacent(scan: Scan, office: OfficePhrase): Found | null {
  const { tokens } = scan;
  const title = office.titleEnd;
  if (office.end === title) {
    if (title >= tokens.count || broken(tokens, title)) return null;
    const name = readPerson(scan, title);
    if (name === null) return qualified(scan, office);
    return likely(scan, office, name) ? make(scan, office, name) : null;
  }
  const split = splitName(scan, office);
  return split === null ? null : split;
}

/** Whether two capital words or more that may be a name follow a title in capitals: what stands before its comma is then no person ("in Eastern Salinas, Regional Director Inés Robles said"). */
function adjacentName(scan: Scan, office: OfficePhrase): boolean {
  if (!capital(scan.tokens, office.from) || office.end !== office.titleEnd || broken(scan.tokens, office.titleEnd)) return false;
  const name = readPerson(scan, office.titleEnd);
  return name !== null && name.words >= 2 && likely(scan, office, name);
}

/** "el gobernador bonaerense Axel Pereda": one small word of no list between title and given name. */
function qualified(scan: Scan, office: OfficePhrase): Found | null {
  const { tokens } = scan;
  const at = office.titleEnd;
  if (bitsOf(scan, at) !== 0 || !isLower(tokens, at) || broken(tokens, at + 1) || !endsWithAny(scan, at, scan.names.adjectiveEndings)) return null;
  const name = readPerson(scan, at + 1);
  return name !== null && name.given > 0 && has(scan, name.from, Word.given) ? make(scan, { ...office, titleEnd: at + 1, to: at + 1, end: at + 1 }, name) : null;
}

function likely(scan: Scan, office: OfficePhrase, name: PersonName): boolean {
  if (office.capitals) return (name.given > 0 && name.words >= 2) || (opensLine(scan.tokens, office.from) && scan.tokens.word[name.end] === COLON);
  if (name.honorific || has(scan, name.from, Word.given) || (name.given > 0 && scan.names.pack.tagger === null)) return true;
  if (endsOddly(scan, name)) return false;
  if (scan.names.pack.tagger === 'english') return (capital(scan.tokens, office.from) || name.words >= 2 && isSpecific(scan, office)) && !verbNext(scan, office, name);
  return name.words <= 4;
}

/** A title in small letters that says enough to stand before a name: of two words, or after its body ("general secretary", "INSAL spokesperson"). */
function isSpecific(scan: Scan, office: OfficePhrase): boolean {
  return office.titleEnd - office.from >= 2 || readBefore(scan, office, false)?.body != null;
}

const TAGGED_TOKENS = 4;

/** English headings put verbs in capitals after a title ("Mayor Opens Market"). */
function verbNext(scan: Scan, office: OfficePhrase, name: PersonName): boolean {
  const { tokens } = scan;
  const word = (at: number): string => wordsOf(tokens, at, at + 1);
  return isVerbAfterTitle(word(office.titleEnd - 1), word(name.from), wordsOf(tokens, name.from + 1, Math.min(tokens.count, name.from + 1 + TAGGED_TOKENS)));
}

/** A name glued to the capital phrase of the complement, told by its given name or by an acronym or place before it. */
function splitName(scan: Scan, office: OfficePhrase): Found | null {
  const { tokens } = scan;
  const lastPhrase = office.body ?? (office.field === null ? null : { from: office.field[0], to: office.field[1] });
  if (lastPhrase === null) return null;
  if (lastPhrase.to === office.end && !broken(tokens, office.end)) {
    const name = readPerson(scan, office.end);
    if (name !== null && (name.given > 0 || name.honorific || (office.body?.kind === 'place' && name.words >= 2))) return make(scan, office, name);
  }
  if (office.body !== null && office.body.acronym !== null) return null;
  const body = office.body !== null && office.body.kind === 'body' && has(scan, office.body.from, Word.bodyHead) && !scan.names.pack.fieldBefore;
  if (body) return null;
  for (let i = lastPhrase.from + 1; i < lastPhrase.to; i++) {
    if (!has(scan, i, Word.given) || !capital(tokens, i) || has(scan, i - 1, Word.joint)) continue;
    const name = readPerson(scan, i);
    if (name === null || name.words < 2 || (name.end < lastPhrase.to && !(scan.names.pack.fieldBefore && has(scan, name.end, Word.joint)))) continue;
    return make(scan, cut(office, i), name);
  }
  return null;
}

/** The office with its complement ended at a token. */
function cut(office: OfficePhrase, at: number): OfficePhrase {
  const body = office.body === null ? null : { ...office.body, to: Math.min(office.body.to, at), end: Math.min(office.body.end, at) };
  const field = office.field === null ? null : ([office.field[0], Math.min(office.field[1], at)] as const);
  return { ...office, to: Math.min(office.to, at), end: Math.min(office.end, at), body, field };
}

const MOST_BETWEEN = 14;

/** "X rindió protesta como directora", "X is the general director": the name earlier in the sentence. */
function across(scan: Scan, office: OfficePhrase): Found | null {
  const { tokens } = scan;
  const i = office.start - 1;
  if (i < 1) return null;
  if (has(scan, i, Word.as)) {
    if (has(scan, i - 1, Word.copula)) {
      const name = readPersonBefore(scan, i - 1);
      return name === null || (name.words < 2 && name.given === 0) ? null : make(scan, office, name, has(scan, i - 1, Word.past) ? 'former' : undefined);
    }
    for (let k = i; k > 0 && i - k < MOST_BETWEEN; k--) {
      if (tokens.word[k - 1] === SEMICOLON || broken(tokens, k) && !isLower(tokens, k)) break;
      if (tokens.word[k - 1] === -0x2e) break;
      if (!capital(tokens, k - 1)) continue;
      const name = readPersonBefore(scan, k);
      if (name !== null && name.words >= 2 && (name.given > 0 || name.honorific)) return name.end === i && !changed(scan, Math.max(0, name.start - MOST_BETWEEN), name.start) ? make(scan, office, name, 'former') : changed(scan, name.end, i) ? make(scan, office, name, 'incoming') : null;
      if (name === null) continue;
      break;
    }
    return null;
  }
  if (has(scan, i, Word.copula) && office.definite) {
    const name = readPersonBefore(scan, i);
    if (name !== null && (name.words >= 2 || name.given > 0) && !has(scan, name.from, Word.bodyHead | Word.field)) return make(scan, office, name, has(scan, i, Word.past) ? 'former' : undefined);
  }
  return null;
}

function changed(scan: Scan, from: number, to: number): boolean {
  if (to - from === 0) return true;
  for (let i = from; i < to; i++) if (has(scan, i, Word.succession)) return true;
  return false;
}
