import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../src/model/analysis.js';

const root = join(import.meta.dirname, '..');
const BIN = join(root, 'bin', 'cotejo.js');

/** A weekday that is not the date's: one contradiction, whatever else is compared. */
const WRONG_DAY = 'Villa Serena, viernes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la sierra.\n';
const RIGHT_DAY = 'Villa Serena, martes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la sierra.\n';

let folder: string;

interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function cotejo(args: readonly string[], more: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {}): Done {
  const { PATH } = process.env;
  const done = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder, encoding: 'utf8', input: more.input ?? '', env: { PATH, LANG: 'es_MX.UTF-8', ...more.env },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

const shell = (line: string): Done => {
  const done = spawnSync('bash', ['--norc', '-c', line.replaceAll('cotejo', `'${process.execPath}' '${BIN}'`)], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'es' } });
  return { status: done.status, out: done.stdout, err: done.stderr };
};

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'cotejo-cli-'));
  mkdirSync(join(folder, 'mal'));
  mkdirSync(join(folder, 'bien'));
  mkdirSync(join(folder, 'vacia'));
  writeFileSync(join(folder, 'mal', '01.txt'), WRONG_DAY);
  writeFileSync(join(folder, 'bien', '02.txt'), RIGHT_DAY);
  writeFileSync(join(folder, 'lista.txt'), 'mal/01.txt\nbien/02.txt\n');
  writeFileSync(join(folder, 'lista.nul'), 'mal/01.txt\0bien/02.txt\0');
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('timeline', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'obra'));
    writeFileSync(join(folder, 'obra', '03.txt'), 'Villa Serena, martes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros nuevos en los pueblos altos de la sierra.\n');
  });
  const timeline = (...args: string[]): Done => cotejo(['timeline', 'obra', 'bien', ...args]);
  const entries = (...args: string[]): Analysis['timeline'] => (JSON.parse(timeline('--format', 'json', ...args).out) as Analysis).timeline;

  it('filters every format alike, JSON too', () => {
    expect(entries().length).toBeGreaterThan(0);
    expect(entries('--about', 'VIVEROS', '--from', '2025', '--to', '2025-12', '--kind', 'act,figure')).toEqual(entries());
    expect(entries('--about', 'barcos')).toEqual([]);
    expect(entries('--from', '2025-12-17')).toEqual([]);
    expect(entries('--kind', 'office')).toEqual([]);
    expect(timeline('--about', 'barcos', '--format', 'csv').out.split('\r\n')).toHaveLength(2);
    expect(timeline('--about', 'barcos', '--format', 'ics').out).not.toContain('VEVENT');
  });

  it('says so when nothing passes, and that is no failure', () => {
    const { status, out, err } = timeline('--about', 'barcos');
    expect([status, out]).toEqual([0, '0 hechos · 2 documentos\n']);
    expect(err).toContain('Ningún hecho pasa los filtros');
  });

  it.each([
    [['--from', 'ayer'], 'Valor de --from no válido: «ayer»'],
    [['--to', '2025-02-30'], 'Valor de --to no válido'],
    [['--to', '2025-13'], 'Valor de --to no válido'],
    [['--from', '2026', '--to', '2025'], 'El periodo acaba antes de empezar'],
    [['--kind', 'acto'], '¿Quiso decir act?'],
    [['--group', 'week'], 'Valor de --group no válido'],
    [['--about', ' '], 'Falta el valor de --about'],
    [['--format', 'sarif'], 'Formato desconocido'],
  ])('%j is wrong use', (args, message) => {
    const { status, out, err } = timeline(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('stamps a calendar by SOURCE_DATE_EPOCH, or by its documents', () => {
    expect(timeline('--format', 'ics').out).toContain('DTSTAMP:20251216T000000Z');
    expect(cotejo(['timeline', 'obra', '--format', 'ics'], { env: { SOURCE_DATE_EPOCH: '86400' } }).out).toContain('DTSTAMP:19700102T000000Z');
  });
});

describe('exit status', () => {
  it.each([
    ['0: nothing found', ['bien'], 0],
    ['1: a contradiction', ['mal'], 1],
    ['1: a contradiction, in a file', ['mal', '-o', 'salida.txt', '--quiet'], 1],
    ['0: findings below the level', ['mal', '--fail-on', 'never'], 0],
    ['0: findings that do not count', ['mal', '--exit-zero'], 0],
    ['0: a timeline of the same', ['timeline', 'mal'], 0],
    ['0: an extraction', ['extract', 'mal'], 0],
    ['0: who', ['who', 'mal'], 0],
    ['1: a draft with a contradiction', ['check', 'mal/01.txt', '--against', 'bien'], 1],
    ['0: a draft without, whatever the archive holds', ['check', 'bien/02.txt', '--against', 'mal'], 0],
    ['0: rules', ['rules'], 0],
    ['2: a mistyped file', ['no-esta.txt'], 2],
    ['2: a mistyped file among good ones', ['bien', 'no-esta.txt'], 2],
    ['2: trouble outweighs findings', ['mal', 'no-esta.txt'], 2],
    ['2: and is not forgiven', ['mal', 'no-esta.txt', '--exit-zero'], 2],
    ['2: an empty folder', ['vacia'], 2],
    ['2: a pattern that matches nothing', ['*.nada'], 2],
    ['2: no draft', ['check', '--against', 'bien'], 2],
    ['2: no archive', ['check', 'mal/01.txt'], 2],
    ['2: a missing archive', ['check', 'bien/02.txt', '--against', 'no-esta'], 2],
    ['2: no arguments', [], 2],
    ['2: an unknown option', ['mal', '--formato', 'json'], 2],
    ['2: an option of another command', ['timeline', 'mal', '--fail-on', 'note'], 2],
    ['2: an unknown format', ['mal', '--format', 'jsn'], 2],
    ['2: a format that the command has not', ['timeline', 'mal', '--format', 'github'], 2],
    ['2: an option without its value', ['mal', '--format'], 2],
    ['2: a level that is none', ['mal', '--fail-on', 'error'], 2],
    ['2: a size that is none', ['mal', '--max-size', 'big'], 2],
    ['2: a file over the size', ['mal', '--max-size', '10'], 2],
    ['2: two reports on one output', ['mal', '--format', 'json', '--format', 'csv'], 2],
    ['2: an unknown rule', ['rules', 'date/weekdy'], 2],
    ['2: an unknown finding', ['explain', 'C-zzzz', 'mal'], 2],
    ['2: a list that is not there', ['--files-from', 'no-esta.lst'], 2],
    ['0: help', ['--help'], 0],
    ['0: help of a command', ['check', '--help'], 0],
    ['0: version', ['--version'], 0],
  ] as const)('%s', (_, args, status) => {
    const done = cotejo(args);
    expect(done.status, done.err).toBe(status);
    if (status === 2) expect(done.err).not.toBe('');
    expect(done.err).not.toMatch(/interno|at .*\.js:\d+/);
  });

  it('2: a file that cannot be read', () => {
    symlinkSync('bucle.txt', join(folder, 'bucle.txt'));
    const { status, err } = cotejo(['bucle.txt', 'bien']);
    expect(status).toBe(2);
    expect(err).toContain('bucle.txt');
  });
});

describe('standard output and standard error', () => {
  it('a mistyped file is named, and the rest is still reported', () => {
    const { out, err, status } = cotejo(['mal', 'no-esta.txt']);
    expect(status).toBe(2);
    expect(err).toContain('no-esta.txt');
    expect(out).toContain('date/weekday');
    expect(out).not.toContain('cotejo: ');
  });

  it('the JSON names what could not be read', () => {
    const analysis = JSON.parse(cotejo(['bien', 'no-esta.txt', '--format', 'json']).out) as Analysis;
    expect(analysis.problems).toMatchObject([{ doc: 'no-esta.txt', code: 'missing' }]);
    expect(analysis.documents.map(({ id }) => id)).toEqual(['bien/02.txt']);
  });

  it('nothing to read still gives a whole analysis as JSON', () => {
    const { out, status } = cotejo(['vacia', '--format', 'json']);
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ schema: 'cotejo/analysis@1', documents: [], findings: [] });
  });

  it('a clean run says nothing on standard error', () => {
    expect(cotejo(['bien']).err).toBe('');
    expect(cotejo(['mal', '--format', 'json']).err).toBe('');
  });

  it('several formats go to their places', () => {
    const { out, err, status } = cotejo(['mal', '--format', 'terminal', '--format', 'json:a.json', '--format', 'csv:a.csv']);
    expect(status).toBe(1);
    expect(out).toContain('✖ Contradicciones  1');
    expect(err).toBe('json → a.json\ncsv → a.csv\n');
    expect((JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as Analysis).findings.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toMatch(/^finding_id,rule,/);
  });

  it('never writes over a document that it read', () => {
    const { status, err } = cotejo(['mal', '-o', 'mal/01.txt']);
    expect(status).toBe(2);
    expect(err).toContain('mal/01.txt');
    expect(readFileSync(join(folder, 'mal', '01.txt'), 'utf8')).toBe(WRONG_DAY);
  });

  it.runIf(existsSync('/dev/full'))('a file that takes no more is trouble, told clearly', () => {
    const { status, err } = cotejo(['mal', '-o', '/dev/full']);
    expect(status).toBe(2);
    expect(err).toContain('No se puede escribir en /dev/full (ENOSPC).');
  });

  it.runIf(existsSync('/dev/full'))('so is standard output that takes no more', () => {
    const { status, err } = shell('cotejo mal > /dev/full');
    expect(status).toBe(2);
    expect(err).toContain('la salida estándar');
  });

  it('a folder as output file, and a folder that is not there, are trouble', () => {
    expect(cotejo(['mal', '-o', 'vacia']).status).toBe(2);
    expect(cotejo(['mal', '-o', 'no-esta/x.json']).status).toBe(2);
  });

  it('a reader that leaves is no trouble', () => {
    const long = join(folder, 'largo');
    mkdirSync(long);
    for (let i = 0; i < 300; i++) writeFileSync(join(long, `${i}.txt`), WRONG_DAY.replace('tres', String(i + 2)));
    const { out, err } = shell('cotejo extract largo --format json | head -c 10; exit "${PIPESTATUS[0]}"');
    expect(out.length).toBe(10);
    expect(err).toBe('');
    expect(shell('cotejo extract largo --format json | head -c 10 > /dev/null; exit "${PIPESTATUS[0]}"').status).toBe(0);
    expect(shell('cotejo largo --format json | head -c 10 > /dev/null; exit "${PIPESTATUS[0]}"').status).toBe(1);
  });
});

