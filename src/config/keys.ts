import { failLevels, levelsWorstFirst } from '../model/finding.js';
import type { Field, Shape } from './shape.js';

/** A key of the configuration. The table feeds the check of a file, `--print-config`, the JSON Schema and the README. */
export interface Key extends Field {
  readonly name: KeyName;
  /** The environment variable and the option that say the same, where there are any. */
  readonly env?: string;
  readonly flag?: `--${string}`;
  /** What holds where nobody says anything. */
  readonly usual?: unknown;
  readonly example: unknown;
}

export type KeyName = 'rules' | 'hedges' | 'decimal' | 'dates' | 'aliases' | 'institutions' | 'synonyms' | 'ignore' | 'baseline'
  | 'lang' | 'fail-on' | 'max-warnings' | 'format' | 'against' | 'plugins' | 'cache' | 'threads';

const text: Shape = { is: 'text' };
const share: Shape = { is: 'share' };
const texts: Shape = { is: 'list', of: text };
const oneOrMore: Shape = { is: 'list', of: text, bare: true };

/** Every key, in the order in which it is told. */
export const keys: readonly Key[] = [
  { name: 'rules', shape: { is: 'table', of: { is: 'one', of: ['on', 'off', ...levelsWorstFirst] } },
    says: { es: 'reglas apagadas o con otro nivel, por nombre, familia (figure/*) o todas (*); manda lo más concreto', en: 'rules switched off or given another level, by name, family (figure/*) or all (*); the narrower one decides' },
    usual: {}, example: { 'figure/rate': 'off', 'event/*': 'tension' } },
  { name: 'hedges', shape: { is: 'fields', of: {
    about: { shape: share, says: { es: '«alrededor de», a ambos lados', en: '“about”, to either side' } },
    almost: { shape: share, says: { es: '«casi», por debajo', en: '“almost”, below' } },
    near: { shape: share, says: { es: '«poco más de», por encima', en: '“just over”, above' } },
    beyond: { shape: share, says: { es: '«más de», hasta donde aún se diría así', en: '“more than”, as far as anybody would put it so' } },
    least: { shape: share, says: { es: '«al menos», lo mismo', en: '“at least”, the same' } },
  } },
    says: { es: 'hasta dónde llega cada matiz, en partes de su cifra (0.1 es un diez por ciento)', en: 'how far each hedge reaches, as a share of its figure (0.1 is ten per cent)' },
    usual: { about: 0.1, almost: 0.1, near: 0.1, beyond: 0.25, least: 0.5 }, example: { about: 0.05 } },
  { name: 'decimal', shape: { is: 'one', of: ['auto', 'comma', 'dot'] },
    says: { es: 'el signo decimal, que decide qué es 1.250; auto deja que lo diga cada documento', en: 'the decimal mark, which settles 1.250; auto lets each document tell' },
    env: 'COTEJO_DECIMAL', usual: 'auto', example: 'comma' },
  { name: 'dates', shape: { is: 'list', of: { is: 'one', of: ['given', 'dateline', 'byline', 'metadata', 'file-name', 'bounds'] }, least: 1 },
    says: { es: 'qué puede dar la fecha de un documento, lo más fiable primero; lo que falta no cuenta', en: 'what may tell the date of a document, the most trusted first; what is left out does not count' },
    usual: ['given', 'dateline', 'byline', 'metadata', 'file-name', 'bounds'], example: ['given', 'file-name', 'dateline'] },
  { name: 'aliases', shape: { is: 'table', of: { is: 'list', of: text, least: 1, bare: true } },
    says: { es: 'nombres de una misma persona, institución o programa, bajo el que se usará', en: 'names of one person, body or program, under the name to be used' },
    usual: {}, example: { Sesacog: ['Servicios de Salud de la Costa Grande'] } },
  { name: 'institutions', shape: { is: 'list', of: { is: 'fields', of: {
    name: { shape: text, says: { es: 'el nombre completo', en: 'the whole name' }, required: true },
    acronyms: { shape: texts, says: { es: 'sus siglas', en: 'its acronyms' } },
  } } },
    says: { es: 'instituciones que leer como tales, con sus siglas', en: 'bodies to be read as such, with their acronyms' },
    usual: [], example: [{ name: 'Casa Abierta del Río', acronyms: ['CAR'] }] },
  { name: 'synonyms', shape: { is: 'list', of: { is: 'list', of: text, least: 2 } },
    says: { es: 'clases de sustantivos contados que son lo mismo, también entre idiomas', en: 'classes of counted nouns that mean the same, across languages too' },
    usual: [], example: [['consulta', 'atención', 'appointment']] },
  { name: 'ignore', shape: oneOrMore,
    says: { es: 'lo que no leer dentro de las carpetas, como en .cotejoignore', en: 'what not to read inside folders, as in .cotejoignore' },
    usual: [], example: ['borradores/', '*.bak.txt'] },
  { name: 'against', shape: oneOrMore,
    says: { es: 'archivo contra el que check coteja los borradores', en: 'archive that check holds drafts against' },
    env: 'COTEJO_AGAINST', flag: '--against', usual: [], example: 'comunicados/' },
  { name: 'baseline', shape: text,
    says: { es: 'archivo de hallazgos aceptados', en: 'file of accepted findings' },
    env: 'COTEJO_BASELINE', flag: '--baseline', example: 'cotejo-baseline.json' },
  { name: 'lang', shape: { is: 'one', of: ['es', 'en'] },
    says: { es: 'idioma de los mensajes', en: 'language of messages' },
    env: 'COTEJO_LANG', flag: '--lang', example: 'es' },
  { name: 'fail-on', shape: { is: 'one', of: failLevels },
    says: { es: 'desde qué nivel se sale con 1', en: 'level from which the exit status is 1' },
    env: 'COTEJO_FAIL_ON', flag: '--fail-on', usual: 'conflict', example: 'tension' },
  { name: 'max-warnings', shape: { is: 'count' },
    says: { es: 'con más tensiones que estas se sale con 1', en: 'with more tensions than these the exit status is 1' },
    env: 'COTEJO_MAX_WARNINGS', flag: '--max-warnings', example: 10 },
  { name: 'format', shape: oneOrMore,
    says: { es: 'formatos del informe; los que la orden no tiene se pasan por alto', en: 'formats of the report; those that a command has not are passed over' },
    env: 'COTEJO_FORMAT', flag: '--format', usual: ['terminal'], example: 'markdown' },
  { name: 'cache', shape: text,
    says: { es: 'carpeta donde guardar lo leído entre una vez y otra', en: 'folder to keep what was read in from one run to the next' },
    env: 'COTEJO_CACHE', flag: '--cache', example: '.cotejo-cache' },
  { name: 'threads', shape: { is: 'count' },
    says: { es: 'hilos que leen a la vez; 0, tantos como procesadores, hasta 8', en: 'threads that read at once; 0, as many as there are processors, up to 8' },
    env: 'COTEJO_THREADS', flag: '--threads', usual: 0, example: 4 },
  { name: 'plugins', shape: oneOrMore,
    says: { es: 'módulos con reglas o formatos; solo en un archivo dado con --config', en: 'modules with rules or formats; only in a file given with --config' },
    flag: '--plugin', usual: [], example: './estilo.mjs' },
];
