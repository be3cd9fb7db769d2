import { worstFirst } from '../../report/order.js';
import { documentColumns, placeColumns } from '../place-columns.js';
import { table } from '../table.js';
import { acceptances, acceptedIn, levels, roles } from '../vocabularies.js';

export const findings = table({
  name: 'findings',
  says: { es: 'Un hallazgo por fila, lo peor primero; también los aceptados.', en: 'One row a finding, worst first; accepted ones too.' },
  key: ['finding_id'],
  rows: (analysis) => worstFirst(analysis.findings),
  columns: [
    { name: 'finding_id', type: 'id', always: true, says: { es: 'identificador', en: 'id' }, from: ({ id }) => id },
    { name: 'rule', type: 'text', always: true, says: { es: 'regla, familia/falta', en: 'rule, family/fault' }, from: ({ rule }) => rule },
    { name: 'level', type: 'word', words: levels, always: true, says: { es: 'conflict: no puede ser cierto a la vez; tension: conviene preguntar; note: conviene saberlo', en: 'conflict: cannot both hold; tension: worth asking; note: worth knowing' }, from: ({ level }) => level },
    { name: 'message', type: 'text', says: { es: 'qué no cuadra', en: 'what does not fit' }, from: ({ message }) => message },
    { name: 'evidence_count', type: 'integer', always: true, says: { es: 'cuántas filas tiene en evidence', en: 'how many rows it has in evidence' }, from: ({ evidence }) => evidence.length },
    { name: 'accepted', type: 'word', words: acceptances, says: { es: 'known: se da por conocido; dismissed: falsa alarma; vacío si cuenta', en: 'known: taken as known; dismissed: a false alarm; empty where it counts' }, from: ({ accepted }) => accepted?.as },
    { name: 'accepted_in', type: 'word', words: acceptedIn, says: { es: 'dónde se aceptó', en: 'where it was accepted' }, from: ({ accepted }) => accepted?.from },
    { name: 'accepted_expires', type: 'day', says: { es: 'último día en que vale', en: 'the last day it holds' }, from: ({ accepted }) => accepted?.expires },
    { name: 'confirmed', type: 'yes', always: true, says: { es: 'alguien lo revisó y es cierto', en: 'an editor judged it right' }, from: ({ confirmed }) => confirmed !== undefined },
    { name: 'reason', type: 'text', says: { es: 'motivo de la decisión', en: 'reason of the decision' }, from: ({ accepted, confirmed }) => (accepted ?? confirmed)?.reason },
    { name: 'decided_by', type: 'text', says: { es: 'quién decidió', en: 'who decided' }, from: ({ accepted, confirmed }) => (accepted ?? confirmed)?.by },
  ],
});

export const evidence = table({
  name: 'evidence',
  says: { es: 'Un lugar de la prueba de un hallazgo por fila.', en: 'One row for each place in the proof of a finding.' },
  key: ['finding_id', 'evidence'],
  rows: (analysis) => worstFirst(analysis.findings).flatMap(({ id, evidence: places, sides = 2 }) => places.map((place, i) => ({ ...place, finding: id, number: i + 1, side: i < sides }))),
  columns: [
    { name: 'finding_id', type: 'id', always: true, of: 'findings', says: { es: 'hallazgo', en: 'finding' }, from: ({ finding }) => finding },
    { name: 'evidence', type: 'integer', always: true, says: { es: 'número de orden en el hallazgo', en: 'its number in the finding' }, from: ({ number }) => number },
    { name: 'role', type: 'word', words: roles, always: true, says: { es: 'side: uno de los lados que no cuadran; witness: otro testigo', en: 'side: one of the sides that disagree; witness: a further one' }, from: ({ side }) => (side ? 'side' : 'witness') },
    ...documentColumns,
    { name: 'mention_id', type: 'id', of: 'mentions', says: { es: 'mención de las mismas palabras', en: 'the mention of the same words' }, from: (place, corpus) => corpus.mentionAt(place)?.id },
    { name: 'claim_id', type: 'id', of: 'claims', says: { es: 'afirmación de las mismas palabras', en: 'the claim of the same words' }, from: (place, corpus) => corpus.claimAt(place)?.id },
    ...placeColumns,
  ],
});
