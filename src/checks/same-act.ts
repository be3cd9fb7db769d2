import type { ActClaim } from '../model/claim.js';
import { disjoint } from '../model/interval.js';
import type { Span } from '../model/span.js';

/** Documents further apart than this tell of one act only where a date or a full name says so. */
const NEAR_DAYS = 45;
/** Words up to this long give an acronym no letter ("de", "las", "of"). */
const SHORT_WORD = 3;

/** How surely two claims speak of the same object: 2 by its name or in one document, 1 by most of its words, 0 not. */
export function sameObject(a: ActClaim, b: ActClaim): 0 | 1 | 2 {
  const shared = a.object.filter((lemma) => b.object.includes(lemma)).length;
  const least = Math.min(a.object.length, b.object.length);
  if (least === 0 || numbersDiffer(a, b)) return 0;
  if (a.name !== null && b.name !== null) {
    const x = a.name.split(' ');
    const y = b.name.split(' ');
    const common = x.filter((word) => y.includes(word)).length;
    if (common === 0 || common < Math.min(x.length, y.length)) return 0;
    return common >= 2 || shared >= 2 ? 2 : 1;
  }
  if (shared === a.object.length && shared === b.object.length) return shared >= 2 || a.doc === b.doc ? 2 : 1;
  if (a.doc === b.doc && shared === least) return 1;
  return shared >= 2 && shared / least >= 0.75 ? 1 : 0;
}

/** Whether a lemma is a number, which names one thing of a kind. */
export const isNumber = (lemma: string): boolean => /^[0-9]/.test(lemma);

/** "recomendación 45/2025" and "recomendación 12/2025" are two things. */
function numbersDiffer(a: ActClaim, b: ActClaim): boolean {
  const x = a.object.filter(isNumber);
  const y = b.object.filter(isNumber);
  const stages = (lemmas: readonly string[]): string => lemmas.filter((lemma) => lemma.endsWith('º')).join(' ');
  if (stages(x) !== stages(y)) return true;
  return x.length > 0 && y.length > 0 && !x.every((number) => y.includes(number)) && !y.every((number) => x.includes(number));
}

/** Whether two claims can tell of one time: no dates of their own that exclude each other, and documents near enough. */
export function sameTime(a: ActClaim, b: ActClaim): boolean {
  if (a.when !== null && b.when !== null) return !disjoint(a.when.days, b.when.days);
  return true;
}

/** Days between what two claims tell; 0 in one document or where a date is not known. */
export function distance(a: ActClaim, b: ActClaim): number {
  if (a.doc === b.doc) return 0;
  const x = a.when?.days ?? a.asserted;
  const y = b.when?.days ?? b.asserted;
  if (x == null || y == null || x.low === null || y.low === null || x.high === null || y.high === null) return 0;
  return Math.max(0, Math.max(x.low, y.low) - Math.min(x.high, y.high));
}

export const near = (a: ActClaim, b: ActClaim): boolean => distance(a, b) <= NEAR_DAYS;

/** One doer under one name, or named in one text and told by kind in the other ("el Congreso", "los diputados"). */
export function sameAgents(a: ActClaim, b: ActClaim): boolean {
  if (a.subject !== undefined && a.subject === b.subject) return true;
  if (isAcronym(a, b) || isAcronym(b, a)) return true;
  if (a.agents.length === 0 || b.agents.length === 0) return false;
  if (a.agents.some((agent) => b.agents.includes(agent))) return true;
  const kinds = (claim: ActClaim): boolean => claim.agents.every((agent) => (claim.groups ?? []).includes(agent));
  return (kinds(a) || kinds(b)) && (a.groups ?? []).some((group) => (b.groups ?? []).includes(group));
}

/** "La CC" and "la Corte de Constitucionalidad". */
const isAcronym = ({ subject }: ActClaim, { agents: [name, ...more] }: ActClaim): boolean =>
  subject !== undefined && subject.length >= 2 && name !== undefined && more.length === 0 && name.includes(' ') && name.split(' ').filter((word) => word.length > SHORT_WORD).map((word) => word.charAt(0)).join('') === subject;

/** Names of one person, the shorter one inside the longer. */
export function sameName(a: string, b: string): boolean {
  const x = a.split(' ');
  const y = b.split(' ');
  const [less, more] = x.length <= y.length ? [x, y] : [y, x];
  return a === b || (less.length >= 2 && less.every((word) => more.includes(word)));
}

export const overlap = (a: Span, b: Span): boolean => a.doc === b.doc && a.start < b.end && b.start < a.end;

/** Whether one claim says yes and the other no, in clauses of their own. */
export const opposite = (a: ActClaim, b: ActClaim): boolean => a.polarity !== b.polarity && !overlap(a.clause, b.clause);

/**
 * Whether the yes may have come after the no was said: what had not been done on the day of the denial can be done on the next one.
 * The denial of a day of its own ("did not sign on 12 January") speaks of that day alone.
 */
export function answered(a: ActClaim, b: ActClaim): boolean {
  const [no, yes] = a.polarity < 0 ? [a, b] : [b, a];
  const said = no.when === null ? no.asserted?.high : null;
  if (said == null || no.doc === yes.doc) return false;
  const done = yes.when?.days ?? (no.denied === true ? yes.asserted : null);
  return done?.low != null && done.low > said;
}
