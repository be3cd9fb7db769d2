import type { Alleged } from '../model/finding.js';
import { documentRules } from './registry.js';
import type { DocumentRule, Facts } from './rule.js';

/** What every rule that needs one document only finds in it. */
export function check(facts: Facts, rules: readonly DocumentRule[] = documentRules): Alleged[] {
  return rules.flatMap((rule) => rule.check(facts));
}
