import type { Claim } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import type { DocId } from '../model/span.js';

/** Share of the smallest hashes of both that two copies have in common. */
const COPY = 0.6;
/** A hash that more documents share is boilerplate; so long is the list that a document is held against. */
const MOST = 16;

/** The first document of each group of near-duplicates, for every document that has copies. */
export function copiesOf(readings: readonly Reading[]): ReadonlyMap<DocId, DocId> {
  const holders = new Map<number, DocId[]>();
  const known = new Map<DocId, Reading>();
  const first = new Map<DocId, DocId>();
  for (const reading of readings) {
    const { document, sketch } = reading;
    const shared = new Map<DocId, number>();
    for (const hash of sketch) {
      const list = holders.get(hash) ?? [];
      if (list.length <= MOST) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(document.id);
      holders.set(hash, list);
    }
    known.set(document.id, reading);
    for (const [other] of [...shared].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 1)) {
      const original = known.get(other) as Reading;
      if (resemblance(sketch, original.sketch) < COPY || apart(reading, original)) continue;
      const head = first.get(other) ?? other;
      first.set(other, head);
      first.set(document.id, head);
    }
  }
  return first;
}

/** A reprint follows within this many days; what is told again much later in the same words is told anew. */
const REPRINT_DAYS = 7;

function apart({ document: { dated: a } }: Reading, { document: { dated: b } }: Reading): boolean {
  if (a?.days.low == null || b?.days.low == null || a.days.high === null || b.days.high === null) return false;
  return Math.max(a.days.low - b.days.high, b.days.low - a.days.high) > REPRINT_DAYS;
}

/** Share of the smallest hashes of the union that both have. */
function resemblance(a: readonly number[], b: readonly number[]): number {
  const size = Math.min(a.length, b.length);
  const [x, y] = [new Set(a), new Set(b)];
  const union = [...new Set([...a, ...b])].sort((m, n) => m - n).slice(0, size);
  return size === 0 ? 0 : union.filter((hash) => x.has(hash) && y.has(hash)).length / size;
}

/** Claims that know which document theirs is a copy of, and by whom it was published: two copies are one source, and so are two texts of one outlet. */
export function withSources(claims: readonly Claim[], copies: ReadonlyMap<DocId, DocId>, outlets: ReadonlyMap<DocId, string>): Claim[] {
  if (copies.size === 0 && outlets.size === 0) return [...claims];
  return claims.map((claim) => {
    const source = copies.get(claim.doc);
    const outlet = outlets.get(source ?? claim.doc);
    if (source === undefined && outlet === undefined) return claim;
    return { ...claim, ...(source === undefined ? {} : { source }), ...(outlet === undefined ? {} : { outlet }) };
  });
}