describe('input', () => {
  it('- is standard input, under a name of its own', () => {
    const { out, status } = cotejo(['-', '--stdin-filename', 'borrador.txt', '--format', 'json'], { input: WRONG_DAY });
    expect(status).toBe(1);
    expect((JSON.parse(out) as Analysis).documents.map(({ id }) => id)).toEqual(['borrador.txt']);
  });

  it('a draft may come through standard input', () => {
    const { out, status } = cotejo(['check', '-', '--stdin-filename', 'borrador.txt', '--against', 'bien'], { input: WRONG_DAY });
    expect(status).toBe(1);
    expect(out).toMatch(/^borrador\.txt\n {2}1:15 {2}✖ {2}/);
  });

  it('paths come from a list, by lines or by NUL, or through standard input', () => {
    const documents = (done: Done): string[] => (JSON.parse(done.out) as Analysis).documents.map(({ id }) => id);
    const both = ['bien/02.txt', 'mal/01.txt'];
    expect(documents(cotejo(['--files-from', 'lista.txt', '--format', 'json']))).toEqual(both);
    expect(documents(cotejo(['--files-from', 'lista.nul', '-0', '--format', 'json']))).toEqual(both);
    expect(documents(cotejo(['--files-from', '-', '--format', 'json'], { input: 'mal/01.txt\r\nbien/02.txt\r\n' }))).toEqual(both);
    expect(documents(cotejo(['extract', '--files-from', 'lista.txt', '--format', 'json']))).toEqual(both);
  });

  it('check gives all documents in its JSON, and only findings that touch a draft', () => {
    const analysis = JSON.parse(cotejo(['check', 'bien/02.txt', '--against', 'mal', '--format', 'json']).out) as Analysis;
    expect(analysis.documents.map(({ id }) => id)).toEqual(['bien/02.txt', 'mal/01.txt']);
    expect(analysis.findings.filter(({ evidence }) => !evidence.some(({ doc }) => doc === 'bien/02.txt'))).toEqual([]);
  });

  it('a draft inside the archive is read once', () => {
    const analysis = JSON.parse(cotejo(['check', 'mal/01.txt', '--against', 'mal', 'bien', '--format', 'json']).out) as Analysis;
    expect(analysis.documents.map(({ id }) => id)).toEqual(['bien/02.txt', 'mal/01.txt']);
    expect(analysis.problems).toEqual([]);
  });

  it('-- ends options, and --x=y is --x y', () => {
    writeFileSync(join(folder, '--raro.txt'), WRONG_DAY);
    expect(cotejo(['--format=json', '--', '--raro.txt']).status).toBe(1);
  });

  it('options may stand before the command', () => {
    expect(cotejo(['--lang', 'en', '--ascii', 'timeline', 'mal']).out).toContain('1 document');
    expect(cotejo(['--lang', 'en', '--ascii', 'timeline', 'mal']).status).toBe(0);
  });
});

