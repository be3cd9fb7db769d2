import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandNames } from '../src/cli/arguments/commands.js';

const root = join(import.meta.dirname, '..');
const BIN = join(root, 'bin', 'cotejo.js');

/** A weekday that is not the date's: one contradiction, whatever else is compared. */
const WRONG_DAY = 'Villa Serena, viernes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la sierra.\n';
const RIGHT_DAY = 'Villa Serena, martes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la sierra.\n';
/** A heading that is some days off the dateline: a tension and no contradiction. */
const TENSION = 'fecha: 2025-09-20\nVilla Serena, martes 7 de octubre de 2025.- La Comisión Forestal abrió tres viveros en la sierra.\n';

let folder: string;
/** The finding of `mal`. */
let id: string;

interface Done { readonly status: number | null; readonly out: string; readonly err: string }

const environment = { PATH: process.env.PATH, LANG: 'es_MX.UTF-8' };

function cotejo(args: readonly string[]): Done {
  const done = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', input: '', env: environment });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

/** Runs the program with its output in a shell: `tail` is what follows the command. */
function shell(args: readonly string[], tail: string): Done {
  const done = spawnSync('bash', ['--norc', '-c', `"$@" ${tail}`, 'bash', process.execPath, BIN, ...args], { cwd: folder, encoding: 'utf8', env: environment });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

/** A command over paths, whole. */
type Line = (paths: readonly string[], more?: readonly string[]) => readonly string[];

/** Every command that reads documents, and its status over documents without a finding, and with one. */
const reading: Readonly<Record<string, { readonly line: Line; readonly clean: number; readonly found: number }>> = {
  contradictions: { line: (paths, more = []) => ['contradictions', ...more, ...paths], clean: 0, found: 1 },
  check: { line: (paths, more = []) => ['check', ...more, ...paths, '--against', 'bien'], clean: 0, found: 1 },
  timeline: { line: (paths, more = []) => ['timeline', ...more, ...paths], clean: 0, found: 0 },
  extract: { line: (paths, more = []) => ['extract', ...more, ...paths], clean: 0, found: 0 },
  who: { line: (paths, more = []) => ['who', ...more, ...paths], clean: 0, found: 0 },
  ask: { line: (paths, more = []) => ['ask', ...more, 'viveros', ...paths], clean: 0, found: 0 },
  promises: { line: (paths, more = []) => ['promises', ...more, ...paths], clean: 0, found: 0 },
  // The finding to explain is not among documents that have none.
  explain: { line: (paths, more = []) => ['explain', ...more, id, ...paths], clean: 2, found: 0 },
  why: { line: (paths, more = []) => ['why', ...more, '.txt:1', '.txt:1', ...paths].map((word) => (word === '.txt:1' ? `${paths.includes('mal') ? 'mal/01' : 'bien/02'}.txt:1` : word)), clean: 0, found: 0 },
};
const lines = Object.entries(reading).map(([name, { line, clean, found }]) => ({ name, line, clean, found }));

/** Commands that read none. */
const plain = [['rules'], ['rules', 'date/weekday'], ['completion', 'bash'], ['--help'], ['check', '--help'], ['--version']] as const;

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'cotejo-exit-'));
  for (const name of ['mal', 'bien', 'vacia', 'tension', 'cerrada']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'mal', '01.txt'), WRONG_DAY);
  writeFileSync(join(folder, 'bien', '02.txt'), RIGHT_DAY);
  writeFileSync(join(folder, 'tension', '03.txt'), TENSION);
  writeFileSync(join(folder, 'foto.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  symlinkSync('bucle.txt', join(folder, 'bucle.txt'));
  chmodSync(join(folder, 'cerrada'), 0o555);
  [id] = /C-[0-9a-f]+/.exec(cotejo(['mal']).out) as [string];
});
afterAll(() => { chmodSync(join(folder, 'cerrada'), 0o755); rmSync(folder, { recursive: true, force: true }); });

it('the table names every command', () => {
  // Commands that write decisions have their table in accept.test.ts and review.test.ts, two versions theirs in diff.test.ts, tables in export.test.ts, and archives in indexing.test.ts and sql.test.ts.
  expect([...Object.keys(reading), 'baseline', 'accept', 'review', 'diff', 'export', 'index', 'sql', 'rules', 'completion'].sort()).toEqual([...commandNames].sort());
});

