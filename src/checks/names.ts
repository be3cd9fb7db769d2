import type { Alleged } from '../model/finding.js';
import { nameRules } from './registry.js';
import type { NameRule, Names } from './rule.js';

/** What the linked names of the corpus show by themselves, under every rule and `more` ones. */
export const nameNotes = (names: Names, more: readonly NameRule[] = []): Alleged[] => [...nameRules, ...more].flatMap((rule) => rule.check(names));
