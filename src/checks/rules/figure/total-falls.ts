import type { FigureClaim } from '../../../model/claim.js';
import { before } from '../../../model/interval.js';
import { figureKeys, mayGrow, sweepPairs, type Judge } from '../../figure-pairs.js';
import { numeral } from '../../numerals.js';
import type { KeyRule } from '../../rule.js';
import { daysApart, type Slot } from '../../slots.js';

const judge: Judge = (earlier, later, { narrow }) => ({
  level: narrow.length === 0 ? 'conflict' : 'tension',
  message: {
    es: `Un total que solo puede crecer baja de ${numeral(earlier.value.decimal)} a ${numeral(later.value.decimal)}.`,
    en: `A total that can only grow falls from ${numeral(earlier.value.decimal)} to ${numeral(later.value.decimal)}.`,
  },
  calculation: {
    es: `${numeral(earlier.value.decimal)} antes, ${numeral(later.value.decimal)} ${daysApart(earlier, later) ?? 0} días después, con el mismo inicio`,
    en: `${numeral(earlier.value.decimal)} first, ${numeral(later.value.decimal)} ${daysApart(earlier, later) ?? 0} days later, with the same start`,
  },
  data: { earlier: earlier.value.value, later: later.value.value, days: daysApart(earlier, later), unit: later.value.unit },
});

/** Both running totals from one start, or tolls of one event, told on two days, the later one wholly below the earlier. */
function falls(earlier: FigureClaim, later: FigureClaim): boolean {
  const [a, b] = [earlier.key.time, later.key.time];
  if (!mayGrow(earlier, later) || a.type !== b.type || a.from !== b.from) return false;
  if (a.type === 'event' && (daysApart(earlier, later) ?? Infinity) > SAME_EVENT_DAYS) return false;
  return earlier.value.op !== 'magnitude' && before(later.value.range, earlier.value.range);
}

/** A toll told later than this after another one may well be that of another event. */
const SAME_EVENT_DAYS = 400;

const LEVELS = new Set(['nation', 'state', 'municipality', 'world', '–']);

/** One start day is strong evidence: a verb or a level of territory may then be silent on one side. */
const forgiven = (slot: Slot): boolean => slot.name === 'predicate' || (slot.name === 'place' && LEVELS.has(slot.a) && LEVELS.has(slot.b));

export const totalFalls: KeyRule<'figure'> = {
  meta: {
    id: 'figure/total-falls',
    level: 'conflict',
    title: { es: 'Un total que baja', en: 'A total that falls' },
    about: {
      es: 'Un acumulado con el mismo inicio no puede ser menor más tarde.',
      en: 'A running total with the same start cannot be lower later.',
    },
    wrongWhen: {
      es: 'Empezó otra cuenta (otro año, otra temporada), se anunció una corrección, o el alcance se redujo.',
      en: 'Another count began (year, season), a correction was announced, or the scope was narrowed.',
    },
    example: {
      lang: 'es',
      reported: 'Desde el 1 de marzo se han plantado 42 mil árboles. / Un mes después: desde el 1 de marzo se han plantado 39 mil árboles.',
      silent: 'Desde el 1 de marzo se han plantado 42 mil árboles. / Un mes después: desde el 1 de abril se han plantado 39 mil árboles.',
    },
  },
  kind: 'figure',
  keys: figureKeys,
  sweep: (group) => sweepPairs('figure/total-falls', group, falls, judge, forgiven),
};
