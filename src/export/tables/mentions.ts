import type { PlacedDate, PlacedFigure, PlacedMention, PlacedOfficial, PlacedProgram } from '../../model/analysis.js';
import { dayBounds } from '../../model/timex.js';
import { documentColumns, placeColumns } from '../place-columns.js';
import { table } from '../table.js';
import { dateMods, dateTypes, mentionKinds, modes, ops, statuses } from '../vocabularies.js';

const figure = (mention: PlacedMention): PlacedFigure | undefined => (mention.kind === 'figure' ? mention : undefined);
const date = (mention: PlacedMention): PlacedDate | undefined => (mention.kind === 'date' ? mention : undefined);
const official = (mention: PlacedMention): PlacedOfficial | undefined => (mention.kind === 'official' ? mention : undefined);
const program = (mention: PlacedMention): PlacedProgram | undefined => (mention.kind === 'program' ? mention : undefined);

/** Days of a date. Lengths and repetitions have none. */
const days = (mention: PlacedMention): readonly [string, string] => {
  const found = date(mention);
  return found?.type === 'DATE' || found?.type === 'TIME' ? dayBounds(found.timex) : ['', ''];
};

export const mentions = table({
  name: 'mentions',
  says: { es: 'Una fecha, una cifra, un funcionario o un programa por fila, cada vez que se nombra.', en: 'One row for each date, figure, official or program, each time it is named.' },
  key: ['mention_id'],
  rows: (analysis) => analysis.mentions,
  columns: [
    { name: 'mention_id', type: 'id', always: true, says: { es: 'identificador', en: 'id' }, from: ({ id }) => id },
    ...documentColumns,
    { name: 'kind', type: 'word', words: mentionKinds, always: true, says: { es: 'clase', en: 'kind' }, from: ({ kind }) => kind },
    { name: 'value', type: 'number', says: { es: 'cifra: el número tal como está escrito', en: 'figure: the number as written' }, from: (one) => figure(one)?.value },
    { name: 'value2', type: 'number', says: { es: 'cifra: el otro extremo de un intervalo escrito', en: 'figure: the other end of a written range' }, from: (one) => figure(one)?.value2 },
    { name: 'value_min', type: 'number', says: { es: 'cifra: lo menos que puede ser; vacío si no hay límite', en: 'figure: the least it can be; empty where unbounded' }, from: (one) => figure(one)?.low },
    { name: 'value_max', type: 'number', says: { es: 'cifra: lo más que puede ser; vacío si no hay límite', en: 'figure: the most it can be; empty where unbounded' }, from: (one) => figure(one)?.high },
    { name: 'unit', type: 'text', says: { es: 'cifra: moneda (ISO 4217), %, pp, símbolo de medida o lo contado', en: 'figure: currency (ISO 4217), %, pp, symbol of a measure, or what is counted' }, from: (one) => figure(one)?.unit },
    { name: 'op', type: 'word', words: ops, says: { es: 'cifra: = exacta, ~ aproximada, ~- casi, < <= > >= límites, range intervalo, magnitude orden de magnitud', en: 'figure: = plain, ~ about, ~- almost, < <= > >= bounds, range, magnitude' }, from: (one) => figure(one)?.op },
    { name: 'status', type: 'word', words: statuses, says: { es: 'cifra: cómo se da', en: 'figure: how it is told' }, from: (one) => figure(one)?.status },
    { name: 'date', type: 'text', says: { es: 'fecha: su valor TIMEX3', en: 'date: its TIMEX3 value' }, from: (one) => date(one)?.timex },
    { name: 'date_min', type: 'day', says: { es: 'fecha: primer día que abarca', en: 'date: first day it covers' }, from: (one) => days(one)[0] },
    { name: 'date_max', type: 'day', says: { es: 'fecha: último día que abarca', en: 'date: last day it covers' }, from: (one) => days(one)[1] },
    { name: 'date_type', type: 'word', words: dateTypes, says: { es: 'fecha: tipo TIMEX3', en: 'date: TIMEX3 type' }, from: (one) => date(one)?.type },
    { name: 'date_mod', type: 'word', words: dateMods, says: { es: 'fecha: modificador TIMEX3', en: 'date: TIMEX3 modifier' }, from: (one) => date(one)?.mod },
    { name: 'person', type: 'text', says: { es: 'funcionario: nombre más completo del corpus', en: 'official: fullest name in the corpus' }, from: (one) => official(one)?.person },
    { name: 'office', type: 'text', says: { es: 'funcionario: cargo, como está escrito', en: 'official: office, as written' }, from: (one) => official(one)?.office },
    { name: 'institution', type: 'text', says: { es: 'funcionario: organismo o territorio', en: 'official: body or territory' }, from: (one) => official(one)?.institution },
    { name: 'name', type: 'text', says: { es: 'programa: nombre', en: 'program: name' }, from: (one) => program(one)?.name },
    { name: 'acronym', type: 'text', says: { es: 'programa: sigla', en: 'program: acronym' }, from: (one) => program(one)?.acronym },
    { name: 'speaker', type: 'text', says: { es: 'quién lo dice, si el texto lo da', en: 'who says it, where the text tells' }, from: (one, corpus) => corpus.claimAt(one)?.speaker },
    { name: 'mode', type: 'word', words: modes, says: { es: 'told: lo cuenta el texto; quoted: va entre comillas; vacío si no afirma nada', en: 'told by the text, or quoted; empty where it claims nothing' }, from: (one, corpus) => modeOf(corpus.claimAt(one)) },
    ...placeColumns,
  ],
});

const modeOf = (claim: { readonly quoted: boolean } | undefined): 'told' | 'quoted' | undefined => (claim === undefined ? undefined : claim.quoted ? 'quoted' : 'told');
