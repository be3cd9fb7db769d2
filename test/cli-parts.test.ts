import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as spoken from '../src/cli/catalogue.js';
import { colorOn, linksOn } from '../src/cli/output/color.js';
import { commandNames, commands } from '../src/cli/arguments/commands.js';
import { exitStatus } from '../src/cli/exit.js';
import { help } from '../src/cli/help/help.js';
import { langOf } from '../src/cli/settings/lang.js';
import { options, optionsOf } from '../src/cli/arguments/options.js';
import { parse } from '../src/cli/request/parse.js';
import { progressOn } from '../src/cli/output/progress.js';
import { scan } from '../src/cli/arguments/scan.js';
import { suggest } from '../src/cli/arguments/suggest.js';
import * as reported from '../src/report/catalogue.js';
import { shortIds, shortNames } from '../src/report/wording/short.js';

const parsed = (...argv: string[]): ReturnType<typeof parse> => parse(scan(argv), 'es');

describe('the exit status', () => {
  const calm = { trouble: false, found: [], failOn: 'conflict', exitZero: false } as const;
  it.each([
    [calm, 0],
    [{ ...calm, found: ['conflict'] }, 1],
    [{ ...calm, found: ['tension', 'note'] }, 0],
    [{ ...calm, found: ['tension'], failOn: 'tension' }, 1],
    [{ ...calm, found: ['note'], failOn: 'tension' }, 0],
    [{ ...calm, found: ['note'], failOn: 'note' }, 1],
    [{ ...calm, found: ['conflict'], failOn: 'note' }, 1],
    [{ ...calm, found: ['conflict'], failOn: 'never' }, 0],
    [{ ...calm, found: ['conflict'], exitZero: true }, 0],
    [{ ...calm, trouble: true, exitZero: true, failOn: 'never' }, 2],
    [{ ...calm, trouble: true, found: ['conflict'] }, 2],
  ] as const)('%j is %i', (outcome, status) => {
    expect(exitStatus(outcome)).toBe(status);
  });
});

describe('colour', () => {
  it.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { TERM: 'dumb', FORCE_COLOR: '1' }, true, true],
    ['auto', { FORCE_COLOR: '' }, false, true],
    ['auto', { FORCE_COLOR: 'false' }, true, false],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, true],
    ['never', { FORCE_COLOR: '3' }, true, false],
  ] as const)('%s %j on a terminal: %s → %s', (flag, env, terminal, expected) => {
    expect(colorOn(flag, env, terminal)).toBe(expected);
  });

  it('links are for people at terminals', () => {
    expect([linksOn({}, true), linksOn({}, false), linksOn({ CI: 'true' }, true), linksOn({ TERM: 'dumb' }, true)]).toEqual([true, false, false, false]);
  });
});

describe('language', () => {
  it.each([
    [undefined, {}, 'es'], [undefined, { LANG: 'C.UTF-8' }, 'es'], [undefined, { LANG: 'POSIX' }, 'es'], [undefined, { LANG: 'en' }, 'en'], [undefined, { LANG: 'eng' }, 'es'],
    [undefined, { LC_ALL: '', LANG: 'en_US' }, 'en'], [undefined, { COTEJO_LANG: 'fr', LANG: 'en_US' }, 'en'], ['es', { COTEJO_LANG: 'en' }, 'es'],
  ] as const)('%s %j → %s', (flag, env, lang) => {
    expect(langOf(flag, env)).toBe(lang);
  });

  it('every sentence is said in both, and not left empty', () => {
    const said: [string, unknown][] = [...Object.entries(spoken.words), ...Object.entries(spoken.phrases), ...Object.entries(spoken.counted), ...Object.entries(reported.clauses), ...Object.entries(reported.words), ...Object.entries(reported.phrases),
      ...Object.entries(reported.steps), ...Object.entries(reported.agreements), ...options.map((option): [string, unknown] => [option.name, option.says]),
      ...commands.flatMap((command): [string, unknown][] => [[command.name, command.says], ...command.examples.flatMap((example): [string, unknown][] => [[command.name, example.line], [command.name, example.says]])])];
    expect(said.length).toBeGreaterThan(100);
    for (const [name, both] of said) {
      const { es, en } = both as Record<'es' | 'en', string | ((a: unknown, b: unknown, c: unknown) => string)>;
      const spelt = (text: typeof es): string => (typeof text === 'string' ? text : text('X1X', 'Y2Y', 'Z3Z'));
      expect(spelt(es), name).not.toBe('');
      expect(spelt(en), name).not.toBe('');
      // What a sentence is given, it says in both languages.
      expect(['X1X', 'Y2Y', 'Z3Z'].filter((given) => spelt(es).includes(given)), name).toEqual(['X1X', 'Y2Y', 'Z3Z'].filter((given) => spelt(en).includes(given)));
    }
  });
});

