import type { Event } from './event.js';

/** Two clauses tell one event where they share this part of the shorter one's words. */
const SHARED = 0.5;
/** …and at least this many. */
const LEAST = 3;

/** Events in order of time, with those told in several places joined under the first. */
export function together(events: readonly Event[]): Event[] {
  const byDate = new Map<string, Event[]>();
  for (const event of [...events].sort(inTime)) {
    const group = byDate.get(event.date);
    if (group === undefined) { byDate.set(event.date, [event]); continue; }
    const at = group.findIndex((other) => sameEvent(other, event));
    if (at < 0) group.push(event);
    else group[at] = join(group[at] as Event, event);
  }
  return [...byDate.values()].flat().sort(inTime);
}

/** Whether two events of one date are one: they overlap, they are one kind of act on one thing on one day, or share most of their words. */
function sameEvent(a: Event, b: Event): boolean {
  if (a.span.doc === b.span.doc && a.span.start < b.span.end && b.span.start < a.span.end) return true;
  if (a.predicate !== null && a.predicate === b.predicate && a.days.low === a.days.high && a.object.some((lemma) => b.object.includes(lemma))) return true;
  let shared = 0;
  for (const word of b.words) if (a.words.has(word)) shared++;
  const least = Math.min(a.words.size, b.words.size);
  const enough = a.predicate !== null && a.predicate === b.predicate ? 2 : LEAST;
  return shared >= enough && shared / least >= SHARED;
}

/** One event of two; what was planned and is told as done elsewhere is done. */
function join(kept: Event, other: Event): Event {
  const done = kept.mark === 'planned' && other.mark !== 'planned';
  return { ...kept, ...(done ? { mark: other.mark, kind: other.kind } : {}), core: [...kept.core, ...other.core], sources: [...kept.sources, other.span, ...other.sources] };
}

/** By first day; what covers more days comes before what lies in them. */
function inTime(a: Event, b: Event): number {
  return (a.days.low ?? -Infinity) - (b.days.low ?? -Infinity) || (b.days.high ?? Infinity) - (a.days.high ?? Infinity)
    || (a.span.doc < b.span.doc ? -1 : a.span.doc > b.span.doc ? 1 : 0) || a.span.start - b.span.start || a.span.end - b.span.end;
}
