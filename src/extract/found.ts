import { Word } from '../grammar/names.js';
import type { Tenure } from '../model/mention.js';
import { possessor, readBefore } from './before-title.js';
import { readPhrase, type Phrase } from './bodies.js';
import { heldWords, type OfficePhrase } from './office.js';
import type { PersonName } from './person.js';
import { broken, capital, CLOSE, COMMA, has, OPEN, type Scan } from './scan.js';

/** An official as found: token ranges, before it becomes a mention. */
export interface Found {
  readonly office: OfficePhrase;
  readonly person: PersonName;
  readonly start: number;
  readonly end: number;
  readonly body: Phrase | null;
  readonly field: readonly [number, number] | null;
  readonly officeFrom: number;
  readonly officeTo: number;
  readonly tenure: Tenure;
}

/** An office and its holder together, with the field and body that stand before the title or around it. */
export function make(scan: Scan, office: OfficePhrase, person: PersonName, tenure?: Tenure): Found {
  let start = Math.min(office.start, person.start);
  let { field, body, deputy } = office;
  let held = office.tenure;
  let officeFrom = office.from;
  const front = possessor(scan, office.start);
  if (front !== null && body === null && (person.from > office.from || front.from >= person.end)) { if (front.kind !== 'anaphor') body = front; start = Math.min(start, front.from); }
  if (scan.names.pack.fieldBefore && front === null) {
    const premodified = readBefore(scan, office, capital(scan.tokens, office.from));
    if (premodified !== null && !(person.from < office.from && premodified.from < person.end)) {
      if (premodified.body !== null && body === null) body = premodified.body;
      if (premodified.field !== null) { officeFrom = premodified.field[0]; field ??= premodified.field; }
      const words = heldWords(scan, premodified.from);
      deputy ??= words.deputy;
      if (words.tenure !== 'current' && held === 'current') held = words.tenure;
      start = Math.min(start, premodified.from, words.start >= person.end || person.from > office.from ? words.start : start);
    }
  }
  if (body === null && person.from > office.from) body = ledBody(scan, office.start) ?? relativeBody(scan, office.start);
  let end = Math.max(person.end, person.from > office.from ? person.end : office.end);
  const late = body === null ? bodyAfter(scan, office, person) : null;
  if (late !== null) { body = late; end = Math.max(end, late.end); }
  if (person.end === office.start - 1 && scan.tokens.word[person.end] === OPEN && scan.tokens.word[end] === CLOSE) end++;
  return { office: deputy === office.deputy ? office : { ...office, deputy }, person, start, end, body, field, officeFrom, officeTo: Math.max(office.to, office.titleEnd), tenure: tenure ?? held };
}

/** The body told apart from its title: "Governor Ana Ruiz of Salinas", "Ms Ruiz (Chair, Salt Council)". */
function bodyAfter(scan: Scan, office: OfficePhrase, person: PersonName): Phrase | null {
  const { tokens, names } = scan;
  if (person.from > office.from) {
    if (office.title.office.local !== true || !names.pack.fieldBefore || !has(scan, person.end, Word.link) || broken(tokens, person.end)) return null;
    return tokens.text.slice(tokens.start[person.end], tokens.end[person.end]) === 'of' ? readPhrase(scan, person.end + 1, false) : null;
  }
  if (tokens.word[person.end] !== OPEN || person.end !== office.start - 1 || office.field !== null || tokens.word[office.end] !== COMMA) return null;
  const phrase = readPhrase(scan, office.end + 1, false);
  return phrase !== null && tokens.word[phrase.end] === CLOSE ? phrase : null;
}

const MOST_BEFORE = 26;

/** The body of "el Instituto, que encabeza | la directora general …", told before a verb that ties it to its head. */
function ledBody(scan: Scan, start: number): Phrase | null {
  const { tokens } = scan;
  if (start < 4 || !scan.names.leads.has(tokens.word[start - 1])) return null;
  let comma = start - 2;
  while (comma > 0 && start - comma < 5 && tokens.word[comma] !== COMMA) comma--;
  return tokens.word[comma] === COMMA ? bodyEndingAt(scan, comma) : null;
}

/** The body of "el Indesal, cuyo | director es …", "the Salt Trust, whose | secretary general, …". */
function relativeBody(scan: Scan, start: number): Phrase | null {
  const { tokens } = scan;
  return isRelative(scan, start) && tokens.word[start - 2] === COMMA ? bodyEndingAt(scan, start - 2, true) : null;
}

/** Whether "cuyo" or "whose" stands right before a token. */
export const isRelative = ({ tokens, names }: Scan, at: number): boolean => at > 1 && names.relatives.has(tokens.word[at - 1] as number);

/** The body whose name ends right before a token, or null. */
function bodyEndingAt(scan: Scan, end: number, any = false): Phrase | null {
  for (let i = Math.max(0, end - MOST_BEFORE); i < end; i++) {
    if (!capital(scan.tokens, i) || has(scan, i, Word.notName) && !has(scan, i, Word.bodyHead)) continue;
    const phrase = readPhrase(scan, i, false);
    if (phrase !== null && phrase.end === end && (phrase.kind === 'body' || (any && phrase.kind === 'other' && !has(scan, i, Word.given)))) return phrase;
  }
  return null;
}
