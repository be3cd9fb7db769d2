import type { OfficeClaim } from '../model/claim.js';

/** Offices of every tier of government: a body or a place that two leads name does not tell which tier. */
const TIERED = new Set(['minister', 'minister:hacienda', 'minister:exteriores', 'deputy-minister', 'secretary-of-state', 'regional-secretary', 'secretary-general', 'counsellor', 'commissioner', 'delegate', 'representative', 'spokesperson', 'shadow-minister']);

/** Offices of towns alone: a place is enough to tell whose they are. */
const TOWN = new Set(['council-member', 'cabinet-member']);

/** Keys of the bodies and places under which an office without a body may meet another. */
export const sceneKeys = ({ concept, scene }: OfficeClaim): readonly string[] =>
  scene === null || TIERED.has(concept) ? [] : [...scene.bodies, ...scene.places];

/** Whether the lead of a document that leaves a body out names the body or place of the other's office, and nothing tells another tier or territory. */
export function meet(a: OfficeClaim, b: OfficeClaim): boolean {
  if (TIERED.has(a.concept) || TIERED.has(b.concept)) return false;
  const [x, y] = [named(a), named(b)];
  if (x !== null && y !== null) return false;
  if (x !== null || y !== null) {
    const scene = x === null ? a.scene : b.scene;
    const name = (x ?? y) as string;
    return scene !== null && (scene.bodies.includes(name) || (TOWN.has(a.concept) && scene.places.includes(name)));
  }
  if (a.scene === null || b.scene === null || a.scene.tier !== b.scene.tier) return false;
  const places = shared(a.scene.places, b.scene.places);
  if (places && (TOWN.has(a.concept) || a.scene.tier !== null)) return true;
  const apart = a.scene.places.length > 0 && b.scene.places.length > 0 && !places;
  return !apart && shared(a.scene.bodies, b.scene.bodies);
}

/** Whether the leads speak of two tiers of government. */
export const tiersApart = ({ scene: a }: OfficeClaim, { scene: b }: OfficeClaim): boolean =>
  a?.tier != null && b?.tier != null && a.tier !== b.tier;

const named = ({ institution, supposed }: OfficeClaim): string | null => (supposed ? null : institution);

const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name));
