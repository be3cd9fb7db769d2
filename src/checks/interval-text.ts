import { numeral } from '../model/numeral.js';
import type { Quantity } from '../model/quantity.js';

/** The hard interval of a quantity in mathematical notation: "[130, 170]", "(150, ∞)". */
export function intervalText({ range }: Quantity): string {
  if (range.low !== null && range.low === range.high) return numeral(String(range.low));
  const low = range.low === null ? '(−∞' : `${range.lowOpen ? '(' : '['}${numeral(String(range.low))}`;
  const high = range.high === null ? '∞)' : `${numeral(String(range.high))}${range.highOpen ? ')' : ']'}`;
  return `${low}, ${high}`;
}
