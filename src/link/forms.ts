import type { AliasBasis } from '../model/entity.js';
import type { DocId, Span } from '../model/span.js';
import { languages, packs } from '../lang/registry.js';
import { fold } from '../text/fold.js';

/** A form of a name over the corpus: its folded words, the ways it is written, where it stands, and how often more in documents that are not at hand. */
export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly written: Map<string, number>;
  readonly places: Span[];
  elsewhere: number;
}

/** How often the corpus has a form. */
export const tellings = ({ places, elsewhere }: Form): number => places.length + elsewhere;

/** A form as some of its places have it. */
export const formAt = (form: Form, places: Form['places']): Form => ({ ...form, places, elsewhere: 0 });

/** A set of forms taken for one entity, the canonical one first. */
export interface Group {
  readonly key: string;
  name: string;
  readonly forms: { readonly form: Form; readonly basis: AliasBasis }[];
}

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const particles = new Set(languages.flatMap((lang) => packs[lang].names.particles.map(fold)));
const givenNames = new Set(languages.flatMap((lang) => packs[lang].names.given.map(fold)));

export const isGiven = (word: string): boolean => givenNames.has(word);

const WORD = /[\p{L}\p{M}\d]+/gu;

/** The folded words of a name, particles left out. */
export function nameWords(name: string): string[] {
  return formKey(name).split(' ').filter((word) => word !== '' && !particles.has(word));
}

/** Words that are keys already, as those of most names are. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** A capital after three small letters: two words that a transcript glued ("LamoyiBocanegra"). */
const GLUED = /(\p{Ll}{3})(\p{Lu}\p{Ll}{2})/gu;

/** Names whose keys are remembered; the memory is emptied when it is full. A corpus names the same few over and over. */
const REMEMBERED = 250_000;
const remembered = new Map<string, string>();

/** Folded words with single spaces: how forms are told apart. */
export function formKey(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const folded = fold(name.replace(GLUED, '$1 $2'));
  const key = PLAIN.test(folded) ? folded : (folded.match(WORD) ?? []).join(' ');
  remembered.set(name, key);
  return key;
}

const places = new Set(languages.flatMap((lang) => packs[lang].names.places.map(formKey)));

/** Whether a key is a place that a pack knows. */
export const isPlaceKey = (key: string): boolean => places.has(key);

/** Forms by key, in order of first appearance. */
export type FormBook = Map<string, Form>;

/** Notes that a name stands at a place, as a form of the name that it is to be taken for. */
export function note(book: FormBook, name: string, place: Span, as = name): void {
  formIn(book, name, as, 1)?.places.push({ doc: place.doc, start: place.start, end: place.end });
}

/** Notes that a name stands so often in documents that are not at hand; `first` is the first of its places, where that is one of them. */
export function noteElsewhere(book: FormBook, name: string, count: number, first: Span | null, as = name): void {
  const form = formIn(book, name, as, count);
  if (form === null) return;
  if (first !== null) form.places.push(first);
  form.elsewhere += first === null ? count : count - 1;
}

function formIn(book: FormBook, name: string, as: string, count: number): Form | null {
  const key = formKey(as);
  if (key === '') return null;
  let form = book.get(key);
  if (form === undefined) book.set(key, (form = { key, words: nameWords(as), written: new Map(), places: [], elsewhere: 0 }));
  form.written.set(name, (form.written.get(name) ?? 0) + count);
  return form;
}

/** Notes what a key stands for in one document. */
export function own(byDoc: Map<DocId, Map<string, Group>>, doc: DocId, key: string, group: Group): void {
  const here = byDoc.get(doc);
  if (here === undefined) byDoc.set(doc, new Map([[key, group]]));
  else here.set(key, group);
}

/** The list under a key, which is made where there is none. */
export function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, list = []);
  return list;
}

/** How a form is best written: with small letters, with accents, most often; then in code-unit order. */
export function bestWritten(form: Form): string {
  const score = (text: string): number => (text !== text.toUpperCase() ? 2 : 0) + (/[^\x20-\x7e]/.test(text) ? 1 : 0);
  return [...form.written].sort(([a, m], [b, n]) => score(b) - score(a) || n - m || order(a, b))[0][0];
}

/** Whether the words of `a` stand in `b` in the same order. */
export function subsequence(a: readonly string[], b: readonly string[]): boolean {
  let at = 0;
  for (const word of b) if (at < a.length && a[at] === word) at++;
  return at === a.length;
}

/** Longer names have more sub-names than are worth a look. */
const MOST_WORDS = 6;

/** The shorter names that the words of a name give in their order, as keys. */
export function subsequences(words: readonly string[]): string[] {
  if (words.length > MOST_WORDS) return [];
  const all = words.reduce<string[][]>((found, word) => [...found, ...found.map((one) => [...one, word])], [[]]);
  return all.filter((one) => one.length > 0 && one.length < words.length).map((one) => one.join(' '));
}
