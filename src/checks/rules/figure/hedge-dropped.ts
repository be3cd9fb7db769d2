import type { FigureClaim } from '../../../model/claim.js';
import type { Agreed, Alleged } from '../../../model/finding.js';
import type { DocId } from '../../../model/span.js';
import { numeral } from '../../../model/numeral.js';
import { eachFigurePair, figureKeys } from '../../figure-pairs.js';
import { hedgedText } from '../../hedged-text.js';
import { intervalText } from '../../interval-text.js';
import type { KeyRule, Swept } from '../../rule.js';
import { slots, type Slot } from '../../slots.js';

/** Slots that may be silent for two equal figures to count as one told twice. */
const MOST_NARROW = 3;

/** A figure told twice may be told in other words. */
const LOOSE = new Set<Slot['name']>(['predicate', 'context', 'beside', 'relative']);

/** One of the two says no period of its own, so that of the other holds in one text. */
const isOpen = (a: FigureClaim, b: FigureClaim): boolean => a.key.time.type === 'stock' || b.key.time.type === 'stock';

function sweep(group: readonly FigureClaim[], _key: string, drafts?: ReadonlySet<DocId> | null): Swept {
  const alleged: Alleged[] = [];
  const agreed: Agreed[] = [];
  const compared = new Set<FigureClaim>();
  eachFigurePair(group, (earlier, later) => {
    if (earlier.value.value !== later.value.value || earlier.key.generic) return;
    if (earlier.doc === later.doc && earlier.sentence === later.sentence) return;
    const isApart = ({ name, fit }: Slot): boolean => fit === 'different' && !LOOSE.has(name) && !(name === 'time' && earlier.doc === later.doc && isOpen(earlier, later));
    const read = slots(earlier, later, isApart);
    if (read.some(isApart) || read.filter((slot) => slot.fit === 'narrow').length > MOST_NARROW) return;
    compared.add(earlier).add(later);
    if (earlier.doc !== later.doc && earlier.source !== undefined && earlier.source === later.source) return;
    if (earlier.value.op === later.value.op) agreed.push(same(earlier, later));
    else if (earlier.doc === later.doc) alleged.push(dropped(earlier, later));
    else agreed.push({ ...same(earlier, later), kind: 'drift' });
  }, drafts);
  return { alleged, agreed, compared };
}

function same(a: FigureClaim, b: FigureClaim): Agreed {
  const said = `${numeral(a.value.decimal)}`;
  return { kind: 'agree', message: { es: `${said}: dicho dos veces`, en: `${said}: said twice` }, evidence: [a.evidence, b.evidence] };
}

function dropped(a: FigureClaim, b: FigureClaim): Alleged {
  const [plain, hedged] = a.value.op === '=' ? [a, b] : [b, a];
  return {
    rule: 'figure/hedge-dropped',
    level: 'note',
    message: {
      es: `Una mención pierde el matiz de la otra: ${numeral(plain.value.decimal)} por «${hedgedText(hedged.value, 'es')}».`,
      en: `One mention drops the hedge of the other: ${numeral(plain.value.decimal)} for “${hedgedText(hedged.value, 'en')}”.`,
    },
    data: { plain: plain.value.value, op: hedged.value.op },
    proof: [
      { kind: 'reading', text: { es: `una vez ${intervalText(hedged.value)}, otra ${numeral(plain.value.decimal)}`, en: `once ${intervalText(hedged.value)}, once ${numeral(plain.value.decimal)}` } },
      { kind: 'calculation', text: { es: `${numeral(plain.value.decimal)} cabe en ${intervalText(hedged.value)}: no se contradicen, se pierde el matiz`, en: `${numeral(plain.value.decimal)} lies in ${intervalText(hedged.value)}: no contradiction, the hedge is lost` } },
    ],
    evidence: [plain.evidence, hedged.evidence],
  };
}

export const hedgeDropped: KeyRule<'figure'> = {
  meta: {
    id: 'figure/hedge-dropped',
    level: 'note',
    title: { es: 'Un matiz perdido', en: 'A dropped hedge' },
    about: {
      es: 'La misma cifra aparece en un texto con «alrededor de», «casi» o «más de», y sin ello.',
      en: 'The same figure stands in one text with “about”, “almost” or “more than”, and without it.',
    },
    wrongWhen: {
      es: 'Las dos menciones hablan de cosas distintas que tienen el mismo número.',
      en: 'The two mentions speak of different things that have the same number.',
    },
    example: {
      lang: 'es',
      reported: 'El alcalde visitó 60 escuelas. “Ya son alrededor de 60 escuelas”, dijo.',
      silent: 'El alcalde visitó 60 escuelas. “Ya son 60 escuelas”, dijo.',
    },
  },
  kind: 'figure',
  keys: figureKeys,
  sweep,
};
