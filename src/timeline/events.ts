import type { ActClaim, Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Reading } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { fold } from '../text/fold.js';
import { calendarDate, dated, touches, type Event } from './event.js';
import { type Goal, goalsOf } from './goals.js';
import { kindOfAct, kindOfLead, within } from './kind.js';
import { leadOf, OTHER, retold } from './lead.js';

/** A document gives at most this many lines; what is left out is the least exact. */
const MOST = 12;
const GRAIN_WEIGHT: Readonly<Record<string, number>> = { day: 6, time: 6, part: 6, week: 4, month: 4, quarter: 3, half: 3, season: 2, year: 2, decade: 1 };
/** Less than any act under the same date: its clause tells more. */
const GOAL_WEIGHT = 0;
/** The lead outweighs every other event. */
const LEAD_WEIGHT = 20;
/** The title and what stands above the lead end here at the latest. */
const TITLE_END = 400;

/** Units by which a clause may begin after its sentence, and days between an event and its news. */
const OPENING = 4;
const RECENT = 3;

/** Units between an act and a date that surely is its own. */
const BESIDE = 24;

/** What may become an event: a stretch of text under a date, told by an act, a goal or, without either, the lead. */
interface Candidate {
  readonly date: string;
  readonly span: Span;
  readonly act: ActClaim | null;
  readonly goal?: Goal;
  readonly weight: number;
}

/** The events of one document in reading order: its dated acts, its goals under their deadlines, and its lead under the document's own date. */
export function eventsOf({ document, mentions }: Reading, claims: readonly Claim[]): Event[] {
  const acts = claims.filter((claim): claim is ActClaim => claim.kind === 'act');
  const all: Candidate[] = oncePerDate(acts.filter(dated)).map((act) => ({
    date: calendarDate(act.when?.timex ?? '') ?? '', span: act.clause, act,
    weight: (GRAIN_WEIGHT[act.when?.grain ?? ''] ?? 0) + (act.predicate === OTHER ? 0 : 2),
  }));
  for (const goal of goalsOf(document, claims, mentions)) all.push({ date: goal.date, span: goal.span, act: null, goal, weight: GOAL_WEIGHT });
  const lead = leadOf(document);
  const own = document.dated;
  if (lead !== null && own !== null && !all.some((one) => touches(one.span, lead) && (one.date === own.timex || opens(one, lead, own.days.low)))) {
    all.push({ date: own.timex, span: lead, act: null, weight: LEAD_WEIGHT });
  }
  return kept(oncePerClause(all)).map(({ act, goal, span }) => (
    goal !== undefined ? goalEvent(document, goal) : act !== null ? actEvent(document, claims, act) : leadEvent(document, acts, claims, span)
  ));
}

/** Of several acts that one date stands with, the one announced, else the one of a known verb beside the date, else the first. */
function oncePerDate(acts: readonly ActClaim[]): ActClaim[] {
  const byWords = new Map<string, ActClaim>();
  acts.forEach((act, i) => {
    const words = act.whenSpan === undefined ? `${i}` : `${act.whenSpan.start}-${act.whenSpan.end}`;
    const other = byWords.get(words);
    if (other === undefined || rank(act) > rank(other)) byWords.set(words, act);
  });
  return [...byWords.values()];
}

function rank({ aspect, predicate, evidence, whenSpan }: ActClaim): number {
  const apart = whenSpan === undefined ? 0 : Math.max(whenSpan.start - evidence.end, evidence.start - whenSpan.end);
  return (aspect === 'planned' ? 2 : 0) + (predicate === OTHER ? 0 : apart <= BESIDE ? 1 : -1);
}

/** Whether the lead opens with what happened a few days before it was told: its event has a line of its own. */
function opens({ act, span }: Candidate, lead: Span, told: number | null): boolean {
  const { low, high } = act?.when?.days ?? { low: null, high: null };
  if (act === null || act.agents.length === 0 || act.aspect === 'planned' || told === null || low === null || low !== high) return false;
  return Math.abs(span.start - lead.start) <= OPENING && low < told && told - low <= RECENT;
}

function actEvent(document: Document, claims: readonly Claim[], act: ActClaim): Event {
  const when = act.when as NonNullable<ActClaim['when']>;
  const here = within(claims, act.clause);
  const low = when.days.low as number;
  const today = document.dated?.days.high ?? null;
  const ahead = act.aspect === 'planned' || (today !== null && low > today);
  const deadline = here.goals && (act.predicate === OTHER || when.mod === 'BEFORE' || when.mod === 'ON_OR_BEFORE');
  return {
    date: calendarDate(when.timex) as string, days: when.days,
    mark: ahead || deadline ? 'planned' : when.anchor === 'stated' && when.implied.length === 0 ? 'exact' : 'computed',
    kind: kindOfAct(act.predicate, ahead || deadline, here),
    span: act.clause, core: [...(act.predicate === OTHER && act.whenSpan !== undefined ? [] : [act.evidence]), ...(act.whenSpan === undefined ? [] : [act.whenSpan])],
    predicate: act.predicate === OTHER ? null : act.predicate, words: contentWords(document, act.clause),
    object: act.predicate === OTHER ? [] : act.object, sources: [],
  };
}

function goalEvent(document: Document, { date, deadline, claim, span }: Goal): Event {
  return {
    date, days: deadline.value.days, mark: 'planned', kind: 'plan', span, core: [claim.evidence, deadline],
    predicate: null, words: contentWords(document, span), object: [], sources: [],
  };
}

function leadEvent(document: Document, acts: readonly ActClaim[], claims: readonly Claim[], lead: Span): Event {
  const own = document.dated as NonNullable<Document['dated']>;
  const said = [own, ...document.witnesses].flatMap(({ start, end }) => (start === null || end === null ? [] : [{ doc: document.id, start, end }]));
  return {
    date: own.timex, days: own.days, mark: own.basis === 'bounds' ? 'bounded' : 'exact',
    kind: kindOfLead(within(claims, lead)),
    span: lead, core: [lead, ...said],
    predicate: null, words: contentWords(document, lead), object: [],
    sources: retold(acts, lead, Math.min(lead.start, TITLE_END)).map((act) => act.evidence),
  };
}

/** Clauses that overlap and carry one date are one event; the known act wins. */
function oncePerClause(all: readonly Candidate[]): Candidate[] {
  const byDate = new Map<string, Candidate[]>();
  for (const one of [...all].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start || a.span.end - b.span.end)) {
    const same = byDate.get(one.date);
    if (same === undefined) byDate.set(one.date, [one]);
    else if (!same.some((other) => touches(other.span, one.span))) same.push(one);
  }
  return [...byDate.values()].flat();
}

function kept(all: readonly Candidate[]): Candidate[] {
  const byStart = (a: Candidate, b: Candidate): number => a.span.start - b.span.start || a.span.end - b.span.end || (a.date < b.date ? -1 : 1);
  return [...all].sort((a, b) => b.weight - a.weight || byStart(a, b)).slice(0, MOST).sort(byStart);
}

function contentWords(document: Document, span: Span): ReadonlySet<string> {
  const words = fold(document.text.slice(span.start, span.end)).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 3));
}
