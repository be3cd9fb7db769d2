import type { Document } from '../model/document.js';
import { mentionId } from '../model/id.js';
import type { BodyMention, PersonMention } from '../model/mention.js';
import { match, mayStart } from '../grammar/template.js';
import { Word } from '../grammar/names.js';
import { fold } from '../text/fold.js';
import { wordsOf } from '../text/tokens.js';
import { knownBody, readAcronym, readDefined, readPhrase } from './bodies.js';
import { readPerson } from './person.js';
import { bitsOf, capital, headsBody, isAcronym, isUpper, OPEN, opensLine, type Scan } from './scan.js';

export interface PeopleAndBodies {
  readonly people: PersonMention[];
  readonly bodies: BodyMention[];
}

/**
 * Persons without an office, and bodies.
 * A person is told by a given name, or by a word of a name that the document has told in full (`told`, folded).
 */
export function findPeopleAndBodies(scan: Scan, document: Document, taken: (from: number, to: number) => boolean, told: ReadonlySet<string>): PeopleAndBodies {
  const { tokens } = scan;
  const people: PersonMention[] = [];
  const bodies: BodyMention[] = [];
  const surnames = new Set(told);
  const acronyms = new Set<string>();
  const text = (from: number, to: number): string => wordsOf(tokens, from, to).replace(/\s+/g, ' ');
  const span = (from: number, to: number) => ({ doc: document.id, start: tokens.start[from], end: tokens.end[to - 1] });
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.word[at] === OPEN) {
      const defined = readDefined(scan, at);
      if (defined === null) continue;
      const short = text(defined.acronym[0], defined.acronym[1]);
      const where = span(defined.from, defined.acronym[1] + 1);
      acronyms.add(short);
      while (bodies.length > 0 && bodies[bodies.length - 1].start >= where.start) bodies.pop();
      bodies.push({ kind: 'body', id: mentionId('body', where), ...where, name: text(defined.from, at), acronym: short });
      at = defined.acronym[1];
      continue;
    }
    if (!capital(tokens, at)) continue;
    const bits = bitsOf(scan, at);
    const leads = headsBody(scan, at) || knownBody(scan, at) >= 0 || (scan.names.pack.fieldBefore && (bits & (Word.given | Word.notName)) === 0 && capital(tokens, at + 1) && leadsBody(scan, at));
    if (leads && (!isUpper(tokens, at) || knownBody(scan, at) >= 0)) {
      const phrase = readPhrase(scan, at, false);
      if (phrase !== null && phrase.to - phrase.from > 1 && (bits & (Word.strongCue | Word.weakCue)) === 0) {
        const acronym = phrase.acronym ?? readAcronym(scan, phrase.to);
        const end = acronym === null ? phrase.to : acronym[1] + 1;
        const short = acronym === null ? null : text(acronym[0], acronym[1]);
        if (short !== null) acronyms.add(short);
        const defined = acronym === null ? null : readDefined(scan, acronym[0] - 1);
        const from = Math.min(phrase.from, defined?.from ?? phrase.from);
        const where = span(from, end);
        bodies.push({ kind: 'body', id: mentionId('body', where), ...where, name: text(from, phrase.to), acronym: short });
        at = end - 1;
        continue;
      }
    }
    if ((bits & Word.acronym) !== 0 || (isAcronym(tokens, at) && acronyms.has(text(at, at + 1)))) {
      const phrase = readPhrase(scan, at, false);
      const to = phrase === null ? at + 1 : phrase.to;
      const where = span(at, to);
      bodies.push({ kind: 'body', id: mentionId('body', where), ...where, name: text(at, to), acronym: text(at, to) });
      at = to - 1;
      continue;
    }
    if (taken(at, at + 1)) continue;
    if (mayStart(scan.names.places, tokens, at)) {
      const place = match(scan.names.places, tokens, at, at + 5);
      if (place !== null && place.end - at > 1) { at = place.end - 1; continue; }
    }
    const given = (bits & Word.given) !== 0;
    if (!given && (surnames.size === 0 || !surnames.has(fold(text(at, at + 1))))) continue;
    const name = readPerson(scan, at);
    if (name === null) continue;
    if (given && name.words < 2 && !surnames.has(fold(text(name.from, name.end)))) continue;
    for (let i = name.from; i < name.end; i++) if (capital(tokens, i) && (i > name.from || !given)) surnames.add(fold(text(i, i + 1)));
    const where = span(name.from, name.end);
    people.push({ kind: 'person', id: mentionId('person', where), ...where, person: text(name.from, name.end) });
    at = name.end - 1;
  }
  return { people, bodies };
}

/** Whether a run of capital words that starts at a token holds a head of bodies. */
function leadsBody(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 7 && capital(scan.tokens, i) && (i === at || !opensLine(scan.tokens, i)); i++) if ((bitsOf(scan, i) & Word.bodyHead) !== 0) return true;
  return false;
}
