import type { Elsewhere, NameKind } from '../model/elsewhere.js';
import type { Entity, EntityKind, Written } from '../model/entity.js';
import { digest, mentionId } from '../model/id.js';
import type { Linked } from '../model/linked.js';
import type { Mention, OfficialMention } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import type { DocId } from '../model/span.js';
import { packs } from '../lang/registry.js';
import { fold } from '../text/fold.js';
import { occurrences, phraseBook, type PhraseBook } from '../text/phrase-book.js';
import { wordsOf } from '../text/tokens.js';
import { countOf } from './elsewhere.js';
import { bestWritten, formKey, note, noteElsewhere, order, tellings, type FormBook, type Group } from './forms.js';
import { renaming, type Renaming } from './aliases.js';
import { doubleAcronyms, type Definition } from './acronyms.js';
import { linkBodies } from './institutions.js';
import { type Defining, definingIn, namesIn } from './mentioned.js';
import { withAcronym } from './offices.js';
import { linkPersons } from './persons.js';
import { linkPrograms } from './programs.js';

/**
 * Who is who over the corpus. Names are compared by their rarest word, so that the cost grows with the number of distinct names.
 * Names from `elsewhere` are linked beside those of the readings, as if their documents were at hand.
 */
export function link(readings: readonly Reading[], names: Renaming = renaming({}, []), elsewhere?: Elsewhere): Linked {
  const { as } = names;
  const book = programBook(readings, elsewhere);
  const settled = new Map<Reading, readonly Mention[]>();
  for (const reading of readings) settled.set(reading, settle(reading, book));
  const books: Readonly<Record<NameKind, FormBook>> = { person: new Map(), body: new Map(), program: new Map() };
  const definitions: Definition[] = [];
  const acronyms = new Map<string, string>();
  const define = ({ kind, name, acronym, place, lang, count }: Defining & Omit<Definition, 'name' | 'acronym'>): void => {
    if (kind === 'program') acronyms.set(formKey(acronym), formKey(as(name)));
    else definitions.push({ name: as(name), acronym, place, lang, count });
  };
  const counted = elsewhere && countOf(elsewhere);
  for (const [{ document: { id, lang }, mentions: own }, mentions] of settled) {
    for (const mention of mentions) {
      for (const { kind, name } of namesIn(mention)) note(books[kind], name, mention, as(name));
      const defining = definingIn(mention);
      if (defining !== null) define({ ...defining, place: mention, lang, count: 1 });
    }
    if (elsewhere?.atHand.has(id) === true) own.forEach((mention) => counted?.atHand(mention));
  }
  for (const { kind, name, count, first } of counted?.names() ?? []) noteElsewhere(books[kind], name, count, first, as(name));
  for (const one of counted?.definitions() ?? []) define({ ...one, place: one.at });
  const people = linkPersons(books.person);
  const institutions = linkBodies(books.body, definitions);
  const projects = linkPrograms(books.program, acronyms);
  for (const group of [...people.groups, ...institutions.groups, ...projects.groups]) group.name = toldName(group, names) ?? group.name;
  const keyOf = (name: string): string => formKey(as(name));
  const keyed = (of: (doc: DocId, key: string) => Group | null) => (doc: DocId, name: string): string => of(doc, keyOf(name))?.key ?? fold(as(name));
  return {
    entities: [...people.groups.map(entity('person')), ...institutions.groups.map(entity('institution')), ...projects.groups.map(entity('program'))],
    doubles: doubleAcronyms(definitions),
    alias: as,
    personKey: keyed(people.of),
    bodyKey: keyed(institutions.of),
    programKey: keyed(projects.of),
    fullPerson: (mention) => people.of(mention.doc, keyOf(mention.person))?.name ?? mention.person,
    bodyAliases: (mention) => aliasesOf(mention, keyOf(mention.institution ?? ''), institutions.of),
    mentions: (reading) => (settled.get(reading) ?? reading.mentions).map((mention) => (mention.kind === 'official' ? withAcronym(mention, (name) => institutions.of(mention.doc, keyOf(name))?.key ?? null) : mention)),
  };
}

