import { Command, CommanderError, Option } from 'commander';

import type { Wanted } from '../filter/timeline.js';
import { entryKinds, type EntryKind } from '../model/analysis.js';
import type { Lang } from '../model/lang.js';
import { dayNumberOf } from '../model/calendar.js';
import { formats, formatsFor } from '../report/registry.js';
import type { Period } from '../report/reporter.js';
import { dayBounds } from '../report/timex.js';
import { phrases, words } from './catalogue.js';
import type { ColorFlag } from './color.js';
import { type CommandName, isPlain, type PlainCommand } from './commands.js';
import type { FailOn } from './exit.js';
import { options, type OptionSpec, optionsOf } from './options.js';
import type { Destination, Request } from './request.js';
import type { Scanned } from './scan.js';
import { suggest } from './suggest.js';
import { UsageError } from './usage-error.js';

type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/**
 * The arguments as a request.
 * @throws UsageError, in the language of the person, for whatever they do not allow.
 */
export function parse(scanned: Scanned, lang: Lang): Request {
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
  const request: Request = {
    command, operands,
    against: list('against'),
    since: word('since'),
    baseline: values['baseline'] === false ? false : word('baseline'),
    showAccepted: values['showAccepted'] === true,
    asOf: day('--as-of'), reason: word('reason'), by: word('by'), expires: day('--expires'),
    acceptNew: values['acceptNew'] === true,
    prune: values['prune'] === true,
    destinations: isPlain(command) || formatsFor(command).length === 0 ? [] : destinations(command, list('format'), word('outputFile'), lang),
    failOn: oneOf<FailOn>('--fail-on', ['conflict', 'tension', 'note', 'never'], 'conflict'),
    exitZero: values['exitZero'] === true,
    ...limit(word('maxWarnings'), lang),
    all: values['all'] === true,
    quiet: values['quiet'] === true,
    csv: oneOf('--csv', ['guarded', 'raw'], 'guarded'),
    wanted: wanted(list('about'), word('from'), word('to'), list('kind'), values['reverse'] === true, lang),
    group: word('group') === undefined ? undefined : oneOf<Period>('--group', ['day', 'month', 'year'], 'month'),
    filesFrom: word('filesFrom'),
    nul: values['null'] === true,
    maxSize: size(word('maxSize'), lang),
    stdinFilename: word('stdinFilename'),
    lang, machineLang: flag ?? 'es',
    color: oneOf<ColorFlag>('--color', ['auto', 'always', 'never'], 'auto'),
    ascii: values['ascii'] === true,
  };
  requireOperands(request);
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

function destinations(command: Exclude<CommandName, PlainCommand>, asked: readonly string[], outputFile: string | undefined, lang: Lang): readonly Destination[] {
  const known = formatsFor(command);
  const all = (asked.length === 0 ? ['terminal'] : asked).map((one): Destination => {
    const colon = one.indexOf(':');
    const format = colon < 0 ? one : one.slice(0, colon);
    if (!Object.hasOwn(formats, format) || !known.includes(format)) {
      throw new UsageError(phrases.unknownFormat[lang](format, known.join(', ')), meant(format, known, lang));
    }
    if (colon === one.length - 1) throw new UsageError(phrases.missingValue[lang](`--format ${one}`));
    return colon < 0 ? unnamed(format, outputFile, lang) : { format, file: one.slice(colon + 1) };
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
function unnamed(format: string, outputFile: string | undefined, lang: Lang): Destination {
  const home = formats[format]?.home;
  const own = home === undefined ? undefined : process.env[home];
  if (own) return { format, file: own, append: true };
  if (home !== undefined && outputFile === undefined) throw new UsageError(words.noSummary[lang]);
  return { format, file: outputFile ?? null };
}

/** How many tensions pass: a whole number. */
function limit(text: string | undefined, lang: Lang): Pick<Request, 'maxWarnings'> {
  if (text === undefined) return {};
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(phrases.badValue[lang]('--max-warnings', '0, 1, 2…'));
  return { maxWarnings: Number(text) };
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
