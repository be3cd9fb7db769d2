import { resolve } from 'node:path';

import { Command, CommanderError, Option } from 'commander';

import { merged, type Settings } from '../config/merge.js';
import { ConfigError } from '../config/problem.js';
import { toId } from '../ingest/identity.js';
import type { Wanted } from '../filter/timeline.js';
import { entryKinds, type EntryKind } from '../model/analysis.js';
import { dayNumberOf } from '../model/calendar.js';
import type { Lang } from '../model/lang.js';
import type { ReadOptions } from '../model/read-options.js';
import { formats as ownFormats, type Formats, formatsFor } from '../report/registry.js';
import { phrases, words } from './catalogue.js';
import type { ColorFlag } from './color.js';
import type { RuleSettings } from '../checks/settings.js';
import type { KeyName } from '../config/keys.js';
import { type CommandName, isPlain, type PlainCommand } from './commands.js';
import type { Period } from '../report/reporter.js';
import { dayBounds } from '../report/timex.js';
import type { Configuration } from './configuration.js';
import type { FailOn } from './exit.js';
import { aliasesOf, fromPlugins, institutionsOf } from './configured.js';
import { options, type OptionSpec, optionsOf } from './options.js';
import type { Destination, Request } from './request.js';
import type { Scanned } from './scan.js';
import { suggest } from './suggest.js';
import { UsageError } from './usage-error.js';

type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/**
 * The arguments as a request.
 * @throws UsageError, in the language of the person, for whatever they do not allow; ConfigError for the environment.
 */
export function parse(scanned: Scanned, lang: Lang, { env, loaded, plugins }: Omit<Configuration, 'lang'> = { env: {}, loaded: null, plugins: [] }): Request {
  const command = scanned.command ?? 'contradictions';
  const { values, operands } = parsed(command, scanned.rest, lang);
  const word = (name: string): string | undefined => values[name] as string | undefined;
  const list = (name: string): readonly string[] => (values[name] as readonly string[] | undefined) ?? [];
  const oneOf = <Value extends string>(name: string, allowed: readonly Value[], usual: Value): Value => {
    const value = word(key(name));
    if (value === undefined) return usual;
    if (!allowed.includes(value as Value)) throw new UsageError(phrases.badValue[lang](name, allowed.join(', ')), meant(value, allowed, lang));
    return value as Value;
  };
  const day = (name: string): string | undefined => {
    const value = word(key(name));
    if (value !== undefined && dayNumberOf(value) === null) throw new UsageError(phrases.badValue[lang](name, words.aDay[lang]));
    return value;
  };
  const flag = word('lang') === undefined ? undefined : oneOf<Lang>('--lang', ['es', 'en'], 'es');
  const failOn = word('failOn') === undefined ? undefined : oneOf<FailOn>('--fail-on', ['conflict', 'tension', 'note', 'never'], 'conflict');
  const settings = merged({
    lang: flag, 'fail-on': failOn, 'max-warnings': count('--max-warnings', word('maxWarnings'), lang),
    format: some(list('format')), against: some(list('against')), plugins: some(list('plugin')),
    baseline: typeof values['baseline'] === 'string' ? values['baseline'] : undefined,
    cache: typeof values['cache'] === 'string' ? values['cache'] : undefined,
  }, env, loaded);
  const formats: Formats = { ...ownFormats, ...fromPlugins(plugins) };
  const from = (path: unknown, key: KeyName): string => (settings[key].origin.by === 'file' ? toId(resolve(loaded?.folder ?? '', String(path)), process.cwd()) || '.' : String(path));
  const request: Request = {
    command, operands,
    against: (settings.against.value as readonly string[]).map((path) => from(path, 'against')),
    since: word('since'),
    showAccepted: values['showAccepted'] === true,
    asOf: day('--as-of'), reason: word('reason'), by: word('by'), expires: day('--expires'),
    acceptNew: values['acceptNew'] === true,
    prune: values['prune'] === true,
    destinations: isPlain(command) || formatsFor(command, formats).length === 0 ? [] : destinations(command, formatsAsked(settings, command, formats), word('outputFile'), lang, formats),
    failOn: settings['fail-on'].value as FailOn,
    ...(settings['max-warnings'].value === undefined ? {} : { maxWarnings: settings['max-warnings'].value as number }),
    exitZero: values['exitZero'] === true,
    all: values['all'] === true,
    quiet: values['quiet'] === true,
    csv: oneOf('--csv', ['guarded', 'raw'], 'guarded'),
    wanted: wanted(list('about'), word('from'), word('to'), list('kind'), values['reverse'] === true, lang),
    group: word('group') === undefined ? undefined : oneOf<Period>('--group', ['day', 'month', 'year'], 'month'),
    filesFrom: word('filesFrom'),
    nul: values['null'] === true,
    maxSize: size(word('maxSize'), lang),
    stdinFilename: word('stdinFilename'),
    lang, machineLang: flag ?? (settings.lang.origin.by === 'file' ? settings.lang.value as Lang : 'es'),
    color: oneOf<ColorFlag>('--color', ['auto', 'always', 'never'], 'auto'),
    ascii: values['ascii'] === true,
    reading: {
      hedges: settings.hedges.value, decimal: settings.decimal.value, institutions: institutionsOf(settings),
      synonyms: settings.synonyms.value, dates: settings.dates.value,
    } as ReadOptions,
    comparing: { aliases: aliasesOf(settings), institutions: institutionsOf(settings), rules: settings.rules.value as RuleSettings, plugins },
    ignore: {
      files: values['ignore'] !== false,
      ...(settings.ignore.origin.by === 'file' && values['ignore'] !== false ? { patterns: { lines: settings.ignore.value as readonly string[], folder: loaded?.folder ?? '' } } : {}),
    },
    baseline: values['baseline'] === false ? false : settings.baseline.value === undefined ? undefined : from(settings.baseline.value, 'baseline'),
    cache: values['cache'] === false || settings.cache.value === undefined ? undefined : from(settings.cache.value, 'cache'),
    formats, settings,
    printConfig: values['printConfig'] === true,
  };
  if (!request.printConfig) requireOperands(request);
  return request;
}

