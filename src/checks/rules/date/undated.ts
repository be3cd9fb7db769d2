import type { DocumentRule } from '../../rule.js';

/** A note for a document that does not say its day; where its content draws bounds, they are shown. */
export const undated: DocumentRule = {
  meta: {
    id: 'date/undated',
    level: 'note',
    title: { es: 'Documento sin fecha', en: 'Document without a date' },
    about: {
      es: 'El texto no dice de qué día es. Si su contenido lo acota, se muestran los límites y las palabras en que se apoyan.',
      en: 'The text does not say its day. Where its content bounds it, the bounds and the words they rest on are shown.',
    },
    wrongWhen: {
      es: 'La fecha está escrita de un modo que no se reconoce; dela en una cabecera (date:), en el nombre del archivo o en un .jsonl.',
      en: 'The date is written in a way that is not recognised; give it in a header (date:), the file name or a .jsonl.',
    },
    example: { lang: 'es', reported: 'El instituto aplicará las dosis antes del 29 de diciembre.', silent: 'Puebla, a 3 de mayo de 2024.- El instituto aplicará las dosis.' },
  },
  check({ id, dated, mentions }) {
    if (dated !== null && dated.basis !== 'bounds') return [];
    const place = dated !== null && dated.start !== null && dated.end !== null
      ? { doc: id, start: dated.start, end: dated.end }
      : mentions[0] === undefined ? null : { doc: id, start: mentions[0].start, end: mentions[0].end };
    if (place === null) return [];
    const bounds = dated?.timex ?? null;
    return [{
      rule: 'date/undated',
      level: 'note',
      message: bounds === null
        ? { es: 'Sin fecha, y nada la acota.', en: 'No date, and nothing bounds it.' }
        : { es: `Sin fecha; acotada a ${bounds}.`, en: `No date; bounded to ${bounds}.` },
      data: { bounds },
      proof: bounds === null ? [] : [{ kind: 'reading', text: { es: `límites que da el contenido: ${bounds}`, en: `bounds that the content gives: ${bounds}` } }],
      evidence: [place],
    }];
  },
};
