import type { Claim } from '../model/claim.js';
import type { Agreed, Alleged } from '../model/finding.js';
import { keyRules } from './registry.js';
import type { KeyRule } from './rule.js';

export interface SweepResult {
  readonly alleged: readonly Alleged[];
  readonly agreed: readonly Agreed[];
  /** How many figures were held against another one, and how many only met others that some slot told apart. */
  readonly compared: number;
  readonly passedOver: number;
}

/** Posts claims under the keys of every rule and sweeps each group once, in date order. Cost grows with the number of claims. */
export function sweep(claims: readonly Claim[]): SweepResult {
  const alleged: Alleged[] = [];
  const agreed: Agreed[] = [];
  const compared = new Set<Claim>();
  const passed = new Set<Claim>();
  for (const rule of keyRules as readonly KeyRule[]) {
    for (const [key, group] of groups(rule, claims)) {
      const swept = rule.sweep(group, key);
      for (const one of swept.alleged) alleged.push(one);
      for (const one of swept.agreed) agreed.push(one);
      for (const claim of swept.compared ?? []) compared.add(claim);
      for (const claim of swept.passed ?? []) passed.add(claim);
    }
  }
  let passedOver = 0;
  for (const claim of passed) if (!compared.has(claim)) passedOver++;
  return { alleged, agreed, compared: compared.size, passedOver };
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

/** Claims as rules see them: by the day they are told, then by document and address. */
export function inDateOrder(a: Claim, b: Claim): number {
  return day(a) - day(b) || (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : 0) || a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Undated claims come first. */
const day = (claim: Claim): number => claim.asserted?.low ?? Number.MIN_SAFE_INTEGER;
