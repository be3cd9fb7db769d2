import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const BIN = join(root, 'bin', 'cotejo.js');
const HOUSE = join(root, 'fixtures/plugins/house.mjs');

let folder: string;

function cotejo(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', input: '', env: { PATH: process.env['PATH'], LANG: 'es' } });
  return { status, out: stdout, err: stderr };
}

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cotejo-plugins-'));
  put({
    'n/a.txt': 'Tolimpa, a 3 de marzo de 2025.- El programa Luz de Río llegó a 2 millones de usuarios.\n',
    'n/b.txt': 'Tolimpa, a 4 de marzo de 2025.- La Comisión Forestal abrió 12 viveros.\n',
    'n/c.txt': 'Tolimpa, a 5 de marzo de 2025.- En la sierra hay 12 viveros.\n',
  });
});
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

describe('a plug-in', () => {
  it('adds rules over documents and claims, and a format', () => {
    const { status, out } = cotejo('n', '--plugin', HOUSE, '--format', 'lines');
    expect(out).toBe('tension house/repeated n/b.txt:1\nnote house/unsourced n/a.txt:1\n');
    expect(status).toBe(0);
    expect(cotejo('n', '--plugin', HOUSE, '--format', 'lines', '--fail-on', 'tension').status).toBe(1);
    expect(cotejo('n').out).not.toContain('house/');
    expect(cotejo('n', '--format', 'lines')).toMatchObject({ status: 2, out: '' });
  });

  it('its findings are findings: on the screen, explained, under settings of rules, in check', () => {
    const { out } = cotejo('n', '--plugin', HOUSE);
    expect(out).toContain('La misma cifra está en otro texto.');
    const [id = ''] = /C-[0-9a-f]{4,}/.exec(out) ?? [];
    expect(cotejo('explain', id, 'n', '--plugin', HOUSE).out).toContain('se disuelve en estos casos: el segundo cita al primero');
    put({ 'cotejo.config.yaml': 'rules: { "house/*": off }\n' });
    expect(cotejo('n', '--plugin', HOUSE, '--format', 'lines')).toMatchObject({ status: 0, out: '' });
    put({ 'cotejo.config.yaml': '' });
    expect(cotejo('check', 'n/c.txt', '--against', 'n', '--plugin', HOUSE, '--format', 'lines').out).toBe('tension house/repeated n/c.txt:1\n');
    expect(cotejo('rules', 'house/unsourced', '--plugin', HOUSE).out).toContain('El libro de estilo pide');
  });

  it('is never found: neither beside the articles, nor by a configuration that was found', () => {
    put({ 'n/plugin.mjs': 'process.exit(7)', 'plugin.mjs': 'process.exit(7)', 'n/cotejo.config.yaml': 'plugins: ./plugin.mjs\n' });
    expect(cotejo('n').status).toBe(0);
    put({ 'cotejo.config.yaml': 'plugins: ./plugin.mjs\n' });
    expect(cotejo('n').status).toBe(2);
    expect(cotejo('n').err).toContain('cotejo.config.yaml:1:1: «plugins» carga código');
  });
});

const meta = `{ id: 'x/y', level: 'note', title: { es: 'a', en: 'a' }, about: { es: 'a', en: 'a' }, wrongWhen: { es: 'a', en: 'a' }, example: { lang: 'es', reported: 'a', silent: 'b' } }`;

describe('a broken plug-in is told, and ends with 2', () => {
  it.each([
    ['that is not there', null, 'no existe'],
    ['that does not parse', 'export const plugin = {', 'no se puede cargar (Unexpected end of input)'],
    ['that throws when it is loaded', 'throw new Error("roto\\nmás")', 'no se puede cargar (roto)'],
    ['that exports something else', 'export const plugins = {}', 'no exporta «plugin»'],
    ['without a name', 'export const plugin = {}', 'le falta «name»'],
    ['with a mistyped part', 'export const plugin = { name: "x", rule: [] }', 'no tiene «rule»'],
    ['with rules in a list', 'export const plugin = { name: "x", rules: [] }', '«rules» es una tabla con document, claims, names'],
    ['with a rule without meta', 'export const plugin = { name: "x", rules: { document: [{}] } }', 'a «rules.document[1]» le falta «meta»'],
    ['with a rule that exists', `export const plugin = { name: "x", rules: { document: [{ meta: { ...${meta}, id: 'figure/value' }, check: () => [] }] } }`, 'la regla «figure/value» ya existe'],
    ['with a rule without its function', `export const plugin = { name: "x", rules: { claims: [{ meta: ${meta}, kind: 'figure', keys: () => [] }] } }`, '«rules.claims[1].sweep» es una función'],
    ['with a format that exists', 'export const plugin = { name: "x", reporters: [{ name: "json", machine: true, render: () => "" }] }', 'el formato «json» ya existe'],
    ['whose rule throws', `export const plugin = { name: "x", rules: { document: [{ meta: ${meta}, check: () => { throw new Error('ay') } }] } }`, 'x/y falló (ay)'],
    ['whose rule gives something else', `export const plugin = { name: "x", rules: { document: [{ meta: ${meta}, check: () => [{ rule: 'x/y' }] }] } }`, 'x/y falló (su hallazgo no está completo'],
    ['whose rule gives nothing', `export const plugin = { name: "x", rules: { names: [{ meta: ${meta}, check: () => null }] } }`, 'x/y falló'],
    ['whose finding points nowhere', `export const plugin = { name: "x", rules: { document: [{ meta: ${meta}, check: () => [{ rule: 'x/y', level: 'note', message: { es: 'a', en: 'a' }, data: {}, proof: [], evidence: [{ doc: 'no-esta', start: 0, end: 1 }] }] }] } }`, 'módulos añadidos (x)'],
  ])('%s', (_, text, message) => {
    if (text !== null) put({ 'p.mjs': text });
    const { status, out, err } = cotejo('n', '--plugin', 'p.mjs');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toContain('defecto de cotejo');
  });

  it('whose report fails', () => {
    put({ 'p.mjs': 'export const plugin = { name: "x", reporters: [{ name: "x", machine: true, render: () => { throw new Error("ay"); } }] }' });
    expect(cotejo('n', '--plugin', 'p.mjs', '--format', 'x')).toMatchObject({ status: 2, out: '' });
    expect(cotejo('n', '--plugin', 'p.mjs', '--format', 'x').err).toContain('p.mjs: x falló (ay).');
  });
});
