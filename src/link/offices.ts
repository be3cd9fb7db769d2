import type { Claim, OfficeClaim } from '../model/claim.js';

/**
 * Office claims that name no body get the one that the corpus gives the same person in the same office;
 * where it gives two, none. A body supposed from the text around is none either where other texts suppose another for the same holder.
 */
export function withBodies(claims: readonly Claim[]): Claim[] {
  const bodies = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.kind !== 'office' || claim.institution === null || claim.supposed) continue;
    const known = bodies.get(holding(claim));
    if (known === undefined) bodies.set(holding(claim), new Set([claim.institution]));
    else known.add(claim.institution);
  }
  const homes = new Map<string, string | null>();
  for (const claim of claims) {
    if (claim.kind !== 'office' || !claim.supposed) continue;
    const home = homes.get(holding(claim));
    homes.set(holding(claim), home === undefined || home === claim.institution ? claim.institution : null);
  }
  return claims.map((claim) => {
    if (claim.kind !== 'office' || (claim.institution !== null && !claim.supposed)) return claim;
    const known = bodies.get(holding(claim));
    if (known?.size !== 1) return claim.supposed && homes.get(holding(claim)) === null ? { ...claim, institution: null, supposed: false } : claim;
    return { ...claim, institution: [...known][0] as string, supposed: false };
  });
}

const holding = ({ person, concept, portfolio }: OfficeClaim): string => [person, concept, portfolio ?? ''].join('\n');