function parsed(command: CommandName, rest: readonly string[], lang: Lang): { values: Values; operands: readonly string[] } {
  const program = new Command().exitOverride().helpOption(false).allowExcessArguments(true).showSuggestionAfterError(false)
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined }).argument('[operands...]').action(() => undefined);
  for (const spec of optionsOf(command)) program.addOption(optionFor(spec));
  try {
    program.parse(rest, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw wrongUse(error, command, lang);
  }
  return { values: program.opts<Record<string, string>>(), operands: program.args };
}

function optionFor(spec: OptionSpec): Option {
  const flags = `${spec.short === undefined ? '' : `${spec.short}, `}${spec.name}`;
  const value = spec.value === undefined ? '' : spec.repeats === 'many' ? ' <value...>' : ' <value>';
  const option = new Option(flags + value);
  return spec.repeats === 'one' ? option.argParser((next: string, before: readonly string[] | undefined) => [...(before ?? []), next]) : option;
}

function wrongUse(error: CommanderError, command: CommandName, lang: Lang): UsageError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.optionMissingArgument') return new UsageError(phrases.missingValue[lang](quoted.split(' <')[0] as string));
  if (error.code !== 'commander.unknownOption') return new UsageError(error.message);
  const name = quoted.split('=')[0] as string;
  if (options.some((option) => option.name === name || option.short === name)) return new UsageError(phrases.otherCommand[lang](name, command), words.seeHelp[lang]);
  return new UsageError(phrases.unknownOption[lang](name), meant(name, optionsOf(command).map((option) => option.name), lang) ?? words.seeHelp[lang]);
}

function meant(word: string, known: readonly string[], lang: Lang): string | undefined {
  const near = suggest(word, known);
  return near === undefined ? undefined : phrases.didYouMean[lang](near);
}

/** Name of an option as commander keeps its value: `--max-size` is `maxSize`. */
const key = (name: string): string => name.replace(/^--/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function destinations(command: Exclude<CommandName, PlainCommand>, asked: readonly string[], outputFile: string | undefined, lang: Lang, formats: Formats): readonly Destination[] {
  const known = formatsFor(command, formats);
  const all = (asked.length === 0 ? ['terminal'] : asked).map((one): Destination => {
    const colon = one.indexOf(':');
    const format = colon < 0 ? one : one.slice(0, colon);
    if (!Object.hasOwn(formats, format) || !known.includes(format)) {
      throw new UsageError(phrases.unknownFormat[lang](format, known.join(', ')), meant(format, known, lang));
    }
    if (colon === one.length - 1) throw new UsageError(phrases.missingValue[lang](`--format ${one}`));
    return colon < 0 ? unnamed(format, outputFile, lang, formats) : { format, file: one.slice(colon + 1) };
  });
  const files = all.map((one) => one.file);
  if (files.filter((file) => file === null).length > 1) throw new UsageError(words.twoOutputs[lang]);
  if (outputFile !== undefined && !all.some((one) => one.file === outputFile && one.append !== true)) throw new UsageError(words.outputUnused[lang]);
  const twice = files.find((file, i) => file !== null && files.indexOf(file) !== i);
  if (twice !== undefined && twice !== null) throw new UsageError(phrases.sameFile[lang](twice));
  return all;
}

/** Which entries of a timeline the person wants. Kinds may be listed with commas. */
function wanted(about: readonly string[], from: string | undefined, to: string | undefined, kinds: readonly string[], reverse: boolean, lang: Lang): Wanted {
  const day = (name: string, text: string | undefined, end: 0 | 1): string | undefined => {
    if (text === undefined) return undefined;
    const found = /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? dayBounds(text)[end] : '';
    if (found === '' || dayNumberOf(found) === null) throw new UsageError(phrases.badValue[lang](name, '2025, 2025-03, 2025-03-14'));
    return found;
  };
  const [first, last] = [day('--from', from, 0), day('--to', to, 1)];
  if (first !== undefined && last !== undefined && first > last) throw new UsageError(phrases.backwards[lang](from as string, to as string));
  if (about.some((term) => term.trim() === '')) throw new UsageError(phrases.missingValue[lang]('--about'));
  const asked = kinds.flatMap((kind) => kind.split(','));
  const odd = asked.find((kind) => !(entryKinds as readonly string[]).includes(kind));
  if (odd !== undefined) throw new UsageError(phrases.badValue[lang]('--kind', entryKinds.join(', ')), meant(odd, entryKinds, lang));
  return {
    about, kinds: asked as EntryKind[], reverse,
    ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }),
  };
}

