import { isoDay } from '../model/calendar.js';
import type { Claim } from '../model/claim.js';
import type { Interval } from '../model/interval.js';
import type { Laid } from '../model/laid.js';
import type { FollowUp, Outcome, Promised, Promises } from '../model/promises.js';
import type { Touching } from '../model/series.js';
import type { Span } from '../model/span.js';
import { placer, type Placer } from '../assemble/places.js';
import { inDateOrder } from '../checks/sweep.js';
import { touchingIn } from '../series/touching.js';
import { plansIn, type Plan } from './acts.js';
import { deadlines } from './deadlines.js';
import { goalsIn, type Goal, type Report } from './goals.js';
import { withMoves } from './moves.js';
import { promisers } from './promisers.js';

/**
 * Goals and planned acts with a deadline, who gives them, and what the corpus reports back. What is not comparable by the compare stage's key
 * is no report. `asOf` is the day number that deadlines are measured against; without it the last day of the newest document.
 */
export function promisesOf({ readings, linked, claims, analysis }: Laid, asOf: number | null = newest(claims)): Promises {
  const inOrder = [...claims].sort(inDateOrder);
  const goals = goalsIn(inOrder, deadlines(readings)).map((goal, _, all) => withMoves(goal, all, analysis.findings));
  const sentences = new Set(goals.flatMap(({ tellings }) => tellings.map(({ doc, sentence }) => `${doc}\n${sentence}`)));
  const plans = plansIn(inOrder, ({ doc, sentence }) => sentences.has(`${doc}\n${sentence}`));
  const shown: Showing = {
    placed: placer(new Map(readings.map((reading) => [reading.document.id, reading]))),
    touching: touchingIn(analysis.findings), by: promisers(inOrder, linked), asOf,
  };
  const promises = [...goals, ...plans].map((one) => ({ due: one.due, promised: promisedOf(one, shown) }));
  promises.sort((a, b) => a.due - b.due || (a.promised.doc < b.promised.doc ? -1 : a.promised.doc > b.promised.doc ? 1 : 0) || a.promised.start - b.promised.start || a.promised.end - b.promised.end);
  return { asOf: asOf === null ? null : isoDay(asOf), promises: promises.map(({ promised }) => promised) };
}

interface Showing {
  readonly placed: Placer;
  readonly touching: (span: Span) => readonly Touching[];
  readonly by: (claim: Claim) => readonly string[];
  readonly asOf: number | null;
}

const day = (number: number | null | undefined): string | null => (number == null ? null : isoDay(number));

/** A day, or first and last day of a document that is not dated to the day (EDTF). */
const period = (days: Interval | null): string | null => {
  const [from, to] = [day(days?.low), day(days?.high)];
  return from === null || to === null || from === to ? (from ?? to) : `${from}/${to}`;
};

/** The last day of the newest dated document. */
function newest(claims: readonly Claim[]): number | null {
  const days = claims.flatMap(({ asserted }) => asserted?.high ?? []);
  return days.reduce<number | null>((last, one) => (last === null || one > last ? one : last), null);
}

function promisedOf(one: Goal | Plan, { placed, touching, by, asOf }: Showing): Promised {
  const [first, ...retold] = one.tellings.map((claim) => (claim.kind === 'act' ? claim.clause : claim.evidence)) as [Span, ...Span[]];
  const claim = one.tellings[0] as Goal['tellings'][0] | Plan['tellings'][0];
  const outcome = outcomeOf(one.reports);
  const waits = outcome === 'open' || outcome === 'partial';
  const dueFrom = claim.kind === 'act' ? claim.when?.days.low : claim.key.time.days.low;
  const value = claim.kind === 'act' ? null : claim.value;
  return {
    claim: claim.id, ...placed(first), kind: one.kind, what: claim.kind === 'act' ? '' : claim.label,
    value: value?.value ?? null, value2: value?.value2 ?? null, op: value?.op ?? null, low: value?.range.low ?? null, high: value?.range.high ?? null,
    act: claim.kind === 'act' ? claim.predicate : null,
    by: by(claim), said: period(claim.asserted), dueFrom: day(dueFrom), due: isoDay(one.due),
    outcome, overdue: waits && asOf !== null && asOf > one.due ? asOf - one.due : null,
    retold: retold.map(placed),
    followUps: one.reports.map((report): FollowUp => ({
      ...placed(report.span), outcome: report.outcome, told: period(report.claim.asserted), value: report.value, share: report.share, due: day(report.due),
    })),
    findings: touching(first),
  };
}

/** What settles a promise: a result that reaches it, a claim that one does, a denial, a new deadline; else the latest report. */
function outcomeOf(reports: readonly Report[]): Outcome {
  const has = (outcome: Outcome): boolean => reports.some((report) => report.outcome === outcome);
  const settled = (['met', 'claimed', 'denied', 'short', 'moved'] as const).find(has);
  return settled ?? (has('partial') ? 'partial' : 'open');
}
