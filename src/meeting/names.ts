import { formKey, nameWords, subsequences } from '../link/forms.js';
import { initialsOf } from '../link/institutions.js';
import { definingIn, namesOf } from '../link/mentioned.js';
import type { DefinitionElsewhere, NameElsewhere, NameKind } from '../model/elsewhere.js';
import { namesIn, type Reading } from '../model/reading.js';

/** Which names of an archive may bear on those of some documents. */
export interface AskedNames {
  readonly kind: NameKind;
  /** Names of these forms. */
  readonly keys: readonly string[];
  /** Names with one of these words, where few have it. */
  readonly words: readonly string[];
  /** Names in full whose words begin with these letters. */
  readonly initials: readonly string[];
}

/** The names of a document, each once as it is written, with its first place. */
export function namesTold(reading: Reading): readonly NameElsewhere[] {
  return counted(namesIn(reading).flatMap((named) => namesOf(named).map((one) => ({ ...one, at: named }))), ({ kind, name }) => `${kind}\n${name}`);
}

/** The acronyms that a document defines. */
export function definitionsTold(reading: Reading): readonly DefinitionElsewhere[] {
  const { lang } = reading.document;
  const all = namesIn(reading).flatMap((named) => {
    const defining = definingIn(named);
    return defining === null ? [] : [{ ...defining, lang, at: named }];
  });
  return counted(all, ({ kind, name, acronym }) => `${kind}\n${name}\n${acronym}`);
}

type At = NameElsewhere['at'];

function counted<One extends { readonly at: At }>(all: readonly One[], keyOf: (one: One) => string): readonly (One & { readonly count: number })[] {
  const byKey = new Map<string, One & { count: number }>();
  for (const one of all) {
    const known = byKey.get(keyOf(one));
    if (known !== undefined) known.count++;
    else byKey.set(keyOf(one), { ...one, at: { doc: one.at.doc, start: one.at.start, end: one.at.end }, count: 1 });
  }
  return [...byKey.values()];
}

/** Forms of bodies and programs that documents name: acronyms for them, or names that they stand for, are asked for first. */
export const formsNamed = (readings: readonly Reading[]): readonly string[] =>
  [...new Set(readings.flatMap(namesTold).flatMap(({ kind, name }) => (kind === 'person' ? [] : [formKey(name)])))].sort();

/** What to ask of an archive for the names of some documents, whose acronyms it defines so. */
export function namesAsked(readings: readonly Reading[], definitions: readonly DefinitionElsewhere[]): readonly AskedNames[] {
  const kinds: readonly NameKind[] = ['person', 'body', 'program'];
  const told = readings.flatMap(namesTold);
  return kinds.map((kind) => {
    const more = definitions.filter((one) => one.kind === kind).flatMap(({ name, acronym }) => [name, acronym]);
    const forms = [...new Set([...told.filter((one) => one.kind === kind).map(({ name }) => name), ...more].map(formKey))].filter((key) => key !== '').sort();
    const words = forms.map(nameWords);
    const shorter = kind === 'person' ? words.flatMap(subsequences) : [];
    return {
      kind,
      keys: [...new Set([...forms, ...shorter, ...(kind === 'body' ? words.map(initialsOf).filter((letters) => letters.length >= 3) : [])])].sort(),
      words: [...new Set(words.flat())].sort(),
      initials: kind === 'body' ? forms.filter((key) => key.length >= 3 && !key.includes(' ')) : [],
    };
  });
}
