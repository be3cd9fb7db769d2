import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
let folder: string;

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const run = (...args: string[]): Promise<Ran> => new Promise((done) => {
  execFile(process.execPath, [join(root, 'bin', 'cotejo.js'), ...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1', LANG: 'es_MX.UTF-8' }, maxBuffer: 2 ** 26 }, (error, out, err) => {
    done({ status: error === null ? 0 : Number(error.code), out, err });
  });
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cotejo-against-'));
  cpSync(join(root, 'fixtures', 'articles'), join(folder, 'notas'), { recursive: true });
  cpSync(join(root, 'fixtures', 'draft.txt'), join(folder, 'draft.txt'));
  expect((await run('index', 'notas', '-o', 'notas.duckdb')).status).toBe(0);
}, 60_000);

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

it.each(['terminal', 'csv', 'sarif', 'github', 'junit'])('a draft gets the same %s from an archive as from its folder', async (format) => {
  const [folderSays, archiveSays] = await Promise.all(['notas', 'notas.duckdb'].map((against) => run('check', 'draft.txt', '--against', against, '--format', format)));
  expect(archiveSays).toEqual(folderSays);
  expect(archiveSays!.status).toBe(1);
  expect(archiveSays!.out).toContain('office/two-holders');
});

it('JSON has the draft and the documents that its findings quote, and counts all', async () => {
  const { out } = await run('check', 'draft.txt', '--against', 'notas.duckdb', '--format', 'json');
  const whole = JSON.parse((await run('check', 'draft.txt', '--against', 'notas', '--format', 'json')).out);
  const analysis = JSON.parse(out);
  expect(analysis.findings).toEqual(whole.findings);
  expect(analysis.stats.documents).toBe(whole.stats.documents);
  const ids = analysis.documents.map(({ id }: { id: string }) => id);
  expect(new Set(analysis.findings.flatMap(({ evidence }: { evidence: { doc: string }[] }) => evidence.map(({ doc }) => doc)))).toEqual(new Set(ids.filter((id: string) => id !== 'draft.txt').concat('draft.txt')));
  expect(analysis.mentions.filter(({ doc }: { doc: string }) => doc === 'draft.txt')).toEqual(whole.mentions.filter(({ doc }: { doc: string }) => doc === 'draft.txt'));
});

it('standard input may be the draft', async () => {
  const ran = await new Promise<string>((done) => {
    const child = execFile(process.execPath, [join(root, 'bin', 'cotejo.js'), 'check', '-', '--stdin-filename', 'draft.txt', '--against', 'notas.duckdb'], { cwd: folder }, (_, out) => { done(out); });
    child.stdin!.end(readFileSync(join(folder, 'draft.txt')));
  });
  expect(ran).toContain('office/two-holders');
});

it('a draft that the archive has too is its newer version', async () => {
  const name = '2025-11-05-junta-regional.txt';
  writeFileSync(join(folder, 'notas', name), readFileSync(join(root, 'fixtures', 'articles', name), 'utf8').replace('1.9 millones de afiliados', '1.6 millones de afiliados'));
  const [fromFolder, fromArchive] = await Promise.all(['notas', 'notas.duckdb'].map((against) => run('check', `notas/${name}`, '--against', against)));
  cpSync(join(root, 'fixtures', 'articles', name), join(folder, 'notas', name));
  expect(fromArchive).toEqual(fromFolder);
});

it('findings that are accepted stay so, and none of the others is called stale', async () => {
  const [id] = /C-[0-9a-f]+/.exec((await run('check', 'draft.txt', '--against', 'notas.duckdb', '--format', 'csv')).out)!;
  expect((await run('baseline', 'notas', 'draft.txt')).status).toBe(0);
  const { status, out, err } = await run('check', 'draft.txt', '--against', 'notas.duckdb', '--format', 'csv');
  rmSync(join(folder, 'cotejo-baseline.json'));
  expect(status).toBe(0);
  expect(out).not.toContain(id);
  expect(err).not.toMatch(/[1-9]\d* caducos/);
});

it('an archive of other options, a half-made one and two at once are refused with what to do', async () => {
  writeFileSync(join(folder, 'otra.json'), '{ "synonyms": [["clínica", "consultorio"]] }');
  const other = await run('check', 'draft.txt', '--against', 'notas.duckdb', '--config', 'otra.json');
  expect([other.status, other.out]).toEqual([2, '']);
  expect(other.err).toContain('cotejo index');
  cpSync(join(folder, 'notas.duckdb'), join(folder, 'otras.duckdb'));
  const two = await run('check', 'draft.txt', '--against', 'notas.duckdb', '--against', 'otras.duckdb');
  expect([two.status, two.out]).toEqual([2, '']);
  expect(two.err).toContain('--against');
});

it('folders may stand beside an archive', async () => {
  writeFileSync(join(folder, 'otra.txt'), 'OLMEDA, a 20 de enero de 2026. La directora general del Instituto de la Sal, Inés Robles Paz, abrió la sala.');
  writeFileSync(join(folder, 'nueva.txt'), 'OLMEDA, a 21 de enero de 2026. El director general del Instituto de la Sal, Hugo Serna Vidal, cerró la semana.');
  const { status, out } = await run('check', 'nueva.txt', '--against', 'otra.txt', '--against', 'notas.duckdb');
  expect([status, out.includes('office/two-holders')]).toEqual([1, true]);
});

it('an archive that is named as a document is told for what it is, and the others are read', async () => {
  const { status, out, err } = await run('extract', 'notas.duckdb', 'draft.txt', '--format', 'csv');
  expect(status).toBe(2);
  expect(out).toContain('draft.txt');
  expect(err).toContain('check --against');
});
