import type { AliasBasis } from '../model/entity.js';
import type { DocId, Span } from '../model/span.js';
import { languages, packs } from '../lang/registry.js';
import { bestWritten, formKey, order, subsequence, type Form, type FormBook, type Group } from './forms.js';

/** Name and acronym in one phrase. */
export interface Definition {
  readonly name: string;
  readonly acronym: string;
  readonly place: Span;
}

export interface LinkedBodies {
  readonly groups: readonly Group[];
  readonly of: (doc: DocId, key: string) => Group | null;
}

/** Full names by acronym that the packs ship, both as keys. */
const table = new Map<string, { key: string; name: string }>();
for (const lang of languages) {
  for (const body of packs[lang].names.knownBodies) {
    for (const acronym of body.acronyms) if (!table.has(formKey(acronym))) table.set(formKey(acronym), { key: formKey(body.name), name: body.name });
  }
}

/** One body under its name, its acronyms and short forms: definitions of its document first, then of the corpus, then the table. */
export function linkBodies(book: FormBook, definitions: readonly Definition[]): LinkedBodies {
  const defined = new Map<string, Map<string, number>>();
  const local = new Map<string, string>();
  for (const { name, acronym, place } of definitions) {
    const short = formKey(acronym);
    const long = formKey(name);
    if (short === long) continue;
    const all = defined.get(short) ?? new Map<string, number>();
    all.set(long, (all.get(long) ?? 0) + 1);
    defined.set(short, all);
    if (!local.has(`${place.doc}\n${short}`)) local.set(`${place.doc}\n${short}`, long);
  }
  const initials = initialsOf(book);
  const groups = new Map<string, Group>();
  const byKey = new Map<string, Group>();
  const byDoc = new Map<string, Group>();
  const longer = new Map<DocId, Form[]>();

  for (const form of [...book.values()].sort((a, b) => b.words.length - a.words.length || order(a.key, b.key))) {
    const global = expansion(form.key);
    if (global === null) { full(form); continue; }
    const home = groupOf(global.key, global.name);
    home.forms.push({ form, basis: global.basis });
    byKey.set(form.key, home);
    for (const doc of new Set(form.places.map((place) => place.doc))) {
      const own = local.get(`${doc}\n${form.key}`);
      if (own !== undefined && own !== global.key) byDoc.set(`${doc}\n${form.key}`, groupOf(own, own));
    }
  }
  return { groups: [...groups.values()].map(named), of: (doc, key) => byDoc.get(`${doc}\n${key}`) ?? byKey.get(key) ?? null };

  function expansion(key: string): { key: string; name: string; basis: AliasBasis } | null {
    const all = defined.get(key);
    if (all !== undefined) {
      const [long] = [...all].sort(([a, m], [b, n]) => n - m || order(a, b))[0];
      return { key: long, name: long, basis: 'definition' };
    }
    const known = table.get(key);
    if (known !== undefined) return { ...known, basis: 'acronym' };
    const spelled = initials.get(key);
    if (spelled !== undefined && spelled !== null && key.length >= 3) return { key: spelled, name: spelled, basis: 'acronym' };
    if (key.startsWith('l')) {
      // a small L for a capital I
      const other = table.get(`i${key.slice(1)}`);
      if (other !== undefined) return { ...other, basis: 'similar' };
    }
    return null;
  }

  function groupOf(key: string, name: string): Group {
    let group = byKey.get(key);
    if (group === undefined) {
      group = { key, name, forms: [] };
      groups.set(key, group);
      byKey.set(key, group);
    }
    return group;
  }

  /** A name written in full; a shorter one joins the one longer name of its document that has its words in order. */
  function full(form: Form): void {
    const known = byKey.get(form.key);
    if (known !== undefined) { known.forms.push({ form, basis: 'exact' }); keep(form); return; }
    const rest: Form['places'][number][] = [];
    if (form.words.length >= 2) {
      const docs = new Map<DocId, Form['places'][number][]>();
      for (const place of form.places) docs.set(place.doc, [...(docs.get(place.doc) ?? []), place]);
      for (const [doc, places] of docs) {
        const homes = (longer.get(doc) ?? []).filter((other) => other.words.length > form.words.length && other.words[0] === form.words[0] && subsequence(form.words, other.words));
        const home = homes.length === 1 ? byKey.get(homes[0].key) : undefined;
        if (home === undefined) { rest.push(...places); continue; }
        home.forms.push({ form: { ...form, places }, basis: 'short' });
        byDoc.set(`${doc}\n${form.key}`, home);
      }
    } else rest.push(...form.places);
    if (rest.length === 0) return;
    groupOf(form.key, form.key).forms.push({ form: { ...form, places: rest }, basis: 'exact' });
    keep(form);
  }

  function keep(form: Form): void {
    for (const doc of new Set(form.places.map((place) => place.doc))) {
      const list = longer.get(doc);
      if (list === undefined) longer.set(doc, [form]);
      else if (list.length < 200) list.push(form);
    }
  }
}

/** Names in full by the first letters of their words, null where two names share them. */
function initialsOf(book: FormBook): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const form of book.values()) {
    if (form.words.length < 3) continue;
    const letters = form.words.filter((word) => word.length > 2).map((word) => word.charAt(0)).join('');
    found.set(letters, found.has(letters) && found.get(letters) !== form.key ? null : form.key);
  }
  return found;
}

function named(group: Group): Group {
  const full = group.forms.find((one) => one.basis === 'exact');
  if (full !== undefined) group.name = bestWritten(full.form);
  return group;
}
