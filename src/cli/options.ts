import type { Said } from '../model/lang.js';
import type { CommandName } from './commands.js';

/** An option of the command line. The table feeds parsing, help and suggestions alike. */
export interface OptionSpec {
  /** Long name, with its dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands for its value; none for a switch. */
  readonly value?: string;
  /** May be given again; values are kept in order. `many` takes several values at once too. */
  readonly repeats?: 'one' | 'many';
  readonly says: Said;
  /** Commands that have it; absent: all. */
  readonly only?: readonly CommandName[];
}

const reading: readonly CommandName[] = ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain', 'why'];

export const options: readonly OptionSpec[] = [
  { name: '--against', value: 'PATH...', repeats: 'many', only: ['check'],
    says: { es: 'archivo o carpeta contra los que se cotejan los borradores', en: 'file or folder that the drafts are held against' } },
  { name: '--format', value: 'FMT[:FILE]', repeats: 'one', only: reading,
    says: { es: 'formato del informe, y archivo donde dejarlo; se repite', en: 'format of the report, and a file to leave it in; repeats' } },
  { name: '--output-file', short: '-o', value: 'FILE', only: reading,
    says: { es: 'deja en un archivo lo que iría a la salida estándar', en: 'leave in a file what would go to standard output' } },
  { name: '--fail-on', value: 'LEVEL', only: ['contradictions', 'check'],
    says: { es: 'desde qué nivel se sale con 1: conflict (de fábrica), tension, note, never', en: 'level from which the exit status is 1: conflict (default), tension, note, never' } },
  { name: '--max-warnings', value: 'N', only: ['contradictions', 'check'],
    says: { es: 'con más de N tensiones se sale con 1', en: 'more than N tensions give exit status 1' } },
  { name: '--exit-zero', only: ['contradictions', 'check'],
    says: { es: 'sale con 0 aunque haya hallazgos', en: 'exit with 0 whatever is found' } },
  { name: '--all', only: reading,
    says: { es: 'todo, sin topes', en: 'everything, without caps' } },
  { name: '--quiet', short: '-q', only: reading,
    says: { es: 'solo contradicciones; sin progreso ni destinos', en: 'contradictions only; no progress, no destinations' } },
  { name: '--csv', value: 'KIND', only: ['contradictions', 'timeline', 'check', 'extract', 'who'],
    says: { es: 'guarded (de fábrica) protege de fórmulas las celdas de texto; raw las deja como están', en: 'guarded (default) keeps text cells from being formulas; raw leaves them as they are' } },
  { name: '--files-from', value: 'FILE', only: reading,
    says: { es: 'lee de un archivo, o de - , la lista de lo que hay que leer', en: 'take the list of what to read from a file, or from -' } },
  { name: '--null', short: '-0', only: reading,
    says: { es: 'la lista de --files-from va separada por NUL', en: 'the list of --files-from is separated by NUL' } },
  { name: '--max-size', value: 'SIZE', only: reading,
    says: { es: 'tamaño máximo de un artículo: 500k, 16M (de fábrica), 1G', en: 'largest size of an article: 500k, 16M (default), 1G' } },
  { name: '--stdin-filename', value: 'NAME', only: reading,
    says: { es: 'nombre del texto que llega por -', en: 'name of the text that comes through -' } },
  { name: '--no-ignore', only: reading,
    says: { es: 'lee también lo que excluyen .gitignore y .cotejoignore', en: 'read what .gitignore and .cotejoignore leave out too' } },
  { name: '--config', value: 'FILE',
    says: { es: 'configuración; si no, la cotejo.config.* más cercana hacia arriba', en: 'configuration; else the nearest cotejo.config.* going up' } },
  { name: '--no-config',
    says: { es: 'sin archivo de configuración', en: 'no configuration file' } },
  { name: '--print-config', only: reading,
    says: { es: 'muestra la configuración que vale y de dónde sale cada valor', en: 'show the configuration that holds and where each value comes from' } },
  { name: '--plugin', value: 'FILE', repeats: 'one',
    says: { es: 'módulo con reglas o formatos; se repite', en: 'module with rules or formats; repeats' } },
  { name: '--lang', value: 'es|en',
    says: { es: 'idioma de los mensajes', en: 'language of messages' } },
  { name: '--color', value: 'WHEN',
    says: { es: 'color: auto, always o never; --no-color lo quita', en: 'colour: auto, always or never; --no-color takes it away' } },
  { name: '--ascii',
    says: { es: 'signos ASCII solamente', en: 'ASCII marks only' } },
  { name: '--help', short: '-h',
    says: { es: 'esta ayuda', en: 'this help' } },
  { name: '--version', short: '-V',
    says: { es: 'versión', en: 'version' } },
];

export const optionsOf = (command: CommandName): readonly OptionSpec[] =>
  options.filter((option) => option.only === undefined || option.only.includes(command));
