import type { AlteredName, Written } from '../model/entity.js';
import { namesIn, type Reading } from '../model/reading.js';
import type { DocId } from '../model/span.js';
import { formKey, nameWords, subsequence } from './forms.js';

/** Characters on either side of a name that are the same in a copy. */
const BESIDE = 30;

interface Person extends Written {
  readonly words: readonly string[];
}

/**
 * Names of persons that one copy of a text changes: both name as many, all alike but one, and the words beside it are the same.
 * A name that is told longer or shorter is no other one. `copies` gives the first document of each group of copies.
 */
export function alteredNames(readings: readonly Reading[], copies: ReadonlyMap<DocId, DocId>): readonly AlteredName[] {
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  return [...copies].flatMap(([doc, head]) => {
    const [first, copy] = [byId.get(head), byId.get(doc)];
    return first === undefined || copy === undefined || doc === head ? [] : alteredIn(first, copy);
  });
}

function alteredIn(first: Reading, copy: Reading): readonly AlteredName[] {
  const [some, others] = [personsIn(first), personsIn(copy)];
  if (some.length !== others.length) return [];
  const apart = some.flatMap((one, i) => {
    const other = others[i] as Person;
    return formKey(one.form) === formKey(other.form) ? [] : [[one, other] as const];
  });
  const [pair, ...more] = apart;
  if (pair === undefined || more.length > 0) return [];
  const [one, other] = pair;
  if (subsequence(one.words, other.words) || subsequence(other.words, one.words) || !sameBeside(first, one, copy, other)) return [];
  return [{ original: { form: one.form, at: one.at }, copied: { form: other.form, at: other.at } }];
}

const personsIn = (reading: Reading): readonly Person[] => namesIn(reading).filter(({ kind }) => kind === 'official' || kind === 'person')
  .map(({ doc, start, end, name }) => ({ form: name, at: { doc, start, end }, words: nameWords(name) }));

function sameBeside(first: Reading, { at: a }: Written, copy: Reading, { at: b }: Written): boolean {
  const [x, y] = [first.document.text, copy.document.text];
  return x.slice(Math.max(0, a.start - BESIDE), a.start) === y.slice(Math.max(0, b.start - BESIDE), b.start) && x.slice(a.end, a.end + BESIDE) === y.slice(b.end, b.end + BESIDE);
}
