import { dayBounds } from '../../model/timex.js';
import { docId } from '../cell.js';
import { table } from '../table.js';
import { datedBases, langs } from '../vocabularies.js';

export const documents = table({
  name: 'documents',
  says: { es: 'Un documento por fila.', en: 'One row a document.' },
  key: ['doc_id'],
  rows: (analysis) => analysis.documents,
  columns: [
    { name: 'doc_id', type: 'id', always: true, says: { es: 'ruta del documento, o su id; el que no lleva letras va precedido de ./', en: 'path of the document, or its id; one without letters has ./ before it' }, from: ({ id }) => docId(id) },
    { name: 'lang', type: 'word', words: langs, always: true, says: { es: 'idioma', en: 'language' }, from: ({ lang }) => lang },
    { name: 'title', type: 'text', says: { es: 'título', en: 'title' }, from: ({ title }) => title },
    { name: 'source', type: 'text', says: { es: 'procedencia, donde se da', en: 'where it comes from, where given' }, from: ({ source }) => source },
    { name: 'date', type: 'text', says: { es: 'fecha, como TIMEX3 o intervalo EDTF', en: 'date, as TIMEX3 or an EDTF interval' }, from: ({ dated }) => dated?.timex },
    { name: 'date_min', type: 'day', says: { es: 'primer día posible', en: 'first day it may be of' }, from: ({ dated }) => dayBounds(dated?.timex)[0] },
    { name: 'date_max', type: 'day', says: { es: 'último día posible', en: 'last day it may be of' }, from: ({ dated }) => dayBounds(dated?.timex)[1] },
    { name: 'date_basis', type: 'word', words: datedBases, says: { es: 'de dónde se sabe la fecha', en: 'how the date is known' }, from: ({ dated }) => dated?.basis },
    { name: 'date_start', type: 'integer', says: { es: 'desplazamiento de las palabras que dan la fecha', en: 'offset of the words that give the date' }, from: ({ dated }) => dated?.start },
    { name: 'date_end', type: 'integer', says: { es: 'desplazamiento tras ellas', en: 'offset after them' }, from: ({ dated }) => dated?.end },
    { name: 'country', type: 'text', says: { es: 'país, dado o dicho por su dirección: ISO 3166-1, dos letras', en: 'country, given or told by its address: ISO 3166-1, two letters' }, from: ({ country }) => country },
    { name: 'url', type: 'text', says: { es: 'dirección en que se publicó, donde se sabe', en: 'address it was published at, where known' }, from: ({ url }) => url },
  ],
});
