import type { Changes, Versions } from '../model/changes.js';
import type { Laid } from '../model/laid.js';
import type { DocId } from '../model/span.js';
import { placer } from '../assemble/places.js';
import { versionsOf } from './versions.js';

/** Two versions of one document; null where one side lacks it. */
export interface Pair {
  readonly old: DocId | null;
  readonly new: DocId | null;
}

/** What facts changed between the versions of each pair, in the order of the pairs. Names are linked over all versions. */
export function changesOf(pairs: readonly Pair[], { readings, linked }: Laid): Changes {
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  const placed = placer(byId);
  return {
    versions: pairs.map((pair): Versions => {
      const old = pair.old === null ? undefined : byId.get(pair.old);
      const fresh = pair.new === null ? undefined : byId.get(pair.new);
      if (old !== undefined && fresh !== undefined) return versionsOf(old, fresh, linked, placed);
      return { ...pair, changes: [], rewritten: 0, added: fresh?.document.sentences.length ?? 0, removed: old?.document.sentences.length ?? 0 };
    }),
  };
}
