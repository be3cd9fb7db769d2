import type { Quantity } from '../model/quantity.js';

/** A decimal with thousands apart by thin groups and a point, the same in every language and on every machine. */
export function numeral(decimal: string): string {
  const [whole, fraction] = decimal.split('.') as [string, string?];
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = sign === '' ? whole : whole.slice(1);
  let grouped = '';
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && digits.length > 4 && (digits.length - i) % 3 === 0) grouped += ' ';
    grouped += digits[i];
  }
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/** The hard interval of a quantity in mathematical notation: "[130, 170]", "(150, ∞)". */
export function intervalText({ range }: Quantity): string {
  if (range.low !== null && range.low === range.high) return `${numeral(String(range.low))}`;
  const low = range.low === null ? '(−∞' : `${range.lowOpen ? '(' : '['}${numeral(String(range.low))}`;
  const high = range.high === null ? '∞)' : `${numeral(String(range.high))}${range.highOpen ? ')' : ']'}`;
  return `${low}, ${high}`;
}
