import type { AttainmentClaim, Claim, FigureClaim, ShareClaim } from '../model/claim.js';
import { before } from '../model/interval.js';
import type { Outcome } from '../model/promises.js';
import type { Span } from '../model/span.js';
import { allSlots, type Slot } from '../checks/slots.js';
import { isOneQuantity } from '../series/quantities.js';
import { withoutStrays } from '../series/strays.js';

/** A goal with a deadline, told once or more, with what is reported back. The first telling is the promise. */
export interface Goal {
  readonly kind: 'figure';
  readonly tellings: readonly FigureClaim[];
  readonly due: number;
  readonly reports: readonly Report[];
}

/** What a later place makes of a promise. */
export interface Report {
  readonly claim: Claim;
  readonly span: Span;
  readonly outcome: Exclude<Outcome, 'open'>;
  readonly value: number | null;
  readonly share: number | null;
  readonly due: number | null;
}

/** A figure of more than so many times the goal is of something wider (all pupils, where the goal was new ones). */
const MOST_OF_GOAL = 2;

const told = (claim: Claim): number => claim.asserted?.low ?? Number.MIN_SAFE_INTEGER;
/** What may differ between two tellings of one goal with one value: how the act is called, and a noun that is left out. */
const FORGIVEN = new Set<Slot['name']>(['time', 'status', 'beside', 'contrast', 'predicate', 'context', 'head', 'relative']);

const dueOf = ({ key }: FigureClaim): number | null => (key.time.type === 'plan' ? key.time.days.high : null);
const isGoal = ({ key, value }: FigureClaim): boolean =>
  key.status === 'goal' && !key.contrast && value.ambiguous === undefined && (key.head !== '' || value.kind === 'money' || value.kind === 'measure') && !(value.kind === 'money' && isBudget(key.predicate));

/** Acts under which money is what a thing costs or a budget has, and no goal. */
const isBudget = (predicate: string | null): boolean => predicate === null || predicate.split('+').some((act) => act === 'cost' || act === 'budget');

/** Goals with deadlines that lie ahead when they are first told, or that a later text looks back on; claims in order of time. */
export function goalsIn(claims: readonly Claim[], isDueOn: (goal: FigureClaim) => boolean): readonly Goal[] {
  const figures = withoutStrays(claims.filter((claim): claim is FigureClaim => claim.kind === 'figure'));
  const attainments = claims.filter((claim): claim is AttainmentClaim => claim.kind === 'attainment');
  const shares = claims.filter((claim): claim is ShareClaim => claim.kind === 'share');
  const promises: FigureClaim[][] = [];
  for (const claim of figures.filter(isGoal)) {
    const known = promises.find(([first]) => first !== undefined && isSame(first, claim));
    if (known !== undefined) known.push(claim);
    else if (dueOf(claim) !== null && dueOf(claim) !== claim.asserted?.high && isDueOn(claim)) promises.push([claim]);
  }
  return promises.map((tellings): Goal => {
    const [first] = tellings as [FigureClaim];
    const due = dueOf(first) as number;
    const reports = [
      ...attainments.flatMap((one) => attained(one, tellings, figures)),
      ...shares.flatMap((one) => shared(one, tellings, due)),
      ...figures.flatMap((one) => beside(one, tellings, due) ?? reported(one, first, due) ?? []),
      ...promises.flatMap(([other]) => (other === undefined ? [] : movedTo(other, first))),
    ];
    return { kind: 'figure', tellings, due, reports: withoutRepeats(reports) };
  });
}

/** The same goal told again: one value, and one deadline where both give one. */
function isSame(first: FigureClaim, claim: FigureClaim): boolean {
  const [x, y] = [dueOf(first), dueOf(claim)];
  return (y === null ? isOneQuantity(first, claim) : x === y) && isSameGoal(first, claim);
}

const isSameGoal = (a: FigureClaim, b: FigureClaim): boolean =>
  sameValue(a, b) && a.key.head === b.key.head && (a.doc === b.doc ? a.sentence !== b.sentence : allSlots(a, b).every((slot) => slot.fit !== 'different' || FORGIVEN.has(slot.name)));