/** Where a format goes that is given no file of its own. */
function unnamed(format: string, outputFile: string | undefined, lang: Lang, formats: Formats): Destination {
  const home = formats[format]?.home;
  const own = home === undefined ? undefined : process.env[home];
  if (own) return { format, file: own, append: true };
  if (home !== undefined && outputFile === undefined) throw new UsageError(words.noSummary[lang]);
  return { format, file: outputFile ?? null };
}

const some = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length === 0 ? undefined : list);

/** Formats asked for. Of those that a file or the environment names for every command, the ones that this command has. */
function formatsAsked({ format: { value, origin } }: Settings, command: Exclude<CommandName, PlainCommand>, formats: Formats): readonly string[] {
  const asked = value as readonly string[];
  if (origin.by === 'flag' || origin.by === 'default') return origin.by === 'flag' ? asked : [];
  const nameOf = (one: string): string => one.split(':', 1)[0] as string;
  const unknown = asked.find((one) => !Object.hasOwn(formats, nameOf(one)));
  if (unknown === undefined) return asked.filter((one) => formatsFor(command, formats).includes(nameOf(one)));
  const place = origin.by === 'file' ? { file: origin.file, line: origin.line, column: origin.column } : { file: origin.name, line: null, column: null };
  throw new ConfigError([{ ...place, key: 'format', fault: { is: 'value', given: unknown, shape: { is: 'one', of: Object.keys(formats) } } }]);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Bytes: a whole number with k, M or G. */
function size(text: string | undefined, lang: Lang): number | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{1,12})(?:([kmg])i?)?b?$/i.exec(text);
  const bytes = match === null ? 0 : Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] as number);
  if (bytes === 0) throw new UsageError(phrases.badValue[lang]('--max-size', '500k, 16M, 1G'));
  return bytes;
}

function count(name: string, text: string | undefined, lang: Lang): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(phrases.badValue[lang](name, '0, 1, 2…'));
  return Number(text);
}

function requireOperands({ command, operands, against, filesFrom, lang, reason }: Request): void {
  const named = operands.length > 0 || filesFrom !== undefined;
  if (filesFrom === '-' && [...operands, ...against].includes('-')) throw new UsageError(words.stdinTwice[lang]);
  if (isPlain(command)) {
    if (command === 'completion' && operands.length === 0) throw new UsageError(words.noShell[lang]);
    if (operands.length > 1) throw new UsageError(phrases.extra[lang](operands[1] as string));
  } else if (command === 'check') {
    if (!named) throw new UsageError(words.noDrafts[lang]);
    if (against.length === 0) throw new UsageError(words.noArchive[lang]);
  } else if (command === 'explain') {
    if (operands.length === 0) throw new UsageError(words.noId[lang]);
    if (operands.length === 1 && filesFrom === undefined) throw new UsageError(words.noPaths[lang]);
  } else if (command === 'accept' || command === 'review') {
    if (operands.length === 0) throw new UsageError(words[command === 'accept' ? 'noId' : 'noSheet'][lang]);
    if (operands.length === 1 && filesFrom === undefined) throw new UsageError(words.noPaths[lang]);
    if (command === 'accept' && (reason ?? '').trim() === '') throw new UsageError(words.noReason[lang]);
  } else if (command === 'diff') {
    if (operands.length < 2) throw new UsageError(words.noVersions[lang]);
    if (operands.length > 2) throw new UsageError(phrases.extra[lang](operands[2] as string));
    if (operands[0] === '-' && operands[1] === '-') throw new UsageError(words.noVersions[lang]);
  } else if (command === 'ask') {
    if (operands.length === 0 || operands[0]?.trim() === '') throw new UsageError(words.noTermGiven[lang]);
    if (operands.length === 1 && filesFrom === undefined) throw new UsageError(words.noPaths[lang]);
  } else if (command === 'why') {
    if (operands.length < 2) throw new UsageError(words.noPlaces[lang]);
  } else if (!named) throw new UsageError(words.noPaths[lang], words.seeHelp[lang]);
}
