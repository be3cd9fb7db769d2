import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type Json } from '@duckdb/node-api';

const root = join(import.meta.dirname, '..');
export const BIN = join(root, 'bin', 'cotejo.js');

export interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const environment = { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8' };

export function built(): void {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
}

/** Runs the program in a folder. */
export function cotejo(folder: string, args: readonly string[], more: { readonly input?: string; readonly bin?: string } = {}): Done {
  const done = spawnSync(process.execPath, [more.bin ?? BIN, ...args], { cwd: folder, encoding: 'utf8', input: more.input ?? '', env: environment, maxBuffer: 2 ** 28 });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

/** Runs the program and kills it after some milliseconds, unless it ends before. Gives whether it was killed. */
export async function killed(folder: string, args: readonly string[], milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: environment, stdio: 'ignore' });
  const timer = setTimeout(() => { child.kill('SIGKILL'); }, milliseconds);
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => { child.on('close', (_, how) => { resolve(how); }); });
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

/** What DuckDB alone, without the program, reads in a file. */
export async function rowsOf(file: string, sql: string): Promise<Json[][]> {
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  try {
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(sql)).getRowsJson();
    connection.closeSync();
    return rows;
  } finally {
    instance.closeSync();
  }
}

/** Everything that an archive says, in an order of its own: two archives say the same if these are equal. */
export async function wholeOf(file: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = {
    readings: 'select ordinal, id, origin, digest, made_by, given from readings',
    parts: 'select ordinal, kind, part, md5(bytes) from stored_parts join readings on key = reading_key', texts: 'from texts',
    documents: 'from documents', mentions: 'from mentions', claims: 'from claims', meta: 'from meta',
  };
  // The key of a reading is its own in each archive.
  const found = (await rowsOf(file, "select table_name from information_schema.tables where table_name like 'found%' or table_name like 'settled%'")).map(([name]) => String(name));
  const more = found.map((name) => [name, name.startsWith('found') ? `select id, ${name}.* exclude (reading_key) from ${name} join readings on key = reading_key` : `from ${name}`]);
  const whole: Record<string, readonly string[]> = {};
  for (const [name, sql] of [...Object.entries(tables), ...more] as [string, string][]) whole[name] = (await rowsOf(file, sql)).map((row) => JSON.stringify(row)).sort();
  return whole;
}

/** A number from 0 to 1 for a name and a turn: the same in every run. */
export const dice = (name: string, turn: number): number => createHash('sha256').update(`${name} ${turn}`).digest().readUInt32BE() / 2 ** 32;

/** Short articles about different places; no name of one is in another. */
export function writeArticles(folder: string, count: number, edition = ''): void {
  for (let i = 0; i < count; i++) {
    const file = join(folder, `${String(Math.floor(i / 100)).padStart(2, '0')}`, `nota-${String(i).padStart(3, '0')}.txt`);
    mkdirSync(dirname(file), { recursive: true });
    const place = `Valdemar ${PLACES[i % PLACES.length]!}${i}`;
    writeFileSync(file, `${place}, ${(i % 28) + 1} de mayo de 2025.- La Comisión Forestal de ${place} plantó ${i + 12} encinos y ${i + 300} pinos en la ribera${edition}.\n\n`
      + `“Faltan ${(i % 7) + 3} brigadas”, dijo el director del vivero. El gasto fue de ${i + 4},500 pesos, y antes del 30 de junio de 2026 habrá ${i + 900} árboles más.\n`);
  }
}

const PLACES = ['Alto', 'Bajo', 'Nuevo', 'Viejo', 'Norte', 'Sur', 'Chico'];
