import { match, mayStart } from '../grammar/template.js';
import { Word } from '../grammar/names.js';
import type { Phrase } from './bodies.js';
import type { OfficePhrase } from './office.js';
import type { Found } from './found.js';
import { readPersonBefore, skipHonorifics, type PersonName } from './person.js';
import { isGlued, isWord } from '../text/tokens.js';
import { bitsOf, capital, CLOSE, COLON, COMMA, has, isAcronym, isUpper, OPEN, opensLine, type Scan } from './scan.js';

const MOST_TOKENS = 60;

/**
 * A speaker's label in capitals: a line of office and name, in either order, up to a colon or its end.
 * Inside it commas belong to the office, but for the first or the last one.
 */
export function readLabel(scan: Scan, office: OfficePhrase): Found | null {
  const { tokens } = scan;
  let first = office.start;
  while (first > 0 && !opensLine(tokens, first) && office.start - first < 16) first--;
  if (!opensLine(tokens, first)) return null;
  let colon = office.titleEnd;
  let last = -1;
  let inside = 0;
  let stop = -1;
  while (colon < tokens.count && colon - first < MOST_TOKENS && !(colon > first && opensLine(tokens, colon))) {
    const word = tokens.word[colon];
    if (word === COLON) break;
    if (word === OPEN) { inside++; stop = colon; }
    if (word === CLOSE) inside--;
    if (word === COMMA && inside === 0) { last = colon; stop = -1; }
    if (isWord(tokens, colon) && !isUpper(tokens, colon) && tokens.end[colon] - tokens.start[colon] > 1 && inside === 0) return null;
    colon++;
  }
  if (tokens.word[colon] !== COLON && !opensLine(tokens, colon)) return null;
  if (first < office.start) {
    if (tokens.word[office.start - 1] !== COMMA) return null;
    const name = labelName(scan, first, office.start - 1) ?? readPersonBefore(scan, office.start - 1);
    return name === null || name.words < 2 ? null : labelled(scan, office, name, colon);
  }
  if (last < 0) return null;
  const end = stop > last + 1 ? stop : colon;
  const name = labelName(scan, last + 1, end);
  return name === null ? null : labelled(scan, office, name, last);
}

/** A name made of all the words between two tokens. */
function labelName(scan: Scan, from: number, to: number): PersonName | null {
  const { tokens } = scan;
  const courtesy = skipHonorifics(scan, from);
  let words = 0;
  let given = 0;
  for (let i = courtesy.end; i < to; i++) {
    if (!isWord(tokens, i)) { if (tokens.word[i] === COMMA) return null; continue; }
    const bits = bitsOf(scan, i);
    if ((bits & (Word.bodyHead | Word.field)) !== 0 && (bits & Word.given) === 0 && words === 0) return null;
    if (!has(scan, i, Word.particle) && !(i > courtesy.end && isGlued(tokens, i))) words++;
    if ((bits & Word.given) !== 0) given++;
  }
  if (words < 2 || words > 8 || (given === 0 && mayStart(scan.names.places, tokens, courtesy.end) && match(scan.names.places, tokens, courtesy.end, to) !== null)) return null;
  return { start: from, from: courtesy.end, end: to, words, given, honorific: courtesy.found };
}

/** The office of a label, from its title to `end`: field first, then the body with everything that follows. */
function labelled(scan: Scan, office: OfficePhrase, person: PersonName, end: number): Found {
  const { tokens } = scan;
  let from = office.titleEnd;
  while (from < end && has(scan, from, Word.link | Word.determiner)) from++;
  const { reach } = office.title.office;
  let body = -1;
  for (let i = from; i < end; i++) {
    if (reach === 'territory' || has(scan, i, Word.bodyHead) && (!has(scan, i, Word.field) || i > from) && (i === from || has(scan, i - 1, Word.link | Word.determiner)) || startsBody(scan, i, from)) { body = i; break; }
  }
  if (body < 0 && office.field === null && reach === 'body') body = from < end ? from : -1;
  let to = end;
  let acronym: readonly [number, number] | null = null;
  if (tokens.word[end - 1] === CLOSE) {
    let open = end - 1;
    while (open > from && tokens.word[open] !== OPEN) open--;
    acronym = [open + 1, end - 1];
    to = open;
  }
  const phrase: Phrase | null = body < 0 ? null : { from: body, to, end, kind: 'body', acronym };
  let field = body < 0 ? to : body;
  while (field > from && has(scan, field - 1, Word.link | Word.determiner)) field--;
  return {
    office: { ...office, body: phrase, end },
    person,
    start: Math.min(office.start, person.start),
    end: Math.max(end, person.end),
    body: phrase,
    field: field > from ? [from, field] : null,
    officeFrom: office.from,
    officeTo: field > from ? field : office.titleEnd,
    tenure: office.tenure,
  };
}

/** A place or a known acronym after a link starts the body of an office that has a field. */
function startsBody(scan: Scan, at: number, from: number): boolean {
  if (at === from || !has(scan, at - 1, Word.link | Word.determiner)) return at === from && has(scan, at, Word.acronym);
  if (has(scan, at, Word.acronym) && isAcronym(scan.tokens, at)) return true;
  return capital(scan.tokens, at) && mayStart(scan.names.places, scan.tokens, at) && match(scan.names.places, scan.tokens, at, at + 5) !== null && has(scan, at - 1, Word.link);
}
