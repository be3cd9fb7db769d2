import type { AliasBasis } from '../model/entity.js';
import type { DocId } from '../model/span.js';
import { slips, soundsAlike } from '../nlp/similarity.js';
import { bestWritten, formAt, isGiven, listed, order, own, subsequence, tellings, type Form, type FormBook, type Group } from './forms.js';

export interface LinkedPersons {
  readonly groups: readonly Group[];
  /** The group that a form stands for in a document, or null where nothing settles it. */
  readonly of: (doc: DocId, key: string) => Group | null;
}

/** Candidates looked at for one name: more bearers of a rare word than this settle nothing. */
const MOST_CANDIDATES = 60;

/**
 * Who is who. Names are taken longest first; a shorter one joins the one person whose name has its words in order.
 * A name that fits several persons joins the one that its document names, else nobody.
 */
export function linkPersons(book: FormBook): LinkedPersons {
  const forms = [...book.values()].sort((a, b) => b.words.length - a.words.length || tellings(b) - tellings(a) || order(a.key, b.key));
  const groups: Group[] = [];
  const byWord = new Map<string, Group[]>();
  const byKey = new Map<string, Group>();
  const byDoc = new Map<DocId, Map<string, Group>>();
  const inDoc = new Map<DocId, Set<Group>>();

  for (const form of forms) {
    if (form.words.length < 2) break;
    const candidates = rarest(form, byWord).filter((group) => fits(form, group.forms[0].form));
    const [only] = candidates;
    if (candidates.length === 1 && skipsSurname(form, only.forms[0].form)) share(form, candidates);
    else if (candidates.length === 1) join(only, form, basisOf(form, only.forms[0].form));
    else if (candidates.length > 1) share(form, candidates);
    else {
      const slip = slipped(form, byWord);
      if (slip !== null) join(slip, form, 'similar');
      else found(form);
    }
  }
  for (const form of forms) {
    if (form.words.length !== 1) continue;
    share(form, (byWord.get(form.words[0]) ?? []).filter((group) => bears(form, group.forms[0].form)));
  }
  for (const group of groups) group.name = fullest(group);
  return { groups, of: (doc, key) => byDoc.get(doc)?.get(key) ?? byKey.get(key) ?? null };

  function found(form: Form): void {
    const group: Group = { key: form.key, name: '', forms: [] };
    groups.push(group);
    for (const word of new Set(form.words)) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [group]);
      else list.push(group);
    }
    join(group, form, 'exact');
  }

  function join(group: Group, form: Form, basis: AliasBasis): void {
    group.forms.push({ form, basis });
    byKey.set(form.key, group);
    for (const { doc } of form.places) meet(doc, group);
  }

  function meet(doc: DocId, group: Group): void {
    const here = inDoc.get(doc);
    if (here === undefined) inDoc.set(doc, new Set([group]));
    else here.add(group);
  }

  /** Each document decides for itself among several persons; where none is in the corpus twice, the only one is taken. */
  function share(form: Form, candidates: readonly Group[]): void {
    const basis: AliasBasis = form.words.length === 1 ? (isGiven(form.words[0]) ? 'short' : 'surname') : 'short';
    if (candidates.length === 1 && form.words.length === 1 && basis !== 'short') { join(candidates[0], form, basis); return; }
    const docs = new Map<DocId, Form['places'][number][]>();
    for (const place of form.places) listed(docs, place.doc).push(place);
    const rest: Form['places'][number][] = [];
    for (const [doc, places] of docs) {
      const here = candidates.filter((group) => inDoc.get(doc)?.has(group));
      if (here.length === 1) {
        here[0].forms.push({ form: formAt(form, places), basis });
        own(byDoc, doc, form.key, here[0]);
      } else rest.push(...places);
    }
    if (rest.length > 0) {
      const alone: Group = { key: form.key, name: '', forms: [{ form: { ...form, places: rest }, basis: 'exact' }] };
      groups.push(alone);
      byKey.set(form.key, alone);
    }
  }
}

