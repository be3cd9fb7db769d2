import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFiles } from '../src/export/export.js';
import { docId } from '../src/export/cell.js';
import { formatNames } from '../src/export/format.js';
import { tables } from '../src/export/tables.js';
import { csvDialect, locales } from '../src/report/tables/csv-dialect.js';
import { type Resource, readTable, resourcesOf, type Rows } from './exported.js';
import { sample } from './sample-analysis.js';

const root = join(import.meta.dirname, '..');
const BIN = join(root, 'bin', 'cotejo.js');
let folder: string;

interface Done { readonly status: number | null; readonly out: string; readonly err: string }

function cotejo(args: readonly string[], env: Readonly<Record<string, string>> = {}): Done {
  const done = spawnSync(process.execPath, [BIN, 'export', ...args], { cwd: folder, encoding: 'utf8', input: '', env: { PATH: process.env.PATH, LANG: 'es_MX.UTF-8', ...env } });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

const ABRE = `Puerto Alameda, a 14 de marzo de 2025.- La Agencia de Muelles (AGEMU) abrió el Muelle Norte el 12 de marzo de 2025.

“Tenemos 3 grúas de 12.5 toneladas y alrededor de 1,200 estibadores”, dijo la directora general de la AGEMU, Leonor Ibarra Quiñones.

La obra costó 45.75 millones de pesos. El programa Puerto Vivo atenderá a 800 familias antes del 30 de junio de 2025.
`;
const CIERRA = `Puerto Alameda, a 20 de marzo de 2025.- La Agencia de Muelles (AGEMU) abrió el Muelle Norte el 15 de marzo de 2025, informó su directora general, Leonor Ibarra Quiñones.

El muelle, añadió, tiene 5 grúas; la temperatura bajó a -2.5 grados. El viernes 20 de marzo de 2025 no hubo maniobras.
`;
/** Text of articles that would run, break a row, or turn a line around. */
const HOSTILE = [
  { id: '002', date: '2025-03-21', title: '=HYPERLINK("http://example.invalid","ver")', source: 'https://example.invalid/nota;1', text: 'El director general de la "Agencia; de, Muelles", =Pedro Salas Ruiz, dijo que hay 4 grúas.\r\nEl 31 de febrero de 2025 abrió la caseta.' },
  { id: '2025-03-22', date: '2025-03-22', title: '+52 555 0100', source: '_x0041_ \u0007\u202e', text: 'La AGEMU contó 1,234,567.5 toneladas; “@todos los muelles abrieron”, dijo Leonor Ibarra Quiñones el 22 de marzo de 2025. Un par \ud800 suelto: 9 muelles.' },
  { id: '-a', date: '2025-03-23', title: ' con espacios \t', text: '-5 grados el 23 de marzo de 2025.\tLa Agencia de Muelles midió 5.25 metros.' },
];
const TABLES = tables.map(({ name }) => name);

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'cotejo-export-'));
  for (const name of ['notas', 'vacia', 'mudo']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'notas', 'abre.txt'), ABRE);
  writeFileSync(join(folder, 'notas', 'cierra.txt'), CIERRA);
  writeFileSync(join(folder, 'notas', 'raras.jsonl'), HOSTILE.map((line) => `${JSON.stringify(line)}\n`).join(''));
  writeFileSync(join(folder, 'mudo', 'nada.txt'), 'Nada que contar.\n');
  expect(cotejo(['notas', '-o', 'todo', ...formatNames.map((name) => `--to=${name}`)])).toMatchObject({ status: 0, out: '' });
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const at = (...names: string[]): string => join(folder, ...names);
const read = (...names: string[]): string => readFileSync(at(...names), 'utf8');

/** Every table of a folder in a format, by name. */
async function tablesIn(name: string, format: string): Promise<ReadonlyMap<string, Rows>> {
  const found = resourcesOf(at(name)).filter((resource) => resource.schema !== undefined && resource.format === format);
  return new Map(await Promise.all(found.map(async (resource) => [resource.path.split('.')[0]!, await readTable(at(name), resource)] as const)));
}