describe('help and suggestions', () => {
  it('an unknown option suggests the one that was meant', () => {
    expect(cotejo(['mal', '--formt', 'json']).err).toContain('¿Quiso decir --format?');
    expect(cotejo(['mal', '--formt', 'json', '--lang', 'en']).err).toContain('Did you mean --format?');
    expect(cotejo(['mal', '--format', 'jsn']).err).toContain('¿Quiso decir json?');
  });

  it('a first word that is no file suggests the command that was meant', () => {
    expect(cotejo(['timelime', 'mal']).err).toContain('¿Quiso decir la orden timeline?');
  });

  it('examples come first, in the language of the person', () => {
    const es = cotejo(['--help']).out.split('\n\n');
    expect(es[1]).toMatch(/^Ejemplos\n {2}cotejo /);
    const en = cotejo(['check', '--help'], { env: { LANG: 'en_US.UTF-8' } }).out.split('\n\n');
    expect(en[1]).toMatch(/^Examples\n {2}cotejo check /);
    expect(cotejo(['help', 'timeline']).out).toBe(cotejo(['timeline', '-h']).out);
  });

  it('--version is the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(cotejo(['--version']).out).toBe(`${version}\n`);
  });
});

describe('language', () => {
  const heading = (env: Readonly<Record<string, string>>, ...more: string[]): string =>
    /Contradicciones|Contradictions/.exec(cotejo(['mal', ...more], { env }).out)?.[0] ?? '';

  it.each([
    ['the flag before all', { COTEJO_LANG: 'es', LC_ALL: 'es_MX' }, ['--lang', 'en'], 'Contradictions'],
    ['COTEJO_LANG before the locale', { COTEJO_LANG: 'en', LC_ALL: 'es_MX' }, [], 'Contradictions'],
    ['LC_ALL before LC_MESSAGES', { LC_ALL: 'es_ES', LC_MESSAGES: 'en_US' }, [], 'Contradicciones'],
    ['LC_MESSAGES before LANG', { LC_MESSAGES: 'en_GB.UTF-8', LANG: 'es_ES' }, [], 'Contradictions'],
    ['LANG', { LANG: 'en' }, [], 'Contradictions'],
    ['C is Spanish', { LC_ALL: 'C', LANG: 'en_US' }, [], 'Contradicciones'],
    ['what is not known is Spanish', { LANG: 'fr_FR.UTF-8' }, [], 'Contradicciones'],
  ] as const)('%s', (_, env, args, expected) => {
    expect(heading(env, ...args)).toBe(expected);
  });

  it('machine formats follow the flag alone', () => {
    const of = (env: Readonly<Record<string, string>>, ...args: string[]): string => cotejo(['mal', 'no-esta.txt', '--format', 'json', ...args], { env }).out;
    expect(of({ LANG: 'en_US.UTF-8' })).toBe(of({ LANG: 'es_MX.UTF-8' }));
    expect(of({ COTEJO_LANG: 'en' })).toBe(of({}));
    expect(of({}, '--lang', 'en')).not.toBe(of({}));
  });
});

