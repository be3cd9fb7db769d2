import type { DateMention } from '../../../model/mention.js';
import { daysInMonth } from '../../../model/calendar.js';
import type { DocumentRule } from '../../rule.js';

/** A day that no calendar has. */
export const impossible: DocumentRule = {
  meta: {
    id: 'date/impossible',
    level: 'conflict',
    title: { es: 'Día que no existe', en: 'A day that does not exist' },
    about: { es: 'El mes no tiene tantos días, o el año no es bisiesto.', en: 'The month has not so many days, or the year is no leap year.' },
    wrongWhen: { es: 'La fecha es parte de un nombre (una calle, una escuela).', en: 'The date is part of a name (a street, a school).' },
    example: { lang: 'es', reported: 'La inscripción cierra el 31 de abril.', silent: 'La inscripción cierra el 30 de abril.' },
  },
  check({ mentions }) {
    return mentions.filter((m): m is DateMention => m.kind === 'date' && m.value.impossible === true && m.value.written?.month !== undefined).map((mention) => {
      const { day, month, year } = mention.value.written ?? {};
      const most = daysInMonth(year, month as number);
      const when = year === undefined ? `${month}` : `${year}-${month}`;
      return {
        rule: 'date/impossible',
        level: 'conflict',
        message: { es: `El día ${day} no existe: ese mes tiene ${most} días.`, en: `There is no day ${day}: that month has ${most} days.` },
        data: { day: day ?? null, month: month ?? null, year: year ?? null, daysInMonth: most },
        proof: [{ kind: 'calculation', text: { es: `días del mes ${when}: ${most} < ${day}`, en: `days of month ${when}: ${most} < ${day}` } }],
        evidence: [{ doc: mention.doc, start: mention.start, end: mention.end }],
      };
    });
  },
};