describe('the tables', () => {
  it('say the same in every format, to readers of each', async () => {
    const csv = await tablesIn('todo', 'csv');
    expect([...csv.keys()]).toEqual(TABLES);
    for (const [name, rows] of csv) if (name !== 'disputes') expect(rows.length, name).toBeGreaterThan(0);
    for (const format of ['jsonl', 'parquet', 'xlsx']) {
      const other = await tablesIn('todo', format);
      for (const [name, rows] of csv) expect(other.get(name), `${name}.${format}`).toEqual(rows);
    }
  });

  it('keep what the articles say', async () => {
    const csv = await tablesIn('todo', 'csv');
    const figures = csv.get('mentions')!.filter(({ kind }) => kind === 'figure');
    expect(figures.find(({ text }) => text === 'alrededor de 1,200 estibadores')).toMatchObject({ value: 1200, op: '~', unit: 'estibadores', speaker: 'Leonor Ibarra Quiñones', mode: 'quoted', doc_id: 'notas/abre.txt', doc_date_min: '2025-03-14', line: 3 });
    expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([12.5, 45_750_000, 1_234_567.5, 5.25]));
    expect(csv.get('documents')!.find(({ doc_id }) => doc_id === './002')).toMatchObject({ title: '=HYPERLINK("http://example.invalid","ver")', date: '2025-03-21', date_min: '2025-03-21', date_basis: 'given' });
    expect(csv.get('documents')!.find(({ doc_id }) => doc_id === './2025-03-22')).toMatchObject({ source: '_x0041_ ' });
    const impossible = csv.get('mentions')!.find(({ text }) => text === 'El 31 de febrero de 2025');
    expect(impossible).toMatchObject({ kind: 'date', date: '2025-02-31', date_min: null });
    const rules = csv.get('findings')!.map(({ rule }) => rule);
    expect(rules).toContain('date/weekday');
    const finding = csv.get('findings')!.find(({ rule }) => rule === 'date/weekday')!;
    expect(csv.get('evidence')!.filter(({ finding_id }) => finding_id === finding['finding_id'])[0]).toMatchObject({ evidence: 1, role: 'side', doc_id: 'notas/cierra.txt', text: expect.stringContaining('viernes 20 de marzo') as string });
  });

  it('hold their keys, vocabularies and what they require', async () => {
    for (const format of ['csv', 'parquet']) {
      const all = new Map<string, Rows>();
      const resources = resourcesOf(at('todo')).filter((resource) => resource.schema !== undefined && resource.format === format);
      for (const resource of resources) all.set(resource.name, await readTable(at('todo'), resource));
      for (const { name, schema } of resources) {
        const rows = all.get(name)!;
        const keys = rows.map((row) => JSON.stringify(schema!.primaryKey.map((column) => row[column])));
        expect(new Set(keys).size, name).toBe(keys.length);
        for (const { name: column, type, constraints } of schema!.fields) {
          for (const value of rows.map((row) => row[column]!)) {
            if (value === null) { expect(constraints?.required, `${name}.${column}`).not.toBe(true); continue; }
            if (constraints?.enum !== undefined) expect(constraints.enum, `${name}.${column}`).toContain(value);
            expect(type === 'date' || type === 'string' ? 'string' : type === 'integer' ? 'number' : type).toBe(typeof value);
            if (type === 'integer') expect(Number.isInteger(value)).toBe(true);
            if (/_id$/.test(column)) expect(value).toMatch(/\p{L}|^\.\//u);
          }
        }
        for (const { fields: [column], reference } of schema!.foreignKeys) {
          const there = new Set(all.get(reference.resource)!.map((row) => row[reference.fields[0]!]));
          for (const row of rows) if (row[column!] !== null) expect(there.has(row[column!]!), `${name}.${column}`).toBe(true);
        }
      }
      expect(resources.flatMap(({ schema }) => schema!.foreignKeys).length).toBeGreaterThan(8);
    }
  });

  it('have the columns they had: new ones come last', () => {
    const columns = Object.fromEntries(tables.map((table) => [table.name, table.columns.map(({ name }) => name).join(' ')]));
    expect(columns).toMatchObject({
      documents: 'doc_id lang title source date date_min date_max date_basis date_start date_end country url',
      mentions: 'mention_id doc_id doc_date_min doc_date_max kind value value2 value_min value_max unit op status date date_min date_max date_type date_mod person office institution name acronym speaker mode text line column end_line end_column start end',
      claims: 'claim_id doc_id doc_date_min doc_date_max kind mention_id speaker mode value op unit head modifiers predicate actors place time_type since status scope person office portfolio institution tenure polarity aspect object act_date act_date_min act_date_max rank award category edition entity total parts parts_by parts_closed change_from change_to change_stated share_part share_whole share_stated each times term_from term_to term_length goal result text line column end_line end_column start end',
      entities: 'entity_id kind name documents mentions',
      aliases: 'entity_id alias form basis count',
      findings: 'finding_id rule level message evidence_count accepted accepted_in accepted_expires confirmed reason decided_by',
      evidence: 'finding_id evidence role doc_id doc_date_min doc_date_max mention_id claim_id text line column end_line end_column start end',
      timeline: 'entry_id source date date_min date_max kind mark doc_id doc_date_min doc_date_max text line column end_line end_column start end',
      disputes: 'entry_id finding_id',
    });
  });

  it('are there with their headings where documents say nothing', async () => {
    expect(cotejo(['mudo', '-o', 'mudas', '--to=csv,jsonl,parquet,xlsx'])).toMatchObject({ status: 0, out: '' });
    for (const format of ['csv', 'jsonl', 'parquet', 'xlsx']) {
      const all = await tablesIn('mudas', format);
      expect(all.get('documents')!.map(({ doc_id }) => doc_id)).toEqual(['mudo/nada.txt']);
      expect(TABLES.filter((name) => name !== 'documents' && name !== 'findings' && name !== 'evidence').map((name) => all.get(name))).toEqual(Array(TABLES.length - 3).fill([]));
    }
    expect(read('mudas', 'mentions.csv')).toMatch(/^mention_id,doc_id,[a-z0-9_,]+\r\n$/);
  });

  it('tell what was decided on a finding', async () => {
    const [first] = sample.findings;
    const analysis = { ...sample, findings: [{ ...first!, accepted: { as: 'known', reason: 'fe de erratas', by: 'Marta', expires: '2026-06-30', from: 'baseline' } as const }, ...sample.findings.slice(1)] };
    const files = await exportFiles(analysis, { to: ['jsonl', 'jsonld'], lang: 'es', csv: csvDialect('guarded') });
    const text = async (name: string): Promise<string> => [...await files.find((file) => file.name === name)!.pieces()].join('');
    const rows = (await text('findings.jsonl')).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.find((row) => row['finding_id'] === first!.id)).toMatchObject({ accepted: 'known', accepted_in: 'baseline', accepted_expires: '2026-06-30', reason: 'fe de erratas', decided_by: 'Marta', confirmed: false });
    expect(rows.length).toBe(sample.findings.length);
    expect(await text('findings.jsonld')).not.toContain(first!.id);
  });
});

