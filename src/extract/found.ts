import type { Tenure } from '../model/mention.js';
import { possessor, readBefore } from './before-title.js';
import { readPhrase, type Phrase } from './bodies.js';
import { heldWords, type OfficePhrase } from './office.js';
import type { PersonName } from './person.js';
import { capital, COMMA, type Scan } from './scan.js';

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
  if (body === null && person.from > office.from) body = ledBody(scan, office.start);
  const end = Math.max(person.end, person.from > office.from ? person.end : office.end);
  return { office: deputy === office.deputy ? office : { ...office, deputy }, person, start, end, body, field, officeFrom, officeTo: Math.max(office.to, office.titleEnd), tenure: tenure ?? held };
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

/** The body whose name ends right before a token, or null. */
function bodyEndingAt(scan: Scan, end: number): Phrase | null {
  for (let i = Math.max(0, end - MOST_BEFORE); i < end; i++) {
    if (!capital(scan.tokens, i)) continue;
    const phrase = readPhrase(scan, i, false);
    if (phrase !== null && phrase.end === end && phrase.kind === 'body') return phrase;
  }
  return null;
}
