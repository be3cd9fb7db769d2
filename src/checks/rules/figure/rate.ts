import type { FigureClaim } from '../../../model/claim.js';
import { dayNumber } from '../../../model/calendar.js';
import type { Alleged } from '../../../model/finding.js';
import { numeral } from '../../../model/numeral.js';
import { figureKeys, signatureOf, WINDOW } from '../../figure-pairs.js';
import { limitsOf } from '../../limits.js';
import type { KeyRule, Swept } from '../../rule.js';
import { proofOf } from '../../slot-words.js';
import { slots, type Slot } from '../../slots.js';
import { shown } from '../../tolerance.js';

/** Times its own pace that a total must grow to be worth a look, hedges read in its favour. */
const MANY = 5;
/** Growth below this share of the total is noise. */
const LEAST = 0.1;
/** Days of history that make a pace, and how many times the step they must be. */
const HISTORY_DAYS = 60;
const HISTORY_STEPS = 5;

/** Slots in which the two tellings of one total may be incomplete: a question is asked, no conflict is claimed. */
const LOOSE = new Set<Slot['name']>(['time', 'modifiers', 'place', 'predicate', 'beside', 'relative', 'context']);
const MOST_NARROW = 3;

/** A point from which a total is known to have grown. */
interface Origin {
  readonly day: number;
  readonly value: number;
}

const ADDED = new Set<FigureClaim['value']['kind']>(['count', 'money', 'measure']);

const isTotal = (claim: FigureClaim): boolean =>
  claim.key.time.type === 'cumulative' && claim.key.part === 'whole' && claim.key.status === 'actual' && !claim.key.generic && ADDED.has(claim.value.kind) && claim.value.op !== 'magnitude' && dayTold(claim) !== null;

const dayTold = ({ asserted }: FigureClaim): number | null => (asserted?.low != null && asserted.low === asserted.high ? asserted.low : null);
const low = ({ value }: FigureClaim): number => value.range.low ?? value.value;
const high = ({ value }: FigureClaim): number => value.range.high ?? value.value;

function sweep(group: readonly FigureClaim[]): Swept {
  const totals = group.filter(isTotal);
  const first = new Map<string, FigureClaim>();
  const alleged: Alleged[] = [];
  for (let j = 0; j < totals.length; j++) {
    const later = totals[j] as FigureClaim;
    for (let i = Math.max(0, j - WINDOW); i < j; i++) {
      const earlier = totals[i] as FigureClaim;
      const found = earlier.doc === later.doc ? null : leap(earlier, later, originOf(earlier, first.get(signatureOf(earlier))));
      if (found === null) continue;
      alleged.push(found);
      break;
    }
    if (!first.has(signatureOf(later))) first.set(signatureOf(later), later);
  }
  return { alleged, agreed: [] };
}

/** Where the history of a total starts: a stated day, a tenure, or an earlier telling. */
function originOf(total: FigureClaim, before: FigureClaim | undefined): Origin | null {
  const { from, tenure } = total.key.time;
  const start = from === undefined ? null : lastDayOf(from);
  if (start !== null) return { day: start, value: 0 };
  if (tenure?.since != null) return { day: tenure.since, value: 0 };
  return before === undefined || before === total ? null : { day: dayTold(before) as number, value: low(before) };
}

/** The last day that a start like "2025-10" may be. */
function lastDayOf(timex: string): number | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(timex);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), match[2], match[3]];
  if (day !== undefined) return dayNumber(year, Number(month), Number(day));
  return (month === undefined || month === '12' ? dayNumber(year + 1, 1, 1) : dayNumber(year, Number(month) + 1, 1)) - 1;
}

function leap(earlier: FigureClaim, later: FigureClaim, origin: Origin | null): Alleged | null {
  if (origin === null) return null;
  const [from, to] = [dayTold(earlier) as number, dayTold(later) as number];
  const [step, history] = [to - from, from - origin.day];
  if (step < 1 || history < HISTORY_DAYS || history < HISTORY_STEPS * step) return null;
  const growth = low(later) - high(earlier);
  const pace = (high(earlier) - origin.value) / history;
  if (growth <= 0 || pace <= 0 || later.value.value - earlier.value.value < LEAST * earlier.value.value || growth / step < MANY * pace) return null;
  const read = slots(earlier, later);
  const narrow = read.filter((slot) => slot.fit === 'narrow');
  if (read.some((slot) => slot.fit === 'different') || narrow.length > MOST_NARROW || narrow.some((slot) => !LOOSE.has(slot.name))) return null;
  const [x, y] = [numeral(earlier.value.decimal), numeral(later.value.decimal)];
  const gained = numeral(shown(later.value.value - earlier.value.value));
  const [now, then] = [numeral(shown(growth / step)), numeral(shown(pace))];
  return {
    rule: 'figure/rate',
    level: 'tension',
    message: {
      es: `Crece ${gained} ${later.label} en ${step} ${step === 1 ? 'día' : 'días'}; venía a menos de ${then} al día.`,
      en: `It grows by ${gained} ${later.label} in ${step} ${step === 1 ? 'day' : 'days'}; it had grown by less than ${then} a day.`,
    },
    data: { earlier: earlier.value.value, later: later.value.value, days: step, pace: Number(shown(pace)), unit: later.value.unit },
    proof: [
      ...proofOf(read, {
        es: `de ${x} a ${y}: al menos ${now} al día en ${step} días; antes, a lo sumo ${then} al día en ${history} días`,
        en: `from ${x} to ${y}: at least ${now} a day in ${step} days; before, at most ${then} a day in ${history} days`,
      }),
      ...limitsOf(earlier, later, narrow),
    ],
    evidence: [later.evidence, earlier.evidence],
  };
}

export const rate: KeyRule<'figure'> = {
  meta: {
    id: 'figure/rate',
    level: 'tension',
    title: { es: 'Un total que da un salto', en: 'A total that leaps' },
    about: {
      es: 'Un acumulado crece en pocos días muchas veces más rápido que en toda su historia.',
      en: 'A running total grows within days many times faster than in all its history.',
    },
    wrongWhen: {
      es: 'Hubo una campaña que lo explica, o las dos cifras cuentan cosas de distinto alcance.',
      en: 'A campaign explains it, or the two figures count things of another scope.',
    },
    example: {
      lang: 'es',
      reported: 'Desde enero de 2024 se han reparado 150 escuelas (en marzo de 2025). / Tres días después: desde enero de 2024 se han reparado 190 escuelas.',
      silent: 'Desde enero de 2024 se han reparado 150 escuelas (en marzo de 2025). / Tres meses después: desde enero de 2024 se han reparado 190 escuelas.',
    },
  },
  kind: 'figure',
  keys: figureKeys,
  sweep,
};
