import type { FigureClaim } from '../model/claim.js';
import type { Interval } from '../model/interval.js';

const UNKNOWN: Interval = { low: null, high: null };

/** The days that a figure holds for: its own period where it has one, else the day it is told. A goal is told on its day and due on another. */
export function holdsOn({ key: { time }, asserted }: FigureClaim): Interval {
  const own = time.type === 'stock' || time.type === 'flow' || time.type === 'event';
  return own && time.days.low !== null ? time.days : (asserted ?? UNKNOWN);
}

/** By the last day that they hold for; undated ones last, then in reading order. */
export function byDay(a: FigureClaim, b: FigureClaim): number {
  const [x, y] = [holdsOn(a), holdsOn(b)];
  const day = ({ high }: Interval): number => high ?? Number.MAX_SAFE_INTEGER;
  return day(x) - day(y) || (x.low ?? 0) - (y.low ?? 0) || (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : 0) || a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1);
}
