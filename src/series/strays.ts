import type { FigureClaim } from '../model/claim.js';

/** From this number on a figure is no age, hour or share of a list. */
const LARGE = 1000;

/**
 * Figures without those that only take over a noun which no other figure of their sentence writes: an age or an hour is easily taken for one.
 * A large one may take it from the sentence before ("De ese total, 248 mil").
 */
export function withoutStrays(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const at = ({ doc, sentence, key }: FigureClaim, back = 0): string => `${doc}\n${sentence - back}\n${key.head}`;
  const written = new Set(claims.filter(({ key }) => !key.inherited).map((claim) => at(claim)));
  return claims.filter((claim) => !claim.key.inherited || written.has(at(claim)) || (claim.value.value >= LARGE && written.has(at(claim, 1))));
}
