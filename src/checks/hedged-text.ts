import type { Lang } from '../model/lang.js';
import { numeral } from '../model/numeral.js';
import type { Op, Quantity } from '../model/quantity.js';

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