/** The name that is told for one of the forms of a group. */
const toldName = ({ key, forms }: Group, { told }: Renaming): string | undefined =>
  [key, ...forms.map(({ form }) => form.key)].map(told).find((name) => name !== undefined);

function aliasesOf(mention: OfficialMention, own: string, of: (doc: DocId, key: string) => Group | null): string[] {
  const group = mention.institution === null ? null : of(mention.doc, own);
  if (group === null) return [];
  const names = new Map<string, string>([[group.key, group.name]]);
  for (const { form } of group.forms) {
    if (!names.has(form.key)) names.set(form.key, bestWritten(form));
    for (const written of form.written.keys()) if (!names.has(formKey(written))) names.set(formKey(written), written);
  }
  names.delete(formKey(mention.institution ?? ''));
  return [...names.values()].sort(order);
}

const entity = (kind: EntityKind) => (group: Group): Entity => {
  const aliases = new Map<string, Entity['aliases'][number]>();
  for (const { form, basis } of group.forms) {
    for (const [written, count] of form.written) {
      const known = aliases.get(written);
      aliases.set(written, { form: written, basis: known?.basis ?? (formKey(written) === form.key ? basis : 'config'), count: Math.max(known?.count ?? 0, count) });
    }
  }
  const mentions = group.forms.flatMap(({ form }) => form.places).sort((a, b) => order(a.doc, b.doc) || a.start - b.start || a.end - b.end);
  return { id: `E-${digest(`${kind}\n${group.key}`)}`, kind, name: group.name, key: group.key, aliases: [...aliases.values()].sort((a, b) => b.count - a.count || order(a.form, b.form)), mentions, slip: slipOf(group) };
};

/** The misspelling that is told most, beside the name it was taken for. */
function slipOf({ forms: [first, ...rest] }: Group): Entity['slip'] {
  const [slip] = rest.filter((one) => one.basis === 'similar').sort((a, b) => tellings(b.form) - tellings(a.form) || order(a.form.key, b.form.key));
  if (slip === undefined) return null;
  const written = ({ form }: Group['forms'][number]): Written => ({ form: bestWritten(form), at: form.places[0] });
  return [written(slip), written(first)];
}

/** Names of programs that other documents may take over: two words or more. */
function programBook(readings: readonly Reading[], elsewhere: Elsewhere | undefined): PhraseBook<string> {
  const names = new Map<string, string>();
  const take = (name: string): void => {
    if (name.includes(' ')) names.set(formKey(name), name);
  };
  for (const { kind, name } of elsewhere?.names ?? []) if (kind === 'program') take(name);
  for (const { mentions } of readings) for (const mention of mentions) if (mention.kind === 'program') take(mention.name);
  return phraseBook([...names.values()].sort(order).map((name) => [name, name] as const));
}

/** A reading's mentions with the programs that only the corpus knows. */
function settle(reading: Reading, book: PhraseBook<string>): readonly Mention[] {
  const { document, mentions } = reading;
  const { tokens } = document;
  const ties = new Set(packs[document.lang].names.links.map(fold));
  const more: Mention[] = [];
  const taken = mentions.filter((one) => one.kind === 'program' || one.kind === 'body' || one.kind === 'person').map((one) => [one.start, one.end] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let next = 0;
  for (const { from, to } of occurrences(book, tokens, (at) => ties.has(fold(wordsOf(tokens, at, at + 1))))) {
    const start = tokens.start[from];
    const end = tokens.end[to - 1];
    while (next < taken.length && taken[next][1] <= start) next++;
    if (next < taken.length && taken[next][0] < end) continue;
    const span = { doc: document.id, start, end };
    more.push({ kind: 'program', id: mentionId('program', span), ...span, name: wordsOf(tokens, from, to).replace(/\s+/g, ' '), acronym: null });
  }
  return more.length === 0 ? mentions : [...mentions, ...more].sort((a, b) => a.start - b.start || b.end - a.end || order(a.id, b.id));
}
