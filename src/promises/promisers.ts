import type { ActClaim, Claim } from '../model/claim.js';
import type { Linked } from '../model/linked.js';

/** Names of one sentence that are shown, at most. */
const MOST = 2;

/** Tells who gives a promise: who says it; else the doers of its sentence; else the bodies and programs that it names. */
export function promisers(claims: readonly Claim[], { entities, personKey }: Linked): (claim: Claim) => readonly string[] {
  const doers = new Map<string, ActClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'act' || claim.agents.length === 0) continue;
    const at = `${claim.doc}\n${claim.sentence}`;
    doers.set(at, [...(doers.get(at) ?? []), claim]);
  }
  const people = new Map(entities.filter(({ kind }) => kind === 'person').map(({ key, name }) => [key, name]));
  const bodies = new Map(entities.filter(({ kind }) => kind !== 'person').map(({ key, name }) => [key, name]));
  return (claim) => {
    if (claim.speaker !== null) return [people.get(personKey(claim.doc, claim.speaker)) ?? claim.speaker];
    const acting = (doers.get(`${claim.doc}\n${claim.sentence}`) ?? []).flatMap(({ agents }) => agents);
    const named = acting.flatMap((key) => people.get(key) ?? bodies.get(key) ?? []);
    if (named.length > 0) return [...new Set(named)].slice(0, MOST);
    return claim.kind === 'figure' ? [...new Set(claim.key.names.flatMap((key) => bodies.get(key) ?? []))].slice(0, MOST) : [];
  };
}
