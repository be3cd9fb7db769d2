import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

import type { RuleSettings } from '../../checks/settings.js';
import { keys, type KeyName } from '../../config/keys.js';
import { merged } from '../../config/merge.js';
import { toId } from '../../ingest/identity.js';
import type { FailOn } from '../../model/finding.js';
import type { Lang } from '../../model/lang.js';
import type { ReadOptions } from '../../model/read-options.js';
import { type Formats, formats as ownFormats } from '../../report/registry.js';
import type { CsvKind } from '../../report/tables/csv-dialect.js';
import type { Period } from '../../report/reporter.js';
import type { Scanned } from '../arguments/scan.js';
import type { Configuration } from '../settings/configuration.js';
import { aliasesOf, fromPlugins, institutionsOf } from '../settings/configured.js';
import { destinations } from './destinations.js';
import { wanted } from './entries.js';
import { given as givenBy, type Given } from './given.js';
import { requireOperands } from './operands.js';
import { rowFormat } from './row-format.js';
import { tableFormats } from './table-formats.js';
import type { ColorFlag, Request } from './request.js';
import { bytes, chosen, count, day } from './values.js';

/**
 * The arguments as a request.
 * @throws UsageError, in the language of the person, for whatever they do not allow; ConfigError for the environment.
 */
export function parse(scanned: Scanned, lang: Lang, { env, loaded, plugins }: Omit<Configuration, 'lang'> = { env: {}, loaded: null, plugins: [] }): Request {
  const command = scanned.command ?? 'contradictions';
  const given = givenBy(command, scanned.rest, lang);
  const settings = merged(flagsOf(given, lang), env, loaded);
  const formats: Formats = { ...ownFormats, ...fromPlugins(plugins) };
  const institutions = institutionsOf(settings);
  /** A path as the working folder sees it: one that a file holds is told from the folder of that file. */
  const seen = (path: unknown, { origin }: { readonly origin: { readonly by: string } }): string => (origin.by === 'file' ? toId(resolve(loaded?.folder ?? '', String(path)), process.cwd()) || '.' : String(path));
  const ignoring = !given.refuses('--ignore');
  const request: Request = {
    command, operands: given.operands,
    against: (settings.against.value as readonly string[]).map((path) => seen(path, settings.against)),
    since: given.word('--since'),
    baseline: given.refuses('--baseline') ? false : settings.baseline.value === undefined ? undefined : seen(settings.baseline.value, settings.baseline),
    showAccepted: given.has('--show-accepted'),
    asOf: day(given, '--as-of', lang), reason: given.word('--reason'), by: given.word('--by'), expires: day(given, '--expires', lang),
    acceptNew: given.has('--accept-new'),
    prune: given.has('--prune'),
    destinations: destinations({ command, settings, outputFile: given.word('--output-file'), formats, lang }),
    failOn: settings['fail-on'].value as FailOn,
    ...(settings['max-warnings'].value === undefined ? {} : { maxWarnings: settings['max-warnings'].value as number }),
    exitZero: given.has('--exit-zero'),
    all: given.has('--all'),
    quiet: given.has('--quiet'),
    csv: chosen<CsvKind>(given, '--csv', lang) ?? 'guarded',
    locale: chosen<string>(given, '--locale', lang),
    outputFile: given.word('--output-file'),
    rowFormat: rowFormat(command === 'sql' ? given.list('--format') : [], lang),
    outputDir: given.word('--output-dir'),
    to: tableFormats(command === 'export' ? given.list('--to') : [], lang),
    wanted: wanted(given, command, lang),
    group: chosen<Period>(given, '--group', lang),
    filesFrom: given.word('--files-from'),
    nul: given.has('--null'),
    maxSize: bytes(given, '--max-size', lang),
    maxTime: count(given, '--max-time', lang),
    stdinFilename: given.word('--stdin-filename'),
    encoding: given.word('--encoding'), textColumn: given.word('--text-column'),
    verbose: given.has('--verbose'),
    lang, machineLang: settings.lang.origin.by === 'flag' || settings.lang.origin.by === 'file' ? settings.lang.value as Lang : 'es',
    color: chosen<ColorFlag>(given, '--color', lang) ?? 'auto',
    ascii: given.has('--ascii'),
    reading: { hedges: settings.hedges.value, decimal: settings.decimal.value, institutions, synonyms: settings.synonyms.value, dates: settings.dates.value } as ReadOptions,
    comparing: { aliases: aliasesOf(settings), institutions, rules: settings.rules.value as RuleSettings, plugins },
    ignore: {
      files: ignoring,
      ...(ignoring && settings.ignore.origin.by === 'file' ? { patterns: { lines: settings.ignore.value as readonly string[], folder: loaded?.folder ?? '' } } : {}),
    },
    cache: given.refuses('--cache') || settings.cache.value === undefined ? undefined : seen(settings.cache.value, settings.cache),
    threads: threadsOf(settings.threads.value as number),
    formats, settings,
    printConfig: given.has('--print-config'),
  };
  if (!request.printConfig) requireOperands(request);
  return request;
}

/** More threads wait for the one that takes their readings, and each takes 150 MB; whoever asks for more than the first may have up to the second. */
const ENOUGH = 8;
const MOST = 64;

/** Threads that read, where 0 stands for as many as the machine runs at once. */
const threadsOf = (asked: number): number => (asked === 0 ? Math.min(availableParallelism(), ENOUGH) : Math.min(asked, MOST));

/** What the command line says of the keys of the configuration, each read as its shape asks. */
function flagsOf(given: Given, lang: Lang): Readonly<Partial<Record<KeyName, unknown>>> {
  return Object.fromEntries(keys.map(({ name, flag, shape }): readonly [KeyName, unknown] => {
    if (flag === undefined) return [name, undefined];
    if (shape.is === 'one') return [name, chosen(given, flag, lang)];
    if (shape.is === 'count') return [name, count(given, flag, lang)];
    if (shape.is !== 'list') return [name, given.word(flag)];
    const list = given.list(flag);
    return [name, list.length === 0 ? undefined : list];
  }));
}
