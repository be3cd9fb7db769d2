import type { FigureClaim } from '../../../model/claim.js';
import { figureKeys, isFar, sweepPairs, type Judge } from '../../figure-pairs.js';
import { sameInterval } from '../../../model/interval.js';
import { compatible } from '../../../model/compatible.js';
import { numeral } from '../../../model/numeral.js';
import { intervalText } from '../../interval-text.js';
import type { KeyRule } from '../../rule.js';
import type { Slot } from '../../slots.js';

const judge: Judge = (a, b, { narrow }) => ({
  level: narrow.length === 0 ? 'conflict' : 'tension',
  message: {
    es: `Una meta con el mismo plazo y dos valores: ${numeral(a.value.decimal)} y ${numeral(b.value.decimal)} ${b.label}.`,
    en: `One goal with the same deadline and two values: ${numeral(a.value.decimal)} and ${numeral(b.value.decimal)} ${b.label}.`,
  },
  calculation: {
    es: `mismo plazo; ${intervalText(a.value)} ≠ ${intervalText(b.value)}`,
    en: `same deadline; ${intervalText(a.value)} ≠ ${intervalText(b.value)}`,
  },
  data: { a: a.value.value, b: b.value.value, unit: a.value.unit },
});

/** Two goals with deadlines on one day, whose values no rounding reconciles. */
function moved(a: FigureClaim, b: FigureClaim): boolean {
  if (a.key.status !== 'goal' || b.key.status !== 'goal') return false;
  if (isFar(a, b)) return false;
  const [x, y] = [a.key.time, b.key.time];
  return x.basis !== 'none' && y.basis !== 'none' && x.days.high !== null && sameInterval(x.days, y.days) && compatible(a.value, b.value) === 'incompatible';
}

/** One deadline is strong evidence: how the act is called may differ, and the noun may be left out. */
const FORGIVEN = new Set<Slot['name']>(['predicate', 'context', 'head']);

export const movedGoal: KeyRule<'figure'> = {
  meta: {
    id: 'goal/moved',
    level: 'conflict',
    title: { es: 'Una meta que se mueve', en: 'A goal that moves' },
    about: {
      es: 'Para lo mismo y con el mismo plazo se dan dos metas distintas, sin decir que cambió.',
      en: 'Two different goals are given for the same thing and the same deadline, and no change is told.',
    },
    wrongWhen: {
      es: 'Una meta es de todo el programa y la otra de una parte, o el texto anuncia el cambio.',
      en: 'One goal is of the whole program and the other of a part, or the text announces the change.',
    },
    example: {
      lang: 'es',
      reported: 'La meta es plantar 20 mil árboles antes del 30 de junio. / La meta es plantar 14 mil árboles antes del 30 de junio.',
      silent: 'La meta es plantar 20 mil árboles antes del 30 de junio. / Se plantaron 14 mil árboles.',
    },
  },
  kind: 'figure',
  keys: figureKeys,
  sweep: (group, _key, drafts) => sweepPairs('goal/moved', group, moved, judge, { forgiven: (slot) => FORGIVEN.has(slot.name), drafts }),
};
