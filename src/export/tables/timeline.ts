import { documentColumns, placeColumns } from '../place-columns.js';
import { table } from '../table.js';
import { entryKinds, marks } from '../vocabularies.js';

export const timeline = table({
  name: 'timeline',
  says: { es: 'Un hecho fechado por fila, una vez por cada lugar que lo cuenta.', en: 'One row for each dated event and each place that tells it.' },
  key: ['entry_id', 'source'],
  rows: (analysis) => analysis.timeline.flatMap((entry) => [entry, ...entry.sources].map((place, i) => ({ ...place, entry, source: i + 1 }))),
  columns: [
    { name: 'entry_id', type: 'id', always: true, says: { es: 'identificador del hecho', en: 'id of the event' }, from: ({ entry }) => entry.id },
    { name: 'source', type: 'integer', always: true, says: { es: 'número de orden del lugar', en: 'number of the place' }, from: ({ source }) => source },
    { name: 'date', type: 'text', always: true, says: { es: 'fecha, como TIMEX3 o intervalo EDTF', en: 'date, as TIMEX3 or an EDTF interval' }, from: ({ entry }) => entry.date },
    { name: 'date_min', type: 'day', says: { es: 'primer día que abarca', en: 'first day it covers' }, from: ({ entry }) => entry.first },
    { name: 'date_max', type: 'day', says: { es: 'último día que abarca', en: 'last day it covers' }, from: ({ entry }) => entry.last },
    { name: 'kind', type: 'word', words: entryKinds, always: true, says: { es: 'hecho, plan, cargo, cifra u otra noticia', en: 'act, plan, change in office, figure or other news' }, from: ({ entry }) => entry.kind },
    { name: 'mark', type: 'word', words: marks, always: true, says: { es: 'fecha exacta, calculada, acotada, de un plazo o en disputa', en: 'date exact, computed, bounded, of a deadline or disputed' }, from: ({ entry }) => entry.mark },
    ...documentColumns,
    ...placeColumns,
  ],
});

export const disputes = table({
  name: 'disputes',
  says: { es: 'Qué hallazgo pone en disputa qué hecho de la cronología.', en: 'Which finding disputes which event of the timeline.' },
  key: ['entry_id', 'finding_id'],
  rows: (analysis) => {
    const known = new Set(analysis.findings.map(({ id }) => id));
    return analysis.timeline.flatMap((entry) => [...new Set(entry.findings)].filter((id) => known.has(id)).map((finding) => ({ entry: entry.id, finding })));
  },
  columns: [
    { name: 'entry_id', type: 'id', always: true, says: { es: 'hecho de la tabla timeline', en: 'event of the table timeline' }, from: ({ entry }) => entry },
    { name: 'finding_id', type: 'id', always: true, of: 'findings', says: { es: 'hallazgo', en: 'finding' }, from: ({ finding }) => finding },
  ],
});
