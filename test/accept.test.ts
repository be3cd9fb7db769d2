import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, lstatSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../src/model/analysis.js';

const root = join(import.meta.dirname, '..');
const BIN = join(root, 'bin', 'cotejo.js');
const FILE = 'cotejo-baseline.json';

const AGENCY = [
  'Puerto Calizo, 4 de marzo de 2025.- La Dirección de Faros y Boyas (Difabo) informó que el programa Costa Segura atiende a 48 mil pescadores en toda la región.',
  '',
  'El director general de la Dirección de Faros y Boyas (Difabo), Anselmo Ibarra Luque, recorrió el muelle de Puerto Calizo.',
].join('\n');
const WRONG_DAY = 'Puerto Calizo, lunes 5 de marzo de 2025.- La Dirección de Faros y Boyas (Difabo) revisó las lámparas del muelle, y nadie pidió más tiempo para terminar la obra.\n';

let folder: string;

interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface Kept {
  readonly schema: string;
  readonly entries: readonly { readonly id: string; readonly rule: string; readonly quotes: readonly string[]; readonly reason: string; readonly by?: string; readonly expires?: string; readonly verdict?: string }[];
}

function cotejo(...args: string[]): Done {
  return fed('', ...args);
}

function fed(input: string, ...args: string[]): Done {
  const done = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', input, env: { PATH: process.env['PATH'], HOME: folder, LANG: 'es_MX.UTF-8' } });
  expect(done.stderr).not.toMatch(/Error interno/);
  return { status: done.status, out: done.stdout, err: done.stderr };
}

const put = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const kept = (name = FILE): Kept => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Kept;
const json = (...args: string[]): Analysis => JSON.parse(cotejo(...args, '--format', 'json').out) as Analysis;
const onlyId = (...args: string[]): string => json(...args, '--no-baseline').findings[0]?.id ?? '';

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cotejo-accept-'));
  put('notas/a.txt', AGENCY);
  put('notas/b.txt', WRONG_DAY);
});
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

