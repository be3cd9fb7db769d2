import type { Claim } from '../model/claim.js';
import type { Figured } from '../model/reading.js';

/** In a corpus of at least this many documents, what most of them are about tells none of them apart. */
const SMALLEST_CORPUS = 20;
/** Share of documents above which a name or word of the lead is common. */
const COMMON = 0.1;

/** A list of names as the keys of bodies, sorted; for one list always the same. */
export type Keys = (names: readonly string[]) => readonly string[];

/** What is common in a corpus, from the figures that its documents tell. */
export interface Common {
  /** Counts the names and words of one document's figures. */
  note(figures: Figured, keys: Keys): void;
  /** Figure claims that know what is common: the common names and words of their lead are dropped, the common names of their sentence are marked. */
  without(claims: readonly Claim[]): Claim[];
}

/** What was counted before, in documents of which none is noted again: those whose lead, and whose figures' sentences, have a key. */
export interface CountedBefore {
  readonly leads: ReadonlyMap<string, number>;
  readonly sentences: ReadonlyMap<string, number>;
}

/** For a corpus of so many documents. */
export function commonIn(documents: number, before: CountedBefore = { leads: new Map(), sentences: new Map() }): Common {
  if (documents < SMALLEST_CORPUS) return { note: () => undefined, without: (claims) => [...claims] };
  const most = Math.max(3, COMMON * documents);
  const leads = new Map(before.leads);
  const names = new Map(before.sentences);
  const memory = new Map<readonly string[], readonly string[]>();
  const rare = (words: readonly string[]): readonly string[] => {
    let known = memory.get(words);
    if (known === undefined) memory.set(words, known = words.filter((word) => (leads.get(word) ?? 0) <= most));
    return known;
  };
  return {
    note({ topic, story, names: named }, keys) {
      const bodies = keys(topic);
      countEach(leads, bodies);
      countEach(leads, story.filter((word) => !bodies.includes(word)));
      countEach(names, keys(named));
    },
    without: (claims) => claims.map((claim) => (claim.kind !== 'figure' ? claim : {
      ...claim,
      key: { ...claim.key, topic: rare(claim.key.topic), story: rare(claim.key.story), common: claim.key.names.filter((name) => (names.get(name) ?? 0) > most) },
    })),
  };
}

function countEach(counts: Map<string, number>, words: readonly string[]): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}
