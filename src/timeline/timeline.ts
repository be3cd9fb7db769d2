import type { Entry } from '../model/analysis.js';
import type { ActClaim, Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Alleged } from '../model/finding.js';
import type { Reading } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { fold } from '../text/fold.js';
import { place } from '../text/place.js';
import { calendarDate, dated, type Event } from './event.js';
import { leadOf, OTHER, retold } from './lead.js';
import { together } from './together.js';

/** A document gives at most this many lines; what is left out is the least exact. */
const MOST = 12;
const GRAIN_WEIGHT: Readonly<Record<string, number>> = { day: 6, time: 6, part: 6, week: 4, month: 4, quarter: 3, half: 3, season: 2, year: 2, decade: 1 };

/** The dated events of a corpus in order of time; an event told in several places is one line with its sources. */
export function timeline(readings: readonly Reading[], claims: readonly Claim[], alleged: readonly Alleged[]): Entry[] {
  const acts = new Map<string, ActClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'act') continue;
    const own = acts.get(claim.doc);
    if (own === undefined) acts.set(claim.doc, [claim]); else own.push(claim);
  }
  const disputed = alleged.filter((one) => one.rule.startsWith('date/') && one.level === 'conflict').flatMap((one) => one.evidence);
  const events = readings.flatMap(({ document }) => eventsOf(document, acts.get(document.id) ?? []));
  const documents = new Map(readings.map(({ document }) => [document.id, document]));
  const placed = (span: Span): ReturnType<typeof place> => {
    const document = documents.get(span.doc) as Document;
    return place(document.text, document.lines, span);
  };
  return together(events).map((event): Entry => ({
    ...placed(event.span),
    date: event.date,
    mark: [event.span, ...event.sources].some((span) => disputed.some((other) => touches(span, other))) ? 'disputed' : event.mark,
    sources: event.sources.map(placed),
  }));
}

const touches = (a: Span, b: Span): boolean => a.doc === b.doc && a.start < b.end && b.start < a.end;

/** The events of one document: its dated acts, and its lead under the document's own date. */
function eventsOf(document: Document, claims: readonly ActClaim[]): Event[] {
  const all: Event[] = [];
  const lead = leadOf(document);
  for (const claim of claims) {
    if (!dated(claim) || claim.when === null) continue;
    const date = calendarDate(claim.when.timex) as string;
    const low = claim.when.days.low as number;
    const today = document.dated?.days.high ?? null;
    const mark = claim.aspect === 'planned' || (today !== null && low > today) ? 'planned' : claim.when.anchor === 'stated' && claim.when.implied.length === 0 ? 'exact' : 'computed';
    all.push({
      date, days: claim.when.days, mark, span: claim.clause, predicate: claim.predicate === OTHER ? null : claim.predicate, words: contentWords(document, claim.clause),
      weight: (GRAIN_WEIGHT[claim.when.grain] ?? 0) + (claim.predicate === OTHER ? 0 : 2), sources: [],
    });
  }
  const own = document.dated;
  if (lead !== null && own !== null) {
    const told = all.some((event) => touches(event.span, lead) && event.date === own.timex);
    const titleEnd = Math.min(lead.start, 400);
    if (!told) {
      const mark = own.basis === 'bounds' ? 'bounded' : 'exact';
      all.push({ date: own.timex, days: own.days, mark, span: lead, predicate: null, words: contentWords(document, lead), weight: 20, sources: retold(claims, lead, titleEnd).map((claim) => claim.evidence) });
    }
  }
  return kept(oncePerClause(all));
}

/** Clauses that overlap and carry one date are one event; the known act wins. */
function oncePerClause(events: readonly Event[]): Event[] {
  const out: Event[] = [];
  for (const event of [...events].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start || a.span.end - b.span.end)) {
    const at = out.findIndex((other) => other.date === event.date && touches(other.span, event.span));
    if (at < 0) out.push(event);
  }
  return out;
}

function kept(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start).slice(0, MOST).sort((a, b) => a.span.start - b.span.start);
}

function contentWords(document: Document, span: Span): ReadonlySet<string> {
  const words = fold(document.text.slice(span.start, span.end)).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 3));
}
