import type { Shape } from './shape.js';

/** What is wrong with a configuration, before it is told in a language. */
export interface ConfigProblem {
  /** As the person would name it: relative to the current folder. */
  readonly file: string;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  readonly column: number | null;
  /** The key and its parts, with points between ("hedges.about"); `''` where none is meant. */
  readonly key: string;
  readonly fault:
    | { readonly is: 'syntax'; readonly detail: string }
    | { readonly is: 'unreadable'; readonly cause: string }
    | { readonly is: 'no-file' | 'too-large' | 'too-deep' | 'alias' | 'tag' | 'several' | 'no-table' | 'found-plugins' | 'found-output' | 'outside' }
    | { readonly is: 'unknown'; readonly known: readonly string[] }
    | { readonly is: 'twice' }
    | { readonly is: 'missing'; readonly field: string }
    | { readonly is: 'value'; readonly given: string; readonly shape: Shape }
    | { readonly is: 'two-files'; readonly other: string };
}

/** A configuration that cannot be used. Every problem of a file is told at once. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(problems.map(({ file, line, key, fault }) => `${file}:${line ?? ''} ${key} ${fault.is}`).join('; '));
  }
}
