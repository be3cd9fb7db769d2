import type { CompareOptions } from '../../compare.js';
import type { Settings } from '../../config/merge.js';
import type { FormatName } from '../../export/format.js';
import type { Wanted } from '../../filter/timeline.js';
import type { IgnoreOptions } from '../../ingest/options.js';
import type { FailOn } from '../../model/finding.js';
import type { Lang } from '../../model/lang.js';
import type { ReadOptions } from '../../model/read-options.js';
import type { CsvKind } from '../../report/tables/csv-dialect.js';
import type { Formats } from '../../report/registry.js';
import type { Period } from '../../report/reporter.js';
import type { CommandName } from '../arguments/commands.js';
import type { RowFormat } from './row-format.js';

/** When there is colour; `auto` where somebody looks at a terminal. */
export type ColorFlag = 'auto' | 'always' | 'never';

/** A format, and the file it goes to; null for standard output. */
export interface Destination {
  readonly format: string;
  readonly file: string | null;
  /** Added to what the file holds. */
  readonly append?: true;
}

/** What the person asked for, checked. */
export interface Request {
  readonly command: CommandName;
  /** Paths, drafts, or an id with paths: what the command takes. */
  readonly operands: readonly string[];
  readonly against: readonly string[];
  /** Only drafts that changed since a commit. */
  readonly since: string | undefined;
  /** The file of accepted findings; undefined for the usual one where it is there, false for none. */
  readonly baseline: string | false | undefined;
  readonly showAccepted: boolean;
  /** The day, `YYYY-MM-DD`, that last days are held against; by default the newest document's. */
  readonly asOf: string | undefined;
  /** What is written beside findings that are accepted. */
  readonly reason: string | undefined;
  readonly by: string | undefined;
  readonly expires: string | undefined;
  readonly acceptNew: boolean;
  readonly prune: boolean;
  readonly destinations: readonly Destination[];
  readonly failOn: FailOn;
  /** Most tensions that the exit status lets pass. */
  readonly maxWarnings?: number;
  readonly exitZero: boolean;
  readonly all: boolean;
  readonly quiet: boolean;
  readonly csv: CsvKind;
  readonly locale: string | undefined;
  /** The file that is asked for in place of standard output; of `index`, the archive. */
  readonly outputFile: string | undefined;
  /** The format of the rows of a query. */
  readonly rowFormat: RowFormat;
  /** The folder of an export, and the formats of its tables. */
  readonly outputDir: string | undefined;
  readonly to: readonly FormatName[];
  /** Which entries a timeline keeps, and in which order. */
  readonly wanted: Wanted;
  readonly group: Period | undefined;
  readonly filesFrom: string | undefined;
  readonly nul: boolean;
  /** Bytes. */
  readonly maxSize: number | undefined;
  /** Seconds for one file. */
  readonly maxTime: number | undefined;
  readonly stdinFilename: string | undefined;
  /** The encoding of texts; else it is told from their bytes. */
  readonly encoding: string | undefined;
  readonly textColumn: string | undefined;
  /** Whether the person wants to know how each file was read. */
  readonly verbose: boolean;
  /** The language for people. */
  readonly lang: Lang;
  /** The language of machine formats: never the locale's. */
  readonly machineLang: Lang;
  readonly color: ColorFlag;
  readonly ascii: boolean;
  /** What the read stage and the compare stage are told. */
  readonly reading: ReadOptions;
  readonly comparing: Pick<CompareOptions, 'aliases' | 'institutions' | 'rules' | 'plugins'>;
  readonly ignore: IgnoreOptions;
  /** The folder that readings are kept in; undefined for none. */
  readonly cache: string | undefined;
  /** Threads that read, from 1. */
  readonly threads: number;
  /** Every format that may be asked for, those of plug-ins too. */
  readonly formats: Formats;
  readonly settings: Settings;
  readonly printConfig: boolean;
}
