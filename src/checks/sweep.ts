import type { Claim } from '../model/claim.js';
import type { Agreed, Alleged } from '../model/finding.js';
import { keyRules } from './registry.js';
import type { KeyRule } from './rule.js';

export interface SweepResult {
  readonly alleged: readonly Alleged[];
  readonly agreed: readonly Agreed[];
  readonly compared: number;
}

/** Posts claims under the keys of every rule and sweeps each group once, in date order. Cost grows with the number of claims. */
export function sweep(claims: readonly Claim[]): SweepResult {
  const alleged: Alleged[] = [];
  const agreed: Agreed[] = [];
  let compared = 0;
  for (const rule of keyRules as readonly KeyRule[]) {
    for (const [key, group] of groups(rule, claims)) {
      const swept = rule.sweep(group, key);
      alleged.push(...swept.alleged);
      agreed.push(...swept.agreed);
      compared += swept.compared;
    }
  }
  return { alleged, agreed, compared };
}

function groups(rule: KeyRule, claims: readonly Claim[]): [string, Claim[]][] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== rule.kind) continue;
    for (const key of rule.keys(claim)) {
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [claim]);
      else if (group[group.length - 1] !== claim) group.push(claim);
    }
  }
  const sorted = [...byKey].filter(([, group]) => group.length > 1 || rule.alone === true);
  sorted.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, group] of sorted) group.sort(inDateOrder);
  return sorted;
}

function inDateOrder(a: Claim, b: Claim): number {
  return day(a) - day(b) || (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : 0) || a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Undated claims come first. */
const day = (claim: Claim): number => claim.asserted?.low ?? Number.MIN_SAFE_INTEGER;
