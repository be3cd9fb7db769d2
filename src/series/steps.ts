import type { FigureClaim } from '../model/claim.js';
import { compatible } from '../model/compatible.js';
import type { Step } from '../model/series.js';
import { allSlots } from '../checks/slots.js';
import { FREE } from './quantities.js';
import { holdsOn } from './when.js';

/** Days of a mean Gregorian year, and of a twelfth of it. */
const YEAR = 365.2425;
const MONTH = YEAR / 12;
/** Over fewer days than these a change is told, and no pace. */
const LEAST_FOR_MONTH = 28;
const LEAST_FOR_YEAR = 365;
/** Periods whose lengths differ by no more than this many days are of one length: months, and leap years. */
const SAME_LENGTH = 3;

/**
 * How a value differs from an earlier one of its quantity; `unknown` where one number may satisfy both;
 * null where a change would say nothing: a slot of the key open, other kinds of total, days not known.
 */
export function stepFrom(earlier: FigureClaim, later: FigureClaim): Step | 'unknown' | null {
  if (earlier.key.status !== 'actual' || later.key.status !== 'actual') return null;
  if (allSlots(earlier, later).some((slot) => !FREE.has(slot.name) && slot.fit !== 'same')) return null;
  const days = daysBetween(earlier, later);
  if (days === null || days < 1) return null;
  const paced = earlier.key.time.type !== 'flow';
  const fit = compatible(earlier.value, later.value);
  if (fit !== 'incompatible' && fit !== 'equal') return 'unknown';
  const change = rounded(later.value.value - earlier.value.value);
  const per = !paced || change === 0 || days < LEAST_FOR_MONTH ? null : days < LEAST_FOR_YEAR ? 'month' : 'year';
  return {
    from: earlier.id, change, days,
    rate: per === null ? null : significant((change / days) * (per === 'month' ? MONTH : YEAR)), per,
    hedged: earlier.value.op !== '=' || later.value.op !== '=',
  };
}

/** Days between two levels, two running totals with one start, or two periods of one length that do not meet; null otherwise. */
function daysBetween(a: FigureClaim, b: FigureClaim): number | null {
  const [x, y] = [a.key.time, b.key.time];
  if (x.type !== y.type || x.type === 'plan') return null;
  if (x.type === 'cumulative' && x.from !== y.from) return null;
  const [p, q] = [holdsOn(a), holdsOn(b)];
  if (p.low === null || p.high === null || q.low === null || q.high === null) return null;
  if (x.type === 'flow') return Math.abs(p.high - p.low - (q.high - q.low)) <= SAME_LENGTH && p.high < q.low ? q.high - p.high : null;
  return p.low === p.high && q.low === q.high ? q.low - p.low : null;
}

/** A difference of decimals without the dust of binary fractions: ten significant digits. */
const rounded = (value: number): number => Number(value.toPrecision(10));
/** A pace to three significant digits. */
const significant = (value: number): number => Number(value.toPrecision(3));
