import { disjoint, type Interval } from './interval.js';
import type { Quantity } from './quantity.js';

/**
 * How two quantities of one thing stand to each other.
 * `equal` the same number and operator; `rounding` and `truncation` one is the other written more coarsely;
 * `drift` one number, hedged only once; `compatible` hedged intervals meet; `strained` they meet, but nobody would put it so;
 * `incompatible` no number satisfies both; `incomparable` units differ.
 */
export type Fit = 'equal' | 'rounding' | 'truncation' | 'drift' | 'compatible' | 'strained' | 'incompatible' | 'incomparable';

/** Rounding that moves a value by more than this share is strained ("4 million" for 4.3). */
const COARSE = 0.05;
/** Points by which a fraction in words may round ("a quarter" for 26 %). */
const NAMED = 2.5;
const EPSILON = 1e-9;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a), Math.abs(b));

/** Fractions speak in hundredths beside percentages; everything else stays as it is. */
function alike(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | null {
  if (a.kind === 'fraction' && b.kind === 'percent') return [hundredfold(a), b];
  if (a.kind === 'percent' && b.kind === 'fraction') return [a, hundredfold(b)];
  return a.kind === b.kind && a.unit === b.unit ? [a, b] : null;
}

function hundredfold(q: Quantity): Quantity {
  const scale = (i: Interval): Interval => ({ ...i, low: i.low === null ? null : i.low * 100, high: i.high === null ? null : i.high * 100 });
  const value = q.value * 100;
  const told = { ...q, value, decimal: String(value), kind: 'percent' as const, unit: '%' };
  if (q.op === '=') return { ...told, op: '~', ulp: NAMED, range: { low: value - NAMED, high: value + NAMED } };
  return {
    ...told, ulp: q.ulp * 100, range: scale(q.range),
    ...(q.value2 === undefined ? {} : { value2: q.value2 * 100 }), ...(q.soft === undefined ? {} : { soft: scale(q.soft) }),
  };
}

/** Whether, and how, two quantities can both hold (contradictions §3.5). */
export function compatible(first: Quantity, second: Quantity): Fit {
  const pair = alike(first, second);
  if (pair === null) return 'incomparable';
  const [a, b] = pair;
  if (a.op === '=' && b.op === '=') return plain(a, b);
  if (a.op === b.op && close(a.value, b.value) && (a.value2 === b.value2 || close(a.value2 ?? 0, b.value2 ?? 0))) return 'equal';
  if ((a.op === '=' || b.op === '=') && close(a.value, b.value) && a.op !== 'range' && b.op !== 'range' && a.op !== 'magnitude' && b.op !== 'magnitude') return 'drift';
  if (disjoint(widened(a, b), widened(b, a))) return 'incompatible';
  const soft = (q: Quantity, other: Quantity): Interval => q.soft ?? widened(q, other);
  return disjoint(soft(a, b), soft(b, a)) ? 'strained' : 'compatible';
}

/** A plain number that is the coarser one vouches for half a unit to either side. */
function widened(q: Quantity, other: Quantity): Interval {
  if (q.op !== '=' || q.ulp <= other.ulp) return q.range;
  return { low: q.value - q.ulp / 2, high: q.value + q.ulp / 2 };
}

function plain(a: Quantity, b: Quantity): Fit {
  if (close(a.value, b.value)) return 'equal';
  if (a.ulp === b.ulp) return 'incompatible';
  const [coarse, fine] = a.ulp > b.ulp ? [a, b] : [b, a];
  const units = fine.value / coarse.ulp;
  const written = coarse.value / coarse.ulp;
  const rounded = close(Math.round(units), written) || close(units + 0.5, written) || close(units - 0.5, written);
  if (rounded) return Math.abs(fine.value - coarse.value) > COARSE * Math.abs(coarse.value) ? 'strained' : 'rounding';
  const twoDigits = Math.abs(written) >= 10 - EPSILON;
  return twoDigits && close(Math.floor(units + EPSILON), written) ? 'truncation' : 'incompatible';
}
