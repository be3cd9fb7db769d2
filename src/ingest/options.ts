import type { Lang } from '../model/lang.js';

export interface IngestOptions {
  /** Language of problems. */
  readonly lang: Lang;
  /** The folder that paths and identifiers are relative to; by default the current one. */
  readonly cwd?: string;
  /** The largest article, in bytes as stored. */
  readonly maxBytes?: number;
  /** Of the files found (absolute paths), those to read; by default all. */
  readonly select?: (paths: readonly string[]) => readonly string[];
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** The name that the text of `-` is known by; `.jsonl` makes it lines of JSON. */
  readonly stdinFilename?: string;
}

/** 16 MB: some forty novels; a larger "article" is a database dump. */
export const MAX_BYTES = 16 * 1024 * 1024;
