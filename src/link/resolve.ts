import type { Claim } from '../model/claim.js';
import type { Linked } from '../model/linked.js';
import type { Reading } from '../model/reading.js';
import { withoutCommon } from './frequency.js';
import { withBodies } from './offices.js';

/** Claims with the names in them replaced by the keys of who they stand for over the corpus. */
export function resolve(readings: readonly Reading[], linked: Linked): Claim[] {
  const claims = readings.flatMap((reading) => reading.claims.map((claim) => resolved(claim, linked)));
  return withBodies(withoutCommon(claims, readings.length));
}

function resolved(claim: Claim, linked: Linked): Claim {
  const { doc } = claim;
  switch (claim.kind) {
    case 'office':
      return {
        ...claim,
        person: linked.personKey(doc, claim.person),
        institution: claim.institution === null ? null : linked.bodyKey(doc, claim.institution),
      };
    case 'act':
      return { ...claim, agents: [...new Set(claim.agents.map((agent) => doerKey(linked, doc, agent)))].sort() };
    case 'figure': {
      const { key } = claim;
      const names = (all: readonly string[]): string[] => [...new Set(all.map((name) => linked.bodyKey(doc, name)))].sort();
      return { ...claim, key: { ...key, names: names(key.names), topic: names(key.topic), actor: key.actor === null ? null : linked.bodyKey(doc, key.actor) } };
    }
    default:
      return claim;
  }
}

/** A doer is a body or a person: whichever the corpus knows by that name. */
function doerKey(linked: Linked, doc: string, name: string): string {
  const body = linked.bodyKey(doc, name);
  return body === name ? linked.personKey(doc, name) : body;
}
