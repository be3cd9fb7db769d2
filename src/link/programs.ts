import type { DocId } from '../model/span.js';
import { languages, packs } from '../lang/registry.js';
import { fold } from '../text/fold.js';
import { bestWritten, formKey, order, type FormBook, type Group } from './forms.js';

const cues = new Set(languages.flatMap((lang) => [...packs[lang].names.programCues.strong, ...packs[lang].names.programCues.weak].map(fold)));
const links = new Set(languages.flatMap((lang) => packs[lang].names.links.map(fold)));
const ties = new Set(languages.flatMap((lang) => [...packs[lang].names.links, ...packs[lang].names.determiners].map(fold)));

/** A program's name without its generic noun, where two words or more are left. */
export function programKey(name: string): string {
  const words = formKey(name).split(' ');
  let from = 0;
  let to = words.length;
  if (cues.has(words[0])) from++;
  if (from > 0 && links.has(words[from])) while (from < to && ties.has(words[from])) from++;
  if (cues.has(words[to - 1])) to--;
  return to - from >= 2 ? words.slice(from, to).join(' ') : words.join(' ');
}

export interface LinkedPrograms {
  readonly groups: readonly Group[];
  readonly of: (doc: DocId, key: string) => Group | null;
}

/** One program under its name with and without the generic noun, and its acronym. */
export function linkPrograms(book: FormBook, acronyms: ReadonlyMap<string, string>): LinkedPrograms {
  const groups = new Map<string, Group>();
  const byKey = new Map<string, Group>();
  for (const form of [...book.values()].sort((a, b) => b.words.length - a.words.length || order(a.key, b.key))) {
    const long = acronyms.get(form.key);
    const key = programKey(long ?? form.key);
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { key, name: bestWritten(form), forms: [] }));
    group.forms.push({ form, basis: long !== undefined ? 'acronym' : group.forms.length === 0 ? 'exact' : 'short' });
    byKey.set(form.key, group);
  }
  return { groups: [...groups.values()], of: (_doc, key) => byKey.get(key) ?? groups.get(programKey(key)) ?? null };
}
