import type { Claim } from '../model/claim.js';
import type { Agreed, Alleged } from '../model/finding.js';
import type { DocId } from '../model/span.js';
import { keyRules } from './registry.js';
import type { AnyKeyRule, KeyRule } from './rule.js';

export interface SweepResult {
  readonly alleged: readonly Alleged[];
  readonly agreed: readonly Agreed[];
  /** The figures that were held against another one, and those that only met others that some slot told apart. */
  readonly compared: ReadonlySet<Claim>;
  readonly passedOver: ReadonlySet<Claim>;
}

/**
 * Posts claims under the keys of every rule, and of `more` ones, and sweeps each group once, in date order. Cost grows with the number of claims.
 * With drafts only the groups that hold a claim of one are swept: what the others give touches none.
 */
export function sweep(claims: readonly Claim[], more: readonly AnyKeyRule[] = [], drafts: ReadonlySet<DocId> | null = null): SweepResult {
  const alleged: Alleged[] = [];
  const agreed: Agreed[] = [];
  const compared = new Set<Claim>();
  const passed = new Set<Claim>();
  const byKind = new Map<Claim['kind'], Claim[]>();
  const rules = [...keyRules, ...more] as readonly KeyRule[];
  const asked = drafts === null ? null : keysIn(claims.filter(({ doc }) => drafts.has(doc)), rules);
  const askers = [...(asked ?? [])];
  const meeting = asked === null ? [...claims] : claims.filter((claim) => askers.some(([keys, { kind, under }]) => kind === claim.kind && keys(claim).some((key) => under.has(key))));
  for (const claim of meeting.sort(inDateOrder)) listed(byKind, claim.kind).push(claim);
  const posted = new Map<KeyRule['keys'], readonly (readonly [string, Claim[]])[]>();
  for (const rule of rules) {
    let groups = posted.get(rule.keys);
    if (groups === undefined) posted.set(rule.keys, groups = groupsOf(rule, byKind.get(rule.kind) ?? [], asked?.get(rule.keys)?.under));
    for (const [key, group] of groups) {
      if (group.length === 1 && rule.alone !== true) continue;
      const swept = rule.sweep(group, key, drafts);
      for (const one of swept.alleged) alleged.push(one);
      for (const one of swept.agreed) agreed.push(one);
      for (const claim of swept.compared ?? []) compared.add(claim);
      for (const claim of swept.passed ?? []) passed.add(claim);
    }
  }
  return { alleged, agreed, compared, passedOver: new Set([...passed].filter((claim) => !compared.has(claim))) };
}

/** The keys that claims are posted under, by what gives them. */
function keysIn(claims: readonly Claim[], rules: readonly KeyRule[]): ReadonlyMap<KeyRule['keys'], { readonly kind: Claim['kind']; readonly under: ReadonlySet<string> }> {
  return new Map(rules.map(({ keys, kind }) => [keys, { kind, under: new Set(claims.flatMap((claim) => (claim.kind === kind ? keys(claim) : []))) }]));
}

/** The groups of a rule by key, in the order of the claims: all, or those under some keys. Rules that key alike share them. */
function groupsOf(rule: KeyRule, claims: readonly Claim[], under?: ReadonlySet<string>): readonly (readonly [string, Claim[]])[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of rule.keys(claim)) {
      if (under?.has(key) === false) continue;
      const group = listed(byKey, key);
      if (group[group.length - 1] !== claim) group.push(claim);
    }
  }
  const kept = rule.alone === true ? [...byKey] : [...byKey].filter(([, group]) => group.length > 1);
  return kept.sort(([a], [b]) => (a < b ? -1 : 1));
}

function listed<Key>(map: Map<Key, Claim[]>, key: Key): Claim[] {
  let list = map.get(key);
  if (list === undefined) map.set(key, list = []);
  return list;
}

/** Claims as rules see them: by the day they are told, then by document and address. */
export function inDateOrder(a: Claim, b: Claim): number {
  return day(a) - day(b) || (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : 0) || a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Undated claims come first. */
const day = (claim: Claim): number => claim.asserted?.low ?? Number.MIN_SAFE_INTEGER;
