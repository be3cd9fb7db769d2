import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

const root = join(import.meta.dirname, '..');
export const BIN = join(root, 'bin', 'cotejo.js');

/** The check of the draft against its archive, in the folder of the test. */
export const CHECK = ['check', 'borrador.txt', '--against', 'archivo'];

interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export const environment = (env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LANG: 'es_MX.UTF-8', ...env }) as unknown as NodeJS.ProcessEnv;

/** A folder of its own for each test, with the shipped articles in `archivo` and the draft beside them. */
export interface Folder {
  /** A path in it. */
  at(...names: string[]): string;
  /** Runs the program in it. */
  cotejo(args: readonly string[], env?: Readonly<Record<string, string>>): Done;
}

export function folderOf(name: string): Folder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), name));
    cpSync(join(root, 'fixtures', 'articles'), join(folder, 'archivo'), { recursive: true });
    cpSync(join(root, 'fixtures', 'draft.txt'), join(folder, 'borrador.txt'));
  });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });
  return {
    at: (...names) => join(folder, ...names),
    cotejo(args, env) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', env: environment(env) });
      return { status, out: stdout, err: stderr };
    },
  };
}
