import type { FigureClaim } from '../../../model/claim.js';
import type { Alleged } from '../../../model/finding.js';
import type { DocId } from '../../../model/span.js';
import { numeral } from '../../../model/numeral.js';
import { figureKeys, GROWING, incompatible, isFar, sweepPairs, type Judge, type Verdict } from '../../figure-pairs.js';
import { intervalText } from '../../interval-text.js';
import { alteredIn, areCopied, copyKeys } from '../../reprinted.js';
import type { KeyRule, Swept } from '../../rule.js';
import { daysApart } from '../../slots.js';
import { powerOfTen } from './scale.js';

const plain = (claim: FigureClaim): boolean => claim.value.op === '=';

/** Two sources that count the victims of one event on one day: the count is still moving. */
const moving = (a: FigureClaim, b: FigureClaim): boolean => a.key.time.type === 'event' && b.key.time.type === 'event' && a.doc !== b.doc && GROWING.has(a.key.head);

/** Two counts of victims further apart than this are growth, not a disagreement of sources. */
const DISPUTED = 0.2;

const disputed = (a: FigureClaim, b: FigureClaim): boolean =>
  !moving(a, b) || (daysApart(a, b) === 0 && Math.abs(a.value.value - b.value.value) <= DISPUTED * Math.max(a.value.value, b.value.value));

/** Goals with a deadline are the business of `goal/moved`. */
const isDeadlined = ({ key }: FigureClaim): boolean => key.status === 'goal' && key.time.basis !== 'none';

/** A level may drift by so much of itself a day (about a third a year): staff, members, beds in use. */
const DRIFT = 0.001;

const drifted = (a: FigureClaim, b: FigureClaim): boolean =>
  a.key.time.type === 'stock' && b.key.time.type === 'stock' && Math.abs(a.value.value - b.value.value) <= DRIFT * (daysApart(a, b) ?? 0) * Math.max(a.value.value, b.value.value);

const judge: Judge = (a, b, { narrow }) => ({
  level: narrow.length === 0 && !moving(a, b) && !drifted(a, b) ? 'conflict' : 'tension',
  message: {
    es: `Dos valores para lo mismo: ${numeral(a.value.decimal)} y ${numeral(b.value.decimal)} ${b.label}.`,
    en: `Two values for one thing: ${numeral(a.value.decimal)} and ${numeral(b.value.decimal)} ${b.label}.`,
  },
  calculation: {
    es: `${intervalText(a.value)} ≠ ${intervalText(b.value)}, y ningún redondeo los concilia`,
    en: `${intervalText(a.value)} ≠ ${intervalText(b.value)}, and no rounding reconciles them`,
  },
  data: { a: a.value.value, b: b.value.value, unit: a.value.unit },
});

/** Copies of one text that differ in one number of a sentence: on one day they cannot both be right, later it may have been brought up to date. */
function reprinted(group: readonly FigureClaim[]): Swept {
  const alleged = alteredIn(group).map(([a, b]): Alleged => {
    const told = judge(a, b, { slots: [], narrow: [] });
    const { message, calculation, data } = told as Verdict;
    return {
      rule: 'figure/value', level: daysApart(a, b) === 0 ? 'conflict' : 'tension', message, data, evidence: [a.evidence, b.evidence],
      proof: [
        { kind: 'reading', text: { es: 'los dos textos son copias de uno, y la frase es la misma palabra por palabra', en: 'the two texts are copies of one, and the sentence is the same word for word' } },
        { kind: 'calculation', text: calculation },
      ],
    };
  });
  return { alleged, agreed: [] };
}

const general = (group: readonly FigureClaim[], drafts: ReadonlySet<DocId> | null): Swept =>
  sweepPairs('figure/value', group, (a, b) => plain(a) && plain(b) && !isFar(a, b) && incompatible(a, b) && disputed(a, b) && !isDeadlined(a) && !areCopied(a, b) && powerOfTen(a.value.value, b.value.value) === null, judge, { drafts });

export const value: KeyRule<'figure'> = {
  meta: {
    id: 'figure/value',
    level: 'conflict',
    title: { es: 'Una cantidad, dos valores', en: 'One quantity, two values' },
    about: {
      es: 'La misma cosa contada, con el mismo alcance, tiempo y estado, no puede tener dos valores que ningún redondeo concilia.',
      en: 'The same thing counted, with the same scope, time and status, cannot have two values that no rounding reconciles.',
    },
    wrongWhen: {
      es: 'Un lugar, una categoría o un periodo que el texto no dice distingue las dos cifras, o una corrige a la otra.',
      en: 'A place, category or period that the text does not say tells the two figures apart, or one corrects the other.',
    },
    example: {
      lang: 'es',
      reported: 'El organismo atiende a 4.2 millones de usuarios. / Al día siguiente: el organismo atiende a 3.8 millones de usuarios.',
      silent: 'El organismo atiende a 4.2 millones de usuarios. / En Sonora, el organismo atiende a 310 mil usuarios.',
    },
  },
  kind: 'figure',
  keys: (claim) => [...figureKeys(claim), ...copyKeys(claim)],
  sweep: (group, _key, drafts = null) => {
    const altered = reprinted(group);
    return altered.alleged.length > 0 ? altered : general(group, drafts);
  },
};
