import type { OfficeClaim } from '../model/claim.js';

/** Names of the head of one body that the press uses for one another. */
const SAME_HEAD: Readonly<Record<string, string>> = { 'director-general': 'director', head: 'director', 'chief-executive': 'director' };

/** The office as a key: head of a body, minister of a field. */
export const officeOf = (claim: OfficeClaim): string => (claim.portfolio === null ? (SAME_HEAD[claim.concept] ?? claim.concept) : claim.concept);

/** Whether a claim says that its person holds the office on the day it is told. */
export const holds = (claim: OfficeClaim): boolean => claim.tenure === 'current' || claim.tenure === 'incoming';

/** Days between two documents' dates: 0 where they may be the same day; null where one is undated or bounded by nothing. */
export function daysApart(a: OfficeClaim, b: OfficeClaim): number | null {
  if (a.doc === b.doc) return 0;
  const [x, y] = [a.asserted, b.asserted];
  if (x === null || y === null || x.low === null || x.high === null || y.low === null || y.high === null) return null;
  if (x.high - x.low > WIDEST || y.high - y.low > WIDEST) return null;
  return Math.max(0, y.low - x.high, x.low - y.high);
}

/** A document dated more coarsely than a month dates no holder. */
const WIDEST = 31;

/** Whether two keys of persons may be one person: one has all the words of the other, or they share one of their last two ("Pepe Merino", "José Antonio Peña Merino"). */
export function mayBeOne(a: string, b: string): boolean {
  const x = a.split(' ');
  const y = b.split(' ');
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (x[0] === y[0] && short.slice(1).some((word) => word.length >= 5 && long.slice(1).some((other) => other.startsWith(word.slice(0, 3))))) return true;
  return short.every((word) => long.includes(word)) || short.slice(-2).some((word, at) => (at > 0 || short.length > 2) && long.slice(-2).includes(word));
}
