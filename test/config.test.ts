import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../src/config/keys.js';
import type { Analysis } from '../src/model/analysis.js';

const root = join(import.meta.dirname, '..');
const BIN = join(root, 'bin', 'cotejo.js');
const HOUSE = join(root, 'fixtures/plugins/house.mjs');

let folder: string;

interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function cotejo(args: readonly string[], more: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string; readonly node?: readonly string[] } = {}): Done {
  const done = spawnSync(process.execPath, [...(more.node ?? []), BIN, ...args], {
    cwd: join(folder, more.cwd ?? '.'), encoding: 'utf8', input: '', timeout: 20_000, env: { PATH: process.env['PATH'], LANG: 'es_MX.UTF-8', ...more.env },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const analysis = (args: readonly string[], more: Parameters<typeof cotejo>[1] = {}): Analysis => JSON.parse(cotejo([...args, '--format', 'json'], more).out) as Analysis;
const rulesOf = (found: Analysis): string[] => found.findings.map(({ rule, level }) => `${rule} ${level}`);
const ids = (found: Analysis): string[] => found.documents.map(({ id }) => id);

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
});
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'cotejo-config-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

const A = 'Tolimpa, a 3 de marzo de 2025.- ';
const WRONG_DAY = 'Tolimpa, viernes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la sierra.\n';
const pair = (a: string, b: string): Readonly<Record<string, string>> => ({ 'n/a.txt': `${A}${a}\n`, 'n/b.txt': `${A}${b}\n` });
const TWO_VALUES = pair('El programa Luz de Río entregó 300 becas en 2024.', 'El programa Luz de Río entregó 450 becas en 2024.');

describe('every key has an effect', () => {
  const tried = new Set<string>();
  const with_ = (name: string, yaml: string): void => {
    tried.add(name);
    put({ 'cotejo.config.yaml': yaml });
  };

  it('rules: off, another level, by name, family and all; the narrower one decides', () => {
    put(TWO_VALUES);
    expect(rulesOf(analysis(['n']))).toEqual(['figure/value conflict']);
    with_('rules', 'rules:\n  figure/value: off\n');
    expect(cotejo(['n']).status).toBe(0);
    with_('rules', 'rules: { figure/value: tension }\n');
    expect(rulesOf(analysis(['n']))).toEqual(['figure/value tension']);
    expect(cotejo(['n']).status).toBe(0);
    with_('rules', 'rules: { "figure/*": off }\n');
    expect(rulesOf(analysis(['n']))).toEqual([]);
    with_('rules', 'rules: { "*": off, "figure/*": note, figure/value: on }\n');
    expect(rulesOf(analysis(['n']))).toEqual(['figure/value conflict']);
  });

  it('hedges.about and hedges.almost', () => {
    put(pair('El programa Luz de Río entregó alrededor de 4321 becas en 2024.', 'El programa Luz de Río entregó casi 500 libros en 2024.'));
    const ranges = (): unknown[] => analysis(['extract', 'n']).mentions.flatMap((one) => (one.kind === 'figure' ? [[Math.round(one.low ?? 0), Math.round(one.high ?? 0)]] : []));
    expect(ranges()).toEqual([[3889, 4753], [450, 500]]);
    with_('hedges', 'hedges: { about: 0.02, almost: 0.2 }\n');
    expect(ranges()).toEqual([[4235, 4407], [400, 500]]);
  });

  it('hedges.near', () => {
    put(pair('El programa Luz de Río entregó poco más de 500 becas.', 'Nada.'));
    const high = (): unknown => analysis(['extract', 'n']).mentions.flatMap((one) => (one.kind === 'figure' ? [one.high] : []))[0];
    expect(high()).toBe(550);
    with_('hedges', 'hedges: { near: 0.5 }\n');
    expect(high()).toBe(750);
  });

  it.each([['beyond', 'más de', 620], ['least', 'al menos', 700]] as const)('hedges.%s', (name, hedge, other) => {
    put(pair(`El programa Luz de Río entregó ${hedge} 500 becas en 2024.`, `El programa Luz de Río entregó ${other} becas en 2024.`));
    const why = (): string => cotejo(['why', 'n/a.txt:1', 'n/b.txt:1']).out;
    expect(why()).not.toContain('nadie lo diría así');
    with_('hedges', `hedges: { ${name}: 0.02 }\n`);
    expect(why()).toContain('nadie lo diría así');
  });

  it('decimal', () => {
    put(pair('El programa Luz de Río repartió 1.250 litros.', 'Nada.'));
    const value = (): unknown => analysis(['extract', 'n']).mentions.flatMap((one) => (one.kind === 'figure' ? [one.value] : []))[0];
    with_('decimal', 'decimal: comma\n');
    expect(value()).toBe(1250);
    with_('decimal', 'decimal: dot\n');
    expect(value()).toBe(1.25);
  });

  it('dates: what may date a document, and in which order', () => {
    put({ 'n/2024-01-02-nota.txt': `${A}Nada.\n` });
    const dated = (): unknown => analysis(['extract', 'n']).documents.map((one) => [one.dated?.timex, one.dated?.basis])[0];
    expect(dated()).toEqual(['2025-03-03', 'dateline']);
    with_('dates', 'dates: [file-name, dateline]\n');
    expect(dated()).toEqual(['2024-01-02', 'file-name']);
    with_('dates', 'dates: [metadata]\n');
    expect(dated()).toEqual([undefined, undefined]);
  });

  it('aliases: names that are one', () => {
    put(pair('El Consejo Ribereño de Tolimpa entregó 300 becas en 2024.', 'El Órgano Verde entregó 450 becas en 2024.'));
    expect(rulesOf(analysis(['n']))).toEqual([]);
    with_('aliases', 'aliases:\n  Consejo Ribereño de Tolimpa: Órgano Verde\n');
    expect(rulesOf(analysis(['n']))).toEqual(['figure/value conflict']);
  });

  it('aliases: of a person', () => {
    put(pair('La directora del Instituto de Aguas de Tolimpa, Aurelia Montes Carbajal, abrió una sala.', 'La directora del Instituto de Aguas de Tolimpa, Lela Casanova Ruiz, cerró la sala.'));
    expect(rulesOf(analysis(['n']))).toEqual(['office/two-holders conflict']);
    with_('aliases', 'aliases: { Aurelia Montes Carbajal: [Lela Casanova Ruiz] }\n');
    const found = analysis(['n']);
    expect(rulesOf(found)).toEqual([]);
    expect(found.entities.filter(({ kind }) => kind === 'person')).toMatchObject([{ name: 'Aurelia Montes Carbajal', aliases: [{ form: 'Aurelia Montes Carbajal', basis: 'exact' }, { form: 'Lela Casanova Ruiz', basis: 'config' }] }]);
  });

  it('institutions: bodies and acronyms that nothing else tells', () => {
    put(pair('La directora de la Casa Abierta del Río, Elsa Riva Montes, abrió 12 salas.', 'El director de la CAR, Hugo Lira Soto, cerró la sala.'));
    expect(rulesOf(analysis(['n']))).toEqual([]);
    with_('institutions', 'institutions:\n  - name: Casa Abierta del Río\n    acronyms: [CAR]\n');
    expect(rulesOf(analysis(['n']))).toEqual(['office/two-holders conflict']);
  });

  it('synonyms: counted nouns that mean the same, across languages', () => {
    put({ 'n/a.txt': `${A}El programa Luz de Río dio 300 consultas en 2024.\n`, 'n/b.txt': `${A}El programa Luz de Río dio 450 atenciones en 2024.\n` });
    expect(rulesOf(analysis(['n']))).toEqual([]);
    with_('synonyms', 'synonyms: [[consulta, atención]]\n');
    expect(rulesOf(analysis(['n']))).toEqual(['figure/value conflict']);
  });

  it('ignore: patterns from the folder of the configuration', () => {
    put({ ...TWO_VALUES, 'n/viejo/c.txt': 'Nada.\n' });
    with_('ignore', 'ignore: [viejo/, /n/b.txt]\n');
    expect(ids(analysis(['n']))).toEqual(['n/a.txt']);
    expect(ids(analysis(['n', '--no-ignore']))).toHaveLength(3);
  });

  it('against: the archive of check, from the folder of the configuration', () => {
    put({ ...TWO_VALUES, 'sub/x.txt': `${A}El programa Luz de Río entregó 700 becas en 2024.\n`, '.git/HEAD': '' });
    with_('against', 'against: n\n');
    expect(ids(analysis(['check', 'x.txt'], { cwd: 'sub' }))).toEqual(['../n/a.txt', '../n/b.txt', 'x.txt']);
    expect(ids(analysis(['check', 'x.txt', '--against', '../n/a.txt'], { cwd: 'sub' }))).toEqual(['../n/a.txt', 'x.txt']);
  });

  it('lang: of messages, and of machine formats too', () => {
    put({ 'n/a.txt': WRONG_DAY });
    with_('lang', 'lang: en\n');
    expect(cotejo(['n']).out).toContain('Contradictions');
    expect(analysis(['n']).findings[0]?.message).toMatch(/is a Tuesday/);
  });

  it('fail-on and max-warnings', () => {
    put(TWO_VALUES);
    const soft = 'rules: { figure/value: tension }\n';
    with_('fail-on', `${soft}fail-on: tension\n`);
    expect(cotejo(['n']).status).toBe(1);
    with_('max-warnings', `${soft}max-warnings: 1\n`);
    expect(cotejo(['n']).status).toBe(0);
    with_('max-warnings', `${soft}max-warnings: 0\n`);
    expect(cotejo(['n']).status).toBe(1);
    expect(cotejo(['n', '--max-warnings', '1']).status).toBe(0);
    expect(cotejo(['n', '--exit-zero']).status).toBe(0);
  });

  it('format: one or several; a command passes over what it has not', () => {
    put({ 'n/a.txt': WRONG_DAY });
    with_('format', 'format: github\n');
    expect(cotejo(['n']).out).toMatch(/^::error /);
    expect(cotejo(['timeline', 'n']).out).toContain('documento');
    expect(cotejo(['n', '--format', 'csv']).out).toMatch(/^finding_id/);
  });

  it('plugins: from a file that is named, relative to it', () => {
    put({ 'n/a.txt': WRONG_DAY, 'conf/plugins.yaml': 'plugins: ./house.mjs\nformat: lines\nrules: { house/unsourced: conflict }\n' });
    cpSync(HOUSE, join(folder, 'conf/house.mjs'));
    tried.add('plugins');
    expect(cotejo(['n', '--config', 'conf/plugins.yaml']).out).toBe('conflict date/weekday n/a.txt:1\n');
  });

  it('baseline: is told with its place', () => {
    with_('baseline', 'baseline: ci/aceptados.json\n');
    expect(cotejo(['--print-config']).out).toContain('baseline: ci/aceptados.json  # cotejo.config.yaml:1\n');
  });

  it('cache: is told with its place', () => {
    with_('cache', 'cache: .lecturas\n');
    expect(cotejo(['--print-config']).out).toContain('cache: .lecturas  # cotejo.config.yaml:1\n');
  });

  it('threads (their effect: threads.test.ts)', () => {
    with_('threads', 'threads: 3\n');
    expect(cotejo(['--print-config']).out).toContain('threads: 3  # cotejo.config.yaml:1\n');
  });

  it('none is left out of these tests', () => {
    expect([...tried].sort()).toEqual(keys.map(({ name }) => name).sort());
  });
});

describe('precedence', () => {
  beforeEach(() => { put({ 'n/a.txt': WRONG_DAY, 'cotejo.config.yaml': 'fail-on: never\nlang: en\n' }); });

  it('flag, environment, file, default', () => {
    expect(cotejo(['n', '--no-config']).status).toBe(1);
    expect(cotejo(['n']).status).toBe(0);
    expect(cotejo(['n'], { env: { COTEJO_FAIL_ON: 'note' } }).status).toBe(1);
    expect(cotejo(['n', '--fail-on', 'never'], { env: { COTEJO_FAIL_ON: 'note' } }).status).toBe(0);
  });

  it('of the language: flag, COTEJO_LANG, file, locale', () => {
    expect(cotejo(['n']).out).toContain('Contradictions');
    expect(cotejo(['n'], { env: { COTEJO_LANG: 'es' } }).out).toContain('Contradicciones');
    expect(cotejo(['n', '--lang', 'en'], { env: { COTEJO_LANG: 'es' } }).out).toContain('Contradictions');
    expect(cotejo(['n', '--no-config']).out).toContain('Contradicciones');
  });

  it('--print-config shows each value and who said it', () => {
    const { out, status } = cotejo(['--print-config', '--max-warnings', '3'], { env: { COTEJO_FORMAT: 'json' } });
    expect(status).toBe(0);
    expect(out).toContain('fail-on: never  # cotejo.config.yaml:1\n');
    expect(out).toContain('max-warnings: 3  # --max-warnings\n');
    expect(out).toContain('format:  # COTEJO_FORMAT\n  - json\n');
    expect(out).toContain('decimal: auto  # default\n');
  });

  it('what --print-config shows is a configuration', () => {
    const first = cotejo(['--print-config']).out;
    put({ 'cotejo.config.yaml': first.replace(/^(format|plugins):.*\n(?: .*\n)*/gm, '') });
    expect(cotejo(['--print-config']).out.replace(/ +#.*/g, '')).toBe(first.replace(/ +#.*/g, ''));
  });

  it('--config before what lies near, in any of its forms', () => {
    put({ 'otra.json': '{ "fail-on": "note", "lang": "es" }', 'otra.jsonc': '// nota\n{ "fail-on": "note", /* y */ "lang": "es" }', 'package.json': '{ "name": "x", "cotejo": { "fail-on": "note", "lang": "es" } }' });
    for (const file of ['otra.json', 'otra.jsonc', 'package.json']) {
      const { status, out } = cotejo(['n', '--config', file]);
      expect([file, status, out.includes('Contradicciones')]).toEqual([file, 1, true]);
    }
  });
});

describe('where a configuration is looked for', () => {
  it('up to the root of version control, and no further', () => {
    put({ 'cotejo.config.yaml': 'lang: en\n', 'repo/.git/HEAD': '', 'repo/a/b/n.txt': WRONG_DAY });
    expect(cotejo(['n.txt'], { cwd: 'repo/a/b' }).out).toContain('Contradicciones');
    put({ 'repo/cotejo.config.yaml': 'lang: en\n' });
    expect(cotejo(['n.txt'], { cwd: 'repo/a/b' }).out).toContain('Contradictions');
    put({ 'repo/a/package.json': '{ "cotejo": { "lang": "es" } }' });
    expect(cotejo(['n.txt'], { cwd: 'repo/a/b' }).out).toContain('Contradicciones');
  });

  it('without version control, in the current folder alone', () => {
    put({ 'cotejo.config.yaml': 'lang: en\n', 'sub/n.txt': WRONG_DAY });
    expect(cotejo(['n.txt'], { cwd: 'sub' }).out).toContain('Contradicciones');
  });

  it('never in a folder of articles, however broken its file', () => {
    put({ 'n/a.txt': WRONG_DAY, 'n/cotejo.config.yaml': 'fail-on: never\nrulse: {}\n' });
    expect(cotejo(['n'])).toMatchObject({ status: 1, err: '' });
  });

  it('two in one folder are told', () => {
    put({ 'n/a.txt': 'Nada.', 'cotejo.config.yaml': 'lang: es\n', 'cotejo.config.json': '{}' });
    expect(cotejo(['n'])).toMatchObject({ status: 2, out: '' });
    expect(cotejo(['n']).err).toContain('cotejo.config.yaml: hay dos configuraciones en la carpeta; la otra es cotejo.config.json.');
  });

  it('a run without one loads nothing that reads one', () => {
    put({ 'n/a.txt': WRONG_DAY, 'watch.cjs': 'process.on("exit", () => process.stderr.write("loaded " + Object.keys(require.cache).join(" ")));' });
    const watched = (): string => cotejo(['n'], { node: ['-r', join(folder, 'watch.cjs')] }).err;
    expect(watched()).toContain('loaded');
    expect(watched()).not.toMatch(/node_modules\/(?:yaml|ignore)\//);
    put({ 'cotejo.config.yaml': 'lang: en\n' });
    expect(watched()).toMatch(/node_modules\/yaml\//);
  });
});

describe('messages', () => {
  const said = (yaml: string, ...args: string[]): Done => {
    put({ 'n/a.txt': 'Nada.\n', 'cotejo.config.yaml': yaml });
    return cotejo(['n', ...args]);
  };

  it.each([
    ['a mistyped key', 'lang: es\nrulse: {}\n', '2:1: no hay clave «rulse».', '¿Quiso decir rules?'],
    ['a mistyped key inside', 'hedges:\n  alomst: 0.1\n', '2:3: no hay clave «hedges.alomst».', '¿Quiso decir almost?'],
    ['a mistyped rule', 'rules:\n  figure/rate: off\n  figure/vale: off\n', '3:3: no hay clave «rules.figure/vale».', '¿Quiso decir figure/value?'],
    ['a mistyped value', 'decimal: coma\n', '1:10: «decimal» no puede ser «coma».', '¿Quiso decir comma?'],
    ['a level that is none', 'rules: { figure/rate: error }\n', '1:23: «rules.figure/rate» no puede ser «error».', 'Se espera: on, off, conflict, tension, note.'],
    ['a number that is none', 'max-warnings: muchos\n', '1:15: «max-warnings» no puede ser «muchos».', 'un número entero desde 0'],
    ['a share over one', 'hedges: { about: 10 }\n', '1:18: «hedges.about» no puede ser «10».', 'un número de 0 a 1'],
    ['a list that is none', 'synonyms: consulta\n', '1:11: «synonyms» no puede ser «consulta».', 'una lista'],
    ['a number where a text is meant', 'aliases: { A: [2024] }\n', '1:16: «aliases.A[1]» no puede ser «2024».', 'entre comillas'],
    ['a missing field', 'institutions:\n  - acronyms: [X]\n', '2:5: a «institutions[1]» le falta «name».', ''],
    ['a format that is none', 'lang: es\nformat: jsn\n', '2:1: «format» no puede ser «jsn».', '¿Quiso decir json?'],
    ['broken YAML', 'lang: es\nrules: [off\n', '3:1: no se entiende el archivo', ''],
    ['a key that is there twice', 'lang: es\nlang: en\n', '2:1: la clave está dos veces.', ''],
    ['a list instead of keys', '- lang\n', '1:1: no es una tabla de claves y valores.', ''],
    ['two documents', 'lang: es\n---\nlang: en\n', '2:1: hay más de un documento', ''],
  ])('%s', (_, yaml, place, hint) => {
    const { status, out, err } = said(yaml);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`cotejo: cotejo.config.yaml:${place}`);
    expect(err).toContain(hint);
    expect(said(yaml, '--lang', 'en').err).not.toMatch(/«|Se espera/);
  });

  it('all that is wrong is told at once', () => {
    expect(said('rulse: {}\ndecimal: x\nmax-warnings: -1\n').err.trim().split('\n')).toHaveLength(3);
  });

  it('an empty file says nothing', () => {
    expect(said('# nada\n')).toMatchObject({ status: 0, err: '' });
  });

  it('a file that is not there, a folder, a pipe of nothing', () => {
    expect(said('', '--config', 'no-esta.yaml')).toMatchObject({ status: 2, out: '' });
    expect(said('', '--config', 'n').err).toContain('n: no existe, o no es un archivo.');
    expect(said('', '--config').status).toBe(2);
  });

  it('JSON is JSON', () => {
    put({ 'n/a.txt': 'Nada.\n', 'c.json': '{ "lang": "es", }', 'd.json': '{\n\t"decimal": "coma"\n}' });
    expect(cotejo(['n', '--config', 'c.json'])).toMatchObject({ status: 2 });
    expect(cotejo(['n', '--config', 'd.json']).err).toContain('d.json:2:13: «decimal» no puede ser «coma».');
  });

  it('the environment is told by its name', () => {
    put({ 'n/a.txt': 'Nada.\n' });
    expect(cotejo(['n'], { env: { COTEJO_FAIL_ON: 'tensoin' } })).toMatchObject({ status: 2, err: 'cotejo: COTEJO_FAIL_ON: «fail-on» no puede ser «tensoin». Se espera: conflict, tension, note, never. ¿Quiso decir tension?\n' });
    expect(cotejo(['n'], { env: { COTEJO_MAX_WARNINGS: '-1' } }).status).toBe(2);
    expect(cotejo(['n'], { env: { COTEJO_FORMAT: 'jsn' } }).err).toContain('COTEJO_FORMAT');
    expect(cotejo(['n'], { env: { COTEJO_FAIL_ON: '' } }).status).toBe(0);
  });
});

describe('a hostile configuration', () => {
  const bomb = `a: &a [x, x]\n${'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefghij'.charAt(i)}, `.repeat(9)}x]`).join('\n')}\n`;

  it.each([
    ['a bomb of references', bomb, /anclas ni referencias/],
    ['a reference alone', 'aliases: &a { A: [B] }\nsynonyms: *a\n', /anclas ni referencias/],
    ['a tag of code', 'lang: !!js/function "function () { process.exit(7) }"\n', /etiquetas de tipo/],
    ['a tag of a type', 'lang: !!binary aGVsbG8=\n', /etiquetas de tipo/],
    ['brackets without end', `lang: ${'['.repeat(50_000)}\n`, /demasiados niveles/],
    ['lists without end', `lang:\n  ${'- '.repeat(40_000)}x\n`, /demasiados niveles/],
    ['keys without end', `${'? '.repeat(40_000)}x\n`, /demasiados niveles/],
    ['too much', `# ${'x'.repeat(200_000)}\n`, /demasiado grande/],
    ['a prototype', '__proto__: { fail-on: never }\n', /no hay clave «__proto__»/],
    ['a constructor', 'constructor: { prototype: { x: 1 } }\n', /no hay clave «constructor»/],
    ['marks of the terminal', 'lang: "\\e[31m\\u202ees"\n', /^cotejo: cotejo\.config\.yaml:1:7: «lang» no puede ser «es»/],
    ['code', 'plugins: ./malo.mjs\n', /1:1: «plugins» carga código/],
    ['a file to write', 'format: json:../../fuera.json\n', /1:1: «format» escribe en un archivo/],
    ['a baseline elsewhere', 'baseline: ../../etc/x\n', /1:1: queda fuera de la carpeta/],
  ])('%s does nothing but a message', (_, yaml, message) => {
    put({ 'n/a.txt': WRONG_DAY, 'cotejo.config.yaml': yaml, 'malo.mjs': 'process.stdout.write("roto"); process.exit(7);' });
    const { status, out, err } = cotejo(['n']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toContain('\u001b');
  });

  it('a name like a prototype is a name', () => {
    put({ 'n/a.txt': WRONG_DAY, 'cotejo.config.yaml': 'aliases: { __proto__: [x], constructor: [y], toString: [z] }\n' });
    expect(cotejo(['n'])).toMatchObject({ status: 1, err: '' });
  });
});
