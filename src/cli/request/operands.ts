import type { CommandName } from '../arguments/commands.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases, words } from '../catalogue.js';
import type { Request } from './request.js';

/** What must stand after a command, and what is said where it does not. */
interface Needs {
  /** Operands before the paths: how many, and the word for their absence. */
  readonly first?: { readonly count: number; readonly missing: keyof typeof words };
  /** The word for the absence of paths, for a command that takes some. */
  readonly paths?: keyof typeof words;
  /** Most operands. */
  readonly most?: number;
}

const aFolder: Needs = { paths: 'noPaths' };

const NEEDS: Readonly<Record<CommandName, Needs>> = {
  contradictions: aFolder,
  timeline: aFolder,
  check: { paths: 'noDrafts' },
  extract: aFolder,
  who: aFolder,
  ask: { first: { count: 1, missing: 'noTermGiven' }, paths: 'noPaths' },
  promises: aFolder,
  export: aFolder,
  diff: { first: { count: 2, missing: 'noVersions' }, most: 2 },
  explain: { first: { count: 1, missing: 'noId' }, paths: 'noPaths' },
  why: { first: { count: 2, missing: 'noPlaces' } },
  baseline: aFolder,
  accept: { first: { count: 1, missing: 'noId' }, paths: 'noPaths' },
  review: { first: { count: 1, missing: 'noSheet' }, paths: 'noPaths' },
  index: aFolder,
  sql: { first: { count: 2, missing: 'noQuery' }, most: 2 },
  rules: { most: 1 },
  completion: { first: { count: 1, missing: 'noShell' }, most: 1 },
};

/**
 * Holds a request to what its command needs.
 * @throws UsageError
 */
export function requireOperands({ command, operands, against, filesFrom, lang, reason, outputDir, outputFile }: Request): void {
  const { first, paths, most = Infinity } = NEEDS[command];
  if (filesFrom === '-' && [...operands, ...against].includes('-')) throw new UsageError(words.stdinTwice[lang]);
  const before = first?.count ?? 0;
  if (first !== undefined && operands.slice(0, before).filter((one) => one.trim() !== '').length < before) throw new UsageError(words[first.missing][lang]);
  if (operands.length > most) throw new UsageError(phrases.extra[lang](operands[most] as string));
  if (paths !== undefined && operands.length === before && filesFrom === undefined) throw new UsageError(words[paths][lang], hint());

  if (command === 'check' && against.length === 0) throw new UsageError(words.noArchive[lang]);
  if (command === 'export' && (outputDir ?? '') === '') throw new UsageError(words.noFolder[lang]);
  if (command === 'index' && (outputFile ?? '') === '') throw new UsageError(words.noArchiveFile[lang]);
  if (command === 'accept' && (reason ?? '').trim() === '') throw new UsageError(words.noReason[lang]);
  if (command === 'diff' && operands.every((one) => one === '-')) throw new UsageError(words.noVersions[lang]);

  function hint(): string | undefined {
    if (command === 'check') return against.length > 1 ? words.draftsFirst[lang] : undefined;
    return before === 0 ? words.seeHelp[lang] : undefined;
  }
}