describe('ids of documents', () => {
  it.each([['002', './002'], ['3/4', './3/4'], ['1e5', './1e5'], ['2025-03-14', './2025-03-14'], ['./a', '././a'], ['a.txt', 'a.txt'], ['2025/nota-1.txt', '2025/nota-1.txt'], ['', './']])('%j is %j, and none is taken for a number', (id, written) => {
    expect(docId(id)).toBe(written);
  });
});

describe('CSV', () => {
  it('is guarded, raw, or as the Excel of a locale reads it, and says so', async () => {
    const sheets: Record<string, Rows> = {};
    for (const [name, more] of Object.entries({ llano: [], crudo: ['--csv=raw'], peninsular: ['--csv=excel', '--locale=es-ES'], mexicano: ['--csv=excel', '--locale=es-MX'] })) {
      expect(cotejo(['notas', '-o', name, ...more]).status).toBe(0);
      sheets[name] = (await tablesIn(name, 'csv')).get('mentions')!;
    }
    expect(read('llano', 'documents.csv')).toContain(`"'=HYPERLINK(""http://example.invalid"",""ver"")"`);
    expect(read('crudo', 'documents.csv')).toContain(',"=HYPERLINK(""http://example.invalid"",""ver"")"');
    const spain = read('peninsular', 'mentions.csv');
    expect(spain.startsWith('\ufeffmention_id;doc_id;')).toBe(true);
    expect(spain).toContain(';figure;12,5;;12,5;12,5;');
    expect(spain).toMatch(/;figure;-2,5;/);
    expect(read('mexicano', 'mentions.csv').startsWith('\ufeffmention_id,doc_id,')).toBe(true);
    expect(read('mexicano', 'mentions.csv')).toContain(',figure,12.5,,12.5,12.5,');
    expect(read('llano', 'mentions.csv').startsWith('mention_id,')).toBe(true);
    for (const rows of Object.values(sheets)) expect(rows).toEqual(sheets['llano']);
    const about = (name: string): Resource => resourcesOf(at(name))[0]!;
    expect([about('llano').formulaGuard, about('crudo').formulaGuard, about('peninsular').formulaGuard]).toEqual(["'", null, "'"]);
    expect(about('peninsular').dialect!.delimiter).toBe(';');
  });

  it('has a separator and a decimal mark for each locale, as Unicode tells them', () => {
    for (const locale of locales) {
      const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')!.value;
      expect([locale, csvDialect('excel', locale)]).toEqual([locale, { byteOrderMark: true, decimal, delimiter: decimal === ',' ? ';' : ',', guard: true }]);
    }
  });

  it('of a report takes the same options', () => {
    const done = spawnSync(process.execPath, [BIN, 'extract', 'notas', '--format=csv', '--csv=excel', '--locale=es-ES'], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } });
    expect(done.stdout.startsWith('\ufeffmention_id;doc_id;')).toBe(true);
    expect(done.stdout).toContain(';figure;12,5;12,5;12,5;');
  });
});

