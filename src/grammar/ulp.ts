import type { Decimal } from './decimal.js';

/** Unit in the last place (contradictions §3.2). Trailing zeros are not significant, but two digits are assumed. */
export function ulpOf(value: Decimal, scale: number, places: number): number {
  if (places > 0) return 10 ** (scale - places);
  let digits = value.digits < 0n ? -value.digits : value.digits;
  let exponent = value.exponent;
  if (digits === 0n) return 1;
  while (exponent < 0 && digits % 10n === 0n) { digits /= 10n; exponent++; }
  while (exponent > scale) { digits *= 10n; exponent--; }
  if (exponent < scale) return 10 ** exponent;
  while (digits >= 1000n && digits % 10n === 0n) { digits /= 10n; exponent++; }
  if (digits >= 100n && digits % 10n === 0n) { digits /= 10n; exponent++; }
  return 10 ** exponent;
}
