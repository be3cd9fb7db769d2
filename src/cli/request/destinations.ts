import type { Settings } from '../../config/merge.js';
import { ConfigError } from '../../config/problem.js';
import type { Lang } from '../../model/lang.js';
import { type Formats, formatsFor } from '../../report/registry.js';
import { type CommandName, isPlain } from '../arguments/commands.js';
import { meant } from '../arguments/meant.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases, words } from '../catalogue.js';
import type { Destination } from './request.js';

/** What decides where the reports of a command go. */
interface Asked {
  readonly command: CommandName;
  readonly settings: Settings;
  /** Where what would go to standard output is left instead. */
  readonly outputFile: string | undefined;
  readonly formats: Formats;
  readonly lang: Lang;
}

/**
 * Each format that is asked for, and where it goes; none for a command without reports.
 * @throws UsageError, and ConfigError for a format that a file or the environment names and that there is not.
 */
export function destinations({ command, settings, outputFile, formats, lang }: Asked): readonly Destination[] {
  const known = formatsFor(command, formats);
  if (isPlain(command) || known.length === 0) return [];
  const asked = formatsAsked(settings, known, formats);
  const all = (asked.length === 0 ? ['terminal'] : asked).map((one): Destination => {
    const colon = one.indexOf(':');
    const format = nameOf(one);
    if (!known.includes(format)) throw new UsageError(phrases.unknownFormat[lang](format, known.join(', ')), meant(format, known, lang));
    if (colon === one.length - 1) throw new UsageError(phrases.missingValue[lang](`--format ${one}`));
    return colon < 0 ? unnamed(format, outputFile, lang, formats) : { format, file: one.slice(colon + 1) };
  });
  const files = all.map(({ file }) => file);
  if (files.filter((file) => file === null).length > 1) throw new UsageError(words.twoOutputs[lang]);
  if (outputFile !== undefined && !all.some(({ file, append }) => file === outputFile && append !== true)) throw new UsageError(words.outputUnused[lang]);
  const twice = files.find((file, i) => file !== null && files.indexOf(file) !== i);
  if (twice !== undefined && twice !== null) throw new UsageError(phrases.sameFile[lang](twice));
  return all;
}

const nameOf = (asked: string): string => asked.split(':', 1)[0] as string;

/** Formats asked for. Of those that a file or the environment names for every command, the ones that this command has. */
function formatsAsked({ format: { value, origin } }: Settings, known: readonly string[], formats: Formats): readonly string[] {
  if (origin.by === 'default') return [];
  const asked = value as readonly string[];
  if (origin.by === 'flag') return asked;
  const unknown = asked.find((one) => !Object.hasOwn(formats, nameOf(one)));
  if (unknown === undefined) return asked.filter((one) => known.includes(nameOf(one)));
  const place = origin.by === 'file' ? { file: origin.file, line: origin.line, column: origin.column } : { file: origin.name, line: null, column: null };
  throw new ConfigError([{ ...place, key: 'format', fault: { is: 'value', given: unknown, shape: { is: 'one', of: Object.keys(formats) } } }]);
}

/** Where a format goes that is given no file of its own. */
function unnamed(format: string, outputFile: string | undefined, lang: Lang, formats: Formats): Destination {
  const home = formats[format]?.home;
  const own = home === undefined ? undefined : process.env[home];
  if (own) return { format, file: own, append: true };
  if (home !== undefined && outputFile === undefined) throw new UsageError(words.noSummary[lang]);
  return { format, file: outputFile ?? null };
}
