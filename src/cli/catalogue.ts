import type { Lang, Said } from '../model/lang.js';

type Phrase = Readonly<Record<Lang, (a: string, b: string) => string>>;

/** Sentences of the command line that hold no values. */
export const words = {
  tagline: {
    es: 'Pone lado a lado comunicados y notas de prensa: fechas, funcionarios, programas y cifras, y lo que no puede ser cierto a la vez.',
    en: 'Lays press releases and news side by side: dates, officials, programs and figures, and what cannot all hold.',
  },
  examples: { es: 'Ejemplos', en: 'Examples' },
  usage: { es: 'Uso', en: 'Usage' },
  commands: { es: 'Órdenes', en: 'Commands' },
  options: { es: 'Opciones', en: 'Options' },
  formats: { es: 'Formatos', en: 'Formats' },
  exits: { es: 'Estado de salida', en: 'Exit status' },
  exit0: { es: 'nada que señalar', en: 'nothing to report' },
  exit1: { es: 'hallazgos (solo contradictions y check)', en: 'findings (contradictions and check only)' },
  exit2: { es: 'mal uso, o algo no se pudo leer o escribir', en: 'wrong use, or something could not be read or written' },
  exit130: { es: 'interrumpido', en: 'interrupted' },
  pathHelp: {
    es: 'PATH es un archivo, una carpeta, un patrón entre comillas o - (entrada estándar).',
    en: 'PATH is a file, a folder, a quoted pattern, or - (standard input).',
  },
  nothing: { es: 'No hay nada que leer.', en: 'There is nothing to read.' },
  noPaths: { es: 'Falta decir qué leer.', en: 'Nothing to read was named.' },
  noDrafts: { es: 'Falta el borrador: cotejo check DRAFT... --against PATH...', en: 'The draft is missing: cotejo check DRAFT... --against PATH...' },
  noArchive: { es: 'Falta --against: los documentos contra los que cotejar.', en: '--against is missing: the documents to hold the drafts against.' },
  noPlaces: { es: 'Faltan los dos lugares: cotejo why FILE:LINE FILE:LINE PATH...', en: 'The two places are missing: cotejo why FILE:LINE FILE:LINE PATH...' },
  noId: { es: 'Falta el identificador del hallazgo.', en: 'The id of the finding is missing.' },
  stdinTwice: { es: 'La entrada estándar no puede ser a la vez texto y lista.', en: 'Standard input cannot be both a text and a list.' },
  twoOutputs: { es: 'Dos informes no caben en la misma salida: dé un archivo a cada uno (--format json:FILE).', en: 'Two reports cannot share one output: give each a file (--format json:FILE).' },
  outputUnused: { es: '--output-file sobra: todos los formatos tienen ya su archivo.', en: '--output-file is not needed: every format has its file already.' },
  seeHelp: { es: 'Ayuda: cotejo --help', en: 'Help: cotejo --help' },
  stdout: { es: 'la salida estándar', en: 'standard output' },
} as const satisfies Readonly<Record<string, Said>>;

/** Sentences of the command line with one or two values. */
export const phrases = {
  unknownOption: { es: (name) => `Opción desconocida: ${name}.`, en: (name) => `Unknown option: ${name}.` },
  otherCommand: { es: (name, command) => `${name} no es opción de «${command}».`, en: (name, command) => `${name} is no option of “${command}”.` },
  unknownRule: { es: (name) => `No hay regla «${name}».`, en: (name) => `There is no rule “${name}”.` },
  unknownFormat: { es: (name, known) => `Formato desconocido: «${name}». Hay: ${known}.`, en: (name, known) => `Unknown format: “${name}”. There are: ${known}.` },
  didYouMean: { es: (name) => `¿Quiso decir ${name}?`, en: (name) => `Did you mean ${name}?` },
  missingValue: { es: (name) => `Falta el valor de ${name}.`, en: (name) => `${name} needs a value.` },
  badValue: { es: (name, known) => `Valor de ${name} no válido. Se admite: ${known}.`, en: (name, known) => `The value of ${name} is not valid. Allowed: ${known}.` },
  extra: { es: (word) => `Sobra «${word}».`, en: (word) => `“${word}” is too much.` },
  commandMeant: { es: (word) => `¿Quiso decir la orden ${word}?`, en: (word) => `Did you mean the command ${word}?` },
  noFinding: { es: (id) => `Ningún hallazgo empieza por «${id}».`, en: (id) => `No finding starts with “${id}”.` },
  manyFindings: { es: (id, found) => `Varios hallazgos empiezan por «${id}»: ${found}.`, en: (id, found) => `Several findings start with “${id}”: ${found}.` },
  noAddress: { es: (word) => `«${word}» no es un lugar: FILE:LINE o FILE:LINE:COLUMN.`, en: (word) => `“${word}” is no place: FILE:LINE or FILE:LINE:COLUMN.` },
  noDocument: { es: (word) => `Entre lo leído no hay documento «${word}».`, en: (word) => `What was read has no document “${word}”.` },
  manyDocuments: { es: (word, found) => `Varios documentos pueden ser «${word}»: ${found}.`, en: (word, found) => `Several documents may be “${word}”: ${found}.` },
  noLine: { es: (word, lines) => `${word}: el documento tiene ${lines} líneas.`, en: (word, lines) => `${word}: the document has ${lines} lines.` },
  cannotList: { es: (file, cause) => `No se puede leer la lista «${file}» (${cause}).`, en: (file, cause) => `The list “${file}” cannot be read (${cause}).` },
  cannotWrite: { es: (file, cause) => `No se puede escribir en ${file} (${cause}).`, en: (file, cause) => `Cannot write to ${file} (${cause}).` },
  overInput: { es: (file) => `«${file}» es uno de los documentos leídos: no se sobrescribe.`, en: (file) => `“${file}” is one of the documents read: it is not overwritten.` },
  sameFile: { es: (file) => `Dos informes irían al mismo archivo: «${file}».`, en: (file) => `Two reports would go to one file: “${file}”.` },
  written: { es: (format, file) => `${format} → ${file}`, en: (format, file) => `${format} → ${file}` },
  reading: { es: (done, total) => `leyendo ${done} de ${total}`, en: (done, total) => `reading ${done} of ${total}` },
  pluginsBroke: { es: (names, cause) => `El análisis falló con los módulos añadidos (${names}): ${cause}`, en: (names, cause) => `The analysis failed with the modules added (${names}): ${cause}` },
  internal: { es: (cause) => `Error interno, que es un defecto de cotejo: ${cause}`, en: (cause) => `Internal error, a defect of cotejo: ${cause}` },
} as const satisfies Readonly<Record<string, Phrase>>;
