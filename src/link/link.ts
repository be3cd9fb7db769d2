import type { Elsewhere, NameKind } from '../model/elsewhere.js';
import type { Entity, EntityKind, Written } from '../model/entity.js';
import { digest } from '../model/id.js';
import { once } from '../model/lazy.js';
import type { Linked } from '../model/linked.js';
import type { Mention, OfficialMention, ProgramMention } from '../model/mention.js';
import { type Named, namesIn, type Reading } from '../model/reading.js';
import type { DocId } from '../model/span.js';
import { fold } from '../text/fold.js';
import { countOf } from './elsewhere.js';
import { bestWritten, formKey, note, noteElsewhere, order, tellings, type FormBook, type Group } from './forms.js';
import { renaming, type Renaming } from './aliases.js';
import { doubleAcronyms, type Definition } from './acronyms.js';
import { alteredNames } from './altered.js';
import { copiesOf } from './copies.js';
import { linkBodies } from './institutions.js';
import { type Defining, definingIn, namesOf } from './mentioned.js';
import { withAcronym } from './offices.js';
import { linkPersons } from './persons.js';
import { linkPrograms } from './programs.js';
import { seeker } from './sought.js';

/**
 * Who is who over the corpus. Names are compared by their rarest word, so that the cost grows with the number of distinct names.
 * Names from `elsewhere` are linked beside those of the readings, as if their documents were at hand.
 */
export function link(readings: readonly Reading[], names: Renaming = renaming({}, []), elsewhere?: Elsewhere): Linked {
  const { as } = names;
  const programsIn = seeker(readings, elsewhere);
  const books: Readonly<Record<NameKind, FormBook>> = { person: new Map(), body: new Map(), program: new Map() };
  const definitions: Definition[] = [];
  const acronyms = new Map<string, string>();
  const define = ({ kind, name, acronym, place, lang, count }: Defining & Omit<Definition, 'name' | 'acronym'>): void => {
    if (kind === 'program') acronyms.set(formKey(acronym), formKey(as(name)));
    else definitions.push({ name: as(name), acronym, place, lang, count });
  };
  const counted = elsewhere && countOf(elsewhere);
  for (const reading of readings) {
    const { document: { id, lang } } = reading;
    const own = namesIn(reading);
    for (const named of withPrograms(own, programsIn(reading))) {
      for (const { kind, name } of namesOf(named)) note(books[kind], name, named, as(name));
      const defining = definingIn(named);
      if (defining !== null) define({ ...defining, place: named, lang, count: 1 });
    }
    if (elsewhere?.atHand.has(id) === true) own.forEach((named) => counted?.atHand(named));
  }
  for (const { kind, name, count, first } of counted?.names() ?? []) noteElsewhere(books[kind], name, count, first, as(name));
  for (const one of counted?.definitions() ?? []) define({ ...one, place: one.at });
  const people = linkPersons(books.person);
  const institutions = linkBodies(books.body, definitions);
  const projects = linkPrograms(books.program, acronyms);
  for (const group of [...people.groups, ...institutions.groups, ...projects.groups]) group.name = toldName(group, names) ?? group.name;
  const keyOf = (name: string): string => formKey(as(name));
  const keyed = (of: (doc: DocId, key: string) => Group | null) => (doc: DocId, name: string): string => of(doc, keyOf(name))?.key ?? fold(as(name));
  const copies = copiesOf(readings);
  const entities = once(() => [...people.groups.map(entity('person')), ...institutions.groups.map(entity('institution')), ...projects.groups.map(entity('program'))]);
  return {
    get entities() { return entities(); },
    doubles: doubleAcronyms(definitions),
    copies,
    altered: alteredNames(readings, copies),
    alias: as,
    personKey: keyed(people.of),
    bodyKey: keyed(institutions.of),
    programKey: keyed(projects.of),
    fullPerson: (mention) => people.of(mention.doc, keyOf(mention.person))?.name ?? mention.person,
    bodyAliases: (mention) => aliasesOf(mention, keyOf(mention.institution ?? ''), institutions.of),
    mentions: (reading) => settled(reading.mentions, programsIn(reading)).map((mention) => (mention.kind === 'official' ? withAcronym(mention, (name) => institutions.of(mention.doc, keyOf(name))?.key ?? null) : mention)),
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

/** An entity; of most, only few things are asked. */
const entity = (kind: EntityKind) => (group: Group): Entity => {
  const aliases = once(() => aliasesIn(group));
  const mentions = once(() => group.forms.flatMap(({ form }) => form.places).sort((a, b) => order(a.doc, b.doc) || a.start - b.start || a.end - b.end));
  return {
    get id() { return `E-${digest(`${kind}\n${group.key}`)}`; },
    kind, name: group.name, key: group.key,
    get aliases() { return aliases(); },
    get mentions() { return mentions(); },
    slip: slipOf(group),
  };
};

function aliasesIn(group: Group): Entity['aliases'] {
  const aliases = new Map<string, Entity['aliases'][number]>();
  for (const { form, basis } of group.forms) {
    for (const [written, count] of form.written) {
      const known = aliases.get(written);
      aliases.set(written, { form: written, basis: known?.basis ?? (formKey(written) === form.key ? basis : 'config'), count: Math.max(known?.count ?? 0, count) });
    }
  }
  return [...aliases.values()].sort((a, b) => b.count - a.count || order(a.form, b.form));
}

/** The misspelling that is told most, beside the name it was taken for. */
function slipOf({ forms }: Group): Entity['slip'] {
  if (forms.length < 2) return null;
  const [first, ...rest] = forms;
  const [slip] = rest.filter((one) => one.basis === 'similar').sort((a, b) => tellings(b.form) - tellings(a.form) || order(a.form.key, b.form.key));
  if (slip === undefined) return null;
  const written = ({ form }: Group['forms'][number]): Written => ({ form: bestWritten(form), at: form.places[0] });
  return [written(slip), written(first)];
}

/** The names of a document with the programs that were looked for in it, in reading order. */
function withPrograms(names: readonly Named[], found: readonly ProgramMention[]): readonly Named[] {
  if (found.length === 0) return names;
  return [...names, ...found.map(({ kind, doc, start, end, name, acronym }) => ({ kind, doc, start, end, name, other: acronym }))].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A document's mentions with the programs that were looked for in it, in reading order. */
const settled = (mentions: readonly Mention[], found: readonly ProgramMention[]): readonly Mention[] =>
  (found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end || order(a.id, b.id)));
