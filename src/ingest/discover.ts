import { type Dirent, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import type { DocId } from '../model/span.js';
import { toId } from './identity.js';
import { cannotRead, noArticles, noMatch, noSuchPath, notAFile, type Trouble } from './problems.js';
import { errorCode } from './read-bytes.js';

/** A file to read. `piped` marks what the shell hands over as `/dev/fd/N`, which is waited for. */
export interface Source {
  readonly id: DocId;
  readonly path: string;
  readonly piped: boolean;
}

export interface Discovered {
  /** Sorted by identifier, each file once. */
  readonly sources: readonly Source[];
  readonly troubles: readonly Trouble[];
  /** Files inside folders whose extension is no article's. */
  readonly ignored: number;
}

interface Folder {
  readonly path: string;
  readonly real: string;
}

/**
 * The files that paths, folders and patterns name. Folders are walked to the end; hidden entries and `node_modules` are passed over
 * unless they are named. Links are followed, after everything that is reached without one, and no folder is walked twice:
 * so loops end, and the result does not depend on the order of `paths`.
 */
export async function discover(paths: readonly string[], cwd: string): Promise<Discovered> {
  const walk = new Walk(cwd);
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

  constructor(private readonly cwd: string) {
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
    if (stat.isDirectory()) this.folder(full, true);
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
    for (const path of found.sort()) taken = this.name(path, chosen) || taken;
    if (!taken) this.troubles.push(noMatch(pattern));
  }

  finish(): Discovered {
    for (let folder = this.next(); folder !== undefined; folder = this.next()) this.enter(folder);
    for (const folder of this.named) if (!this.holds(folder)) this.troubles.push(noArticles(this.id(folder.path) || '.'));
    const sources = [...this.files.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return { sources, troubles: this.troubles, ignored: this.ignored };
  }

  private next(): Folder | undefined {
    const straight = this.straight.pop();
    if (straight !== undefined) return straight;
    this.linked.sort((a, b) => (a.path < b.path ? 1 : a.path > b.path ? -1 : 0));
    return this.linked.pop();
  }

  private enter({ path, real }: Folder): void {
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
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') this.entry(join(path, entry.name), join(real, entry.name), entry);
    }
  }

  private entry(path: string, real: string, entry: Dirent): void {
    if (entry.isDirectory()) this.folder(path, false, real);
    else if (entry.isFile()) this.file(path, null, false, real);
    else if (entry.isSymbolicLink()) this.link(path);
    else this.troubles.push(notAFile(this.id(path)));
  }

  private link(path: string): void {
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) this.folder(path, false);
      else this.file(path, stat, false);
    } catch (error) {
      if (isArticle(path)) this.troubles.push(cannotRead(this.id(path), errorCode(error)));
      else this.ignored++;
    }
  }

  private folder(path: string, named: boolean, real = realpathSync.native(path)): void {
    const folder = { path, real };
    if (named) this.named.push(folder);
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
    if (known === undefined || this.precedes(path, known.path, real)) this.files.set(real, { id, path, piped });
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

const isArticle = (path: string): boolean => /\.(txt|md|jsonl)$/i.test(path.slice(-6));
