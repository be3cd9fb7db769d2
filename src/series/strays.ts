import type { FigureClaim } from '../model/claim.js';

/** Figures without those that only take over a noun which no other figure of their sentence writes: an age or an hour is easily taken for one. */
export function withoutStrays(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const at = ({ doc, sentence, key }: FigureClaim): string => `${doc}\n${sentence}\n${key.head}`;
  const written = new Set(claims.filter(({ key }) => !key.inherited).map(at));
  return claims.filter((claim) => !claim.key.inherited || written.has(at(claim)));
}
