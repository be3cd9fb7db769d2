import type { Article } from '../model/document.js';
import type { Lang } from '../model/lang.js';
import type { Note } from './piece.js';
import type { Trouble } from './problems.js';
import type { Stamp } from './stamp.js';

/** What is passed over inside folders. A file that is named is read whatever these say. */
export interface IgnoreOptions {
  /** Whether .gitignore and .cotejoignore count; they do by default. */
  readonly files?: boolean;
  /** Patterns in the syntax of .gitignore, relative to a folder. */
  readonly patterns?: { readonly lines: readonly string[]; readonly folder: string };
}

/** What files gave, without what was met while they were looked for. */
export interface Taken {
  /** Sorted by identifier (code units), whatever the order of the paths. */
  readonly articles: readonly Article[];
  readonly troubles: readonly Trouble[];
  readonly notes: readonly Note[];
  /** Entries of packed files that were passed over. */
  readonly ignored: number;
}

/** What files gave, from one run to the next. */
export interface Memory {
  /** What they gave, where `look` sees them as they were; null to have them read. */
  recall(look: () => Stamp | null): Taken | null;
  /** What they gave as they were read. */
  take(taken: Taken): void;
}

export interface IngestOptions {
  /** Language of problems. */
  readonly lang: Lang;
  /** The folder that paths and identifiers are relative to; by default the current one. */
  readonly cwd?: string;
  /** The largest article, in bytes as stored. */
  readonly maxBytes?: number;
  /** Seconds after which a file of up to 16 MB is given up that is still being opened; larger ones are given as much for each 16 MB. By default 20. */
  readonly maxSeconds?: number;
  /** Of the files found (absolute paths), those to read; by default all. */
  readonly select?: (paths: readonly string[]) => readonly string[];
  readonly ignore?: IgnoreOptions;
  /** What files gave before. It is asked only where all files are read, and no standard input. */
  readonly memory?: Memory;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** The name that the text of `-` is known by; `.jsonl` makes it lines of JSON. */
  readonly stdinFilename?: string;
  /** The encoding of every text without a byte-order mark; else it is told from the bytes. */
  readonly encoding?: string;
  /** The column of CSV and XLSX files that holds the text; else it is guessed. */
  readonly textColumn?: string;
}

/** 16 MB: some forty novels; a larger "article" is a database dump. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** Pages and documents of a megabyte take a second; nobody waits for one that takes twenty. */
export const MAX_SECONDS = 20;
