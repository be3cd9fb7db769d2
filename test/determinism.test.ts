import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/** The same articles give the same bytes on every machine: CONTRACT of `--format json`. */
const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'bin', 'cotejo.js');
const FOLDER = 'fixtures/articles';
const files = readdirSync(join(ROOT, FOLDER)).sort().map((file) => `${FOLDER}/${file}`);

function json(paths: readonly string[], env: Readonly<Record<string, string>> = {}): Buffer {
  const run = spawnSync(process.execPath, [BIN, 'contradictions', ...paths, '--format', 'json', '--fail-on', 'never'], { cwd: ROOT, env: { ...process.env, ...env } });
  expect(run.stderr.toString()).not.toMatch(/Error/);
  expect(run.status).toBe(0);
  return run.stdout;
}

/** Every second argument first, then the others backwards. */
const shuffled = (paths: readonly string[]): string[] => [...paths.filter((_, i) => i % 2 === 1), ...paths.filter((_, i) => i % 2 === 0).reverse()];

describe('the same articles give the same bytes', () => {
  let bytes: Buffer;
  beforeAll(() => { bytes = json([FOLDER]); });

  it('says something', () => {
    const analysis = JSON.parse(bytes.toString('utf8')) as { documents: { id: string }[]; mentions: unknown[]; findings: unknown[] };
    expect(analysis.documents.map((document) => document.id)).toEqual(files);
    expect(analysis.mentions.length).toBeGreaterThan(50);
    expect(analysis.findings.length).toBeGreaterThan(0);
  });

  it('in any order of arguments, and named twice', () => {
    expect(shuffled(files)).not.toEqual(files);
    expect(json(shuffled(files)).equals(bytes)).toBe(true);
    expect(json([...files].reverse()).equals(bytes)).toBe(true);
    expect(json([FOLDER, files[0] ?? '']).equals(bytes)).toBe(true);
  });

  it.each([
    { TZ: 'America/Tijuana' }, { TZ: 'UTC' }, { TZ: 'Pacific/Kiritimati' },
    { LANG: 'C', LC_ALL: 'C' }, { LANG: 'es_MX.UTF-8', LC_ALL: 'es_MX.UTF-8' }, { LANG: 'en_US.UTF-8', LANGUAGE: 'en' },
    { NO_COLOR: '1' }, { FORCE_COLOR: '3', COLUMNS: '40' },
  ])('with %o', (env) => {
    expect(json([FOLDER], env as Record<string, string>).equals(bytes)).toBe(true);
  });
});
