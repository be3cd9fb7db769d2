/** A set of numbers between two ends; `null` is unbounded. Ends belong to the set unless marked open. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

export const point = (value: number): Interval => ({ low: value, high: value });

/** Whether no number lies in both intervals. */
export function disjoint(a: Interval, b: Interval): boolean {
  return before(a, b) || before(b, a);
}

/** Whether every number of `a` is smaller than every number of `b`. */
export function before(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen === true || b.lowOpen === true));
}

export const sameInterval = (a: Interval, b: Interval): boolean => a.low === b.low && a.high === b.high;
