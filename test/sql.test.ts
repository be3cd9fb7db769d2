import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built, cotejo, type Done } from './indexing.js';

let folder: string;
const sql = (query: string, ...more: string[]): Done => cotejo(folder, ['sql', 'x.duckdb', query, ...more]);

beforeAll(async () => {
  built();
  folder = mkdtempSync(join(tmpdir(), 'cotejo-sql-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/uno.txt'), '=HYPERLINK("x") en la sierra\n\nVilla Serena, 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros y gastó 4,500 pesos en Villa Serena.\n');
  writeFileSync(join(folder, 'a/dos.txt'), 'El \u001b[31mpuente\u001b[0m\u202e\n\nPuerto Lirio, 4 de marzo de 2025.- El Instituto Hidráulico entregó 12 puentes, "todos nuevos", en Puerto Lirio.\n');
  writeFileSync(join(folder, 'clave.csv'), 'a,b\n1,secreto\n');
  const other = await DuckDBInstance.create(join(folder, 'otra.duckdb'));
  const connection = await other.connect();
  await connection.run('create table t as select \'secreto\' as clave');
  connection.closeSync();
  other.closeSync();
  expect(cotejo(folder, ['index', 'a', '-o', 'x.duckdb']).status).toBe(0);
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('sql', () => {
  const QUERY = 'select doc_id, kind, value, doc_date_min, unit from mentions where kind = \'figure\' and value > 0 order by value';

  it('gives a table for the screen', () => {
    expect(sql(QUERY)).toEqual({ status: 0, err: '', out: [
      'doc_id     kind    value  doc_date_min  unit',
      '─────────  ──────  ─────  ────────────  ───────',
      'a/uno.txt  figure      3  2025-12-16    viveros',
      'a/dos.txt  figure     12  2025-03-04    puentes',
      'a/uno.txt  figure   4500  2025-12-16    MXN', ''].join('\n') });
    expect(sql('select 1 as "ñandú" where false', '--ascii').out).toBe('ñandú\n-----\n');
    expect(sql(`select repeat('x', 100) as largo, repeat('x', 60) as justo`).out).toContain(`\n${'x'.repeat(59)}…  ${'x'.repeat(60)}\n`);
  });

  it('lets nothing through to the screen that an article wrote to steer it', () => {
    for (const format of ['table', 'csv']) {
      const { out } = sql('select title, \'\u001b[2J\' as t from documents order by doc_id', '--format', format);
      expect(out).toContain('puente');
      expect(out).not.toMatch(/[\u001b\u202e]/);
    }
    expect(sql('select text from texts order by doc_id', '--format', 'jsonl').out).toContain('\\u001b[31mpuente');
  });

  it('gives CSV, JSON and JSON lines', () => {
    const rows = [['a/uno.txt', 'figure', 3, '2025-12-16', 'viveros'], ['a/dos.txt', 'figure', 12, '2025-03-04', 'puentes'], ['a/uno.txt', 'figure', 4500, '2025-12-16', 'MXN']];
    const names = ['doc_id', 'kind', 'value', 'doc_date_min', 'unit'];
    expect(parse(sql(QUERY, '--format', 'csv').out, { record_delimiter: '\r\n' })).toEqual([names, ...rows.map((row) => row.map(String))]);
    const objects = rows.map((row) => Object.fromEntries(row.map((value, i) => [names[i], value])));
    expect(JSON.parse(sql(QUERY, '--format=json').out)).toEqual(objects);
    expect(sql(QUERY, '--format=jsonl').out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as unknown)).toEqual(objects);
    expect(sql('select 1 where false', '--format=json').out).toBe('[]\n');
    expect(sql('select 1 where false', '--format=jsonl').out).toBe('');
    expect(sql('select 1 as a where false', '--format=csv').out).toBe('a\r\n');
  });

  it('keeps formulas from running in a spreadsheet, as --csv says', () => {
    const query = 'select title, -4.5 as n from documents where doc_id = \'a/uno.txt\'';
    expect(sql(query, '--format=csv').out).toContain('"\'=HYPERLINK(""x"") en la sierra",-4.5\r\n');
    expect(sql(query, '--format=csv', '--csv=raw').out).toContain('"=HYPERLINK(""x"") en la sierra",-4.5\r\n');
    expect(sql(query, '--format=csv', '--csv=excel', '--locale=es-ES').out).toBe('\ufefftitle;n\r\n"\'=HYPERLINK(""x"") en la sierra";-4,5\r\n');
  });

  it('gives every kind of value', () => {
    const query = `select 99999999999999999999::hugeint as big, count(*) as n, 1.50 as dec, 12345678901234567.89 as long, [1, 2] as list, {'a': date '2024-02-29'} as rec, null as nil, true as yes,
      timestamptz '2024-01-01 12:00:00+02' as at, 'nan'::double as nan, 1 as n from documents`;
    expect(JSON.parse(sql(query, '--format=json').out)).toEqual([{
      big: '99999999999999999999', n: 2, dec: 1.5, long: '12345678901234567.89', list: [1, 2], rec: { a: '2024-02-29' }, nil: null, yes: true, at: '2024-01-01 10:00:00+00', nan: 'NaN', 'n:1': 1,
    }]);
    expect(sql(query, '--format=csv').out.split('\r\n')[1]).toBe('99999999999999999999,2,1.5,12345678901234567.89,"[1,2]","{""a"":""2024-02-29""}",,true,2024-01-01 10:00:00+00,NaN,1');
  });

  it('takes any form of question that reads', () => {
    for (const query of ['from documents', 'describe claims', 'show tables', 'summarize documents', 'explain select 1', 'with x as (select 1) from x;', '/* all */ values (1)', 'select count(*) from claims -- ;']) {
      expect(sql(query), query).toMatchObject({ status: 0, err: '' });
    }
  });

  it('gives many rows without holding them, and lets go of a reader that leaves', () => {
    const done = sql('select i, repeat(\'x\', 100) as t from range(100000) r(i)', '--format=jsonl');
    expect(done.out.split('\n')).toHaveLength(100001);
  });

  it('leaves rows in a file', () => {
    expect(sql(QUERY, '--format', 'csv', '-o', 'filas.csv')).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(join(folder, 'filas.csv'), 'utf8')).toBe(sql(QUERY, '--format', 'csv').out);
    expect(sql('selec 1', '-o', 'filas.csv').status).toBe(2);
    expect(readFileSync(join(folder, 'filas.csv'), 'utf8')).toBe(sql(QUERY, '--format', 'csv').out);
  });
});

