import type { AliasBasis } from '../model/entity.js';
import type { DocId } from '../model/span.js';
import { languages, packs } from '../lang/registry.js';
import type { Definition } from './acronyms.js';
import { slips } from '../nlp/similarity.js';
import { fold } from '../text/fold.js';
import { bestWritten, formAt, formKey, isPlaceKey, listed, order, own, subsequence, tellings, type Form, type FormBook, type Group } from './forms.js';

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

const namesOf = (list: 'territories' | 'branches' | 'links' | 'determiners'): ReadonlySet<string> => new Set(languages.flatMap((lang) => packs[lang].names[list].map(fold)));
const territories = namesOf('territories');
const branches = namesOf('branches');
const ties = new Set([...namesOf('links'), ...namesOf('determiners')]);

/** "estado de colima" as the place it names, or null. */
function territory(key: string): string | null {
  const words = key.split(' ');
  if (words.length < 2 || !territories.has(words[0]) || isPlaceKey(key)) return null;
  let from = 1;
  while (from < words.length && ties.has(words[from])) from++;
  const place = words.slice(from).join(' ');
  return isPlaceKey(place) ? place : null;
}

/** Whether the longer name is a branch of the shorter one's body. */
const isBranch = (long: Form, short: Form): boolean => long.words.some((word) => branches.has(word) && !short.words.includes(word));

/** One body under its name, its acronyms and short forms: definitions of its document first, then of the corpus, then the table. */
export function linkBodies(book: FormBook, definitions: readonly Definition[]): LinkedBodies {
  const defined = new Map<string, Map<string, number>>();
  const local = new Map<string, string>();
  for (const { name, acronym, place, count } of definitions) {
    const short = formKey(acronym);
    const long = formKey(name);
    if (short === long) continue;
    const all = defined.get(short) ?? new Map<string, number>();
    all.set(long, (all.get(long) ?? 0) + count);
    defined.set(short, all);
    if (!local.has(`${place.doc}\n${short}`)) local.set(`${place.doc}\n${short}`, long);
  }
  const initials = spelledIn(book);
  const groups = new Map<string, Group>();
  const byKey = new Map<string, Group>();
  const byDoc = new Map<DocId, Map<string, Group>>();
  const longer = new Map<DocId, Form[]>();
  const byWord = new Map<string, Form[]>();

  for (const form of [...book.values()].sort((a, b) => b.words.length - a.words.length || tellings(b) - tellings(a) || order(a.key, b.key))) {
    const global = expansion(form.key);
    if (global === null) {
      const slip = slipped(form, byWord);
      const home = slip === null ? undefined : byKey.get(slip.key);
      if (home !== undefined) { home.forms.push({ form, basis: 'similar' }); byKey.set(form.key, home); continue; }
    }
    for (const word of new Set(form.words)) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [form]);
      else if (list.length <= MOST_CANDIDATES) list.push(form);
    }
    if (global === null) { full(form); continue; }
    const home = groupOf(global.key, global.name);
    home.forms.push({ form, basis: global.basis });
    byKey.set(form.key, home);
    for (const doc of new Set(form.places.map((place) => place.doc))) {
      const here = local.get(`${doc}\n${form.key}`);
      if (here !== undefined && here !== global.key) own(byDoc, doc, form.key, groupOf(here, here));
    }
  }
  return { groups: [...groups.values()].map(named), of: (doc, key) => byDoc.get(doc)?.get(key) ?? byKey.get(key) ?? unread(key) };

  /** A body that the corpus names by an acronym of the table, where no phrase shows it as a body. */
  function unread(key: string): Group | null {
    const known = table.get(key);
    if (known === undefined) return null;
    return byKey.get(known.key) ?? { key: known.key, name: known.name, forms: [] };
  }

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
    const place = territory(key);
    if (place !== null) return { key: place, name: place, basis: 'short' };
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
    if (form.words.length >= 2 && !isPlaceKey(form.key)) {
      const docs = new Map<DocId, Form['places'][number][]>();
      for (const place of form.places) listed(docs, place.doc).push(place);
      for (const [doc, places] of docs) {
        const homes = (longer.get(doc) ?? []).filter((other) => other.words.length > form.words.length && other.words[0] === form.words[0] && subsequence(form.words, other.words) && !isBranch(other, form));
        const home = homes.length === 1 ? byKey.get(homes[0].key) : undefined;
        if (home === undefined) { rest.push(...places); continue; }
        home.forms.push({ form: formAt(form, places), basis: 'short' });
        own(byDoc, doc, form.key, home);
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

/** More bearers of a word than this settle nothing. */
const MOST_CANDIDATES = 60;

/** The name, told twice as often or more, from which a name of two words or more differs by one typing slip in one word; null where there are several. */
function slipped(form: Form, byWord: ReadonlyMap<string, readonly Form[]>): Form | null {
  if (form.words.length < 2) return null;
  const found = new Set<Form>();
  for (const word of new Set(form.words)) {
    const list = byWord.get(word) ?? [];
    if (list.length > MOST_CANDIDATES) continue;
    for (const other of list) {
      if (other.words.length !== form.words.length || tellings(other) < 2 * tellings(form)) continue;
      const odd = form.words.filter((one, at) => one !== other.words[at]);
      const right = other.words.filter((one, at) => one !== form.words[at]);
      if (odd.length === 1 && !byWord.has(odd[0]) && odd[0].slice(0, -1) !== right[0].slice(0, -1) && slips(odd[0], right[0])) found.add(other);
    }
  }
  return found.size === 1 ? [...found][0] : null;
}

/** The first letters of the words of a name of three words or more; else `''`. */
export const initialsOf = (words: readonly string[]): string => (words.length < 3 ? '' : words.filter((word) => word.length > 2).map((word) => word.charAt(0)).join(''));

/** Names in full by their initials, null where two names share them. */
function spelledIn(book: FormBook): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const form of book.values()) {
    const letters = initialsOf(form.words);
    if (letters !== '') found.set(letters, found.has(letters) && found.get(letters) !== form.key ? null : form.key);
  }
  return found;
}

function named(group: Group): Group {
  const full = group.forms.find((one) => one.basis === 'exact') ?? (group.name === group.key ? group.forms[0] : undefined);
  if (full !== undefined) group.name = bestWritten(full.form);
  return group;
}
