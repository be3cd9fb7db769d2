import type { Finding } from '../model/finding.js';
import type { Goal, Report } from './goals.js';

/** A goal with the others that a finding of the compare stage (`goal/moved`) sets against it, where they are told later. */
export function withMoves(goal: Goal, goals: readonly Goal[], findings: readonly Finding[]): Goal {
  const [first] = goal.tellings;
  if (first === undefined) return goal;
  const quoted = findings.filter(({ rule, evidence }) => rule === 'goal/moved' && evidence.some((place) => place.doc === first.doc && place.start === first.evidence.start));
  const others = goals.flatMap(({ tellings: [other] }) => (other === undefined || other === first || (other.asserted?.low ?? 0) < (first.asserted?.low ?? 0) ? [] : other));
  const moves = others.filter((other) => quoted.some(({ evidence }) => evidence.some((place) => place.doc === other.doc && place.start === other.evidence.start)));
  return { ...goal, reports: [...goal.reports, ...moves.map((claim): Report => ({ claim, span: claim.evidence, outcome: 'moved', value: claim.value.value, share: null, due: claim.key.time.days.high }))] };
}
