import type { AnalysedClaim } from '../model/analysis.js';
import type { Claim } from '../model/claim.js';
import type { Placer } from './places.js';

type Says = Record<string, string | number | boolean | null>;

/** Claims in flat fields, in reading order. */
export function analysedClaims(claims: readonly Claim[], placed: Placer): AnalysedClaim[] {
  return claims.map((claim) => ({
    ...placed(claim.evidence),
    id: claim.id,
    kind: claim.kind,
    says: says(claim),
    speaker: claim.speaker,
    quoted: claim.quoted,
  }));
}

/** What a claim says, in flat fields. */
export function says(claim: Claim): Says {
  switch (claim.kind) {
    case 'figure': {
      const { key, value } = claim;
      return {
        value: value.value, op: value.op, unit: value.unit, head: key.head, modifiers: key.modifiers.join(' '), predicate: key.predicate,
        actors: key.actors.join(' + '), place: key.place, time: key.time.type, from: key.time.from ?? null, status: key.status, part: key.part,
      };
    }
    case 'office':
      return { person: claim.person, office: claim.concept, portfolio: claim.portfolio, institution: claim.institution, tenure: claim.tenure };
    case 'act':
      return {
        act: claim.predicate, polarity: claim.polarity, aspect: claim.aspect, agents: claim.agents.join(' + '),
        object: claim.name ?? claim.object.join(' '), when: claim.when?.timex ?? null,
      };
    case 'rank':
      return { rank: claim.rank, award: claim.award.join(' '), category: claim.category.join(' '), edition: claim.edition, entity: claim.entity };
    case 'parts':
      return { total: claim.total.value, parts: claim.parts.map((part) => part.decimal).join(' + '), by: claim.by, closed: claim.closed };
    case 'change':
      return { from: claim.from.value, to: claim.to.value, stated: claim.stated.value, unit: claim.stated.unit };
    case 'share':
      return { part: claim.part.value, whole: claim.whole.value, share: claim.share?.value ?? null };
    case 'product':
      return { each: claim.each.value, times: claim.times.value, total: claim.total.value };
    case 'term':
      return { from: claim.from.timex, to: claim.to?.timex ?? null, length: claim.length?.timex ?? null };
    case 'attainment':
      return { goal: claim.goal.value, result: claim.result.value };
  }
}
