import type { AnyKeyRule, DocumentRule, RuleMeta } from './rule.js';

/** Rules that one document settles alone. */
export const documentRules: readonly DocumentRule[] = [
];

/** Rules over claims that share a key. */
export const keyRules: readonly AnyKeyRule[] = [
];

/** What every rule says of itself, by id. */
export const allRules = (): readonly RuleMeta[] =>
  [...documentRules, ...keyRules].map((rule) => rule.meta).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