describe('colour', () => {
  const ESC = '\u001b';
  it.each([
    ['none in a pipe', {}, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    ['an empty NO_COLOR says nothing', { NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
    ['the flag before all', { NO_COLOR: '1' }, ['--color'], true],
    ['the flag with its value', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
    ['--no-color', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
  ] as const)('%s', (_, env, args, expected) => {
    expect(cotejo([...args, 'mal'], { env }).out.includes(ESC)).toBe(expected);
  });

  it('never in a file', () => {
    cotejo(['mal', '-o', 'color.txt'], { env: { FORCE_COLOR: '1' } });
    expect(readFileSync(join(folder, 'color.txt'), 'utf8')).not.toContain(ESC);
  });
});

describe('explain', () => {
  it('takes the start of an id, as the report prints it', () => {
    const [id] = /[A-Z]-[0-9a-f]{4,}/.exec(cotejo(['mal']).out) ?? [];
    const { out, status } = cotejo(['explain', id ?? '', 'mal']);
    expect(status).toBe(0);
    expect(out).toMatch(/^date\/weekday · /);
    expect(out).toContain('viernes 16 de diciembre de 2025');
    expect(cotejo(['explain', id?.slice(2) ?? '', 'mal']).out).toBe(out);
  });
});

describe('why', () => {
  it('lays the claims of two lines side by side, on the screen and as JSON', () => {
    const shown = cotejo(['why', 'mal/01.txt:1', 'mal/01.txt:1']);
    expect(shown.status).toBe(0);
    const { out, status } = cotejo(['why', '01.txt:1', 'mal/01.txt:1', 'mal', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schema: 'cotejo/why@1', a: { doc: 'mal/01.txt', line: 1, column: null } });
  });

  it('ends with 2 where a place is none', () => {
    expect(cotejo(['why', 'mal']).status).toBe(2);
    expect(cotejo(['why', 'mal', 'otro', 'mal']).status).toBe(2);
    expect(cotejo(['why', '01.txt:999', '01.txt:1', 'mal']).status).toBe(2);
    expect(cotejo(['why', 'zzz.txt:1', '01.txt:1', 'mal']).status).toBe(2);
  });
});

describe('an interrupt', () => {
  it('ends with 130', async () => {
    const child = spawn(process.execPath, [BIN, '-'], { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = new Promise<number | null>((resolve) => { child.on('exit', resolve); });
    // It waits for standard input: there is time for the handler to be set.
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
});
