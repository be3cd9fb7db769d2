import { failLevels } from '../../model/finding.js';
import { formatNames } from '../../export/format.js';
import type { Said } from '../../model/lang.js';
import { locales } from '../../report/tables/csv-dialect.js';
import type { CommandName } from './commands.js';

/** An option of the command line. The table feeds parsing, help and suggestions alike. */
export interface OptionSpec {
  /** Long name, with its dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands for its value; none for a switch. */
  readonly value?: string;
  /** The values there are, where they can be told; a format depends on the command. */
  readonly values?: readonly string[] | 'formats';
  /** May be given again; values are kept in order. `many` takes several values at once too. */
  readonly repeats?: 'one' | 'many';
  readonly says: Said;
  /** Commands that have it; absent: all. */
  readonly only?: readonly CommandName[];
}

const reading: readonly CommandName[] = ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain', 'why', 'ask', 'promises', 'diff'];

/** Commands that write decisions on findings. */
const deciding: readonly CommandName[] = ['baseline', 'accept', 'review'];
const all: readonly CommandName[] = [...reading, 'export', 'index', ...deciding];

/** Every option, in the order of the help: what is asked, where the report goes, what counts, what is read, how it looks. */
export const options: readonly OptionSpec[] = [
  { name: '--against', value: 'PATH...', repeats: 'many', only: ['check', ...deciding],
    says: { es: 'archivo o carpeta contra los que se cotejan los borradores', en: 'file or folder that the drafts are held against' } },
  { name: '--since', value: 'GITREF', only: ['check'],
    says: { es: 'solo los borradores que cambiaron desde ese commit de git', en: 'only drafts that changed since that git commit' } },
  { name: '--about', value: 'TERM', repeats: 'one', only: ['timeline'],
    says: { es: 'solo lo que trata de un funcionario, programa, organismo o palabra, con sus otros nombres; se repite, y basta uno', en: 'only what is about an official, program, body or word, under any of its names; repeats, and one is enough' } },
  { name: '--from', value: 'DATE', only: ['timeline'],
    says: { es: 'desde un día, mes o año: 2025-03-14, 2025-03, 2025', en: 'from a day, month or year on: 2025-03-14, 2025-03, 2025' } },
  { name: '--to', value: 'DATE', only: ['timeline'],
    says: { es: 'hasta un día, mes o año, incluido', en: 'up to a day, month or year, included' } },
  { name: '--kind', value: 'KIND', repeats: 'one', only: ['timeline'],
    says: { es: 'solo una clase de hechos: act (lo hecho), plan (lo previsto, metas y plazos), office (cargos), figure (cifras), news (lo demás); se repite', en: 'only one kind of event: act (what was done), plan (what is to come, goals, deadlines), office (changes in office), figure (counts), news (the rest); repeats' } },
  { name: '--group', value: 'UNIT', only: ['timeline'],
    values: ['day', 'month', 'year'],
    says: { es: 'agrupa por day, month o year', en: 'group by day, month or year' } },
  { name: '--reverse', only: ['timeline'],
    says: { es: 'lo más reciente primero', en: 'newest first' } },
  { name: '--reason', value: 'TEXT', only: ['accept', 'baseline'],
    says: { es: 'por qué se acepta', en: 'why it is accepted' } },
  { name: '--by', value: 'NAME', only: ['accept', 'baseline'],
    says: { es: 'quién lo acepta', en: 'who accepts it' } },
  { name: '--expires', value: 'DATE', only: ['accept', 'baseline'],
    says: { es: 'último día en que vale (AAAA-MM-DD)', en: 'the last day it holds (YYYY-MM-DD)' } },
  { name: '--accept-new', only: ['baseline'],
    says: { es: 'acepta también los hallazgos nuevos', en: 'accept new findings too' } },
  { name: '--prune', only: ['baseline'],
    says: { es: 'quita las entradas cuyo hallazgo ya no está', en: 'drop entries whose finding is no longer there' } },
  { name: '--format', value: 'FMT[:FILE]', repeats: 'one', only: reading,
    values: 'formats',
    says: { es: 'formato del informe, y archivo donde dejarlo; se repite', en: 'format of the report, and a file to leave it in; repeats' } },
  { name: '--output-file', short: '-o', value: 'FILE', only: reading,
    says: { es: 'deja en un archivo lo que iría a la salida estándar', en: 'leave in a file what would go to standard output' } },
  { name: '--output-file', short: '-o', value: 'ARCHIVE', only: ['index'],
    says: { es: 'archivo DuckDB que se crea o se pone al día', en: 'DuckDB file to make, or to bring up to date' } },
  { name: '--format', value: 'FMT', repeats: 'one', only: ['sql'],
    values: ['table', 'csv', 'json', 'jsonl'],
    says: { es: 'formato de las filas: table (de fábrica), csv, json, jsonl', en: 'format of the rows: table (default), csv, json, jsonl' } },
  { name: '--output-file', short: '-o', value: 'FILE', only: ['sql'],
    says: { es: 'deja las filas en un archivo', en: 'leave the rows in a file' } },
  { name: '--output-dir', short: '-o', value: 'DIR', only: ['export'],
    says: { es: 'carpeta de las tablas; se crea si no está', en: 'folder for the tables; made where it is not there' } },
  { name: '--to', value: 'FMT', repeats: 'one', only: ['export'],
    values: formatNames,
    says: { es: 'formato de las tablas: csv (de fábrica), jsonl, parquet, xlsx; jsonld, los hallazgos para schema.org; se repite', en: 'format of the tables: csv (default), jsonl, parquet, xlsx; jsonld, the findings for schema.org; repeats' } },
  { name: '--fail-on', value: 'LEVEL', only: ['contradictions', 'check'],
    values: failLevels,
    says: { es: 'desde qué nivel se sale con 1: conflict (de fábrica), tension, note, never', en: 'level from which the exit status is 1: conflict (default), tension, note, never' } },
  { name: '--max-warnings', value: 'N', only: ['contradictions', 'check'],
    says: { es: 'con más de N tensiones se sale con 1', en: 'more than N tensions give exit status 1' } },
  { name: '--exit-zero', only: ['contradictions', 'check'],
    says: { es: 'sale con 0 aunque haya hallazgos', en: 'exit with 0 whatever is found' } },
  { name: '--all', only: reading,
    says: { es: 'todo, sin topes', en: 'everything, without caps' } },
  { name: '--quiet', short: '-q', only: all,
    says: { es: 'solo contradicciones; sin progreso ni destinos', en: 'contradictions only; no progress, no destinations' } },
  { name: '--as-of', value: 'DATE', only: ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain', 'export', 'promises', ...deciding],
    says: { es: 'día con el que se miran plazos y vencimientos; de fábrica, el del documento más nuevo', en: 'day that deadlines and last days are held against; by default the newest document’s' } },
  { name: '--baseline', value: 'FILE', only: ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain', 'export', ...deciding],
    says: { es: 'archivo de hallazgos aceptados; de fábrica, cotejo-baseline.json', en: 'file of accepted findings; by default cotejo-baseline.json' } },
  { name: '--no-baseline', only: ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain', 'export'],
    says: { es: 'como si no hubiera hallazgos aceptados', en: 'as if no findings were accepted' } },
  { name: '--show-accepted', only: ['contradictions', 'check'],
    says: { es: 'también los aceptados, con su motivo', en: 'accepted findings too, with their reasons' } },
  { name: '--csv', value: 'KIND', only: ['contradictions', 'timeline', 'check', 'extract', 'who', 'ask', 'promises', 'diff', 'export', 'sql'],
    values: ['guarded', 'raw', 'excel'],
    says: { es: 'guarded (de fábrica) protege de fórmulas las celdas de texto; raw las deja como están; excel, además de protegerlas, lleva marca de orden de bytes y los separadores de --locale', en: 'guarded (default) keeps text cells from being formulas; raw leaves them as they are; excel guards them, and adds a byte-order mark and the separators of --locale' } },
  { name: '--locale', value: 'CODE', only: ['contradictions', 'timeline', 'check', 'extract', 'who', 'ask', 'promises', 'diff', 'export', 'sql'],
    values: locales,
    says: { es: 'separadores de --csv excel: es-MX (de fábrica) coma y punto decimal; es-ES, es-AR, es-CO… punto y coma, y coma decimal', en: 'separators of --csv excel: es-MX (default) and en-US comma and decimal point; es-ES, es-AR, es-CO… semicolon and decimal comma' } },
  { name: '--files-from', value: 'FILE', only: all,
    says: { es: 'lee de un archivo, o de - , la lista de lo que hay que leer', en: 'take the list of what to read from a file, or from -' } },
  { name: '--null', short: '-0', only: all,
    says: { es: 'la lista de --files-from va separada por NUL', en: 'the list of --files-from is separated by NUL' } },
  { name: '--max-size', value: 'SIZE', only: all,
    says: { es: 'tamaño máximo de un artículo: 500k, 16M (de fábrica), 1G', en: 'largest size of an article: 500k, 16M (default), 1G' } },
  { name: '--max-time', value: 'SECONDS', only: all,
    says: { es: 'segundos tras los que se deja un archivo que no se abre: 20 de fábrica, por cada 16 MB', en: 'seconds after which a file that does not open is given up: 20 by default, for each 16 MB' } },
  { name: '--stdin-filename', value: 'NAME', only: all,
    says: { es: 'nombre del texto que llega por -', en: 'name of the text that comes through -' } },
  { name: '--encoding', value: 'NAME', only: all,
    says: { es: 'codificación de los textos (windows-1252, macintosh…); si no, se deduce', en: 'encoding of texts (windows-1252, macintosh…); else it is worked out' } },
  { name: '--text-column', value: 'NAME', only: all,
    says: { es: 'columna de las tablas CSV y XLSX que lleva el texto; si no, se deduce', en: 'column of CSV and XLSX tables that holds the text; else it is worked out' } },
  { name: '--verbose', only: all,
    says: { es: 'cuenta cómo se ha leído cada archivo', en: 'tell how each file was read' } },
  { name: '--no-ignore', only: all,
    says: { es: 'lee también lo que excluyen .gitignore y .cotejoignore', en: 'read what .gitignore and .cotejoignore leave out too' } },
  { name: '--cache', value: 'DIR', only: all,
    says: { es: 'carpeta donde guardar lo leído, para no leer otra vez lo que no cambió', en: 'folder to keep what was read in, so that what did not change is not read again' } },
  { name: '--no-cache', only: all,
    says: { es: 'sin esa carpeta, diga lo que diga la configuración', en: 'no such folder, whatever the configuration says' } },
  { name: '--threads', value: 'N', only: all,
    says: { es: 'hilos que leen a la vez: 1, ninguno más que el principal; 0 (de fábrica), tantos como procesadores, hasta 8', en: 'threads that read at once: 1, none but the main one; 0 (default), as many as there are processors, up to 8' } },
  { name: '--config', value: 'FILE',
    says: { es: 'configuración; si no, la cotejo.config.* más cercana hacia arriba', en: 'configuration; else the nearest cotejo.config.* going up' } },
  { name: '--no-config',
    says: { es: 'sin archivo de configuración', en: 'no configuration file' } },
  { name: '--print-config', only: reading,
    says: { es: 'muestra la configuración que vale y de dónde sale cada valor', en: 'show the configuration that holds and where each value comes from' } },
  { name: '--plugin', value: 'FILE', repeats: 'one',
    says: { es: 'módulo con reglas o formatos; se repite', en: 'module with rules or formats; repeats' } },
  { name: '--lang', value: 'es|en',
    values: ['es', 'en'],
    says: { es: 'idioma de los mensajes', en: 'language of messages' } },
  { name: '--color', value: 'WHEN',
    values: ['auto', 'always', 'never'],
    says: { es: 'color: auto, always o never; --no-color lo quita', en: 'colour: auto, always or never; --no-color takes it away' } },
  { name: '--ascii',
    says: { es: 'signos ASCII solamente', en: 'ASCII marks only' } },
  { name: '--help', short: '-h',
    says: { es: 'esta ayuda', en: 'this help' } },
  { name: '--version', short: '-V',
    says: { es: 'versión', en: 'version' } },
];

/** The options that a command has. */
export const optionsOf = (command: CommandName): readonly OptionSpec[] =>
  options.filter((option) => option.only === undefined || option.only.includes(command));
