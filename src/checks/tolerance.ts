import type { Interval } from '../model/interval.js';
import type { Quantity } from '../model/quantity.js';

/** The numbers that a written quantity may round: half a unit of its last place to either side of a plain number, the hard interval of a hedged one. */
export function vouched(q: Quantity, truncated = false): Interval {
  if (q.op !== '=') return q.range;
  const half = (counted(q) ? 1 : q.ulp) / 2;
  return { low: q.value - half, high: q.value + (truncated ? q.ulp : half) };
}

/** Plain integers below this are told one by one: their last zero is a digit like any other. */
const TOLD = 1000;

const counted = (q: Quantity): boolean => Math.abs(q.value) < TOLD && q.ulp >= 1 && Number.isInteger(q.value);

/** A number for a proof: at most two decimals, no exponent. */
export function shown(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