describe.each(lines)('$name', ({ line, clean, found }) => {
  it('0, and 1 for findings where it is a gate', () => {
    expect(cotejo(line(['bien'])).status).toBe(clean);
    const done = cotejo(line(['mal']));
    expect(done).toMatchObject({ status: found, err: '' });
    expect(done.out).not.toBe('');
  });

  it.each([['a mistyped file', 'no-esta.txt'], ['a file that cannot be read', 'bucle.txt'], ['a file that is no text', 'foto.txt']])('2 for %s among good ones, and the rest is done', (_, file) => {
    const { status, out, err } = cotejo(line(['mal', file]));
    expect(status).toBe(2);
    expect(err).toContain(file);
    expect(out).not.toBe('');
  });

  it.each([
    ['nothing to read', ['vacia'], []], ['a file that is not there', ['no-esta.txt'], []], ['a pattern without matches', ['*.nada'], []],
    ['an unknown option', ['mal'], ['--formato=json']], ['a language that is none', ['mal'], ['--lang=fr']], ['a format that is none', ['mal'], ['--format=jsn']],
    ['a size that is none', ['mal'], ['--max-size=mucho']], ['a colour that is none', ['mal'], ['--color=azul']], ['two reports on one output', ['mal'], ['--format=json', '--format=terminal']],
    ['a file over the size', ['mal'], ['--max-size=10']], ['an output that is read', ['mal'], ['-o', 'mal/01.txt']], ['a list that is not there', ['mal'], ['--files-from=no-esta.lst']],
  ] as const)('2 for %s, and no report', (_, paths, more) => {
    const { status, out, err } = cotejo(line(paths, more));
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^cotejo: /);
    expect(err).not.toMatch(/interno|at .*\.js:\d+/);
  });

  it.runIf(existsSync('/dev/full'))('2 for an output that takes no more', () => {
    for (const done of [cotejo(line(['mal'], ['-o', '/dev/full'])), shell(line(['mal']), '> /dev/full')]) {
      expect(done.status).toBe(2);
      expect(done.err).toContain('ENOSPC');
    }
  });

  it('2 for an output that cannot be written', () => {
    const outputs = ['no-esta/x.txt', ...(existsSync('/proc/version') ? ['/proc/cotejo.txt'] : []), ...(process.getuid?.() === 0 ? [] : ['cerrada/x.txt'])];
    for (const output of outputs) {
      const { status, err } = cotejo(line(['mal'], ['-o', output]));
      expect(status, output).toBe(2);
      expect(err).toContain(`cotejo: No se puede escribir en ${output} (E`);
    }
  });

  it('a reader that leaves changes nothing and is not told', () => {
    for (const tail of ['| head -c1 > /dev/null', '| true']) {
      expect(shell(line(['mal']), `${tail}; exit "\${PIPESTATUS[0]}"`)).toMatchObject({ status: found, err: '' });
    }
  });
});

describe.each(plain.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
  it('0; 0 for a reader that leaves; 2 for an output that takes no more', () => {
    expect(cotejo(args)).toMatchObject({ status: 0, err: '' });
    expect(shell(args, '| true; exit "${PIPESTATUS[0]}"')).toMatchObject({ status: 0, err: '' });
    if (!existsSync('/dev/full')) return;
    const full = shell(args, '> /dev/full');
    expect(full.status).toBe(2);
    expect(full.err).toContain('No se puede escribir en la salida estándar (ENOSPC).');
  });
});

