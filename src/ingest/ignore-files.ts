import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

import type { Ignore } from 'ignore';

import { toId } from './identity.js';
import type { IgnoreOptions } from './options.js';
import { cannotRead, oddPattern, type Trouble } from './problems.js';
import { errorCode } from './read-bytes.js';
import { vcsRoot } from './vcs-root.js';

/** Names of files with patterns, weakest first: of two patterns of one folder the later decides. */
const NAMES = ['.gitignore', '.cotejoignore'];

/** Asterisks in one part of a pattern: each multiplies the ways to match a hostile name. */
const MOST_ASTERISKS = 4;
const LARGEST = 1024 * 1024;

const require = createRequire(import.meta.url);

/** The patterns of one folder, and those of the folders above it that count here. */
interface Level {
  readonly folder: string;
  readonly own: Ignore | null;
  readonly above: Level | null;
}

/** What is passed over inside folders, as git tells it: the patterns nearest to a file decide. */
export class IgnoreFiles {
  readonly troubles: Trouble[] = [];
  private readonly levels = new Map<string, Level>();

  constructor(private readonly cwd: string, private readonly options: IgnoreOptions) {}

  /**
   * The level of a folder that a path names. Patterns above it count up to the root of version control, or else to the current folder;
   * not where they leave out the folder itself: who names it wants it.
   */
  named(folder: string): Level {
    const base = vcsRoot(folder) ?? (inside(folder, this.cwd) ? this.cwd : folder);
    const level = this.chain(folder, base);
    return level.above !== null && this.leavesOut(level.above, folder, true) ? this.level(folder, null) : level;
  }

  /** The level of a folder inside one whose level is known. */
  level(folder: string, above: Level | null): Level {
    const key = `${folder}\0${above?.folder ?? ''}`;
    let level = this.levels.get(key);
    if (level === undefined) this.levels.set(key, (level = { folder, own: this.patterns(folder), above }));
    return level;
  }

  /** Whether a path inside the folder of a level is left out. */
  leavesOut(level: Level, path: string, isFolder: boolean): boolean {
    for (let at: Level | null = level; at !== null; at = at.above) {
      if (at.own === null) continue;
      const short = relative(at.folder, path).replaceAll(sep, '/') + (isFolder ? '/' : '');
      const { ignored, unignored } = at.own.test(short);
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  private chain(folder: string, base: string): Level {
    return this.level(folder, folder === base || dirname(folder) === folder ? this.configured(folder) : this.chain(dirname(folder), base));
  }

  /** Patterns of a configuration that lies above every folder with patterns of its own. */
  private configured(folder: string): Level | null {
    const { patterns } = this.options;
    if (patterns === undefined || patterns.folder === folder || !inside(folder, patterns.folder)) return null;
    return { folder: patterns.folder, own: this.compiled(patterns.lines, 'ignore'), above: null };
  }

  private patterns(folder: string): Ignore | null {
    const lines: string[] = [];
    if (this.options.files !== false) for (const name of NAMES) lines.push(...this.linesOf(join(folder, name)));
    if (this.options.patterns?.folder === folder) lines.push(...this.options.patterns.lines);
    return this.compiled(lines, toId(join(folder, NAMES[0] as string), this.cwd));
  }

  private linesOf(path: string): string[] {
    if (!existsSync(path)) return [];
    try {
      const stat = statSync(path);
      if (!stat.isFile()) return [];
      if (stat.size > LARGEST) throw Object.assign(new Error(), { code: 'EFBIG' });
      return readFileSync(path, 'utf8').replace(/^\ufeff/, '').split(/\r?\n/);
    } catch (error) {
      this.troubles.push(cannotRead(toId(path, this.cwd), errorCode(error)));
      return [];
    }
  }

  private compiled(lines: readonly string[], doc: string): Ignore | null {
    const kept = lines.filter((line) => {
      if (line.trim() === '' || line.startsWith('#')) return false;
      const odd = line.split('/').some((part) => part.replace(/\*+/g, '*').split('*').length > MOST_ASTERISKS + 1);
      if (odd) this.troubles.push(oddPattern(doc, line.slice(0, 60)));
      return !odd;
    });
    if (kept.length === 0) return null;
    // The walk waits for nothing, and few folders have patterns.
    const ignore = require('ignore') as (options: { readonly allowRelativePaths: boolean }) => Ignore;
    return ignore({ allowRelativePaths: true }).add(kept);
  }
}

const inside = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
