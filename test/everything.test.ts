import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { MEASURE, writeEverything } from './everything.js';

const CLI = join(import.meta.dirname, '..', 'bin', 'cotejo.js');

it('a folder of all kinds of files, one of each damaged, is read as far as it goes, in less than a gigabyte', () => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'cotejo-everything-')));
  try {
    const expected = writeEverything(join(cwd, 'in'), 60);
    const before = readdirSync(cwd, { recursive: true }).sort();
    const memory = join(realpathSync(mkdtempSync(join(tmpdir(), 'cotejo-memory-'))), 'most');
    const run = spawnSync(process.execPath, ['--import', MEASURE, CLI, 'extract', 'in', '--format', 'json', '--no-cache', '--lang', 'en'], { cwd, encoding: 'utf8', timeout: 120_000, maxBuffer: 2 ** 28, env: { ...process.env, MOST_MEMORY: memory } });
    const { documents, problems } = JSON.parse(run.stdout) as { documents: { id: string }[]; problems: { doc: string; code: string }[] };
    expect(documents.map(({ id }) => id)).toEqual(expected.articles);
    expect(problems.map(({ doc, code }) => `${code} ${doc}`).sort()).toEqual(expected.problems);
    expect(run.status).toBe(2);
    expect(run.stderr).not.toContain('    at ');
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
    expect(Number(readFileSync(memory, 'utf8'))).toBeLessThan(1024 * 1024);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}, 150_000);
