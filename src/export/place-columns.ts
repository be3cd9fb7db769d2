import type { DocId, Place } from '../model/span.js';
import { docId } from './cell.js';
import type { ColumnOf } from './table.js';

/** The document that a row comes from, and its first and last day. */
export const documentColumns: readonly ColumnOf<{ readonly doc: DocId }>[] = [
  { name: 'doc_id', type: 'id', always: true, of: 'documents', says: { es: 'documento de donde sale', en: 'document that it comes from' }, from: ({ doc }) => docId(doc) },
  { name: 'doc_date_min', type: 'day', says: { es: 'primer día posible del documento', en: 'first day that the document may be of' }, from: ({ doc }, corpus) => corpus.daysOf(doc)[0] },
  { name: 'doc_date_max', type: 'day', says: { es: 'último día posible del documento', en: 'last day that the document may be of' }, from: ({ doc }, corpus) => corpus.daysOf(doc)[1] },
];

/** The exact words, and where they stand. */
export const placeColumns: readonly ColumnOf<Place>[] = [
  { name: 'text', type: 'text', says: { es: 'las palabras exactas', en: 'the exact words' }, from: ({ text }) => text },
  { name: 'line', type: 'integer', always: true, says: { es: 'línea en que empieza, desde 1', en: 'line it starts on, from 1' }, from: ({ line }) => line },
  { name: 'column', type: 'integer', always: true, says: { es: 'columna en que empieza, desde 1, en unidades UTF-16', en: 'column it starts at, from 1, in UTF-16 code units' }, from: ({ column }) => column },
  { name: 'end_line', type: 'integer', always: true, says: { es: 'línea en que acaba', en: 'line it ends on' }, from: ({ endLine }) => endLine },
  { name: 'end_column', type: 'integer', always: true, says: { es: 'columna tras la última palabra', en: 'column after the last word' }, from: ({ endColumn }) => endColumn },
  { name: 'start', type: 'integer', always: true, says: { es: 'desplazamiento del principio en el texto, desde 0, en unidades UTF-16', en: 'offset of the start in the text, from 0, in UTF-16 code units' }, from: ({ start }) => start },
  { name: 'end', type: 'integer', always: true, says: { es: 'desplazamiento tras la última palabra', en: 'offset after the last word' }, from: ({ end }) => end },
];
