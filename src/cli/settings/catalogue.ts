import type { Lang, Said } from '../../model/lang.js';

type Phrase = Readonly<Record<Lang, (a: string, b: string) => string>>;

/** What may be wrong with a configuration or a plug-in, without values. */
export const configWords = {
  'no-file': { es: 'no existe, o no es un archivo.', en: 'there is no such file.' },
  'too-large': { es: 'es demasiado grande para ser una configuración (más de 128 KB).', en: 'is too large to be a configuration (more than 128 KB).' },
  'too-deep': { es: 'hay demasiados niveles, unos dentro de otros.', en: 'there are too many levels inside each other.' },
  alias: { es: 'no se admiten anclas ni referencias (& y *): escriba el valor.', en: 'anchors and references (& and *) are not allowed: write the value out.' },
  tag: { es: 'no se admiten etiquetas de tipo (!): la configuración son datos sencillos.', en: 'type tags (!) are not allowed: a configuration is plain data.' },
  several: { es: 'hay más de un documento en el archivo.', en: 'there is more than one document in the file.' },
  twice: { es: 'la clave está dos veces.', en: 'the key is there twice.' },
  'no-table': { es: 'no es una tabla de claves y valores.', en: 'is not a table of keys and values.' },
  'found-plugins': {
    es: '«plugins» carga código, y este archivo se encontró sin nombrarlo: dé el módulo con --plugin FILE, o el archivo con --config FILE.',
    en: '“plugins” loads code, and this file was found without being named: give the module with --plugin FILE, or the file with --config FILE.',
  },
  'found-output': {
    es: '«format» escribe en un archivo, y esta configuración se encontró sin nombrarla: dé el destino en la línea de órdenes, o el archivo con --config FILE.',
    en: '“format” writes to a file, and this configuration was found without being named: give the destination on the command line, or the file with --config FILE.',
  },
  outside: {
    es: 'queda fuera de la carpeta de la configuración, que se encontró sin nombrarla: déla con --config FILE.',
    en: 'lies outside the folder of the configuration, which was found without being named: give it with --config FILE.',
  },
  text: { es: 'un texto (entre comillas si parece un número)', en: 'a text (in quotes where it looks like a number)' },
  share: { es: 'un número de 0 a 1', en: 'a number from 0 to 1' },
  count: { es: 'un número entero desde 0', en: 'a whole number from 0' },
  byDefault: { es: 'de fábrica', en: 'default' },
} as const satisfies Readonly<Record<string, Said>>;

/** The same with one or two values. */
export const configPhrases = {
  syntax: { es: (detail) => `no se entiende el archivo (${detail}).`, en: (detail) => `the file cannot be understood (${detail}).` },
  unreadable: { es: (cause) => `no se puede leer (${cause}).`, en: (cause) => `cannot be read (${cause}).` },
  missing: { es: (key, field) => `a «${key}» le falta «${field}».`, en: (key, field) => `“${key}” lacks “${field}”.` },
  twoFiles: { es: (other) => `hay dos configuraciones en la carpeta; la otra es ${other}.`, en: (other) => `there are two configurations in the folder; the other is ${other}.` },
  unknown: { es: (key, known) => `no hay clave «${key}». Hay: ${known}.`, en: (key, known) => `there is no key “${key}”. There are: ${known}.` },
  value: { es: (key, given) => `«${key}» no puede ser «${given}».`, en: (key, given) => `“${key}” cannot be “${given}”.` },
  expected: { es: (shape) => `Se espera: ${shape}.`, en: (shape) => `Expected: ${shape}.` },
  listOf: { es: (of, least) => (Number(least) > 1 ? `una lista de al menos ${least} (${of})` : `una lista de: ${of}`), en: (of, least) => (Number(least) > 1 ? `a list of at least ${least} (${of})` : `a list of: ${of}`) },
  orListOf: { es: () => 'o una lista de ellos', en: () => 'or a list of them' },
  tableOf: { es: (of) => `una tabla de nombres, cada uno con: ${of}`, en: (of) => `a table of names, each with: ${of}` },
  fieldsOf: { es: (names) => `una tabla con: ${names}`, en: (names) => `a table with: ${names}` },
  plugin: { es: (file, fault) => `${file}: ${fault}`, en: (file, fault) => `${file}: ${fault}` },
  pluginLoad: { es: (cause) => `el módulo no se puede cargar (${cause}).`, en: (cause) => `the module cannot be loaded (${cause}).` },
  pluginFailed: { es: (part, cause) => `${part} falló (${cause}).`, en: (part, cause) => `${part} failed (${cause}).` },
} as const satisfies Readonly<Record<string, Phrase>>;
