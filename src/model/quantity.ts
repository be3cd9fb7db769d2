import type { Interval } from './interval.js';

/** How a number is hedged: `~` about, `~-` almost (not reached), `range` a to b, `magnitude` "dozens of". */
export type Op = '=' | '~' | '~-' | '<' | '<=' | '>' | '>=' | 'range' | 'magnitude';

export type QuantityKind =
  | 'count' | 'money' | 'percent' | 'points' | 'fraction' | 'measure' | 'rate' | 'multiplier' | 'rank';

/** Why a written number has more than one reading; such a quantity never carries a conflict. */
export type Ambiguity = 'separator' | 'billion' | 'currency' | 'malformed';

/**
 * A value as written.
 * `decimal` is exact (the decimal point moved, nothing multiplied); `value` is its number.
 * `unit` is an ISO 4217 code, `%`, `pp`, the symbol of a measure, or `''` for counts.
 * `ulp` is the unit in the last place that the written form vouches for (design: 14 million vouches for a million).
 * `range` is the hard interval, `soft` the narrower one that a reader would expect.
 */
export interface Quantity {
  readonly decimal: string;
  readonly decimal2?: string;
  readonly value: number;
  readonly value2?: number;
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly op: Op;
  readonly ulp: number;
  readonly range: Interval;
  readonly soft?: Interval;
  readonly ambiguous?: Ambiguity;
  /** `poco más de`, `just over`: the bound is near. */
  readonly near?: boolean;
}
