import type { Lang } from '../model/lang.js';

/** What is passed over inside folders. A file that is named is read whatever these say. */
export interface IgnoreOptions {
  /** Whether .gitignore and .cotejoignore count; they do by default. */
  readonly files?: boolean;
  /** Patterns in the syntax of .gitignore, relative to a folder. */
  readonly patterns?: { readonly lines: readonly string[]; readonly folder: string };
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
