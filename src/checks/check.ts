import type { Alleged } from '../model/finding.js';
import { documentRules } from './registry.js';
import type { Facts } from './rule.js';

/** What every rule that needs one document only finds in it. */
export function check(facts: Facts): Alleged[] {
  return documentRules.flatMap((rule) => rule.check(facts));
}
