import type { Document } from '../model/document.js';
import type { BodyMention, OfficialMention, PersonMention, ProgramMention } from '../model/mention.js';
import type { Grammar } from '../grammar/grammar.js';
import { fold } from '../text/fold.js';
import { wordsOf } from '../text/tokens.js';
import { headedBody, officialMention } from './official-mention.js';
import { findOfficials } from './officials.js';
import { findPeopleAndBodies } from './people.js';
import { findPrograms } from './programs.js';
import { capital, type Scan } from './scan.js';

export interface NameMentions {
  readonly officials: OfficialMention[];
  readonly programs: ProgramMention[];
  readonly people: PersonMention[];
  readonly bodies: BodyMention[];
}

/** Officials, programs, persons and bodies of a document. Digits that belong to their names are masked. */
export function extractNames(document: Document, grammar: Grammar, mask: Uint8Array): NameMentions {
  const scan: Scan = { tokens: document.tokens, names: grammar.names };
  const found = findOfficials(scan, mask);
  const people = new Uint8Array(document.tokens.count);
  const told = new Set<string>();
  for (const one of found) {
    for (let i = one.person.from; i < one.person.end; i++) {
      people[i] = 1;
      if (capital(document.tokens, i) && one.person.words > 1) told.add(fold(wordsOf(document.tokens, i, i + 1)));
    }
  }
  const inPerson = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (people[i] === 1) return true;
    return false;
  };
  const programs = findPrograms(scan, document, inPerson, mask);
  const rest = findPeopleAndBodies(scan, document, inPerson, told);
  const known = new Set(rest.bodies.map((body) => body.start));
  const headed = found.flatMap((one) => headedBody(scan, document, one) ?? []).filter((body) => !known.has(body.start));
  return { officials: found.map((one) => officialMention(scan, document, one)), programs, people: rest.people, bodies: [...rest.bodies, ...headed] };
}
