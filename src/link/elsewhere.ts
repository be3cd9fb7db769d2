import type { DefinitionElsewhere, Elsewhere, NameElsewhere } from '../model/elsewhere.js';
import type { Named } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { definingIn, namesOf } from './mentioned.js';

/** What an archive tells, less what the documents at hand tell themselves. */
export interface Counted {
  /** Notes a name in a document that is at hand. */
  atHand(named: Named): void;
  /** Names of documents that are not at hand; `first` is null where the first place is in one that is. */
  names(): readonly (Omit<NameElsewhere, 'at'> & { readonly first: Span | null })[];
  definitions(): readonly DefinitionElsewhere[];
}

export function countOf({ names, definitions, atHand: held }: Elsewhere): Counted {
  const noted = new Map<string, number>();
  const count = (key: string): void => void noted.set(key, (noted.get(key) ?? 0) + 1);
  const rest = <One extends { readonly count: number }>(one: One, key: string): One[] => {
    const more = one.count - (noted.get(key) ?? 0);
    return more > 0 ? [{ ...one, count: more }] : [];
  };
  return {
    atHand(named) {
      for (const { kind, name } of namesOf(named)) count(`${kind}\n${name}`);
      const defining = definingIn(named);
      if (defining !== null) count(`${defining.kind}\n${defining.name}\n${defining.acronym}`);
    },
    names: () => names.flatMap((one) => rest(one, `${one.kind}\n${one.name}`).map(({ at, ...left }) => ({ ...left, first: held.has(at.doc) ? null : at }))),
    definitions: () => definitions.flatMap((one) => rest(one, `${one.kind}\n${one.name}\n${one.acronym}`)),
  };
}
