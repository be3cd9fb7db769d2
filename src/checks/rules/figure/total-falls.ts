import type { FigureClaim } from '../../../model/claim.js';
import type { Agreed } from '../../../model/finding.js';
import { before } from '../../../model/interval.js';
import { numeral } from '../../../model/numeral.js';
import type { Span } from '../../../model/span.js';
import { figureKeys, mayGrow, sweepPairs, type Judge } from '../../figure-pairs.js';
import type { KeyRule, Swept } from '../../rule.js';
import { daysApart, type Slot } from '../../slots.js';

const judge: Judge = (earlier, later, { narrow }) => (before(earlier.value.range, later.value.range) ? grown(earlier, later) : {
  level: narrow.length === 0 ? 'conflict' : 'tension',
  message: {
    es: `Un total que solo puede crecer baja de ${numeral(earlier.value.decimal)} a ${numeral(later.value.decimal)} ${later.label}.`,
    en: `A total that can only grow falls from ${numeral(earlier.value.decimal)} to ${numeral(later.value.decimal)} ${later.label}.`,
  },
  calculation: {
    es: `${numeral(earlier.value.decimal)} antes, ${numeral(later.value.decimal)} ${daysApart(earlier, later) ?? 0} días después, con el mismo inicio`,
    en: `${numeral(earlier.value.decimal)} first, ${numeral(later.value.decimal)} ${daysApart(earlier, later) ?? 0} days later, with the same start`,
  },
  data: { earlier: earlier.value.value, later: later.value.value, days: daysApart(earlier, later), unit: later.value.unit },
});

/** A total that grew is what one expects: it says how the count went on. */
function grown(earlier: FigureClaim, later: FigureClaim): Agreed {
  const days = daysApart(earlier, later);
  const [x, y] = [numeral(earlier.value.decimal), numeral(later.value.decimal)];
  return {
    kind: 'update',
    message: {
      es: `${x} → ${y} ${later.label}${days === null ? '' : ` en ${days} ${days === 1 ? 'día' : 'días'}`}`,
      en: `${x} → ${y} ${later.label}${days === null ? '' : ` in ${days} ${days === 1 ? 'day' : 'days'}`}`,
    },
    evidence: [earlier.evidence, later.evidence],
  };
}

/** Kinds that add up; shares and rates do not. */
const ADDED = new Set<FigureClaim['value']['kind']>(['count', 'money', 'measure']);

/** Both running totals from one start, or tolls of one event, told on two days, one wholly below the other. */
function movesOn(earlier: FigureClaim, later: FigureClaim): boolean {
  const [a, b] = [earlier.key.time, later.key.time];
  if (!mayGrow(earlier, later) || a.type !== b.type || a.from !== b.from) return false;
  if (!ADDED.has(earlier.value.kind) || (earlier.source !== undefined && earlier.source === later.source)) return false;
  if (a.type === 'cumulative' && a.from === undefined) return false;
  if (!startsOnDay(a) && Math.max(earlier.value.value, later.value.value) > LOOSE * Math.min(earlier.value.value, later.value.value)) return false;
  if (a.type === 'event' && (daysApart(earlier, later) ?? Infinity) > SAME_EVENT_DAYS) return false;
  return earlier.value.op !== 'magnitude' && later.value.op !== 'magnitude' && (before(later.value.range, earlier.value.range) || before(earlier.value.range, later.value.range));
}

/** Totals that only say that they are totals are one total where they are near each other. */
const LOOSE = 2;

const startsOnDay = ({ type, from }: FigureClaim['key']['time']): boolean => type === 'cumulative' && from !== undefined && /^\d/.test(from);

/** A toll told later than this after another one may well be that of another event. */
const SAME_EVENT_DAYS = 400;

/** A series that falls more than once is not one running total. */
function sweep(group: readonly FigureClaim[]): Swept {
  const totals = group.filter((claim) => claim.key.part === 'whole' && (claim.key.time.type === 'event' || claim.key.time.from !== undefined));
  let turns = 0;
  for (let i = 1; i < totals.length; i++) {
    const [a, b] = [totals[i - 1] as FigureClaim, totals[i] as FigureClaim];
    if (mayGrow(a, b) && a.key.time.from === b.key.time.from && a.key.modifiers.join() === b.key.modifiers.join() && before(b.value.range, a.value.range)) turns++;
  }
  if (turns > MOST_FALLS) return { alleged: [], agreed: [] };
  const swept = sweepPairs('figure/total-falls', totals, movesOn, judge, { forgiven });
  return { ...swept, agreed: nearestOf(swept.agreed) };
}

/** Of the earlier tellings that one outgrew only the last is shown: pairs come in the order of the group. */
function nearestOf(updates: readonly Agreed[]): Agreed[] {
  const last = new Map<string, Agreed>();
  for (const one of updates) {
    const { doc, start } = one.evidence[1] as Span;
    last.set(`${doc}\n${start}`, one);
  }
  return [...last.values()];
}

const MOST_FALLS = 2;

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
  sweep,
};
