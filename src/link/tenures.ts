import type { Claim, FigureClaim } from '../model/claim.js';
import type { DocId } from '../model/span.js';

/**
 * Totals told "during his tenure" learn since when at the latest the corpus knows their holder in office:
 * the head that the document names for a body that the figure is about. The same figure told again in a document shares it.
 */
export function withTenures(claims: readonly Claim[]): Claim[] {
  if (!claims.some((claim) => claim.kind === 'figure' && claim.key.time.tenure !== undefined)) return [...claims];
  const earliest = new Map<string, number>();
  const heads = new Map<DocId, Map<string, string>>();
  for (const claim of claims) {
    if (claim.kind !== 'office' || claim.tenure !== 'current' || claim.institution === null || claim.supposed || !claim.single) continue;
    const holder = `${claim.person}\n${claim.institution}`;
    const day = claim.asserted?.high;
    if (day != null) earliest.set(holder, Math.min(day, earliest.get(holder) ?? Infinity));
    const own = heads.get(claim.doc) ?? new Map<string, string>();
    if (!own.has(claim.institution)) own.set(claim.institution, holder);
    heads.set(claim.doc, own);
  }
  const retold = new Map<string, number | null>();
  for (const claim of claims) {
    if (claim.kind !== 'figure' || claim.key.time.tenure === undefined) continue;
    const own = heads.get(claim.doc);
    const holder = [...claim.key.names, ...claim.key.topic].map((name) => own?.get(name)).find((known) => known !== undefined);
    retold.set(telling(claim), holder === undefined ? null : earliest.get(holder) ?? null);
  }
  return claims.map((claim) => {
    if (claim.kind !== 'figure' || claim.key.time.type !== 'cumulative') return claim;
    const since = retold.get(telling(claim));
    return since === undefined ? claim : { ...claim, key: { ...claim.key, time: { ...claim.key.time, tenure: { since } } } };
  });
}

const telling = ({ doc, key, value }: FigureClaim): string => `${doc}\n${key.head}\n${value.kind}\n${value.value}`;