describe('the data package', () => {
  it.each([[['--to=csv']], [['--to=xlsx', '--to=parquet']], [['--to=jsonld']], [['--csv=excel', '--locale=es-ES', '--lang=en']]])('%j is one by the standard, and names files that are there', (more) => {
    const name = `paquete${more.join('')}`;
    expect(cotejo(['notas', '-o', name, ...more]).status).toBe(0);
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(join(root, 'test/schemas/datapackage-2.0.json'), 'utf8')) as object);
    validate(JSON.parse(read(name, 'datapackage.json')));
    expect(validate.errors).toBeNull();
    const resources = resourcesOf(at(name));
    expect([...resources.map(({ path }) => path), 'datapackage.json'].sort()).toEqual(readdirSync(at(name)).sort());
    const names = resources.map((resource) => resource.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { schema } of resources) {
      if (schema === undefined) continue;
      const columns = schema.fields.map((field) => field.name);
      expect(columns).toEqual(expect.arrayContaining([...schema.primaryKey]));
      for (const { fields, reference } of schema.foreignKeys) {
        expect(columns).toEqual(expect.arrayContaining([...fields]));
        const target = resources.find((resource) => resource.name === reference.resource)!;
        expect(target.schema!.primaryKey).toEqual(reference.fields);
      }
    }
  });

  it('speaks the language asked for', () => {
    expect(cotejo(['notas', '-o', 'en', '--lang=en'], { LANG: 'es_MX.UTF-8' }).status).toBe(0);
    expect(resourcesOf(at('en'))[0]!.description).toMatch(/^One row a document\./);
    expect(resourcesOf(at('todo'))[0]!.description).toMatch(/^Un documento por fila\./);
  });
});

