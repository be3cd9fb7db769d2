import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable, resourcesOf, type Value } from './exported.js';
import { BIN, built, cotejo as run, dice, type Done, killed, rowsOf, wholeOf, writeArticles } from './indexing.js';

let home: string;
/** The folder of one test. */
let folder: string;
let tests = 0;

const cotejo = (...args: string[]): Done => run(folder, args);
const put = (file: string, text: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const archive = (name = 'x.duckdb'): string => join(folder, name);
/** An archive of the same articles, made at once. */
const fresh = async (...paths: string[]): Promise<Awaited<ReturnType<typeof wholeOf>>> => {
  rmSync(archive('fresh.duckdb'), { force: true });
  expect(cotejo('index', ...paths, '-o', 'fresh.duckdb').status).toBe(0);
  return wholeOf(archive('fresh.duckdb'));
};

const NURSERY = 'Villa Serena, martes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la sierra, con 40 brigadas.\n';
const BRIDGE = 'Puerto Lirio, 4 de marzo de 2025.- El director del Instituto Hidráulico, Ramiro Estévez Cano, entregó 12 puentes y gastó 30 millones de pesos.\n';
const SCHOOL = 'Cerro Pando, 9 de abril de 2025.- El programa Aula Clara dio 250 becas en Cerro Pando.\n';

beforeAll(() => {
  built();
  home = mkdtempSync(join(tmpdir(), 'cotejo-index-'));
});
afterAll(() => { rmSync(home, { recursive: true, force: true }); });
beforeEach(() => {
  folder = join(home, String(++tests));
  mkdirSync(folder);
});

describe('index', () => {
  beforeEach(() => {
    put('a/uno.txt', NURSERY);
    put('a/dos.txt', BRIDGE);
  });

  it('tells on standard error what it did, and nothing on standard output', () => {
    expect(cotejo('index', 'a', '-o', 'x.duckdb')).toEqual({ status: 0, out: '', err: '2 read, 0 unchanged, 0 dropped → x.duckdb\n' });
    expect(cotejo('index', 'a', '-o', 'x.duckdb', '--quiet')).toEqual({ status: 0, out: '', err: '' });
    expect(readdirSync(folder).sort()).toEqual(['a', 'x.duckdb']);
  });

  it('leaves an archive as it is where nothing changed', () => {
    cotejo('index', 'a', '-o', 'x.duckdb');
    const before = readFileSync(archive());
    expect(cotejo('index', 'a', '-o', 'x.duckdb').err).toBe('0 read, 2 unchanged, 0 dropped → x.duckdb\n');
    expect(readFileSync(archive()).equals(before)).toBe(true);
  });

  it('reads what is new or changed, drops what is gone, and ends as an archive made at once', async () => {
    cotejo('index', 'a', '-o', 'x.duckdb');
    put('a/uno.txt', NURSERY.replace('tres', 'cuatro'));
    put('a/2/tres.txt', SCHOOL);
    rmSync(join(folder, 'a/dos.txt'));
    expect(cotejo('index', 'a', '-o', 'x.duckdb').err).toBe('2 read, 0 unchanged, 1 dropped → x.duckdb\n');
    expect(await wholeOf(archive())).toEqual(await fresh('a'));
    expect(await rowsOf(archive(), 'select id from readings order by ordinal')).toEqual([['a/2/tres.txt'], ['a/uno.txt']]);
  });

  it('drops only what the paths speak for', async () => {
    put('b/tres.txt', SCHOOL);
    cotejo('index', 'a', '-o', 'x.duckdb');
    expect(cotejo('index', 'b', '-o', 'x.duckdb').err).toBe('1 read, 0 unchanged, 0 dropped → x.duckdb\n');
    expect(await wholeOf(archive())).toEqual(await fresh('a', 'b'));
    rmSync(join(folder, 'a/dos.txt'));
    expect(cotejo('index', 'b', '-o', 'x.duckdb').err).toContain('0 dropped');
    expect(cotejo('index', 'a/*.txt', '-o', 'x.duckdb').err).toContain('1 dropped');
    expect(await wholeOf(archive())).toEqual(await fresh('a', 'b'));
  });

  it('keeps what it cannot look at, and says so', async () => {
    cotejo('index', 'a', '-o', 'x.duckdb');
    const { status, err } = cotejo('index', 'a/uno.txt', 'no-esta', 'a/dos.txt/', '-o', 'x.duckdb');
    expect(status).toBe(2);
    expect(err).toContain('no-esta');
    expect(await rowsOf(archive(), 'select count(*)::integer from readings')).toEqual([[2]]);
  });

  it('sees a line of a file that changed, and what a manifest says of it', async () => {
    put('l/lines.jsonl', `${JSON.stringify({ id: 'n1', text: NURSERY })}\n${JSON.stringify({ id: 'n2', text: BRIDGE })}\n`);
    put('l/manifest.csv', 'file,date\nn1,2025-01-02\n');
    cotejo('index', 'l', '-o', 'x.duckdb');
    expect(await rowsOf(archive(), 'select doc_id, date, date_basis from documents order by 1')).toEqual([['n1', '2025-01-02', 'given'], ['n2', '2025-03-04', 'dateline']]);
    put('l/lines.jsonl', `${JSON.stringify({ id: 'n3', text: SCHOOL })}\n${JSON.stringify({ id: 'n1', text: NURSERY })}\n`);
    put('l/manifest.csv', 'file,date\nn1,2025-01-03\n');
    expect(cotejo('index', 'l', '-o', 'x.duckdb').err).toBe('2 read, 0 unchanged, 1 dropped → x.duckdb\n');
    expect(await wholeOf(archive())).toEqual(await fresh('l'));
  });

  it('knows an article that lies in another file now', async () => {
    put('l/1.jsonl', `${JSON.stringify({ id: 'n1', text: NURSERY })}\n`);
    cotejo('index', 'l', '-o', 'x.duckdb');
    rmSync(join(folder, 'l/1.jsonl'));
    put('l/2.jsonl', `${JSON.stringify({ id: 'n1', text: NURSERY })}\n`);
    expect(cotejo('index', 'l', '-o', 'x.duckdb').err).toBe('0 read, 1 unchanged, 0 dropped → x.duckdb\n');
    expect(await wholeOf(archive())).toEqual(await fresh('l'));
  });

  it('keeps texts longer than one part whole', async () => {
    put('a/largo.txt', `${NURSERY}\n${'Un árbol 🌳 más. '.repeat(4000)}\n`);
    cotejo('index', 'a', '-o', 'x.duckdb');
    expect(await rowsOf(archive(), "select text from texts where doc_id = 'a/largo.txt'")).toEqual([[readFileSync(join(folder, 'a/largo.txt'), 'utf8')]]);
  });

  it('reads everything anew with other options, also what no path names', async () => {
    put('b/tres.txt', 'Cerro Pando, 9 de abril de 2025.- El programa dio 1.250 becas.\n');
    cotejo('index', 'a', 'b', '-o', 'x.duckdb');
    put('cotejo.config.json', '{ "decimal": "dot" }');
    expect(cotejo('index', 'a', '-o', 'x.duckdb').err).toBe('3 read, 0 unchanged, 0 dropped → x.duckdb\n');
    expect(await rowsOf(archive(), "select value from mentions where unit = 'becas'")).toEqual([[1.25]]);
    expect(await wholeOf(archive())).toEqual(await fresh('a', 'b'));
  });

  it('tells of what it cannot read, with status 2, and keeps the rest', async () => {
    put('a/foto.txt', '\u0089PNG\r\n\u001a\n\0\0\0');
    const { status, err } = cotejo('index', 'a', '-o', 'x.duckdb');
    expect(status).toBe(2);
    expect(err).toContain('foto.txt');
    expect(err).toContain('2 read');
    expect(await rowsOf(archive(), "select value from meta where name = 'state'")).toEqual([['complete']]);
  });

  it('takes standard input, and articles that only JSON can write', async () => {
    const odd = `${NURSERY} \ud800 \0 fin`;
    expect(run(folder, ['index', '-', '--stdin-filename', 'l.jsonl', '-o', 'x.duckdb'], { input: `${JSON.stringify({ id: 'a\udc00', text: odd })}\n` }).status).toBe(0);
    expect(run(folder, ['index', '-', '--stdin-filename', 'l.jsonl', '-o', 'x.duckdb'], { input: `${JSON.stringify({ id: 'a\udc00', text: odd })}\n` }).err).toContain('0 read, 1 unchanged');
    const [[exact]] = await rowsOf(archive(), "select decode(bytes) from stored_parts where kind = 'exact'") as [[string]];
    expect(JSON.parse(exact)).toEqual({ id: 'a\udc00', text: odd });
  });
});

describe('index refuses', () => {
  beforeEach(() => { put('a/uno.txt', NURSERY); });
  const refused = (args: readonly string[], words: RegExp): void => {
    const { status, out, err } = cotejo('index', ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(words);
    expect(err).not.toMatch(/defect|at .*\.js:\d+/);
  };

  it('to write without a name, or nothing at all', () => {
    refused(['a'], /cotejo index PATH\.\.\. -o ARCHIVE/);
    refused(['-o', 'x.duckdb'], /Nothing to read/);
    mkdirSync(join(folder, 'vacia'));
    refused(['vacia', '-o', 'x.duckdb'], /holds no articles/);
    refused(['a', '-o', 'no-esta/x.duckdb'], /no-esta/);
  });

  it('a file that is no archive, and leaves it as it was', async () => {
    put('texto.duckdb', NURSERY);
    put('vacio.duckdb', '');
    const other = await DuckDBInstance.create(archive('otra.duckdb'));
    const connection = await other.connect();
    await connection.run('create table meta as select 1 as name, 2 as value');
    connection.closeSync();
    other.closeSync();
    for (const file of ['texto.duckdb', 'vacio.duckdb', 'otra.duckdb']) {
      const before = readFileSync(archive(file));
      refused(['a', '-o', file], /no archive of cotejo index/);
      expect(readFileSync(archive(file)).equals(before), file).toBe(true);
    }
    refused(['a', '-o', 'a'], /a/);
  });

  it('an archive that another program has open', async () => {
    cotejo('index', 'a', '-o', 'x.duckdb');
    const other = await DuckDBInstance.create(archive());
    try {
      put('a/dos.txt', BRIDGE);
      refused(['a', '-o', 'x.duckdb'], /in use by another program/);
      expect(cotejo('sql', 'x.duckdb', 'select 1').err).toMatch(/in use by another program/);
    } finally {
      other.closeSync();
    }
    expect(cotejo('index', 'a', '-o', 'x.duckdb').err).toContain('1 read, 1 unchanged');
  });

  it('to work without DuckDB, and says what to install', () => {
    const root = join(BIN, '..', '..');
    for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(folder, 'sin', part), { recursive: true });
    mkdirSync(join(folder, 'sin/node_modules'));
    for (const name of Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies)) {
      if (name === 'commander') cpSync(join(root, 'node_modules', name), join(folder, 'sin/node_modules', name), { recursive: true });
    }
    for (const args of [['index', 'a', '-o', 'x.duckdb'], ['sql', 'x.duckdb', 'select 1']]) {
      for (const [lang, words] of [['es', /Hace falta DuckDB.*npm install @duckdb\/node-api/], ['en', /DuckDB is needed.*npm install @duckdb\/node-api/]] as const) {
        const { status, out, err } = run(folder, [...args, '--lang', lang], { bin: join(folder, 'sin/bin/cotejo.js') });
        expect({ status, out }).toEqual({ status: 2, out: '' });
        expect(err).toMatch(words);
      }
    }
    expect(existsSync(archive())).toBe(false);
  });
});

