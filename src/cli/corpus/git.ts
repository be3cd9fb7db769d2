import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import type { Lang } from '../../model/lang.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases } from '../catalogue.js';
import { codeOf } from '../output/output.js';

/** Variables that point git, started from a hook, at another repository or index than that of the folder. */
const FOREIGN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

/** Bytes of output that git may give: the names of some millions of files. */
const MOST = 512 * 1024 * 1024;

/**
 * Of several files, those that changed since a commit of the repository that holds each, and those that git does not track.
 * @throws UsageError outside a repository, for a commit that is not there, and without git.
 */
export function changedSince(ref: string, files: readonly string[], lang: Lang): readonly string[] {
  if (ref === '' || ref.startsWith('-') || hasControls(ref)) throw new UsageError(phrases.badRef[lang](ref));
  const roots = new Map<string, string | null>();
  const byRoot = new Map<string, { readonly file: string; readonly real: string }[]>();
  for (const file of files) {
    const real = realpathSync(file);
    const root = rootOf(dirname(real), roots);
    if (root === null) throw new UsageError(phrases.noRepository[lang](relative('.', file)));
    byRoot.set(root, [...(byRoot.get(root) ?? []), { file, real }]);
  }
  const kept = new Set<string>();
  for (const [root, held] of byRoot) {
    const commit = commitOf(ref, root, lang);
    const names = (...args: string[]): Set<string> => new Set(git(root, args, lang).split('\0').map((name) => join(root, name.replaceAll('/', sep))));
    const changed = names('diff', '--name-only', '-z', '--no-ext-diff', '--no-textconv', '--diff-filter=d', commit, '--');
    const tracked = names('ls-files', '-z', '--');
    for (const { file, real } of held) if (changed.has(real) || !tracked.has(real)) kept.add(file);
  }
  return files.filter((file) => kept.has(file));
}

/** The nearest folder above that a repository starts in; null where there is none. */
function rootOf(folder: string, known: Map<string, string | null>): string | null {
  const found = known.get(folder);
  if (found !== undefined) return found;
  const above = dirname(folder);
  const root = existsSync(join(folder, '.git')) ? folder : above === folder ? null : rootOf(above, known);
  known.set(folder, root);
  return root;
}

function commitOf(ref: string, root: string, lang: Lang): string {
  try {
    return run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UsageError(phrases.gitFails[lang]('ENOENT'));
    const told = toldBy(error);
    throw new UsageError(told === '' ? phrases.unknownRef[lang](ref, root) : phrases.gitFails[lang](told));
  }
}

function git(root: string, args: readonly string[], lang: Lang): string {
  try {
    return run(root, args);
  } catch (error) {
    throw new UsageError(phrases.gitFails[lang](toldBy(error) || codeOf(error)));
  }
}

/** No shell, no pager, no program that the repository's own settings name for watching files. */
function run(root: string, args: readonly string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.includes(name)));
  return execFileSync('git', ['-C', root, '-c', 'core.fsmonitor=false', '--no-pager', ...args], {
    encoding: 'utf8', maxBuffer: MOST, stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
}

/** The first line of what git said. */
const toldBy = (error: unknown): string => String((error as { stderr?: unknown }).stderr ?? '').trim().split('\n', 1)[0] ?? '';

const hasControls = (text: string): boolean => [...text].some((char) => char < ' ' || char === '\u007f');
