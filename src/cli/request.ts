import type { Lang } from '../model/lang.js';
import type { ColorFlag } from './color.js';
import type { CommandName } from './commands.js';
import type { FailOn } from './exit.js';

/** A format, and the file it goes to; null for standard output. */
export interface Destination {
  readonly format: string;
  readonly file: string | null;
}

/** What the person asked for, checked. */
export interface Request {
  readonly command: CommandName;
  /** Paths, drafts, or an id with paths: what the command takes. */
  readonly operands: readonly string[];
  readonly against: readonly string[];
  readonly destinations: readonly Destination[];
  readonly failOn: FailOn;
  readonly exitZero: boolean;
  readonly all: boolean;
  readonly quiet: boolean;
  readonly csv: 'guarded' | 'raw';
  /** The day that deadlines are measured against, as a day number; undefined where it is the newest document's. */
  readonly asOf: number | undefined;
  readonly filesFrom: string | undefined;
  readonly nul: boolean;
  /** Bytes. */
  readonly maxSize: number | undefined;
  readonly stdinFilename: string | undefined;
  /** The language for people. */
  readonly lang: Lang;
  /** The language of machine formats: never the locale's. */
  readonly machineLang: Lang;
  readonly color: ColorFlag;
  readonly ascii: boolean;
}