describe('sql refuses', () => {
  const there = (): readonly string[] => readdirSync(folder).sort();

  it.each([
    ['to write', /writes nothing/, ['delete from readings', 'insert into meta values (\'a\', \'b\')', 'drop table meta', 'create table z as select 1', 'create temp table z as select 1', 'update meta set value = \'x\'', 'truncate meta', 'vacuum', 'checkpoint']],
    ['to change a setting', /writes nothing/, ['set threads = 4', 'set enable_external_access = true', 'reset lock_configuration', 'pragma memory_limit=\'9GB\'']],
    ['other databases and extensions', /writes nothing/, ['attach \'z.duckdb\'', 'attach \':memory:\' as z', 'install httpfs', 'load json', 'detach archive', 'use memory']],
    ['several questions, none, or one with holes', /One query alone/, ['select 1; select 2', 'select 1; drop table meta', '/* nothing */', ';', 'select $1', 'prepare q as select 1', 'begin']],
    ['other files', /file system operations are disabled|Permission Error|does not exist/, [
      'copy mentions to \'z.csv\'', 'copy (select 1) to \'/dev/stdout\'', 'from read_csv(\'/etc/passwd\')', 'from \'clave.csv\'', 'from read_text(\'clave.csv\')', 'from read_blob(\'*\')', 'from glob(\'/etc/*\')', 'from read_json(\'clave.csv\')',
      'from read_parquet(\'z.parquet\')', 'from sniff_csv(\'clave.csv\')', 'from \'https://example.org/x.csv\'', 'from read_duckdb(\'otra.duckdb\', table_name = \'t\')', 'export database \'z\'', 'import database \'z\'', 'select getenv(\'HOME\')', 'from query(\'from read_text(\'\'clave.csv\'\')\')', 'from parquet_metadata(\'z\')', 'copy meta from \'clave.csv\'',
    ]],
    ['what it cannot understand', /Error/, ['execute q', 'selec 1', 'from nowhere', 'select \'a\'::integer', 'explain analyze delete from readings']],
  ] as const)('%s', (_, words, queries) => {
    const before = there();
    const bytes = readFileSync(join(folder, 'x.duckdb'));
    for (const query of queries) {
      const { status, out, err } = sql(query);
      expect({ status, out }, query).toEqual({ status: 2, out: '' });
      expect(err, query).toMatch(words);
      expect(err, query).toMatch(/^cotejo: /);
      expect(err, query).not.toMatch(/defect|at .*\.js:\d+|secreto|root:/);
    }
    expect(there()).toEqual(before);
    expect(readFileSync(join(folder, 'x.duckdb')).equals(bytes)).toBe(true);
  }, 120_000);

  it('a file that is no archive, or is not there', () => {
    expect(cotejo(folder, ['sql', 'a/uno.txt', 'select 1'])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('no archive of cotejo index') as string });
    expect(cotejo(folder, ['sql', 'z.duckdb', 'select 1'])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('There is no archive') as string });
    expect(existsSync(join(folder, 'z.duckdb'))).toBe(false);
    expect(cotejo(folder, ['sql', "o'x.duckdb", 'select 1']).err).toContain('There is no archive');
  });

  it('to put rows in place of the archive', () => {
    expect(sql('select 1', '-o', './x.duckdb')).toMatchObject({ status: 2, out: '' });
    expect(sql('select 1').status).toBe(0);
  });

  it('formats that there are not, and too few or too many words', () => {
    expect(sql('select 1', '--format=jsn').err).toContain('Did you mean json');
    for (const args of [['sql'], ['sql', 'x.duckdb'], ['sql', 'x.duckdb', 'select', '1'], ['sql', 'x.duckdb', '']]) expect(cotejo(folder, args)).toMatchObject({ status: 2, out: '' });
  });
});
