import type { OfficeClaim } from '../model/claim.js';

/** Offices of every tier of government: a body or a place that two leads name does not tell which tier. */
const TIERED = new Set(['minister', 'minister:hacienda', 'minister:exteriores', 'deputy-minister', 'secretary-of-state', 'regional-secretary', 'secretary-general', 'counsellor', 'commissioner', 'delegate', 'representative', 'spokesperson', 'shadow-minister']);

/** Offices of towns alone: the town is enough to tell whose they are. */
const TOWN = new Set(['council-member', 'cabinet-member', 'council-leader']);

/** Keys of the bodies, places and towns under which an office without a body may meet another. */
export function sceneKeys({ concept, scene }: OfficeClaim): readonly string[] {
  if (scene === null || TIERED.has(concept)) return [];
  return TOWN.has(concept) ? [...new Set([...scene.towns, ...scene.near])] : [...scene.bodies, ...scene.places];
}

/** Whether the lead of a document that leaves a body out names the body, place or town of the other's office, and nothing tells another tier or territory. */
export function meet(a: OfficeClaim, b: OfficeClaim): boolean {
  if (TIERED.has(a.concept) || TIERED.has(b.concept)) return false;
  const [x, y] = [named(a), named(b)];
  if (x !== null && y !== null) return false;
  if (TOWN.has(a.concept)) return sameTown(a, b);
  if (x !== null || y !== null) return (x === null ? a : b).scene?.bodies.includes((x ?? y) as string) === true;
  if (a.scene === null || b.scene === null || a.scene.tier !== b.scene.tier) return false;
  const places = shared(a.scene.places, b.scene.places);
  if (places && a.scene.tier !== null) return true;
  const apart = a.scene.places.length > 0 && b.scene.places.length > 0 && !places;
  return !apart && shared(a.scene.bodies, b.scene.bodies);
}

/** Whether both name one town: each by its government, or one by its government where the other is told to be in it. */
function sameTown(a: OfficeClaim, b: OfficeClaim): boolean {
  const [x, y] = [townsOf(a), townsOf(b)];
  if (x.length > 0 && y.length > 0) return shared(x, y);
  return shared(x, b.scene?.near ?? []) || shared(y, a.scene?.near ?? []);
}

const townsOf = (claim: OfficeClaim): readonly string[] => {
  const name = named(claim);
  return name === null ? (claim.scene?.towns ?? []) : name.split(' ').filter((word) => word.length > 3);
};

/** Whether the leads speak of two tiers of government. */
export const tiersApart = ({ scene: a }: OfficeClaim, { scene: b }: OfficeClaim): boolean =>
  a?.tier != null && b?.tier != null && a.tier !== b.tier;

const named = ({ institution, supposed }: OfficeClaim): string | null => (supposed ? null : institution);

const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name));
