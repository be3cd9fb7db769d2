import type { Claim } from './claim.js';

/** What of a claim no linking of names changes, and every key of a rule holds: of a figure its unit and noun, of an act its kind. */
export function roughKey(claim: Claim): string {
  if (claim.kind === 'figure') return `figure\n${claim.value.kind}\n${claim.value.unit}\n${claim.key.head}`;
  return claim.kind === 'act' ? `act\n${claim.predicate}` : claim.kind;
}

/** The keys that claims may share with some others only if they share a key of a rule, whatever the names in them come to stand for. */
export const roughKeys = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.map(roughKey));

/** Whether the claims of a rough key are asked for by others: only figures and acts are left out, and none where no keys are given. */
export const isKeyAsked = (key: string, keys: ReadonlySet<string> | null): boolean => keys === null || !key.includes('\n') || keys.has(key);

export const isAsked = (claim: Claim, keys: ReadonlySet<string> | null): boolean => isKeyAsked(roughKey(claim), keys);
