import type { Claim, OfficeClaim } from '../model/claim.js';
import type { OfficialMention } from '../model/mention.js';
import { languages, packs } from '../lang/registry.js';
import { fold } from '../text/fold.js';
import type { DocId } from '../model/span.js';
import { listed } from './forms.js';

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

/** Office claims that one document makes alone of somebody whom the corpus knew shortly before at the head of another body are marked. */
export function withStrays(claims: readonly Claim[]): Claim[] {
  const documents = new Map<string, Set<DocId>>();
  const others = new Map<string, OfficeClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'office' || claim.tenure === 'former') continue;
    known(documents, holding(claim)).add(claim.doc);
    if (claim.single && claim.institution !== null && !claim.supposed) listed(others, claim.person).push(claim);
  }
  return claims.map((claim) => {
    if (claim.kind !== 'office' || documents.get(holding(claim))?.size !== 1 || !claim.person.includes(' ')) return claim;
    const elsewhere = (others.get(claim.person) ?? []).some((other) => other.doc !== claim.doc && holding(other) !== holding(claim) && toldBefore(other, claim));
    return elsewhere ? { ...claim, stray: true } : claim;
  });
}

/** Whether an office is told before another claim, though not long before. */
const toldBefore = ({ asserted: a }: OfficeClaim, { asserted: b }: OfficeClaim): boolean =>
  a?.low != null && b?.low != null && a.low < b.low && b.low - a.low <= STRAY_DAYS;

/** Somebody told in one office longer ago than this may well hold another one now. */
const STRAY_DAYS = 500;

function known<Value>(map: Map<string, Set<Value>>, key: string): Set<Value> {
  let set = map.get(key);
  if (set === undefined) map.set(key, set = new Set());
  return set;
}

const holding = ({ person, concept, portfolio }: OfficeClaim): string => [person, concept, portfolio ?? ''].join('\n');

const ties = new Set(languages.flatMap((lang) => [...packs[lang].names.links, ...packs[lang].names.determiners].map(fold)));

/** An official whose office ends in a body's acronym that reads like a field ("directora de Prensa de Conadesu"): the acronym is its body. `bodyOf` gives a body's key by a name of it. */
export function withAcronym(mention: OfficialMention, bodyOf: (name: string) => string | null): OfficialMention {
  if (mention.institution !== null || mention.portfolio === null) return mention;
  const words = mention.office.split(' ');
  const last = words.at(-1) ?? '';
  const key = bodyOf(last);
  if (words.length < 3 || key === null || key === fold(last) || !mention.portfolio.endsWith(fold(last))) return mention;
  let to = words.length - 1;
  while (to > 1 && ties.has(fold(words[to - 1]))) to--;
  const portfolio = mention.portfolio.slice(0, -fold(last).length).trim();
  return { ...mention, office: words.slice(0, to).join(' '), institution: last, portfolio: portfolio === '' ? null : portfolio };
}