describe('the claims for schema.org', () => {
  type Node = Readonly<Record<string, unknown>>;

  it('have words, places and days, and no rating', () => {
    const { '@context': context, '@graph': graph } = JSON.parse(read('todo', 'findings.jsonld')) as { '@context': string; '@graph': readonly Node[] };
    expect(context).toBe('https://schema.org');
    const works = new Map(graph.filter((node) => node['@type'] === 'CreativeWork').map((node) => [node['@id'], node]));
    const collections = graph.filter((node) => node['@type'] === 'Collection');
    expect(works.size + collections.length).toBe(graph.length);
    const claims = collections.flatMap((node) => node['hasPart'] as readonly Node[]);
    expect(claims.length).toBeGreaterThan(collections.length);
    for (const claim of claims) {
      expect(claim['@type']).toBe('Claim');
      for (const place of [claim['firstAppearance'], ...((claim['appearance'] ?? []) as readonly Node[])] as readonly Node[]) expect(works.has(place['@id'])).toBe(true);
      const first = works.get((claim['firstAppearance'] as Node)['@id'])!;
      expect(claim['datePublished']).toBe(first['datePublished']);
    }
    const weekday = collections.find((node) => node['name'] === 'date/weekday')!;
    expect(weekday['hasPart']).toEqual([expect.objectContaining({ text: expect.stringContaining('viernes 20') as string, inLanguage: 'es', datePublished: '2025-03-20' })]);
    expect(JSON.stringify(graph)).not.toMatch(/rating|verdict|"true"|"false"/i);
    const ids = [...works.keys(), ...collections.map((node) => node['@id']), ...claims.map((node) => node['@id'])];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the folder', () => {
  it('gets the same bytes in every text format, whatever the machine, the order and what was there', () => {
    const text = (name: string): string[] => readdirSync(at(name)).filter((file) => /\.(?:csv|jsonl|json|jsonld)$/.test(file)).sort().map((file) => read(name, file));
    for (const env of [{ TZ: 'Pacific/Auckland', LANG: 'en_US.UTF-8' }, { TZ: 'America/Mexico_City', LC_ALL: 'de_DE.UTF-8' }] as const) {
      expect(cotejo(['notas/raras.jsonl', 'notas/cierra.txt', 'notas', '-o', 'otra', ...formatNames.map((name) => `--to=${name}`)], env).status).toBe(0);
      expect(text('otra')).toEqual(text('todo'));
      expect(readFileSync(at('otra', 'mentions.parquet')).equals(readFileSync(at('todo', 'mentions.parquet')))).toBe(true);
    }
  });

  it('is made where it is not there, and tells what it got on standard error', () => {
    expect(cotejo(['notas', '-o', 'hondo/muy/hondo'])).toEqual({ status: 0, out: '', err: `hondo/muy/hondo/${TABLES.map((name) => `${name}.csv`).join('  ')}  datapackage.json\n` });
    expect(cotejo(['notas', '-o', 'hondo/callado', '--quiet'])).toEqual({ status: 0, out: '', err: '' });
    expect(readdirSync(at('hondo', 'callado')).sort()).toEqual([...TABLES.map((name) => `${name}.csv`), 'datapackage.json'].sort());
  });

  it('keeps files of somebody else', () => {
    mkdirSync(at('ajena'));
    writeFileSync(at('ajena', 'claims.csv'), 'mío\n');
    expect(cotejo(['notas', '-o', 'ajena'])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('«ajena/claims.csv»') as string });
    expect(readdirSync(at('ajena'))).toEqual(['claims.csv']);
    expect(cotejo(['notas', '-o', 'ajena', '--to=jsonl']).status).toBe(0);
    expect(read('ajena', 'claims.csv')).toBe('mío\n');
  });

  it('keeps documents that were read', () => {
    mkdirSync(at('juntos'));
    writeFileSync(at('juntos', 'mentions.jsonl'), `${JSON.stringify({ id: 'a', text: ABRE })}\n`);
    writeFileSync(at('juntos', 'documents.csv'), CIERRA);
    const before = read('juntos', 'documents.csv');
    expect(cotejo(['juntos/documents.csv', '-o', 'juntos'])).toMatchObject({ status: 2, err: expect.stringContaining('documents.csv') as string });
    expect(read('juntos', 'documents.csv')).toBe(before);
    expect(existsSync(at('juntos', 'datapackage.json'))).toBe(false);
  });

  it('is the only place that is written: a link in it is replaced, not followed', () => {
    expect(cotejo(['notas', '-o', 'enlace']).status).toBe(0);
    writeFileSync(at('fuera.txt'), 'fuera\n');
    rmSync(at('enlace', 'mentions.csv'));
    symlinkSync(at('fuera.txt'), at('enlace', 'mentions.csv'));
    expect(cotejo(['notas', '-o', 'enlace']).status).toBe(0);
    expect(read('fuera.txt')).toBe('fuera\n');
    expect(read('enlace', 'mentions.csv')).toBe(read('todo', 'mentions.csv'));
    expect(readdirSync(at('enlace')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('that cannot be made, or a file that cannot be written, ends in 2; the rest is written', () => {
    expect(cotejo(['notas', '-o', 'notas/abre.txt'])).toMatchObject({ status: 2, err: expect.stringContaining('«notas/abre.txt»') as string });
    expect(read('notas', 'abre.txt')).toBe(ABRE);
    expect(cotejo(['notas', '-o', 'roto']).status).toBe(0);
    rmSync(at('roto', 'claims.csv'));
    mkdirSync(at('roto', 'claims.csv', 'dentro'), { recursive: true });
    rmSync(at('roto', 'timeline.csv'));
    const done = cotejo(['notas', '-o', 'roto']);
    expect(done).toMatchObject({ status: 2, err: expect.stringContaining('cotejo: No se puede escribir en roto/claims.csv (E') as string });
    expect(existsSync(at('roto', 'timeline.csv'))).toBe(true);
    expect(readdirSync(at('roto')).filter((name) => name.startsWith('.'))).toEqual([]);
    if (process.getuid?.() === 0) return;
    mkdirSync(at('cerrada'));
    chmodSync(at('cerrada'), 0o555);
    expect(cotejo(['notas', '-o', 'cerrada']).status).toBe(2);
  });
});

describe('exit status', () => {
  it.each([
    [['vacia', '-o', 'x']], [['no-esta.txt', '-o', 'x']], [['notas']], [['-o', 'x']], [['notas', '-o', '']], [['notas', '-o', 'x', '--to=ods']], [['notas', '-o', 'x', '--to=csv,']],
    [['notas', '-o', 'x', '--locale=es']], [['notas', '-o', 'x', '--csv=mucho']], [['notas', '-o', 'x', '--format=json']], [['notas', '-o', 'x', '--fail-on=note']], [['notas', '-o', 'x', '--baseline=no-esta.json']],
  ])('%j ends with 2 and writes nothing', (args) => {
    const { status, out, err } = cotejo(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^cotejo: /);
    expect(err).not.toMatch(/interno|at .*\.js:\d+/);
    expect(existsSync(at('x'))).toBe(false);
  });

  it('0 where findings are, 2 for a file that cannot be read, and the rest is exported', () => {
    const { status, err } = cotejo(['notas', 'no-esta.txt', '-o', 'parte']);
    expect(status).toBe(2);
    expect(err).toContain('no-esta.txt');
    expect(read('parte', 'mentions.csv')).toBe(read('todo', 'mentions.csv'));
  });

  it('a near name is told', () => {
    expect(cotejo(['notas', '-o', 'x', '--to=parqet']).err).toContain('parquet');
  });
});
