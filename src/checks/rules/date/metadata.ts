import type { DateWitness } from '../../../model/document.js';
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

/** Metadata or header against the dateline. One finding a document, with every witness. */
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
      if (witness === anchor || !isDay(witness) || witness.start === null) continue;
      if (witness.basis !== 'metadata' && witness.basis !== 'byline') continue;
      const level = judged(witness, anchor);
      const off = (witness.days.low as number) - (anchor.days.low as number);
      if (level !== null && (worst === null || Math.abs(off) > Math.abs(worst.off))) worst = { witness, off, level };
    }
    if (worst === null) return [];
    const { witness, off, level } = worst;
    const apart = Math.abs(off);
    const side: readonly [string, string] = off < 0 ? ['antes', 'before'] : ['después', 'after'];
    return [{
      rule: 'date/metadata',
      level,
      message: {
        es: `El encabezado dice ${witness.timex}; el texto está fechado el ${anchor.timex}.`,
        en: `The header says ${witness.timex}; the text is dated ${anchor.timex}.`,
      },
      data: { header: witness.timex, dateline: anchor.timex, days: off, placeholder: witness.placeholder === true },
      proof: [
        { kind: 'calculation', text: { es: `${witness.timex} está ${apart} días ${side[0]} de ${anchor.timex}`, en: `${witness.timex} is ${apart} days ${side[1]} ${anchor.timex}` } },
        { kind: 'limit', text: { es: `se admite de ${TIME_ZONE} día antes a ${POSTED_AFTER} después`, en: `allowed from ${TIME_ZONE} day before to ${POSTED_AFTER} after` } },
        ...(witness.placeholder ? [{ kind: 'limit' as const, text: { es: 'día primero: puede ser un relleno', en: 'first of the month: may be a placeholder' } }] : []),
      ],
      evidence: [place(id, witness), place(id, anchor), ...witnesses.filter((w) => w !== witness && w !== anchor && w.start !== null).map((w) => place(id, w))],
    }];
  },
};

const isDay = (w: DateWitness): boolean => w.days.low !== null && w.days.low === w.days.high;
const place = (doc: string, w: DateWitness): Span => ({ doc, start: w.start as number, end: w.end as number });

function judged(witness: DateWitness, anchor: DateWitness): Level | null {
  const day = anchor.days.low as number;
  const allowed = (off: number): boolean => off >= -TIME_ZONE && off <= POSTED_AFTER;
  const off = (witness.days.low as number) - day;
  if (allowed(off) || (witness.swapped !== undefined && allowed(witness.swapped - day)) || (anchor.swapped !== undefined && allowed((witness.days.low as number) - anchor.swapped))) return null;
  if (witness.basis === 'byline') return off < -FAR ? 'conflict' : off < 0 ? 'tension' : null;
  if (witness.placeholder && Math.abs(off) <= MONTH) return 'tension';
  return Math.abs(off) > FAR ? 'conflict' : 'tension';
}
