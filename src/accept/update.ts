import type { Finding } from '../model/finding.js';
import { type Decision, type Entry, entryFor } from './entry.js';

/** What a run says about the entries that are kept: nothing is dropped or taken in unless it is asked for. */
export interface Update {
  readonly entries: readonly Entry[];
  /** Findings without an entry, and whether they were taken in. */
  readonly fresh: readonly Finding[];
  readonly takenIn: boolean;
  /** Entries whose finding is not there, and whether they were dropped. */
  readonly stale: readonly Entry[];
  readonly dropped: boolean;
}

/** Brings entries up to date with the findings of a run. `take` makes entries of new findings, `prune` drops entries without a finding. */
export function update(entries: readonly Entry[], findings: readonly Finding[], stale: readonly string[], wish: { readonly take: boolean; readonly prune: boolean; readonly decision: Decision }): Update {
  const known = new Set(entries.map(({ id }) => id));
  const fresh = findings.filter(({ id, accepted }) => !known.has(id) && accepted?.from !== 'draft');
  const gone = new Set(stale);
  const kept = wish.prune ? entries.filter(({ id }) => !gone.has(id)) : entries;
  return {
    entries: wish.take ? [...kept, ...fresh.map((finding) => entryFor(finding, wish.decision))] : kept,
    fresh, takenIn: wish.take,
    stale: entries.filter(({ id }) => gone.has(id)), dropped: wish.prune,
  };
}

/** Entries with one more, in place of that of the same finding. */
export const withEntry = (entries: readonly Entry[], entry: Entry): readonly Entry[] => [...entries.filter(({ id }) => id !== entry.id), entry];
