import type { Entry } from '../model/analysis.js';
import { isoDay } from '../model/calendar.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { RuleId } from '../model/finding.js';
import { digest } from '../model/id.js';
import type { Reading } from '../model/reading.js';
import type { DocId, Span } from '../model/span.js';
import { fold } from '../text/fold.js';
import { place } from '../text/place.js';
import { touches, type Event } from './event.js';
import { eventsOf } from './events.js';
import { together } from './together.js';

/** A contradiction, as far as the timeline marks what it touches. */
export interface Dispute {
  readonly id: string;
  readonly rule: RuleId;
  readonly evidence: readonly Span[];
}

/** The dated events of a corpus in order of time; an event told in several places is one line with its sources. */
export function timeline(readings: readonly Reading[], claims: readonly Claim[], disputes: readonly Dispute[]): Entry[] {
  const told = byDocument(claims, (claim) => [claim.doc]);
  const disputed = byDocument(disputes, ({ evidence }) => evidence.map(({ doc }) => doc));
  const documents = new Map(readings.map(({ document }) => [document.id, document]));
  const placed = (span: Span): ReturnType<typeof place> => {
    const document = documents.get(span.doc) as Document;
    return place(document.text, document.lines, span);
  };
  const ids = new Map<string, number>();
  return together(readings.flatMap((reading) => eventsOf(reading, told.get(reading.document.id) ?? []))).map((event): Entry => {
    const where = placed(event.span);
    const findings = findingsOf(event, disputed);
    return {
      id: unlike(`t-${digest(`${event.date}\n${fold(where.text).replace(/\s+/g, ' ')}`)}`, ids),
      ...where,
      date: event.date,
      first: event.days.low === null ? null : isoDay(event.days.low),
      last: event.days.high === null ? null : isoDay(event.days.high),
      mark: findings.length > 0 ? 'disputed' : event.mark,
      kind: event.kind,
      findings,
      sources: event.sources.map(placed),
    };
  });
}

/** Ids of the contradictions that touch an event: those about dates must touch the act or its date, others any of its words. */
function findingsOf({ span, core, sources }: Event, disputed: ReadonlyMap<DocId, readonly Dispute[]>): string[] {
  const spans = [span, ...sources];
  const docs = [...new Set(spans.map(({ doc }) => doc))];
  const found = docs.flatMap((doc) => disputed.get(doc) ?? []).filter(({ rule, evidence }) => {
    const words = rule.startsWith('date/') ? core : spans;
    return evidence.some((one) => words.some((other) => touches(one, other)));
  });
  return [...new Set(found.map(({ id }) => id))].sort();
}

function byDocument<Item>(items: readonly Item[], docs: (item: Item) => readonly DocId[]): ReadonlyMap<DocId, readonly Item[]> {
  const groups = new Map<DocId, Item[]>();
  for (const item of items) {
    for (const doc of new Set(docs(item))) {
      const own = groups.get(doc);
      if (own === undefined) groups.set(doc, [item]); else own.push(item);
    }
  }
  return groups;
}

/** An id that no earlier event has: the second of two equal ones ends in `-2`. */
function unlike(id: string, seen: Map<string, number>): string {
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}
