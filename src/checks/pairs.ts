import type { DocId } from '../model/span.js';

/** Each claim of a group is held against at most this many before it, so that cost stays linear. Acts and ranks share few keys. */
const WINDOW = 12;

interface Bounds {
  /** Each claim is held against at most this many before it. */
  readonly window?: number;
  /** With drafts, pairs that hold a claim of one. */
  readonly drafts?: ReadonlySet<DocId> | null | undefined;
}

/** Visits the pairs of a group, the earlier claim first, in the order of the later. */
export function eachPair<One extends { readonly doc: DocId }>(group: readonly One[], visit: (earlier: One, later: One) => void, { window = WINDOW, drafts = null }: Bounds = {}): void {
  group.forEach((later, at) => {
    const near = drafts === null || drafts.has(later.doc);
    for (let i = Math.max(0, at - window); i < at; i++) {
      const earlier = group[i] as One;
      if (near || drafts.has(earlier.doc)) visit(earlier, later);
    }
  });
}
