import { type Dirent, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import type { DocId } from '../model/span.js';
import { toId } from './identity.js';
import { IgnoreFiles } from './ignore-files.js';
import { isArticle } from './kind.js';
import type { IgnoreOptions } from './options.js';
import { allIgnored, cannotRead, noArticles, noMatch, noSuchPath, notAFile, type Trouble } from './problems.js';
import { errorCode } from './read-bytes.js';

/** A file to read. `piped` marks what the shell hands over as `/dev/fd/N`, which is waited for. */
export interface Source {
  readonly id: DocId;
  readonly path: string;
  readonly piped: boolean;
  /** Whether a person named it, or a pattern with its extension. */
  readonly chosen: boolean;
}

export interface Discovered {
  /** Sorted by identifier, each file once. */
  readonly sources: readonly Source[];
  readonly troubles: readonly Trouble[];
  /** Files inside folders whose extension is no article's, and what ignore files leave out. */
  readonly ignored: number;
}

/** A folder to walk, and the patterns that count in it. */
interface Folder {
  readonly path: string;
  readonly real: string;
  readonly level: ReturnType<IgnoreFiles['named']>;
}

/**
 * The files that paths, folders and patterns name. Folders are walked to the end; hidden entries and `node_modules` are passed over
 * unless they are named. Links are followed, after everything that is reached without one, and no folder is walked twice:
 * so loops end, and the result does not depend on the order of `paths`. What ignore files leave out is passed over, but for files that are named.
 */
export async function discover(paths: readonly string[], cwd: string, ignore: IgnoreOptions = {}): Promise<Discovered> {
  const walk = new Walk(cwd, new IgnoreFiles(cwd, ignore));
  for (const path of [...new Set(paths)].sort()) {
    if (path === '') walk.troubles.push(noSuchPath(path));
    else if (!walk.name(path)) await walk.pattern(path);
  }
  return walk.finish();
}

class Walk {
  readonly troubles: Trouble[] = [];
  private readonly files = new Map<string, Source>();
  private readonly named: Folder[] = [];
  private readonly straight: Folder[] = [];
  private readonly linked: Folder[] = [];
  private readonly walked = new Set<string>();
  private readonly realCwd: string;
  private ignored = 0;

  /** Folders in which something was left out. */
  private readonly spared = new Set<string>();

  constructor(private readonly cwd: string, private readonly ignores: IgnoreFiles) {
    this.realCwd = realpathSync.native(cwd);
  }

  /** Takes a path that exists; false where it does not. */
  name(path: string, chosen = true): boolean {
    const full = resolve(this.cwd, path);
    let stat: Stats;
    try {
      stat = statSync(full);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return false;
      this.troubles.push(cannotRead(this.id(full), code));
      return true;
    }
    if (stat.isDirectory()) this.folder(full, null);
    else if (path.endsWith('/')) return false;
    else this.file(full, stat, chosen);
    return true;
  }

  /** Takes what a pattern matches, as a shell would expand it. */
  async pattern(pattern: string): Promise<void> {
    if (!/[*?[{(]/.test(pattern)) {
      this.troubles.push(noSuchPath(this.id(resolve(this.cwd, pattern))));
      return;
    }
    const { glob } = await import('tinyglobby');
    const found = await glob(pattern, { cwd: this.cwd, absolute: true, onlyFiles: false, expandDirectories: false, ignore: ['**/node_modules/**'] });
    // "*.html" chooses its files; "boletines/*" takes what a folder would give.
    const chosen = pattern.slice(pattern.lastIndexOf('/') + 1).includes('.');
    let taken = false;
    for (const path of found.sort()) if (!this.leavesOut(path)) taken = this.name(path, chosen) || taken;
    if (!taken) this.troubles.push(noMatch(pattern));
  }

  finish(): Discovered {
    for (let folder = this.next(); folder !== undefined; folder = this.next()) this.enter(folder);
    for (const folder of this.named) if (!this.holds(folder)) this.troubles.push((this.sparedIn(folder) ? allIgnored : noArticles)(this.id(folder.path) || '.'));
    const sources = [...this.files.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return { sources, troubles: [...this.troubles, ...this.ignores.troubles], ignored: this.ignored };
  }

  private next(): Folder | undefined {
    const straight = this.straight.pop();
    if (straight !== undefined) return straight;
    this.linked.sort((a, b) => (a.path < b.path ? 1 : a.path > b.path ? -1 : 0));
    return this.linked.pop();
  }

  /** Whether ignore files leave out a path that a pattern matches: a pattern names no file. */
  private leavesOut(path: string): boolean {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && this.ignores.leavesOut(this.ignores.named(dirname(path)), path, stat.isDirectory());
  }

  private sparedIn({ path }: Folder): boolean {
    return [...this.spared].some((folder) => folder === path || folder.startsWith(path.endsWith(sep) ? path : path + sep));
  }

  private enter({ path, real, level }: Folder): void {
    if (this.walked.has(real)) return;
    this.walked.add(real);
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      this.troubles.push(cannotRead(this.id(path), errorCode(error)));
      return;
    }
    for (const entry of entries) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') this.entry(join(path, entry.name), join(real, entry.name), entry, level);
    }
  }

  private entry(path: string, real: string, entry: Dirent, level: Folder['level']): void {
    if (this.ignores.leavesOut(level, path, entry.isDirectory())) {
      if (entry.isDirectory() || isArticle(path)) this.spared.add(level.folder);
      this.ignored++;
    } else if (entry.isDirectory()) this.folder(path, level, real);
    else if (entry.isFile()) this.file(path, null, false, real);
    else if (entry.isSymbolicLink()) this.link(path, level);
    else this.troubles.push(notAFile(this.id(path)));
  }

  private link(path: string, level: Folder['level']): void {
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) this.folder(path, level);
      else this.file(path, stat, false);
    } catch (error) {
      if (isArticle(path)) this.troubles.push(cannotRead(this.id(path), errorCode(error)));
      else this.ignored++;
    }
  }

  /** A folder inside one with patterns, or (null) one that is named. */
  private folder(path: string, above: Folder['level'] | null, real = realpathSync.native(path)): void {
    const folder = { path, real, level: above === null ? this.ignores.named(path) : this.ignores.level(path, above) };
    if (above === null) this.named.push(folder);
    (this.isStraight(path, folder.real) ? this.straight : this.linked).push(folder);
  }

  private file(path: string, stat: Stats | null, chosen: boolean, target?: string): void {
    const id = this.id(path);
    const piped = chosen && stat !== null && stat.isFIFO() && /^\/(dev|proc\/self)\/fd\/\d+$/.test(path);
    if (stat !== null && !stat.isFile() && !piped) {
      this.troubles.push(notAFile(id));
      return;
    }
    if (!chosen && !isArticle(path)) {
      this.ignored++;
      return;
    }
    const real = target ?? (piped ? path : realpathSync.native(path));
    const known = this.files.get(real);
    if (known === undefined || this.precedes(path, known.path, real)) this.files.set(real, { id, path, piped, chosen: chosen || known?.chosen === true });
  }

  /** Of two ways to one file, the one without links goes first; else the one whose identifier is smaller. */
  private precedes(path: string, other: string, real: string): boolean {
    if (this.isStraight(other, real)) return false;
    return this.isStraight(path, real) || this.id(path) < this.id(other);
  }

  private isStraight(path: string, real: string): boolean {
    return path === real || relative(this.cwd, path) === relative(this.realCwd, real);
  }

  private holds({ path, real }: Folder): boolean {
    const inside = (place: string, folder: string): boolean => place === folder || place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
    for (const [file, source] of this.files) if (inside(file, real) || inside(source.path, path)) return true;
    const id = this.id(path);
    return this.troubles.some(({ doc }) => id === '' || doc === id || doc.startsWith(`${id}/`));
  }

  /** A path as it is printed: relative to the current folder, with `/`. */
  private id(path: string): DocId {
    return toId(path, this.cwd);
  }
}
