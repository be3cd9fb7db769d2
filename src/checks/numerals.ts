import type { Lang } from '../model/lang.js';
import type { Op, Quantity } from '../model/quantity.js';

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

const HEDGED: Readonly<Record<Exclude<Op, 'range'>, Readonly<Record<Lang, (n: string) => string>>>> = {
  '=': { es: (n) => n, en: (n) => n },
  '~': { es: (n) => `unos ${n}`, en: (n) => `about ${n}` },
  '~-': { es: (n) => `casi ${n}`, en: (n) => `almost ${n}` },
  '<': { es: (n) => `menos de ${n}`, en: (n) => `under ${n}` },
  '<=': { es: (n) => `hasta ${n}`, en: (n) => `up to ${n}` },
  '>': { es: (n) => `más de ${n}`, en: (n) => `over ${n}` },
  '>=': { es: (n) => `al menos ${n}`, en: (n) => `at least ${n}` },
  magnitude: { es: (n) => `del orden de ${n}`, en: (n) => `on the order of ${n}` },
};

/** A quantity with its hedge, in words. */
export function hedgedText({ op, decimal, decimal2 }: Quantity, lang: Lang): string {
  if (op !== 'range') return HEDGED[op][lang](numeral(decimal));
  const [low, high] = [numeral(decimal), numeral(decimal2 ?? decimal)];
  return lang === 'es' ? `entre ${low} y ${high}` : `between ${low} and ${high}`;
}
