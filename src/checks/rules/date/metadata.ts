import { civilOf } from '../../../model/calendar.js';
import type { DatedBasis, DateWitness } from '../../../model/document.js';
import type { Level } from '../../../model/finding.js';
import type { Span } from '../../../model/span.js';
import type { DocumentRule } from '../../rule.js';

/** Pieces are posted up to so many days after their dateline. */
const POSTED_AFTER = 14;
/** A day's difference is a time zone. */
const TIME_ZONE = 1;
/** Further apart, one of the two is wrong. */
const FAR = 60;
/** A placeholder stands for its month. */
const MONTH = 31;

/** Where each witness from outside the prose stands, in words. */
const NAMED: Readonly<Partial<Record<DatedBasis, readonly [es: string, en: string]>>> = {
  given: ['La fecha dada con el documento es', 'The date given with the document is'],
  'file-name': ['El nombre del archivo dice', 'The file name says'],
};
const HEADER: readonly [es: string, en: string] = ['El encabezado dice', 'The header says'];

/** Metadata, header, file name or a date given from outside against the dateline. One finding a document, with every witness. */
export const metadata: DocumentRule = {
  meta: {
    id: 'date/metadata',
    level: 'conflict',
    title: { es: 'La fecha de los metadatos no es la del texto', en: 'Metadata date against dateline' },
    about: { es: 'Una nota no se publica antes de escribirse, ni se fecha en otro año.', en: 'A piece is not published before it is written, nor dated in another year.' },
    wrongWhen: { es: 'Primer día del mes como relleno; nota actualizada o republicada; día y mes en otro orden.', en: 'First of the month as a placeholder; updated or republished pieces; day and month in another order.' },
    example: {
      lang: 'es',
      reported: 'Fecha: 2019-03-02\n\nPuebla, a 9 de octubre de 2024.- La banda tocó en el kiosco.',
      silent: 'Fecha: 2024-10-10\n\nPuebla, a 9 de octubre de 2024.- La banda tocó en el kiosco.',
    },
  },
  check({ id, witnesses }) {
    const anchor = witnesses.find((w) => w.basis === 'dateline' && isDay(w)) ?? witnesses.find((w) => w.basis === 'byline' && isDay(w));
    if (anchor === undefined) return [];
    let worst: { witness: DateWitness; off: number; level: Level } | null = null;
    for (const witness of witnesses) {
      if (witness === anchor || !isDay(witness) || witness.basis === 'dateline' || witness.basis === 'bounds') continue;
      const level = judged(witness, anchor);
      const off = (witness.days.low as number) - (anchor.days.low as number);
      if (level !== null && (worst === null || Math.abs(off) > Math.abs(worst.off))) worst = { witness, off, level };
    }
    if (worst === null) return [];
    const { witness, off, level } = worst;
    const [es, en] = NAMED[witness.basis] ?? HEADER;
    const apart = Math.abs(off);
    const side: readonly [string, string] = off < 0 ? ['antes', 'before'] : ['después', 'after'];
    return [{
      rule: 'date/metadata',
      level,
      message: {
        es: `${es} ${witness.timex}; el texto está fechado el ${anchor.timex}.`,
        en: `${en} ${witness.timex}; the text is dated ${anchor.timex}.`,
      },
      data: { header: witness.timex, basis: witness.basis, dateline: anchor.timex, days: off, placeholder: witness.placeholder === true },
      proof: [
        { kind: 'calculation', text: { es: `${witness.timex} está ${apart} días ${side[0]} de ${anchor.timex}`, en: `${witness.timex} is ${apart} days ${side[1]} ${anchor.timex}` } },
        { kind: 'limit', text: { es: `se admite de ${TIME_ZONE} día antes a ${POSTED_AFTER} después`, en: `allowed from ${TIME_ZONE} day before to ${POSTED_AFTER} after` } },
        ...(witness.placeholder ? [{ kind: 'limit' as const, text: { es: 'día primero: puede ser un relleno', en: 'first of the month: may be a placeholder' } }] : []),
      ],
      evidence: [witness, anchor, ...witnesses.filter((w) => w !== witness && w !== anchor)].filter((w) => w.start !== null).map((w) => place(id, w)),
    }];
  },
};

const isDay = (w: DateWitness): boolean => w.days.low !== null && w.days.low === w.days.high;
const place = (doc: string, w: DateWitness): Span => ({ doc, start: w.start as number, end: w.end as number });

const isOutside = ({ basis }: DateWitness): boolean => basis === 'given' || basis === 'file-name';

/** Whether a day stands for its month or year: the first of the dateline's month, or the first or last day of its year. */
function isPlaceholder(witness: DateWitness, anchor: DateWitness): boolean {
  const [said, told] = [civilOf(witness.days.low as number), civilOf(anchor.days.low as number)];
  if (said.year !== told.year) return false;
  return (said.day === 1 && (said.month === told.month || said.month === 1)) || (said.month === 12 && said.day === 31);
}

function judged(witness: DateWitness, anchor: DateWitness): Level | null {
  const day = anchor.days.low as number;
  const allowed = (off: number): boolean => off >= -TIME_ZONE && off <= POSTED_AFTER;
  const off = (witness.days.low as number) - day;
  if (allowed(off) || (witness.swapped !== undefined && allowed(witness.swapped - day)) || (anchor.swapped !== undefined && allowed((witness.days.low as number) - anchor.swapped))) return null;
  if (isOutside(witness) && isPlaceholder(witness, anchor)) return null;
  if (witness.basis === 'byline') return off < -FAR ? 'conflict' : off < 0 ? 'tension' : null;
  if (witness.placeholder && Math.abs(off) <= MONTH) return 'tension';
  return Math.abs(off) > FAR ? 'conflict' : 'tension';
}