describe('baseline', () => {
  it('takes the findings of today as known: later runs show only what is new', () => {
    expect(cotejo('notas').status).toBe(1);
    const made = cotejo('baseline', 'notas');
    expect(made).toMatchObject({ status: 0, out: `1 hallazgo aceptado → ${FILE}\n`, err: '' });
    const after = cotejo('notas');
    expect(after.status).toBe(0);
    expect(after.out).toContain('Sin novedades.');
    expect(after.out).toMatch(/\n1 aceptado \(ver: --show-accepted\), 0 caducos\n$/);
    expect(cotejo('notas', '--no-baseline').status).toBe(1);
  });

  it('keeps one entry on each line, by rule and quotes, with nothing of files or lines', () => {
    put('notas/c.txt', WRONG_DAY.replace('lunes 5', 'jueves 7'));
    cotejo('baseline', 'notas', '--reason', 'vienen así', '--by', 'Archivo', '--expires', '2026-01-31');
    const lines = readFileSync(join(folder, FILE), 'utf8').split('\n');
    expect(lines[0]).toBe('{"schema": "cotejo/baseline@1", "entries": [');
    expect(lines.at(-2)).toBe(']}');
    const { entries } = kept();
    expect(lines.length).toBe(entries.length + 3);
    expect(entries.map(({ quotes }) => quotes)).toContainEqual(['lunes 5 de marzo de 2025']);
    for (const entry of entries) expect(entry).toMatchObject({ rule: 'date/weekday', reason: 'vienen así', by: 'Archivo', expires: '2026-01-31' });
    expect(readFileSync(join(folder, FILE), 'utf8')).not.toContain('notas/');
  });

  it('outlives an edit elsewhere, a new name and other line breaks', () => {
    cotejo('baseline', 'notas');
    renameSync(join(folder, 'notas/b.txt'), join(folder, 'notas/z-otra.txt'));
    put('notas/z-otra.txt', `Aviso del puerto\n\n${WRONG_DAY.replace('5 de marzo', '5\nde marzo').replace('nadie', 'ningún vecino')}`);
    const after = cotejo('notas');
    expect(after.out).toContain('1 aceptado (ver: --show-accepted), 0 caducos');
    expect(after.status).toBe(0);
  });

  it('a changed figure is a new finding, and the old entry is stale', () => {
    cotejo('baseline', 'notas');
    put('notas/b.txt', WRONG_DAY.replace('lunes 5', 'lunes 6'));
    const after = cotejo('notas');
    expect(after.status).toBe(1);
    expect(after.out).toContain('0 aceptados, 1 caduco');
  });

  it('a second run takes nothing in and drops nothing unless it is told to, and says what there is', () => {
    cotejo('baseline', 'notas', '--reason', 'ya preguntado');
    const before = readFileSync(join(folder, FILE), 'utf8');
    put('notas/b.txt', WRONG_DAY.replace('lunes 5', 'lunes 6'));
    const told = cotejo('baseline', 'notas');
    expect(told.status).toBe(0);
    expect(told.out).toContain('1 hallazgo nuevo, que no se acepta:');
    expect(told.out).toContain('1 entrada caduca:');
    expect(told.out).toContain('(ya preguntado)');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(before);

    const taken = cotejo('baseline', 'notas', '--accept-new');
    expect(taken.out).toMatch(/1 hallazgo nuevo:\n {2}C-\w+ {2}date\/weekday/);
    expect(kept().entries.map(({ quotes, reason }) => [quotes[0], reason]).sort())
      .toEqual([['lunes 5 de marzo de 2025', 'ya preguntado'], ['lunes 6 de marzo de 2025', '']]);

    const pruned = cotejo('baseline', 'notas', '--prune');
    expect(pruned.out).toContain('1 entrada caduca quitada');
    expect(pruned.out).toContain('(ya preguntado)');
    expect(kept().entries.map(({ quotes }) => quotes[0])).toEqual(['lunes 6 de marzo de 2025']);
  });

  it('prunes nothing where something could not be read: its findings may be there', () => {
    cotejo('baseline', 'notas');
    renameSync(join(folder, 'notas/b.txt'), join(folder, 'b.txt'));
    const { status, err } = cotejo('baseline', 'notas', 'no-esta.txt', '--prune');
    expect(status).toBe(2);
    expect(err).toContain('No se quita ninguna entrada');
    expect(kept().entries).toHaveLength(1);
  });

  it('--baseline names another file, for writing and for reading', () => {
    expect(cotejo('baseline', 'notas', '--baseline', 'otro.json').status).toBe(0);
    expect(existsSync(join(folder, FILE))).toBe(false);
    expect(cotejo('notas').status).toBe(1);
    expect(cotejo('notas', '--baseline', 'otro.json').status).toBe(0);
  });

  it('of a check: drafts against an archive', () => {
    const check = ['notas/b.txt', '--against', 'notas'];
    expect(cotejo('check', ...check).status).toBe(1);
    cotejo('baseline', ...check);
    const after = cotejo('check', ...check);
    expect(after).toMatchObject({ status: 0, out: 'Sin novedades.\n\n0 contradicciones, 0 tensiones\n1 aceptado (ver: --show-accepted), 0 caducos\n' });
  });

  it('an entry of the archive is not stale in a check that does not report it', () => {
    cotejo('baseline', 'notas');
    put('borrador.txt', 'Puerto Calizo, 6 de marzo de 2025.- El muelle cerró por la tarde.\n');
    const { out, status } = cotejo('check', 'borrador.txt', '--against', 'notas');
    expect(status).toBe(0);
    expect(out).toContain('0 aceptados, 0 caducos');
  });

  it.each([
    ['no JSON', '{', 'no es JSON'],
    ['another JSON', '{"name":"x"}', 'cotejo/baseline@1'],
    ['a merge that was left', '<<<<<<< uno\n{"schema": "cotejo/baseline@1", "entries": []}\n=======\n>>>>>>> dos\n', 'conflictos de fusión'],
    ['an entry that lacks its reason', '{"schema": "cotejo/baseline@1", "entries": [\n{"id":"C-1","rule":"date/weekday","quotes":["x"]}\n]}', `${FILE}:2:`],
    ['quotes that are not those of its id', '{"schema": "cotejo/baseline@1", "entries": [\n\n{"id":"C-1","rule":"date/weekday","quotes":["x"],"reason":""}\n]}', `${FILE}:3:`],
  ])('a malformed file is told, and nothing is lost: %s', (_, text, cause) => {
    put(FILE, text);
    for (const args of [['notas'], ['baseline', 'notas'], ['baseline', 'notas', '--accept-new'], ['accept', 'C-1', 'notas', '--reason', 'x'], ['timeline', 'notas']]) {
      const { status, err, out } = cotejo(...args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(FILE);
      expect(err).toContain(cause);
    }
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(text);
    expect(cotejo('notas', '--no-baseline').status).toBe(1);
  });

  it('a file that is named and missing is told', () => {
    const { status, err } = cotejo('notas', '--baseline', 'no-esta.json');
    expect(status).toBe(2);
    expect(err).toContain('no-esta.json');
    expect(err).toContain('ENOENT');
  });

  it('never takes the place of a document that was read', () => {
    const { status } = cotejo('baseline', 'notas', '--baseline', 'notas/b.txt');
    expect(status).toBe(2);
    expect(readFileSync(join(folder, 'notas/b.txt'), 'utf8')).toBe(WRONG_DAY);
  });

  it('is replaced in one step: a link stays a link, permissions stay, nothing is left beside it', () => {
    mkdirSync(join(folder, 'guardado'));
    cotejo('baseline', 'notas', '--baseline', 'guardado/uno.json');
    chmodSync(join(folder, 'guardado/uno.json'), 0o640);
    symlinkSync('guardado/uno.json', join(folder, FILE));
    put('notas/c.txt', WRONG_DAY.replace('lunes 5', 'jueves 7'));
    expect(cotejo('baseline', 'notas', '--accept-new').status).toBe(0);
    expect(lstatSync(join(folder, FILE)).isSymbolicLink()).toBe(true);
    expect(kept('guardado/uno.json').entries).toHaveLength(2);
    expect(statSync(join(folder, 'guardado/uno.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, 'guardado'))).toEqual(['uno.json']);
  });
});

describe('accept', () => {
  it('takes one finding by the start of its id, with reason and name', () => {
    const id = onlyId('notas');
    const { status, out } = cotejo('accept', id.slice(0, 6), 'notas', '--reason', 'fe de\n erratas', '--by', 'Marta Ruelas');
    expect(status).toBe(0);
    expect(out).toContain(id);
    expect(kept().entries).toMatchObject([{ id, reason: 'fe de erratas', by: 'Marta Ruelas' }]);
    expect(cotejo('notas').status).toBe(0);
  });

  it('replaces an earlier reason, and says which it was', () => {
    const id = onlyId('notas');
    cotejo('accept', id, 'notas', '--reason', 'en consulta');
    const { err } = cotejo('accept', id, 'notas', '--reason', 'aclarado');
    expect(err).toContain('«en consulta»');
    expect(kept().entries.map(({ reason }) => reason)).toEqual(['aclarado']);
  });

  it('leaves other entries as they are', () => {
    put('notas/c.txt', WRONG_DAY.replace('lunes 5', 'jueves 7'));
    cotejo('baseline', 'notas', '--reason', 'de antes');
    cotejo('accept', kept().entries[0]!.id, 'notas', '--reason', 'aclarado');
    expect(kept().entries.map(({ reason }) => reason).sort()).toEqual(['aclarado', 'de antes']);
  });

  it.each([
    [['accept'], 'identificador'],
    [['accept', 'C-1'], 'qué leer'],
    [['accept', 'C-1', 'notas'], '--reason'],
    [['accept', 'C-1', 'notas', '--reason', '  '], '--reason'],
    [['accept', 'C-zzzz', 'notas', '--reason', 'x'], 'C-zzzz'],
    [['accept', 'C-', 'notas', '--reason', 'x', '--expires', '2026-02-30'], '--expires'],
    [['notas', '--as-of', 'mañana'], '--as-of'],
    [['baseline'], 'qué leer'],
    [['baseline', 'notas', '--no-baseline'], '--no-baseline'],
    [['timeline', 'notas', '--reason', 'x'], '--reason'],
  ])('%j is refused with the cause', (args, cause) => {
    const { status, err } = cotejo(...args);
    expect(status).toBe(2);
    expect(err).toContain(cause);
    expect(existsSync(join(folder, FILE))).toBe(false);
  });

  it('holds to its last day, by the newest document or by --as-of, never by the clock', () => {
    cotejo('accept', onlyId('notas'), 'notas', '--reason', 'en consulta', '--expires', '2025-03-31');
    expect(cotejo('notas').status).toBe(0);
    expect(cotejo('notas', '--as-of', '2025-03-31').status).toBe(0);
    const late = cotejo('notas', '--as-of', '2025-04-01');
    expect(late.status).toBe(1);
    expect(late.out).toContain('0 aceptados, 0 caducos, 1 vencido');
    put('notas/c.txt', 'Puerto Calizo, 2 de abril de 2025.- El muelle abrió por la tarde.\n');
    expect(cotejo('notas').status).toBe(1);
    expect(cotejo('baseline', 'notas').out).toContain('1 entrada vencida');
  });
});

describe('reports', () => {
  beforeEach(() => { cotejo('accept', onlyId('notas'), 'notas', '--reason', 'fe \u001b[31mde erratas', '--by', 'Marta'); });

  it('JSON holds every finding, the accepted ones marked', () => {
    const analysis = json('notas');
    expect(analysis.findings).toMatchObject([{ rule: 'date/weekday', accepted: { as: 'known', reason: expect.stringContaining('erratas') as string, by: 'Marta', from: 'baseline' } }]);
    expect(analysis.accepting).toEqual({ accepted: 1, stale: [], expired: [], idle: [] });
    expect(json('notas', '--no-baseline')).not.toHaveProperty('accepting');
  });

  it.each(['csv', 'github', 'review'])('%s leaves them out, and standard error says how many', (format) => {
    const { out, err, status } = cotejo('notas', '--format', format, '--show-accepted');
    expect([status, out.includes('date/weekday')]).toEqual([0, false]);
    expect(err).toBe('cotejo: 1 aceptado (ver: --show-accepted), 0 caducos\n');
  });

  it.each(['terminal', 'markdown'])('%s shows them with their reasons where that is asked', (format) => {
    const plain = cotejo('notas', '--format', format);
    expect(plain.out).not.toContain('date/weekday');
    expect(plain.err).toBe('');
    const { out, status } = cotejo('notas', '--format', format, '--show-accepted');
    expect(status).toBe(0);
    expect(out).toContain('Aceptados');
    expect(out).toContain('fe de erratas');
    expect(out).not.toContain('\u001b');
    expect(out).toContain('0 contradicciones');
  });

  it('explain shows an accepted finding, and why it is', () => {
    expect(cotejo('explain', onlyId('notas'), 'notas').out).toContain('aceptado: fe de erratas (Marta)');
  });
});
