import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRules } from '../src/checks/registry.js';
import { commandNames, commands, isPlain } from '../src/cli/arguments/commands.js';
import { bash } from '../src/cli/help/completion/bash.js';
import { fish } from '../src/cli/help/completion/fish.js';
import { valuesOf } from '../src/cli/help/completion/words.js';
import { zsh } from '../src/cli/help/completion/zsh.js';
import { man } from '../src/cli/help/man.js';
import { options, optionsOf } from '../src/cli/arguments/options.js';
import { parse } from '../src/cli/request/parse.js';
import { scan } from '../src/cli/arguments/scan.js';
import { formatsFor } from '../src/report/registry.js';

const root = join(import.meta.dirname, '..');
let folder: string;

const cotejo = (...args: string[]): { readonly status: number | null; readonly out: string; readonly err: string } => {
  const done = spawnSync(process.execPath, [join(root, 'bin/cotejo.js'), ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, LANG: 'en' } });
  return { status: done.status, out: done.stdout, err: done.stderr };
};

/** Whether a shell or tool is on this machine. */
const has = (name: string): boolean => (process.env.PATH ?? '').split(delimiter).some((place) => existsSync(join(place, name)));

/** What bash offers at the end of a line, as it splits words: at spaces, and around `=`. */
function offered(line: string): string[] {
  const words = line.split(' ').flatMap((word) => word.split(/(=)/).filter((part, _, all) => part !== '' || all.length === 1));
  const script = `eval "$(cat script.bash)"; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _cotejo; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const done = spawnSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  return done.stdout.split('\n').filter((word) => word !== '');
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'cotejo-completion-'));
  writeFileSync(join(folder, 'script.bash'), cotejo('completion', 'bash').out);
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('completion in bash', () => {
  it.each([
    ['cotejo che', ['check']],
    ['cotejo ', [...commandNames]],
    ['cotejo check --ag', ['--against']],
    ['cotejo timeline --ag', []],
    ['cotejo timeline --form', ['--format']],
    ['cotejo check --fail-on ', ['conflict', 'tension', 'note', 'never']],
    ['cotejo check a.txt --fail-on t', ['tension']],
    ['cotejo check --fail-on=', ['conflict', 'tension', 'note', 'never']],
    ['cotejo check --fail-on=n', ['note', 'never']],
    ['cotejo --max', ['--max-warnings', '--max-size', '--max-time']],
    ['cotejo --format sa', ['sarif']],
    ['cotejo timeline --format ', [...formatsFor('timeline')]],
    ['cotejo completion ', ['bash', 'zsh', 'fish']],
    ['cotejo completion z', ['zsh']],
    ['cotejo rules figure/v', ['figure/value']],
    ['cotejo check --against ', []],
    ['cotejo -o ', []],
    ['cotejo export a --to ', ['csv', 'jsonl', 'parquet', 'xlsx', 'jsonld']],
    ['cotejo timeline a --to ', []],
  ] as const)('«%s»', (line, expected) => {
    expect(offered(line).filter((word) => !word.startsWith('-') || line.includes(' -'))).toEqual([...expected]);
  });

  it('offers every option of a command', () => {
    for (const name of commandNames) expect(offered(`cotejo ${name} --`)).toEqual(optionsOf(name).map((option) => option.name));
  });
});

describe('completion scripts', () => {
  const scripts = { bash: bash(), zsh: zsh('es'), fish: fish('es') };

  it('are what the program prints, in the language of the person', () => {
    expect(cotejo('completion', 'bash').out).toBe(scripts.bash);
    expect(cotejo('completion', 'zsh').out).toBe(zsh('en'));
    expect(cotejo('completion', 'fish', '--lang', 'es').out).toBe(scripts.fish);
    expect(scripts.zsh).not.toBe(zsh('en'));
  });

  it.each(Object.entries(scripts))('%s: names every command, option, format and rule', (_, script) => {
    for (const name of [...commandNames, ...formatsFor('check'), ...allRules().map(({ id }) => id)]) expect(script).toContain(name);
    for (const { name } of options) expect(script).toMatch(new RegExp(`(?:${name}|-l ${name.slice(2)})(?![a-z-])`));
  });

  it.each(Object.entries(scripts))('%s: has balanced quotes, and is read by the shell where there is one', (shell, script) => {
    for (const line of script.split('\n').filter((one) => !one.startsWith('#'))) expect((line.replace(/\\./g, '').match(/'/g) ?? []).length % 2, line).toBe(0);
    if (!has(shell)) return;
    writeFileSync(join(folder, `script.${shell}`), script);
    expect(spawnSync(shell, ['-n', `script.${shell}`], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it('fish completes with its own, where there is one', () => {
    const ask = (line: string): string[] => spawnSync('fish', ['--no-config', '-c', `source script.fish; complete -C '${line}'`], { cwd: folder, encoding: 'utf8' }).stdout.split('\n').map((one) => one.split('\t')[0] ?? '').filter((one) => one !== '');
    writeFileSync(join(folder, 'script.fish'), scripts.fish);
    if (!has('fish')) return;
    expect(ask('cotejo check --fail-on ').sort()).toEqual(['conflict', 'never', 'note', 'tension']);
    expect(ask('cotejo comp')).toEqual(['completion']);
    expect(ask('cotejo rules date/w')).toEqual(['date/weekday']);
    expect(ask('cotejo timeline --format ').sort()).toEqual([...formatsFor('timeline')].sort());
  });

  it('an unknown shell, and none, are wrong use', () => {
    expect(cotejo('completion', 'tcsh')).toMatchObject({ status: 2, out: '' });
    expect(cotejo('completion', 'tcsh').err).toContain('bash, zsh, fish');
    expect(cotejo('completion')).toMatchObject({ status: 2, out: '' });
    expect(cotejo('completion', 'bash', 'zsh').status).toBe(2);
  });
});

describe('the table of options', () => {
  it('tells the values that are accepted', () => {
    for (const name of commandNames.filter((one) => !isPlain(one))) {
      const operands = { check: ['a', '--against=b'], explain: ['C-1', 'a'], ask: ['becas', 'a'], diff: ['a', 'b'], export: ['a', '-o=d'], index: ['a', '-o=x'], accept: ['C-1', 'a', '--reason=x'], review: ['a.csv', 'a'], why: ['a:1', 'b:2'] }[name as string] ?? ['a'];
      for (const option of optionsOf(name).filter(({ values }) => values !== undefined)) {
        for (const value of valuesOf(option, name)) {
          const argv = [name, ...operands, `${option.name}=${value}${value === 'summary' ? ':s.md' : ''}`];
          expect(() => parse(scan(argv), 'en'), argv.join(' ')).not.toThrow();
        }
        expect(() => parse(scan([name, ...operands, `${option.name}=nada`]), 'en'), option.name).toThrow();
      }
    }
  });
});

describe('the manual page', () => {
  it.each(['es', 'en'] as const)('%s: names every command, option and exit status', (lang) => {
    const page = man('1.2.3', lang);
    expect(page).toMatch(/^\.TH COTEJO 1 "" "cotejo 1\.2\.3"\n/);
    const plain = page.replaceAll('\\-', '-').replaceAll('\\(dq', '"');
    for (const { usage, says } of commands) { expect(plain).toContain(`cotejo ${usage}`); expect(plain).toContain(says[lang]); }
    for (const { name, says } of options) { expect(plain).toContain(name); expect(plain).toContain(says[lang]); }
    for (const status of [0, 1, 2, 130]) expect(plain).toContain(`.TP\n.B ${status}\n`);
    // A line of text that starts with a mark of troff would be lost.
    expect(page.split('\n').filter((line) => /^[.'](?!(?:TH|SH|B|TP|PP|br)\b)/.test(line))).toEqual([]);
    if (!has('groff')) return;
    expect(spawnSync('groff', ['-man', '-Tutf8', '-k', '-ww', '-z'], { input: page, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it('is built with the program', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(readFileSync(join(root, 'man/cotejo.1'), 'utf8')).toBe(man(version, 'en'));
    expect(readFileSync(join(root, 'man/cotejo-es.1'), 'utf8')).toBe(man(version, 'es'));
  });
});
