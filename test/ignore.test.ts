import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../src/ingest/ingest.js';
import type { IgnoreOptions } from '../src/ingest/options.js';

let cwd: string;
beforeEach(() => { cwd = mkdtempSync(join(tmpdir(), 'cotejo-ignore-')); });
afterEach(() => { rmSync(cwd, { recursive: true, force: true }); });

/** Articles, each with a line of prose, and files with what they hold. */
function put(articles: readonly string[], files: Readonly<Record<string, string>> = {}): void {
  for (const [name, text] of [...articles.map((one) => [one, 'El vivero abrió.\n'] as const), ...Object.entries(files)]) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

async function read(paths: readonly string[], ignore: IgnoreOptions = {}, at = '.'): Promise<{ ids: string[]; codes: string[]; messages: string[] }> {
  const { articles, problems } = await ingest(paths, { lang: 'es', cwd: join(cwd, at), ignore });
  return { ids: articles.map(({ id }) => id), codes: problems.map(({ code }) => code), messages: problems.map(({ message }) => message) };
}

describe('ignore files', () => {
  it('leave out files and folders, and put some back', async () => {
    put(['a.txt', 'b.bak.txt', 'viejo/c.txt', 'viejo/d.txt', 'otro/viejo/e.txt', 'otro/f.bak.txt', 'otro/g.bak.txt'], { '.cotejoignore': '# nota\n*.bak.txt\n!f.bak.txt\n/viejo/\n' });
    expect(await read(['.'])).toEqual({ ids: ['a.txt', 'otro/f.bak.txt', 'otro/viejo/e.txt'], codes: [], messages: [] });
    expect((await read(['.'], { files: false })).ids).toHaveLength(7);
  });

  it('.gitignore counts by default, and .cotejoignore after it', async () => {
    put(['a.txt', 'b.txt', 'c.txt'], { '.gitignore': 'a.txt\nb.txt\n', '.cotejoignore': '!b.txt\n' });
    expect((await read(['.'])).ids).toEqual(['b.txt', 'c.txt']);
  });

  it('those of folders further in decide', async () => {
    put(['a.txt', 'x/a.txt', 'x/y/a.txt', 'x/y/b.txt'], { '.gitignore': 'a.txt\n', 'x/.gitignore': '!a.txt\n', 'x/y/.gitignore': '/b.txt\n' });
    expect((await read(['.'])).ids).toEqual(['x/a.txt', 'x/y/a.txt']);
  });

  it('those above a named folder count up to the root of version control', async () => {
    put(['repo/x/a.txt', 'repo/x/b.txt'], { '.gitignore': 'a.txt\n', 'repo/.git/HEAD': '', 'repo/.gitignore': 'b.txt\n' });
    expect((await read(['repo/x'])).ids).toEqual(['repo/x/a.txt']);
    expect((await read(['x'], {}, 'repo')).ids).toEqual(['x/a.txt']);
  });

  it('without version control, up to the current folder', async () => {
    put(['x/y/a.txt', 'x/y/b.txt'], { '.cotejoignore': 'a.txt\n' });
    expect((await read(['x/y'])).ids).toEqual(['x/y/b.txt']);
    expect((await read(['y'], {}, 'x')).ids).toEqual(['y/a.txt', 'y/b.txt']);
  });

  it('do not touch what is named: a file, a folder', async () => {
    put(['a.txt', 'viejo/c.txt', 'viejo/d.txt', 'viejo/z/e.txt'], { '.gitignore': 'a.txt\nviejo/\n', 'viejo/.gitignore': 'd.txt\n' });
    expect((await read(['a.txt', '.'])).ids).toEqual(['a.txt']);
    expect((await read(['viejo'])).ids).toEqual(['viejo/c.txt', 'viejo/z/e.txt']);
    expect((await read(['viejo/z'])).ids).toEqual(['viejo/z/e.txt']);
    expect((await read(['viejo/d.txt'])).ids).toEqual(['viejo/d.txt']);
  });

  it('a pattern names no file', async () => {
    put(['a.txt', 'b.txt'], { '.gitignore': 'a.txt\n' });
    expect((await read(['*.txt'])).ids).toEqual(['b.txt']);
    expect((await read(['*.txt'], { files: false })).ids).toEqual(['a.txt', 'b.txt']);
  });

  it('patterns of a configuration count from its folder', async () => {
    put(['x/a.txt', 'x/b.txt', 'a.txt'], { '.git/HEAD': '' });
    expect((await read(['x'], { patterns: { lines: ['/x/a.txt'], folder: cwd } })).ids).toEqual(['x/b.txt']);
    expect((await read(['.'], { patterns: { lines: ['a.txt'], folder: cwd } })).ids).toEqual(['x/b.txt']);
    expect((await read(['..'], { patterns: { lines: ['a.txt'], folder: join(cwd, 'x') } }, 'x')).ids).toEqual(['../a.txt', 'b.txt']);
  });

  it('a folder of which nothing is left says why', async () => {
    put(['x/a.txt', 'x/y/b.txt'], { 'x/.cotejoignore': '*.txt\n' });
    const { codes, messages } = await read(['x']);
    expect(codes).toEqual(['missing']);
    expect(messages[0]).toContain('--no-ignore');
    expect((await read(['x'], { files: false })).ids).toEqual(['x/a.txt', 'x/y/b.txt']);
  });

  it('a pattern that would take for ever is told and skipped', async () => {
    put([`${'a'.repeat(200)}.txt`, 'b.txt'], { '.cotejoignore': `${'a*'.repeat(40)}b\nb.txt\n` });
    const { ids, codes, messages } = await read(['.']);
    expect(ids).toEqual([`${'a'.repeat(200)}.txt`]);
    expect(codes).toEqual(['malformed']);
    expect(messages[0]).toContain('demasiados asteriscos');
  });

  it('marks of other systems change nothing', async () => {
    put(['a.txt', 'b.txt'], { '.gitignore': '\ufeffa.txt\r\n' });
    expect((await read(['.'])).ids).toEqual(['b.txt']);
  });
});