function rarest(form: Form, byWord: ReadonlyMap<string, Group[]>): readonly Group[] {
  let best: readonly Group[] = [];
  let size = Infinity;
  for (const word of form.words) {
    const list = byWord.get(word) ?? [];
    if (list.length < size) { best = list; size = list.length; }
  }
  return size > MOST_CANDIDATES ? [] : best;
}

/** Whether a shorter name may be the person of a longer one: the same words in any order, or its words in order with the first name or surnames alone. */
function fits(short: Form, long: Form): boolean {
  if (short.words.length === long.words.length) return long.words.includes(short.words[0]) && [...short.words].sort().join(' ') === [...long.words].sort().join(' ');
  if (!subsequence(short.words, long.words)) return false;
  if (short.words[0] === long.words[0]) return short.words.some((word, at) => at > 0 && !isGiven(word));
  return !isGiven(short.words[0]) || long.words.indexOf(short.words[0]) === 1 && short.words.length >= 3;
}

/** A given name with a last surname whose first one is left out: "Guadalupe Torres" is rarely Guadalupe Cuautle Torres, unless the document says so. */
const skipsSurname = (short: Form, long: Form): boolean =>
  short.words.length === 2 && long.words.length === 3 && short.words[0] === long.words[0] && short.words[1] === long.words[2] && !isGiven(long.words[1]);

/** Whether one word is a surname of a name, or the given name it starts with. */
const bears = (short: Form, long: Form): boolean => {
  const at = long.words.indexOf(short.words[0]);
  return at === 0 ? isGiven(short.words[0]) : at > 0 && !isGiven(long.words[at]) || at >= 2;
};

const basisOf = (form: Form, canonical: Form): AliasBasis => (form.words.length === canonical.words.length ? 'exact' : form.words[0] === canonical.words[0] ? 'short' : 'surname');

/** The person whose name differs by one typing slip in one word, the other words being equal; null where there are several. */
function slipped(form: Form, byWord: ReadonlyMap<string, Group[]>): Group | null {
  const seen = new Set<Group>();
  for (const word of form.words) {
    const list = byWord.get(word) ?? [];
    if (list.length > MOST_CANDIDATES) continue;
    for (const group of list) {
      const other = group.forms[0].form;
      if (other.words.length >= form.words.length && oneSlip(form, other, byWord)) seen.add(group);
    }
  }
  return seen.size === 1 ? [...seen][0] : null;
}

/** A slip needs two words that agree, or one where the name is as long, much rarer, and its odd word is in no other name. */
function oneSlip(form: Form, other: Form, byWord: ReadonlyMap<string, Group[]>): boolean {
  const a = form.words;
  const b = other.words;
  const odd = a.length < 2 ? null : lacking(a, b);
  if (odd === null) return false;
  if (a.length === 2 && a[0] === b[0] && b.length > 2 && b.some((word, at) => at > 0 && soundsAlike(word, odd))) return true;
  const rare = a.length === b.length && !byWord.has(odd) && tellings(form) * 2 <= tellings(other);
  if (a.length < 3 && !rare) return false;
  const right = b.filter((word) => !a.includes(word));
  return right.some((other) => !(isGiven(odd) && isGiven(other)) && odd.slice(0, -1) !== other.slice(0, -1) && slips(odd, other));
}

/** The one word of a name that another lacks; null where it lacks none or several. */
function lacking(a: readonly string[], b: readonly string[]): string | null {
  let odd: string | null = null;
  for (const word of a) {
    if (b.includes(word)) continue;
    if (odd !== null) return null;
    odd = word;
  }
  return odd;
}

function fullest(group: Group): string {
  const [{ form }] = group.forms;
  const most = group.forms.filter((one) => one.form.words.length === form.words.length && one.basis === 'exact').map((one) => one.form);
  const written = new Map<string, number>();
  for (const one of most) for (const [text, count] of one.written) written.set(text, (written.get(text) ?? 0) + count);
  return bestWritten({ ...form, written });
}
