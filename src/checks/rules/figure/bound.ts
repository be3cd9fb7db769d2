import type { FigureClaim } from '../../../model/claim.js';
import { compatible } from '../../../model/compatible.js';
import { figureKeys, isFar, mayGrow, sweepPairs, type Judge } from '../../figure-pairs.js';
import { hedgedText } from '../../hedged-text.js';
import { intervalText } from '../../interval-text.js';
import type { KeyRule } from '../../rule.js';

const hedged = (a: FigureClaim, b: FigureClaim): boolean => a.value.op !== '=' || b.value.op !== '=';

const judge: Judge = (a, b, { narrow }) => {
  const strained = compatible(a.value, b.value) === 'strained';
  if (strained && narrow.length > 0) return null;
  return {
    level: narrow.length === 0 && !strained ? 'conflict' : 'tension',
    message: {
      es: `Una cifra rompe el límite que la otra traza: ${hedgedText(a.value, 'es')} y ${hedgedText(b.value, 'es')} ${b.label}.`,
      en: `One figure breaks the bound that the other draws: ${hedgedText(a.value, 'en')} and ${hedgedText(b.value, 'en')} ${b.label}.`,
    },
    calculation: strained
      ? { es: `${intervalText(a.value)} y ${intervalText(b.value)} se tocan, pero nadie lo diría así`, en: `${intervalText(a.value)} and ${intervalText(b.value)} meet, but nobody would put it so` }
      : { es: `${intervalText(a.value)} ∩ ${intervalText(b.value)} = ∅`, en: `${intervalText(a.value)} ∩ ${intervalText(b.value)} = ∅` },
    data: { a: a.value.value, opA: a.value.op, b: b.value.value, opB: b.value.op, unit: a.value.unit },
  };
};

const breaks = (a: FigureClaim, b: FigureClaim): boolean => {
  if (!hedged(a, b) || mayGrow(a, b) || isFar(a, b)) return false;
  const fit = compatible(a.value, b.value);
  return fit === 'incompatible' || fit === 'strained';
};

export const bound: KeyRule<'figure'> = {
  meta: {
    id: 'figure/bound',
    level: 'conflict',
    title: { es: 'Un límite roto', en: 'A broken bound' },
    about: {
      es: '«Más de», «menos de», «casi» o «al menos» trazan un límite que la otra cifra de la misma cantidad no respeta.',
      en: '“More than”, “fewer than”, “almost” or “at least” draw a bound that the other figure of the same quantity breaks.',
    },
    wrongWhen: {
      es: 'Las cifras tienen otro alcance o momento, o el matiz acompaña a otra palabra.',
      en: 'The figures have another scope or time, or the hedge goes with another word.',
    },
    example: {
      lang: 'en',
      reported: 'The agency runs at least 40 clinics. / The agency runs 31 clinics.',
      silent: 'The agency runs about 40 clinics. / The agency runs 41 clinics.',
    },
  },
  kind: 'figure',
  keys: figureKeys,
  sweep: (group, _key, drafts) => sweepPairs('figure/bound', group, breaks, judge, { drafts }),
};
