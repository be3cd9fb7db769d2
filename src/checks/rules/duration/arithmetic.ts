import type { TermClaim } from '../../../model/claim.js';
import type { DateValue } from '../../../model/date-value.js';
import type { Alleged } from '../../../model/finding.js';
import type { DocumentRule } from '../../rule.js';

const YEAR = 365.25;
const MONTH = 30.44;
/** Share of the stated length by which rounding and counting at both ends may be off. */
const SLACK = 0.12;

/** A length of time that its own dates refute. */
export const arithmetic: DocumentRule = {
  meta: {
    id: 'duration/arithmetic',
    level: 'conflict',
    title: { es: 'Duración que sus fechas desmienten', en: 'Length that its dates refute' },
    about: { es: 'Entre las dos fechas no cabe la duración, edad o antigüedad que se dice.', en: 'The length, age or tenure told does not fit between its dates.' },
    wrongWhen: { es: 'La duración es de otra cosa que las fechas.', en: 'The length is of another thing than the dates.' },
    example: {
      lang: 'es',
      reported: 'La obra comenzó el 3 de enero de 2023 y terminó el 9 de octubre de 2023, tras 14 meses de trabajos.',
      silent: 'La obra comenzó el 3 de enero de 2023 y terminó el 9 de octubre de 2023, tras nueve meses de trabajos.',
    },
  },
  check({ claims }) {
    return claims.flatMap((claim) => (claim.kind === 'term' ? refuted(claim) : []));
  },
};

function refuted(claim: TermClaim): Alleged[] {
  const { from, length, lengthSpan } = claim;
  const end = claim.to?.days ?? claim.asserted;
  if (length === null || lengthSpan === null || end === null || length.days.low === null || from.days.low === null || from.days.high === null || end.low === null || end.high === null) return [];
  const stated = length.days.low;
  const unit = unitOf(length);
  const shortest = end.low - from.days.high;
  const longest = end.high - from.days.low;
  if (longest < 0) return [];
  const slack = Math.max(unit.days, stated * SLACK);
  const tooShort = longest < stated - slack && length.mod !== 'LESS_THAN';
  const tooLong = shortest > stated + unit.days + slack && length.mod !== 'MORE_THAN' && length.mod !== 'EQUAL_OR_MORE';
  if (!tooShort && !tooLong) return [];
  const round = (days: number): string => `${Math.floor((days / unit.days) * 10) / 10}`;
  const between = shortest === longest ? round(longest) : `${round(Math.max(0, shortest))}–${round(longest)}`;
  const to = claim.to?.timex ?? null;
  return [{
    rule: 'duration/arithmetic', level: 'conflict',
    message: {
      es: `De ${from.timex} a ${to ?? 'la fecha del texto'} van ${between} ${unit.es}, no ${round(stated)}.`,
      en: `From ${from.timex} to ${to ?? 'the date of the text'} it is ${between} ${unit.en}, not ${round(stated)}.`,
    },
    data: { from: from.timex, to, stated: length.timex, days: longest },
    proof: [
      { kind: 'reading', text: { es: `duración dicha: ${length.timex}`, en: `length told: ${length.timex}` } },
      { kind: 'calculation', text: { es: `de ${from.timex} a ${to ?? 'la fecha del documento'}: ${shortest}–${longest} días = ${between} ${unit.es}`, en: `from ${from.timex} to ${to ?? 'the document date'}: ${shortest}–${longest} days = ${between} ${unit.en}` } },
      { kind: 'limit', text: { es: `se admite un error de ${Math.round(slack)} días`, en: `an error of ${Math.round(slack)} days is allowed` } },
    ],
    evidence: [lengthSpan, claim.fromSpan, ...(claim.toSpan === null ? [] : [claim.toSpan])],
  }];
}

const unitOf = ({ grain }: DateValue): { days: number; es: string; en: string } =>
  grain === 'month' ? { days: MONTH, es: 'meses', en: 'months' } : grain === 'day' ? { days: 1, es: 'días', en: 'days' }
    : grain === 'week' ? { days: 7, es: 'semanas', en: 'weeks' } : { days: YEAR, es: 'años', en: 'years' };
