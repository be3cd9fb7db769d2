import type { ActClaim, Claim } from '../model/claim.js';
import { sameAgents, sameObject } from '../checks/same-act.js';
import type { Report } from './goals.js';

/** A planned act with a day. */
export interface Plan {
  readonly kind: 'act';
  readonly tellings: readonly ActClaim[];
  readonly due: number;
  readonly reports: readonly Report[];
}

/** Acts that somebody may be held to: works, deliveries, papers. Meetings, announcements and visits are agenda. */
const HELD_TO = new Set([
  'inaugurate', 'open', 'begin', 'launch', 'end', 'build', 'repair', 'lay', 'design', 'demolish', 'fund', 'deliver', 'donate', 'award', 'buy', 'publish', 'found', 'sign', 'resume', 'extend', 'register', 'guarantee', 'fulfil',
]);
/** Acts that say the same of a work: it opens its doors. */
const OPENING = new Set(['inaugurate', 'open']);
const told = (claim: Claim): number => claim.asserted?.low ?? Number.MIN_SAFE_INTEGER;

/** Planned acts on something that has a proper name, since only that is found again surely, whose day lies ahead when they are told, with what is told of them later. `taken` tells sentences whose promise is a figure. */
export function plansIn(claims: readonly Claim[], taken: (act: ActClaim) => boolean): readonly Plan[] {
  const acts = claims.filter((claim): claim is ActClaim => claim.kind === 'act');
  const plans: ActClaim[][] = [];
  for (const act of acts) {
    if (!isPlan(act) || taken(act)) continue;
    const known = plans.find(([first]) => first !== undefined && isOneAct(first, act) && first.when?.days.high === act.when?.days.high);
    if (known !== undefined) known.push(act);
    else plans.push([act]);
  }
  return plans.map((tellings): Plan => {
    const [first] = tellings as [ActClaim];
    const due = first.when?.days.high as number;
    return { kind: 'act', tellings, due, reports: acts.flatMap((act) => reportOf(act, first, due)) };
  });
}

function isPlan({ predicate, polarity, aspect, when, asserted, name }: ActClaim): boolean {
  if (aspect !== 'planned' || polarity !== 1 || !HELD_TO.has(predicate) || when?.days.high == null || asserted?.high == null) return false;
  return when.days.high > asserted.high && when.ambiguous !== true && when.grain !== 'year' && name !== null;
}

/** One act by its verb and its object: the object by its name or every word, or most of its words and the doer. */
function isOneAct(a: ActClaim, b: ActClaim): boolean {
  if (a.predicate !== b.predicate && !(OPENING.has(a.predicate) && OPENING.has(b.predicate))) return false;
  const object = sameObject(a, b);
  return object === 2 || (object === 1 && sameAgents(a, b));
}

function reportOf(act: ActClaim, plan: ActClaim, due: number): Report[] {
  if (act.doc === plan.doc || act.asserted === null || told(act) <= told(plan)) return [];
  const report = { claim: act, span: act.clause, value: null, share: null };
  const suspended = act.predicate === 'suspend' && act.polarity === 1 && sameObject(act, plan) === 2;
  if (suspended) return [{ ...report, outcome: 'denied', due: null }];
  if (!isOneAct(act, plan)) return [];
  const later = act.when?.days.high ?? null;
  if (act.aspect === 'planned') return later !== null && later > due && act.polarity === 1 ? [{ ...report, outcome: 'moved', due: later }] : [];
  if (act.aspect !== 'done') return [];
  if (act.when !== null && act.when.days.high !== null && act.when.days.high < told(plan)) return [];
  return [{ ...report, outcome: act.polarity === 1 ? 'met' : 'denied', due: null }];
}