describe('arguments', () => {
  it.each(commandNames)('%s: help names every option, examples first, in 80 columns', (name) => {
    for (const lang of ['es', 'en'] as const) {
      const text = help(name, lang);
      for (const option of optionsOf(name)) expect(text).toContain(option.name);
      expect(text.indexOf('cotejo', 10)).toBeLessThan(text.indexOf('--help'));
      for (const line of [...text.split('\n'), ...help(undefined, lang).split('\n')]) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it('the first word that is no value is the command', () => {
    expect(scan(['--format', 'timeline', 'x']).command).toBeUndefined();
    expect(scan(['--format', 'json', 'timeline', 'x']).command).toBe('timeline');
    expect(scan(['x', 'timeline']).command).toBeUndefined();
    expect(scan(['./timeline']).command).toBeUndefined();
    expect(scan(['--', 'timeline']).command).toBeUndefined();
    expect(scan(['help', 'who'])).toMatchObject({ help: true, command: 'who' });
  });

  it('become a request', () => {
    expect(parsed('a', 'b')).toMatchObject({ command: 'contradictions', operands: ['a', 'b'], destinations: [{ format: 'terminal', file: null }], failOn: 'conflict', color: 'auto', machineLang: 'es' });
    expect(parsed('check', 'a', '--against', 'x', 'y', '--against', 'z', '--fail-on=note')).toMatchObject({ operands: ['a'], against: ['x', 'y', 'z'], failOn: 'note' });
    expect(parsed('a', '--format', 'json', '-o', 'f', '--format', 'csv:g')).toMatchObject({ destinations: [{ format: 'json', file: 'f' }, { format: 'csv', file: 'g' }] });
    expect(parsed('a', '--max-size', '2M')).toMatchObject({ maxSize: 2 * 1024 * 1024 });
    expect(parsed('a', '--max-size', '500')).toMatchObject({ maxSize: 500 });
    expect(parsed('a', '--color', 'b')).toMatchObject({ operands: ['a', 'b'], color: 'always' });
    expect(parsed('-q', '-0', '--files-from', '-')).toMatchObject({ quiet: true, nul: true, filesFrom: '-', operands: [] });
    expect(parsed('--lang=en', 'a')).toMatchObject({ machineLang: 'en' });
  });

  it.each([
    [['a', '--lang', 'fr'], 'es, en'], [['a', '--color=red'], 'auto, always, never'], [['a', '--format', 'json:'], '--format json:'], [['rules', 'a', 'b'], '«b»'],
    [['a', '--format', 'json:x', '--format', 'csv:x'], '«x»'], [['a', '--format', 'json:x', '-o', 'y'], '--output-file'], [['-', '--files-from', '-'], 'entrada estándar'],
    [['explain'], 'identificador'], [['explain', ' ', 'a'], 'identificador'], [['a', '--max-warnings', 'tres'], '«tres»'], [['diff', '-', '-'], 'versiones'], [['explain', 'C-1'], 'qué leer'], [['a', '--max-size', '0'], '--max-size'],
  ])('%j is refused with the cause', (argv, cause) => {
    expect(() => parsed(...argv)).toThrow(cause);
  });

  it('an archive that took the drafts is told', () => {
    expect(() => parsed('check', '--against', 'a', 'b')).toThrow(expect.objectContaining({ hint: expect.stringContaining('--against') as string }) as Error);
    expect(() => parsed('check', '--against', 'a')).toThrow(expect.objectContaining({ hint: undefined }) as Error);
  });

  it('a near word is suggested, a far one is not', () => {
    const names = ['--format', '--fail-on', '--files-from'];
    expect(suggest('--formta', names)).toBe('--format');
    expect(suggest('--failon', names)).toBe('--fail-on');
    expect(suggest('--zzzzzz', names)).toBeUndefined();
  });
});

describe('short names', () => {
  it('are the shortest prefixes that tell apart, ending at a word', () => {
    expect([...shortNames(['a/000_6b.txt', 'a/001_de.txt']).values()]).toEqual(['000', '001']);
    expect([...shortNames(['x/boletin-12.txt', 'x/boletin-13.txt', 'x/nota.md']).values()]).toEqual(['boletin-12', 'boletin-13', 'nota']);
    expect([...shortNames(['x/alcalde.txt', 'x/alcaldia.txt']).values()]).toEqual(['alcalde', 'alcaldia']);
    expect([...shortNames(['c/2025/01.txt', 'c/2026/01.txt']).values()]).toEqual(['2025', '2026']);
    expect([...shortNames(['2025-03-10-a.txt', '2025-06-12-b.txt']).values()]).toEqual(['2025-03-10', '2025-06-12']);
    expect([...shortNames(['sola.txt']).values()]).toEqual(['sola']);
    expect([...shortNames([]).values()]).toEqual([]);
  });

  it('are never shared', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.array(fc.constantFrom('a', 'b', '-', '/', '.txt', '0'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')), { maxLength: 12 }), (docs) => {
      expect(new Set(shortNames(docs).values()).size).toBe(docs.length);
    }), { numRuns: 2000, examples: [[['/', 'a/', 'a']], [['/tmp/x', 'b/x']]] });
  });

  it('ids keep four digits, and more where two begin alike', () => {
    expect([...shortIds(['C-a1eb0000', 'C-a1eb1111', 'C-ffff0000']).entries()]).toEqual([['C-a1eb0000', 'C-a1eb0'], ['C-a1eb1111', 'C-a1eb1'], ['C-ffff0000', 'C-ffff']]);
  });
});

describe('progress', () => {
  const stream = (lines: string[]): NodeJS.WriteStream => ({ write: (text: string) => { lines.push(text); return true; } }) as unknown as NodeJS.WriteStream;

  it('says nothing in the first second, and nothing where nobody looks', () => {
    const lines: string[] = [];
    const progress = progressOn(stream(lines), true, String);
    progress.tick(1);
    progress.end();
    progressOn(stream(lines), false, String).tick(2);
    expect(lines).toEqual([]);
  });

  it('then tells how far, and wipes its line', async () => {
    const lines: string[] = [];
    const progress = progressOn(stream(lines), true, (done) => `${done} de 9`);
    await new Promise((resolve) => { setTimeout(resolve, 1050); });
    progress.tick(5);
    progress.tick(6);
    progress.end();
    expect(lines).toEqual(['\r\u001b[K5 de 9', '\r\u001b[K']);
  });
});
