import type { Claim } from '../model/claim.js';

/** Offsets of figures that arithmetic claims of the document take for parts of a whole, or for the earlier value of a change. */
export interface Sides {
  readonly parts: ReadonlySet<number>;
  readonly earlier: ReadonlySet<number>;
}

export function sidesOf(sums: readonly Claim[]): Sides {
  const parts = new Set<number>();
  const earlier = new Set<number>();
  for (const sum of sums) {
    if (sum.kind === 'parts') for (const part of sum.partSpans) parts.add(part.start);
    if (sum.kind === 'share') parts.add(sum.partSpan.start);
    if (sum.kind === 'change') earlier.add(sum.fromSpan.start);
  }
  return { parts, earlier };
}
