import type { AnalysedClaim } from '../../model/analysis.js';
import { dayBounds } from '../../model/timex.js';
import type { Cell } from '../cell.js';
import { documentColumns, placeColumns } from '../place-columns.js';
import { type ColumnOf, type ColumnType, table } from '../table.js';
import { additions, aspects, claimKinds, modes, ops, statuses, tenures, timeTypes } from '../vocabularies.js';

/** What a claim says under a name that depends on its kind; nothing where its kind says no such thing. */
const said = (claim: AnalysedClaim, names: Readonly<Record<string, string>>): Cell | undefined => {
  const name = names[claim.kind];
  return name === undefined ? undefined : claim.says[name];
};

/** A column with what some kinds of claim say. */
const slot = (name: string, type: ColumnType, names: Readonly<Record<string, string>>, es: string, en: string, words?: readonly string[]): ColumnOf<AnalysedClaim> => ({
  name, type, says: { es, en }, ...(words === undefined ? {} : { words }), from: (claim) => said(claim, names),
});

const actDay = (end: 0 | 1) => (claim: AnalysedClaim): string | undefined => {
  const when = said(claim, { act: 'when' });
  return typeof when === 'string' ? dayBounds(when)[end] : undefined;
};

export const claims = table({
  name: 'claims',
  says: { es: 'Una afirmación por fila: de qué, cuánto, quién, dónde, en qué calidad. Los nombres van plegados (minúsculas, sin acentos) o como conceptos.', en: 'One row a claim: of what, how much, who, where, in which status. Names are folded (lower case, no accents) or concepts.' },
  key: ['claim_id'],
  rows: (analysis) => analysis.claims,
  columns: [
    { name: 'claim_id', type: 'id', always: true, says: { es: 'identificador', en: 'id' }, from: ({ id }) => id },
    ...documentColumns,
    { name: 'kind', type: 'word', words: claimKinds, always: true, says: { es: 'clase', en: 'kind' }, from: ({ kind }) => kind },
    { name: 'mention_id', type: 'id', of: 'mentions', says: { es: 'mención de las mismas palabras', en: 'the mention of the same words' }, from: (claim, corpus) => corpus.mentionAt(claim, claim.kind === 'office' ? 'official' : claim.kind)?.id },
    { name: 'speaker', type: 'text', says: { es: 'quién lo dice, si el texto lo da', en: 'who says it, where the text tells' }, from: ({ speaker }) => speaker },
    { name: 'mode', type: 'word', words: modes, always: true, says: { es: 'told: lo cuenta el texto; quoted: va entre comillas', en: 'told by the text, or quoted' }, from: ({ quoted }) => (quoted ? 'quoted' : 'told') },
    slot('value', 'number', { figure: 'value' }, 'cifra: el número', 'figure: the number'),
    slot('op', 'word', { figure: 'op' }, 'cifra: = exacta, ~ aproximada, ~- casi, límites, intervalo u orden de magnitud', 'figure: = plain, ~ about, ~- almost, bounds, range or magnitude', ops),
    slot('unit', 'text', { figure: 'unit', change: 'unit' }, 'cifra, cambio: moneda, %, pp o símbolo; vacío si se cuentan cosas', 'figure, change: currency, %, pp or symbol; empty for counts'),
    slot('head', 'text', { figure: 'head' }, 'cifra: lo contado', 'figure: what is counted'),
    slot('modifiers', 'text', { figure: 'modifiers' }, 'cifra: lo que restringe lo contado', 'figure: what narrows what is counted'),
    slot('predicate', 'text', { figure: 'predicate', act: 'act' }, 'cifra, acto: concepto del verbo', 'figure, act: concept of the verb'),
    slot('actors', 'text', { figure: 'actors', act: 'agents' }, 'cifra, acto: de quién, o quién', 'figure, act: whose, or who'),
    slot('place', 'text', { figure: 'place' }, 'cifra: dónde', 'figure: where'),
    slot('time_type', 'word', { figure: 'time' }, 'cifra: existencias, flujo, acumulado, suceso o plan', 'figure: stock, flow, running total, event or plan', timeTypes),
    slot('since', 'text', { figure: 'from' }, 'cifra: desde cuándo se acumula', 'figure: since when it adds up'),
    slot('status', 'word', { figure: 'status' }, 'cifra: cómo se da', 'figure: how it is told', statuses),
    slot('scope', 'text', { figure: 'part' }, 'cifra: whole, o las palabras que nombran la parte', 'figure: whole, or the words that name the part'),
    slot('person', 'text', { office: 'person' }, 'cargo: persona', 'office: person'),
    slot('office', 'text', { office: 'office' }, 'cargo: concepto del cargo', 'office: concept of the office'),
    slot('portfolio', 'text', { office: 'portfolio' }, 'cargo: ramo', 'office: portfolio'),
    slot('institution', 'text', { office: 'institution' }, 'cargo: organismo o territorio', 'office: body or territory'),
    slot('tenure', 'word', { office: 'tenure' }, 'cargo: en funciones, anterior, interino, electo o entrante', 'office: current, former, acting, elect or incoming', tenures),
    slot('polarity', 'integer', { act: 'polarity' }, 'acto: 1 afirmado, -1 negado', 'act: 1 affirmed, -1 denied'),
    slot('aspect', 'word', { act: 'aspect' }, 'acto: hecho, en curso o previsto', 'act: done, ongoing or planned', aspects),
    slot('object', 'text', { act: 'object' }, 'acto: sobre qué', 'act: on what'),
    slot('act_date', 'text', { act: 'when' }, 'acto: cuándo, como TIMEX3', 'act: when, as TIMEX3'),
    { name: 'act_date_min', type: 'day', says: { es: 'acto: primer día', en: 'act: first day' }, from: actDay(0) },
    { name: 'act_date_max', type: 'day', says: { es: 'acto: último día', en: 'act: last day' }, from: actDay(1) },
    slot('rank', 'integer', { rank: 'rank' }, 'lugar: 1 es el primero', 'rank: 1 is the winner'),
    slot('award', 'text', { rank: 'award' }, 'lugar: certamen', 'rank: competition'),
    slot('category', 'text', { rank: 'category' }, 'lugar: categoría', 'rank: category'),
    slot('edition', 'text', { rank: 'edition' }, 'lugar: edición', 'rank: edition'),
    slot('entity', 'text', { rank: 'entity' }, 'lugar: quién lo obtuvo', 'rank: who has it'),
    slot('total', 'number', { parts: 'total', product: 'total' }, 'suma, producto: el total dado', 'sum, product: the total given'),
    slot('parts', 'text', { parts: 'parts' }, 'suma: las partes', 'sum: the parts'),
    slot('parts_by', 'word', { parts: 'by' }, 'suma: cantidades que se suman, cosas que se cuentan o porcentajes', 'sum: amounts added, items counted, or shares', additions),
    slot('parts_closed', 'yes', { parts: 'closed' }, 'suma: la lista se da por completa', 'sum: the list claims to be complete'),
    slot('change_from', 'number', { change: 'from' }, 'cambio: valor inicial', 'change: first value'),
    slot('change_to', 'number', { change: 'to' }, 'cambio: valor final', 'change: last value'),
    slot('change_stated', 'number', { change: 'stated' }, 'cambio: cuánto dice el texto', 'change: its size as the text gives it'),
    slot('share_part', 'number', { share: 'part' }, 'porción: la parte', 'share: the part'),
    slot('share_whole', 'number', { share: 'whole' }, 'porción: el todo', 'share: the whole'),
    slot('share_stated', 'number', { share: 'share' }, 'porción: el porcentaje dado', 'share: the percentage given'),
    slot('each', 'number', { product: 'each' }, 'producto: por unidad', 'product: each'),
    slot('times', 'number', { product: 'times' }, 'producto: cuántas', 'product: how many'),
    slot('term_from', 'text', { term: 'from' }, 'plazo: principio, como TIMEX3', 'term: start, as TIMEX3'),
    slot('term_to', 'text', { term: 'to' }, 'plazo: fin, como TIMEX3', 'term: end, as TIMEX3'),
    slot('term_length', 'text', { term: 'length' }, 'plazo: duración dada, como TIMEX3', 'term: length given, as TIMEX3'),
    slot('goal', 'number', { attainment: 'goal' }, 'meta cumplida: la meta', 'attainment: the goal'),
    slot('result', 'number', { attainment: 'result' }, 'meta cumplida: el resultado', 'attainment: the result'),
    ...placeColumns,
  ],
});