describe('tables', () => {
  it('hold what export writes', async () => {
    put('a/uno.txt', NURSERY);
    put('a/dos.txt', BRIDGE);
    put('a/tres.txt', SCHOOL);
    put('002.txt', BRIDGE.replace('Ramiro Estévez Cano', 'Elisa Mora Tello').replaceAll('Hidráulico', 'Portuario'));
    writeArticles(join(folder, 'm'), 30);
    const paths = ['a', 'm', '002.txt'];
    expect(cotejo('index', ...paths, '-o', 'x.duckdb').status).toBe(0);
    expect(cotejo('export', ...paths, '-o', 'out', '--csv', 'raw').status).toBe(0);
    for (const resource of resourcesOf(join(folder, 'out')).filter(({ name }) => ['documents', 'mentions', 'claims'].includes(name))) {
      const names = resource.schema!.fields.map(({ name }) => name);
      const exported = (await readTable(join(folder, 'out'), resource)).map((row) => names.map((name) => row[name] ?? null));
      const stored = await rowsOf(archive(), `from ${resource.name}`);
      expect((await rowsOf(archive(), `describe ${resource.name}`)).map(([name]) => name)).toEqual(names);
      const sorted = (rows: readonly (readonly (Value | object)[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
      expect(exported.length).toBeGreaterThan(0);
      expect(sorted(stored as Value[][])).toEqual(sorted(exported));
    }
  });
});

describe('kill -9', () => {
  /** Articles: several batches. */
  const MANY = 350;

  it('at any moment loses nothing that was committed, and the next index goes on', async () => {
    const index = ['index', 'a', '-o', 'x.duckdb'];
    const from = performance.now();
    writeArticles(join(folder, 'a'), MANY);
    const expected = await fresh('a');
    let whole = performance.now() - from;
    expect(expected['readings']).toHaveLength(MANY);
    const right = new Set((await rowsOf(archive('fresh.duckdb'), 'select digest from readings')).map(([digest]) => digest as string));

    let kills = 0;
    for (let turn = 0; kills < 20 && turn < 300; turn++) {
      // Now and then the archive is made from nothing, or half of what it holds is out of date.
      if (turn % 6 === 0) rmSync(archive(), { force: true });
      if (turn % 6 === 3) {
        writeArticles(join(folder, 'a'), MANY, ' del lago');
        await killed(folder, index, whole * (0.5 + dice('half', turn) / 2));
        writeArticles(join(folder, 'a'), MANY);
      }
      const before = existsSync(archive()) ? await committed() : new Set<string>();
      if (!(await killed(folder, index, whole * dice('moment', turn)))) {
        // The machine is faster than it was, or there is little left to do.
        whole *= 0.9;
        continue;
      }
      kills++;
      if (!existsSync(archive())) continue;
      const after = await committed();
      // What this index had written already is still there.
      for (const digest of before) if (right.has(digest)) expect(after.has(digest)).toBe(true);
      expect(await rowsOf(archive(), 'select count(*) from readings where key not in (select reading_key from stored_documents)')).toEqual([['0']]);
    }
    expect(kills).toBe(20);
    expect(cotejo(...index).status).toBe(0);
    expect(await wholeOf(archive())).toEqual(expected);
    expect(statSync(archive()).size).toBeGreaterThan(0);

    async function committed(): Promise<ReadonlySet<string>> {
      return new Set((await rowsOf(archive(), 'select digest from readings')).map(([digest]) => digest as string));
    }
  }, 300_000);
});
