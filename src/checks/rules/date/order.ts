import type { TermClaim } from '../../../model/claim.js';
import type { Alleged } from '../../../model/finding.js';
import type { DateMention } from '../../../model/mention.js';
import type { DocumentRule } from '../../rule.js';

/** Told as past before it happened; an end before its start. */
export const order: DocumentRule = {
  meta: {
    id: 'date/order',
    level: 'conflict',
    title: { es: 'Fechas en orden imposible', en: 'Dates in an impossible order' },
    about: { es: 'Nada se cuenta como hecho antes de ocurrir, ni termina antes de empezar.', en: 'Nothing is told as done before it happens, nor ends before it starts.' },
    wrongWhen: { es: 'La fecha es de otro año; el verbo en pasado anuncia algo por venir.', en: 'The date is of another year; the past verb announces something to come.' },
    example: {
      lang: 'es',
      reported: 'La obra comenzó el 4 de mayo de 2024 y terminó el 2 de abril de 2024.',
      silent: 'La obra comenzó el 2 de abril de 2024 y terminó el 4 de mayo de 2024.',
    },
  },
  check({ id, dated, mentions, claims }) {
    const alleged: Alleged[] = [];
    for (const claim of claims) if (claim.kind === 'term') { const found = endBeforeStart(claim); if (found !== null) alleged.push(found); }
    if (dated === null || dated.days.low === null || dated.days.low !== dated.days.high) return alleged;
    for (const mention of mentions) {
      if (mention.kind === 'date' && mention.told === 'past' && !mention.value.ambiguous) alleged.push(tooEarly(mention, dated.timex, dated.days.low, dated.start === null || dated.end === null ? null : { doc: id, start: dated.start, end: dated.end }));
    }
    return alleged;
  },
};

function endBeforeStart({ from, to, fromSpan, toSpan }: TermClaim): Alleged | null {
  if (to === null || toSpan === null || to.days.high === null || from.days.low === null || to.days.high >= from.days.low || from.ambiguous || to.ambiguous) return null;
  const apart = from.days.low - to.days.high;
  return {
    rule: 'date/order', level: 'conflict',
    message: { es: `Termina (${to.timex}) antes de empezar (${from.timex}).`, en: `It ends (${to.timex}) before it starts (${from.timex}).` },
    data: { start: from.timex, end: to.timex, days: apart },
    proof: [
      { kind: 'reading', text: { es: `inicio ${from.timex}, fin ${to.timex}`, en: `start ${from.timex}, end ${to.timex}` } },
      { kind: 'calculation', text: { es: `${to.timex} es ${apart} días anterior a ${from.timex}`, en: `${to.timex} is ${apart} days before ${from.timex}` } },
    ],
    evidence: [fromSpan, toSpan],
  };
}

function tooEarly(mention: DateMention, timex: string, today: number, dateline: Alleged['evidence'][number] | null): Alleged {
  const ahead = (mention.value.days.low as number) - today;
  return {
    rule: 'date/order', level: 'conflict',
    message: { es: `Se cuenta como pasado el ${mention.value.timex}, y el texto es del ${timex}.`, en: `${mention.value.timex} is told as past, and the text is of ${timex}.` },
    data: { date: mention.value.timex, document: timex, days: ahead },
    proof: [
      { kind: 'reading', text: { es: `el verbo da por ocurrido lo del ${mention.value.timex}`, en: `the verb tells ${mention.value.timex} as over` } },
      { kind: 'calculation', text: { es: `faltan ${ahead} días desde ${timex}`, en: `it is ${ahead} days after ${timex}` } },
    ],
    evidence: [{ doc: mention.doc, start: mention.start, end: mention.end }, ...(dateline === null ? [] : [dateline])],
  };
}
