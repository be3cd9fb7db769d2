import type { Alleged } from '../model/finding.js';
import { nameRules } from './registry.js';
import type { Names } from './rule.js';

/** What the linked names of the corpus show by themselves. */
export const nameNotes = (names: Names): Alleged[] => nameRules.flatMap((rule) => rule.check(names));
