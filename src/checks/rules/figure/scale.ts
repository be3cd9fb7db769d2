import type { FigureClaim } from '../../../model/claim.js';
import { sameInterval } from '../../../model/interval.js';
import type { Alleged, Level } from '../../../model/finding.js';
import type { DocId } from '../../../model/span.js';
import { numeral } from '../../../model/numeral.js';
import { eachFigurePair, figureKeys } from '../../figure-pairs.js';
import { limitsOf } from '../../limits.js';
import type { KeyRule, Swept } from '../../rule.js';
import { proofOf } from '../../slot-words.js';
import { allSlots, type Slot } from '../../slots.js';

/** Two values this near to a power of ten apart are one value with a slip of scale. */
const SLIP = 0.01;
const POWERS = [10, 1000, 1_000_000] as const;

/** The power of ten by which two positive values differ, within one per cent; null where they do not. */
export function powerOfTen(a: number, b: number): number | null {
  if (a <= 0 || b <= 0) return null;
  const ratio = a > b ? a / b : b / a;
  return POWERS.find((power) => Math.abs(ratio / power - 1) <= SLIP) ?? null;
}

/** Significant digits of a value: "2 860 000 000" and "28.6" both have 286. */
const digitsOf = (value: number): string => value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+|0+$/g, '');

/** Equal digits, this many of them, are hardly chance between two figures about one thing. */
const TELLING_DIGITS = 3;

/** Slots that may differ or be silent where the digits tell: how a sum is spoken of changes with the sentence. */
const LOOSE = new Set<Slot['name']>(['status', 'predicate', 'context', 'contrast', 'names', 'time', 'place']);

function sweep(group: readonly FigureClaim[], _key: string, drafts?: ReadonlySet<DocId> | null): Swept {
  const alleged: Alleged[] = [];
  const compared = new Set<FigureClaim>();
  eachFigurePair(group, (earlier, later) => {
    if (!slipped(earlier, later)) return;
    const read = allSlots(earlier, later);
    const level = levelOf(earlier, later, read);
    if (level === null) return;
    compared.add(earlier).add(later);
    alleged.push(slip(earlier, later, level, read));
  }, drafts);
  return { alleged, agreed: [], compared };
}

function levelOf(a: FigureClaim, b: FigureClaim, read: readonly Slot[]): Level | null {
  const fit = (name: Slot['name']): Slot['fit'] => (read.find((slot) => slot.name === name) as Slot).fit;
  const digits = digitsOf(a.value.value).length;
  if (digits < 2 || read.some((slot) => slot.fit === 'different' && !LOOSE.has(slot.name))) return null;
  if (fit('place') === 'different' || fit('names') === 'different') return null;
  const period = a.key.time.days.low !== null && sameInterval(a.key.time.days, b.key.time.days);
  if (a.key.generic && a.value.kind !== 'money' && (fit('names') !== 'same' || fit('predicate') !== 'same')) return null;
  const about = period || fit('predicate') === 'same' || fit('context') === 'same' || fit('names') === 'same';
  if (digits >= TELLING_DIGITS) return about ? 'conflict' : 'tension';
  const strict = read.filter((slot) => slot.fit !== 'same');
  return strict.length <= 1 && strict.every((slot) => slot.name === 'time' && slot.fit === 'narrow' && !a.key.generic) ? 'conflict' : null;
}

function slip(a: FigureClaim, b: FigureClaim, level: Level, read: readonly Slot[]): Alleged {
  const power = powerOfTen(a.value.value, b.value.value) as number;
  const [x, y, factor] = [numeral(a.value.decimal), numeral(b.value.decimal), numeral(String(power))];
  return {
    rule: 'figure/scale',
    level,
    message: {
      es: `La misma cantidad difiere ${factor} veces: ${x} y ${y} ${b.label}. ¿Un desliz de escala?`,
      en: `One quantity differs ${factor} times: ${x} and ${y} ${b.label}. A slip of scale?`,
    },
    data: { a: a.value.value, b: b.value.value, factor: power, unit: a.value.unit },
    proof: [
      ...proofOf(read, {
        es: `${x} y ${y} tienen las mismas cifras y están a un factor ${factor}`,
        en: `${x} and ${y} have the same digits and are a factor of ${factor} apart`,
      }),
      ...limitsOf(a, b, level === 'conflict' ? [] : read.filter((slot) => slot.fit !== 'same')),
    ],
    evidence: [a.evidence, b.evidence],
  };
}

/** Speech leaves the scale word out once it is known ("de 780 mil a 816"). */
const ELLIPTIC = 1000;

const slipped = (a: FigureClaim, b: FigureClaim): boolean =>
  a.value.op === '=' && b.value.op === '=' && a.doc !== b.doc && Math.min(a.value.value, b.value.value) >= ELLIPTIC
  && powerOfTen(a.value.value, b.value.value) !== null && digitsOf(a.value.value) === digitsOf(b.value.value);

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
  sweep,
};
