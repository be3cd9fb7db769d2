import { formKey, nameWords } from '../src/link/forms.js';
import { initialsOf } from '../src/link/institutions.js';
import { sharedIn } from '../src/meeting/counted.js';
import { type AskedKey, type Holdings, MOST_ALIKE, MOST_DEFINITIONS, MOST_FORMS, MOST_UNDER_KEY } from '../src/meeting/holdings.js';
import { definitionsTold, namesTold } from '../src/meeting/names.js';
import { postsOf } from '../src/meeting/posts.js';
import type { DefinitionElsewhere, NameElsewhere } from '../src/model/elsewhere.js';
import type { Reading } from '../src/model/reading.js';

/** An archive in memory, made in the plainest way: what any other one must answer. */
export function holdingsOf(readings: readonly Reading[]): Holdings {
  const inOrder = [...readings].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const byId = new Map(inOrder.map((reading) => [reading.document.id, reading]));
  const names = sum(inOrder.flatMap(namesTold), ({ kind, name }) => `${kind}\n${name}`);
  const definitions = sum(inOrder.flatMap(definitionsTold), ({ kind, name, acronym }) => `${kind}\n${name}\n${acronym}`);
  const forms = new Map<string, Set<string>>();
  for (const { kind, name } of names) for (const word of nameWords(name)) forms.set(`${kind} ${word}`, (forms.get(`${kind} ${word}`) ?? new Set()).add(formKey(name)));
  const days = inOrder.flatMap(({ document: { dated } }) => (dated?.days.low == null ? [] : [dated.days.low]));
  const posts = new Map<number, { doc: string; says: number }[]>();
  for (const reading of inOrder) for (const { key, says } of postsOf(reading)) posts.set(key, [...(posts.get(key) ?? []), { doc: reading.document.id, says }]);
  return {
    documents: readings.length,
    newest: days.length === 0 ? null : Math.max(...days),
    common: { leads: counts(inOrder.map((reading) => sharedIn(reading).leads)), sentences: counts(inOrder.map((reading) => sharedIn(reading).sentences)) },
    definitions: async (asked) => few(few(definitions.filter(({ name, acronym }) => asked.includes(formKey(name)) || asked.includes(formKey(acronym))), ({ kind, acronym }) => `${kind} ${formKey(acronym)}`), ({ kind, name }) => `${kind} ${formKey(name)}`),
    names: async (asked) => names.filter((one) => asked.some(({ kind, keys, words, initials }) => one.kind === kind && (keys.includes(formKey(one.name))
      || nameWords(one.name).some((word) => words.includes(word) && (forms.get(`${kind} ${word}`)?.size ?? 0) <= MOST_FORMS)
      || initials.includes(initialsOf(nameWords(one.name)))))),
    meeting: async (asked) => [...new Set(asked.flatMap((one) => nearest(one, posts.get(one.key) ?? [])))].sort(),
    readings: async (ids) => ids.map((id) => byId.get(id)!),
  };

  function nearest({ day }: AskedKey, under: readonly { doc: string; says: number }[]): string[] {
    const far = (doc: string): number => {
      const own = byId.get(doc)!.document.dated?.days.low ?? null;
      return own === null ? Infinity : day === null ? -own : Math.abs(own - day);
    };
    const sorted = [...under].sort((a, b) => compare(far(a.doc), far(b.doc)) || compare(a.doc, b.doc));
    const alike = new Map<number, number>();
    return sorted.filter(({ says }) => {
      alike.set(says, (alike.get(says) ?? 0) + 1);
      return alike.get(says)! <= MOST_ALIKE;
    }).slice(0, MOST_UNDER_KEY).map(({ doc }) => doc);
  }
}

/** Of those that share a key, the ones that are told most. */
function few(all: readonly DefinitionElsewhere[], keyOf: (one: DefinitionElsewhere) => string): DefinitionElsewhere[] {
  const sorted = [...all].sort((a, b) => b.count - a.count || compare(a.name, b.name) || compare(a.acronym, b.acronym));
  return sorted.filter((one, at) => sorted.slice(0, at).filter((other) => keyOf(other) === keyOf(one)).length < MOST_DEFINITIONS);
}

const compare = <Value>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

function counts(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const set of sets) for (const key of set) all.set(key, (all.get(key) ?? 0) + 1);
  return all;
}

function sum<One extends NameElsewhere | DefinitionElsewhere>(all: readonly One[], keyOf: (one: One) => string): One[] {
  const byKey = new Map<string, One>();
  for (const one of all) {
    const known = byKey.get(keyOf(one));
    byKey.set(keyOf(one), known === undefined ? one : { ...known, count: known.count + one.count });
  }
  return [...byKey.values()];
}