describe('wrong use', () => {
  it.each([
    [[]], [['rules', 'date/weekdy']], [['rules', '--lang=fr']], [['rules', '--format=json']], [['rules', 'date/weekday', 'otra']], [['completion']], [['completion', 'cmd']],
    [['contradictions']], [['timeline']], [['check']], [['check', 'bien']], [['check', '--against', 'bien']], [['explain']], [['explain', 'C-1']], [['explain', 'C-zzzz', 'mal']], [['why']], [['why', 'a:1']], [['why', 'mal', 'bien']],
    [['mal', '--fail-on=todo']], [['mal', '--fail-on']], [['timeline', 'mal', '--fail-on=note']], [['mal', '--max-warnings=-1']], [['mal', '--max-warnings=pocas']], [['mal', '--max-warnings=1.5']], [['timeline', 'mal', '--max-warnings=1']],
    [['mal', '--format=summary']], [['timeline', 'mal', '--format=sarif']], [['mal', '--format=sarif:']], [['mal', '--format=sarif:x', '--format=gitlab:x']], [['mal', '--format=sarif:x', '-o', 'y']],
  ] as const)('%j ends with 2 and writes nothing', (args) => {
    const { status, out, err } = cotejo(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
    expect(err).not.toMatch(/interno|at .*\.js:\d+/);
    expect(['x', 'y'].some((file) => existsSync(join(folder, file)))).toBe(false);
  });
});

describe('findings and the exit status', () => {
  it.each([
    ['mal', [], 1], ['mal', ['--fail-on=tension'], 1], ['mal', ['--fail-on=never'], 0], ['mal', ['--exit-zero'], 0], ['mal', ['--quiet'], 1],
    ['tension', [], 0], ['tension', ['--fail-on=tension'], 1], ['tension', ['--fail-on=note'], 1], ['tension', ['--quiet', '--fail-on=tension'], 1],
    ['tension', ['--max-warnings=0'], 1], ['tension', ['--max-warnings=1'], 0], ['tension', ['--max-warnings=0', '--exit-zero'], 0], ['tension', ['--max-warnings', '0', '--fail-on=never'], 1], ['mal', ['--max-warnings=0'], 1],
    ['bien', ['--max-warnings=0', '--fail-on=note'], 0],
  ] as const)('%s %j → %i', (paths, more, status) => {
    expect(cotejo([paths, ...more]).status).toBe(status);
  });

  it.each(['terminal', 'json', 'csv', 'markdown', 'github', 'summary:s.md', 'sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson'])('do not depend on the format: %s', (format) => {
    expect(['mal', 'bien', 'no-esta.txt'].map((path) => cotejo(['check', path, '--against', 'bien', `--format=${format}`]).status)).toEqual([1, 0, 2]);
  });

  it('do not depend on how many formats there are, or where they go', () => {
    const many = ['--format=github', '--format=sarif:s.sarif', '--format=junit:j.xml', '--format=json:a.json'];
    expect(cotejo(['mal', ...many]).status).toBe(1);
    expect(cotejo(['bien', ...many]).status).toBe(0);
    expect(cotejo(['mal', ...many, '--format=csv:no-esta/x.csv'])).toMatchObject({ status: 2, out: expect.stringMatching(/^::error /) as string });
  });

  it('the summary is added to what the step has written', () => {
    writeFileSync(join(folder, 'paso.md'), 'Antes.\n');
    const done = spawnSync(process.execPath, [BIN, 'mal', '--format=github', '--format=summary'], { cwd: folder, encoding: 'utf8', env: { ...environment, GITHUB_STEP_SUMMARY: join(folder, 'paso.md') } });
    expect(done.status).toBe(1);
    expect(done.stdout).toMatch(/^::error /);
    expect(readFileSync(join(folder, 'paso.md'), 'utf8')).toMatch(/^Antes\.\n# cotejo\n/);
  });
});

describe('lines of one file with one fault', () => {
  it('are told by the first of them, and all of them in the analysis', () => {
    writeFileSync(join(folder, 'lineas.jsonl'), Array.from({ length: 12 }, (_, i) => (i === 4 ? `{"id":"bien","text":${JSON.stringify(RIGHT_DAY)}}` : i === 7 ? 'roto' : '{"text":"Uno."}')).join('\n'));
    const { status, out, err } = cotejo(['extract', 'lineas.jsonl', '--format', 'json']);
    expect(status).toBe(2);
    expect(err.trimEnd().split('\n').map((line) => line.replace(/(:\d+):.*/, '$1'))).toEqual([
      'cotejo: lineas.jsonl:1', 'cotejo: lineas.jsonl:2', 'cotejo: lineas.jsonl:3', 'cotejo: … y lo mismo en 7 líneas más de lineas.jsonl.', 'cotejo: lineas.jsonl:8',
    ]);
    expect((JSON.parse(out) as { problems: unknown[] }).problems).toHaveLength(11);
  });
});

describe('an interrupt', () => {
  /** Articles whose reading takes seconds: there is no end before the signal. */
  const much = (): void => {
    const text = Array.from({ length: 9000 }, (_, i) => `El ${(i % 28) + 1} de mayo de 2025 la Comisión Forestal plantó ${i + 3} encinos en la sierra.`).join('\n');
    mkdirSync(join(folder, 'mucho'));
    for (let i = 0; i < 30; i++) writeFileSync(join(folder, 'mucho', `${i}.txt`), `${i}\n${text}`);
  };

  it.each(lines.map(({ name, line }) => [name, line] as const))('%s: 130, while a large folder is read', async (_, line) => {
    if (!existsSync(join(folder, 'mucho'))) much();
    const child = spawn(process.execPath, [BIN, ...line(['-', 'mucho', 'bien'])], { cwd: folder, env: environment, stdio: ['pipe', 'pipe', 'ignore'] });
    const out: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stdin.on('error', () => undefined);
    const ended = new Promise<number | null>((resolve) => { child.on('close', resolve); });
    // Standard input is read first, and holds more than a pipe does: when it is taken, the program is at work.
    await new Promise<void>((resolve) => { child.stdin.end(`${RIGHT_DAY.repeat(5000)}\n`, () => { resolve(); }); });
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(Buffer.concat(out).length).toBe(0);
  });
});
