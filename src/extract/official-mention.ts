import type { Document } from '../model/document.js';
import type { BodyMention, OfficialMention } from '../model/mention.js';
import { mentionId } from '../model/id.js';
import { Word } from '../grammar/names.js';
import { fold } from '../text/fold.js';
import { wordsOf } from '../text/tokens.js';
import type { Found } from './found.js';
import type { OfficePhrase } from './office.js';
import { has, type Scan } from './scan.js';

/** An official as a mention. */
export function officialMention(scan: Scan, document: Document, one: Found): OfficialMention {
  const { tokens } = scan;
  const { office } = one;
  const text = (from: number, to: number): string => wordsOf(tokens, from, to).replace(/\s+/g, ' ');
  const span = { doc: document.id, start: tokens.start[one.start], end: tokens.end[Math.max(one.end, one.person.end) - 1] };
  const legislator = office.title.office.concept === 'legislator';
  const deputy = office.deputy !== null && !office.title.office.concept.startsWith(`${office.deputy}-`) ? office.deputy : null;
  return {
    kind: 'official',
    id: mentionId('official', { ...span }),
    ...span,
    person: text(one.person.from, one.person.end),
    office: office.head === undefined ? text(one.officeFrom, Math.max(one.officeTo, one.officeFrom + 1)) : `${text(...office.head)} ${text(one.officeFrom, one.officeTo)}`.trim(),
    institution: one.body === null || legislator ? null : text(one.body.from, one.body.to),
    concept: deputy === null ? office.title.office.concept : `${deputy}-${office.title.office.concept}`,
    portfolio: fieldOf(scan, one),
    territory: office.place === null || office.place[1] > one.end ? null : fold(text(...office.place)),
    level: levelOf(scan, office),
    single: office.title.office.single && deputy === null && !office.title.plural && !(office.loose && one.body !== null),
    tenure: one.tenure,
  };
}

/** The level that a word of the title tells, or null. */
function levelOf({ tokens, names }: Scan, { from, titleEnd }: OfficePhrase): string | null {
  for (let i = from + 1; i < titleEnd; i++) {
    const level = names.levels.get(tokens.word[i] as number);
    if (level !== undefined) return level === NATION ? null : level;
  }
  return null;
}

/** The level that an office has where its title tells none. */
const NATION = 'nation';

/** The words that tell an office from others of its title in the same body: qualifiers ("médico") and field. */
function fieldOf(scan: Scan, one: Found): string | null {
  const words: string[] = [];
  for (let i = one.office.from; i < one.office.titleEnd; i++) {
    if (!has(scan, i, Word.qualifier) || i === one.office.from) continue;
    const word = fold(scan.tokens.text.slice(scan.tokens.start[i], scan.tokens.end[i]));
    words.push(scan.names.qualifierConcepts.get(word) ?? word);
  }
  if (words.length > 0 && one.office.title.template.includes(' ')) words.length = 0;
  if (one.field !== null) words.push(portfolioOf(scan, one.field));
  return words.length === 0 ? null : words.join(' ');
}

/** The field as a key: folded words that say something, each by its concept where the language knows one. */
export function portfolioOf(scan: Scan, field: readonly [number, number]): string {
  const words: string[] = [];
  for (let i = field[0]; i < field[1]; i++) {
    if (has(scan, i, Word.joint | Word.link | Word.determiner) || !/\p{L}/u.test(scan.tokens.text.charAt(scan.tokens.start[i]))) continue;
    const word = fold(scan.tokens.text.slice(scan.tokens.start[i], scan.tokens.end[i]));
    words.push(scan.names.fieldConcepts.get(word) ?? word);
  }
  return words.join(' ');
}

/** The body that an official heads where its phrase defines an acronym too, or null. */
export function headedBody(scan: Scan, document: Document, one: Found): BodyMention | null {
  const { body } = one;
  if (body === null || body.acronym === null) return null;
  const { tokens } = scan;
  const span = { doc: document.id, start: tokens.start[body.from], end: tokens.end[body.acronym[1]] };
  const text = (from: number, to: number): string => wordsOf(tokens, from, to).replace(/\s+/g, ' ');
  return { kind: 'body', id: mentionId('body', span), ...span, name: text(body.from, body.to), acronym: text(body.acronym[0], body.acronym[1]) };
}
