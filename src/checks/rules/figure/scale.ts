import type { FigureClaim } from '../../../model/claim.js';
import { figureKeys, incompatible, sweepPairs, type Judge } from '../../figure-pairs.js';
import { numeral } from '../../numerals.js';
import type { KeyRule } from '../../rule.js';

/** Two values this near to a power of ten apart are one value with a slip of scale. */
const SLIP = 0.01;
const POWERS = [10, 1000, 1_000_000] as const;

/** The power of ten by which two positive values differ, within one per cent; null where they do not. */
export function powerOfTen(a: number, b: number): number | null {
  if (a <= 0 || b <= 0) return null;
  const ratio = a > b ? a / b : b / a;
  return POWERS.find((power) => Math.abs(ratio / power - 1) <= SLIP) ?? null;
}

const judge: Judge = (a, b, { narrow }) => {
  const power = powerOfTen(a.value.value, b.value.value);
  if (power === null) return null;
  return {
    level: narrow.length === 0 ? 'conflict' : 'tension',
    message: {
      es: `La misma cantidad difiere ${numeral(String(power))} veces: ${numeral(a.value.decimal)} y ${numeral(b.value.decimal)}. ¿Mil por millones?`,
      en: `One quantity differs ${numeral(String(power))} times: ${numeral(a.value.decimal)} and ${numeral(b.value.decimal)}. Thousands for millions?`,
    },
    calculation: {
      es: `${numeral(a.value.decimal)} y ${numeral(b.value.decimal)} están a un factor ${numeral(String(power))}`,
      en: `${numeral(a.value.decimal)} and ${numeral(b.value.decimal)} are a factor of ${numeral(String(power))} apart`,
    },
    data: { a: a.value.value, b: b.value.value, factor: power, unit: a.value.unit },
  };
};

const slipped = (a: FigureClaim, b: FigureClaim): boolean =>
  a.value.op === '=' && b.value.op === '=' && incompatible(a, b) && powerOfTen(a.value.value, b.value.value) !== null;

export const scale: KeyRule<'figure'> = {
  meta: {
    id: 'figure/scale',
    level: 'conflict',
    title: { es: 'Un desliz de escala', en: 'A slip of scale' },
    about: {
      es: 'La misma cantidad aparece multiplicada por diez, mil o un millón: un punto corrido, o mil por millones.',
      en: 'The same quantity appears times ten, a thousand or a million: a moved point, or thousands for millions.',
    },
    wrongWhen: {
      es: 'Las dos cifras hablan de cosas distintas que por azar guardan esa proporción.',
      en: 'The two figures speak of different things that happen to stand in that ratio.',
    },
    example: {
      lang: 'es',
      reported: 'La obra costó 820 millones de pesos. / La obra costó 820 mil millones de pesos.',
      silent: 'La obra costó 820 millones de pesos. / La obra costó 0.82 mil millones de pesos.',
    },
  },
  kind: 'figure',
  keys: figureKeys,
  sweep: (group) => sweepPairs('figure/scale', group, slipped, judge),
};