const sameValue = (a: FigureClaim, b: FigureClaim): boolean => a.value.kind === b.value.kind && a.value.unit === b.value.unit && a.value.value === b.value.value && a.value.value2 === b.value.value2;
const covers = (span: Span, { evidence }: FigureClaim): boolean => span.doc === evidence.doc && span.start < evidence.end && evidence.start < span.end;

/** A text that says the goal was reached. */
function attained(claim: AttainmentClaim, tellings: readonly FigureClaim[], figures: readonly FigureClaim[]): Report[] {
  const [first] = tellings as [FigureClaim];
  const goal = figures.find((one) => covers(claim.goalSpan, one));
  if (goal === undefined || !(tellings.includes(goal) || isSameGoal(first, goal))) return [];
  return [{ claim, span: claim.resultSpan, outcome: before(claim.result.range, claim.goal.range) ? 'claimed' : 'met', value: claim.result.value, share: percent(claim.result.value, claim.goal.value), due: null }];
}

/** "588 mil consultas, 98 por ciento de las 600 mil": a result as a share of the goal. */
function shared(claim: ShareClaim, tellings: readonly FigureClaim[], due: number): Report[] {
  if (!tellings.some((one) => covers(claim.wholeSpan, one))) return [];
  const share = claim.part.kind === 'percent' ? claim.part : claim.share;
  const value = claim.part.kind === 'percent' ? null : claim.part.value;
  const reached = claim.part.kind === 'percent' ? claim.part.value >= 100 : !before(claim.part.range, claim.whole.range);
  return [{ claim, span: claim.partSpan, outcome: outcomeOf(reached, claim, due), value, share: share?.kind === 'percent' ? share.value : percent(claim.part.value, claim.whole.value), due: null }];
}

/** The result beside a goal that is over when it is told again ("cuya meta era de 3.2 millones antes del 29, llegó a ese día con 3.1"); the first in the sentence. */
function beside(claim: FigureClaim, tellings: readonly FigureClaim[], due: number): Report | null {
  const goal = tellings.find((one) => one.doc === claim.doc && one.sentence === claim.sentence);
  if (goal === undefined || claim.key.status !== 'actual' || claim.key.head !== goal.key.head || claim.value.kind !== goal.value.kind || claim.value.unit !== goal.value.unit) return null;
  if (told(claim) < due || claim.key.contrast) return null;
  return result(claim, goal, due);
}

/** A later figure of the same quantity, told as a fact and of a time that may hold all of the goal's. */
function reported(claim: FigureClaim, goal: FigureClaim, due: number): Report | null {
  if (claim.key.status !== 'actual' || claim.doc === goal.doc || told(claim) < told(goal) || claim.asserted === null) return null;
  if (claim.key.time.type === 'flow' || claim.key.part !== 'whole' || !isOneQuantity(goal, claim)) return null;
  if (claim.value.value > MOST_OF_GOAL * goal.value.value) return null;
  return result(claim, goal, due);
}

const result = (claim: FigureClaim, goal: FigureClaim, due: number): Report =>
  ({ claim, span: claim.evidence, outcome: outcomeOf(!before(claim.value.range, goal.value.range), claim, due), value: claim.value.value, share: percent(claim.value.value, goal.value.value), due: null });

const outcomeOf = (reached: boolean, claim: Claim, due: number): Report['outcome'] => (reached ? 'met' : told(claim) > due ? 'short' : 'partial');

/** The same goal for a later day, told later. */
function movedTo(other: FigureClaim, first: FigureClaim): Report[] {
  const [from, to] = [dueOf(first), dueOf(other)];
  if (other === first || from === null || to === null || to <= from || told(other) <= told(first) || !sameValue(first, other) || !isOneQuantity(first, other)) return [];
  return [{ claim: other, span: other.evidence, outcome: 'moved', value: other.value.value, share: null, due: to }];
}

/** One report for each place; what says most of it comes first. */
const withoutRepeats = (reports: readonly Report[]): readonly Report[] =>
  reports.filter((one, at) => reports.findIndex((other) => other.span.doc === one.span.doc && other.span.start < one.span.end && one.span.start < other.span.end) === at)
    .sort((a, b) => told(a.claim) - told(b.claim) || (a.span.doc < b.span.doc ? -1 : a.span.doc > b.span.doc ? 1 : 0) || a.span.start - b.span.start);

/** A share to one decimal. */
const percent = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1000) / 10);
