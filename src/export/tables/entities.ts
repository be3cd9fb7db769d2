import { table } from '../table.js';
import { aliasBases, entityKinds } from '../vocabularies.js';

export const entities = table({
  name: 'entities',
  says: { es: 'Una persona, un organismo o un programa por fila, en todo el corpus.', en: 'One row a person, body or program, over the whole corpus.' },
  key: ['entity_id'],
  rows: (analysis) => analysis.entities,
  columns: [
    { name: 'entity_id', type: 'id', always: true, says: { es: 'identificador', en: 'id' }, from: ({ id }) => id },
    { name: 'kind', type: 'word', words: entityKinds, always: true, says: { es: 'clase', en: 'kind' }, from: ({ kind }) => kind },
    { name: 'name', type: 'text', says: { es: 'nombre más completo', en: 'fullest name' }, from: ({ name }) => name },
    { name: 'documents', type: 'integer', always: true, says: { es: 'cuántos documentos lo nombran', en: 'how many documents name it' }, from: ({ documents }) => documents.length },
    { name: 'mentions', type: 'integer', always: true, says: { es: 'cuántas veces se nombra', en: 'how many times it is named' }, from: ({ mentions }) => mentions },
  ],
});

export const aliases = table({
  name: 'aliases',
  says: { es: 'Una forma del nombre de una entidad por fila.', en: 'One row for each form of an entity’s name.' },
  key: ['entity_id', 'alias'],
  rows: (analysis) => analysis.entities.flatMap(({ id, aliases: forms }) => forms.map((form, i) => ({ id, alias: i + 1, ...form }))),
  columns: [
    { name: 'entity_id', type: 'id', always: true, of: 'entities', says: { es: 'entidad', en: 'entity' }, from: ({ id }) => id },
    { name: 'alias', type: 'integer', always: true, says: { es: 'número de orden', en: 'its number' }, from: ({ alias }) => alias },
    { name: 'form', type: 'text', says: { es: 'nombre tal como está escrito', en: 'name as written' }, from: ({ form }) => form },
    { name: 'basis', type: 'word', words: aliasBases, always: true, says: { es: 'por qué se toma por la misma', en: 'why it is taken for the same' }, from: ({ basis }) => basis },
    { name: 'count', type: 'integer', always: true, says: { es: 'cuántas veces', en: 'how many times' }, from: ({ count }) => count },
  ],
});
