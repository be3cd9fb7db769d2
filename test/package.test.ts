import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; dependencies: Record<string, string> };
let away: string;
let packed: readonly string[];

const run = (command: string, args: readonly string[], cwd: string): string => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) run('npm', ['run', '--silent', 'build'], root);
  away = mkdtempSync(join(tmpdir(), 'cotejo-package-'));
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', away], root)) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
  // The declared dependencies are lent from here, so that the installation needs no network; a package that is used and not declared is not found.
  const lent = Object.keys(own.dependencies).map((name) => [name, pathToFileURL(join(root, 'node_modules', name)).href.replace('file://', 'file:')]);
  writeFileSync(join(away, 'package.json'), JSON.stringify({ private: true, dependencies: { ...Object.fromEntries(lent), cotejo: `file:${filename}` } }));
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], away);
}, 180_000);

afterAll(() => {
  rmSync(away, { recursive: true, force: true });
});

describe('the package', () => {
  it('holds the program, the library with its types, and nothing that is not for users', () => {
    expect(packed).toEqual(expect.arrayContaining(['bin/cotejo.js', 'dist/cli/main.js', 'dist/index.js', 'dist/index.d.ts', 'man/cotejo.1', 'man/cotejo-es.1', 'src/config/cotejo.config.schema.json', 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']));
    expect(packed.filter((path) => !/^(bin|dist|man)\//.test(path) && !['src/config/cotejo.config.schema.json', 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'].includes(path))).toEqual([]);
  });

  it('runs where it is installed, from another folder', () => {
    expect(run(join(away, 'node_modules/.bin/cotejo'), ['--version'], away).trim()).toBe(own.version);
    writeFileSync(join(away, 'nota.txt'), 'La alcaldesa inauguró tres clínicas el 4 de marzo de 2025.');
    const analysis = JSON.parse(run(join(away, 'node_modules/.bin/cotejo'), ['nota.txt', '--format', 'json'], away)) as { documents: { id: string }[] };
    expect(analysis.documents.map(({ id }) => id)).toEqual(['nota.txt']);
  });

  it('can be imported', () => {
    writeFileSync(join(away, 'nota.txt'), 'La alcaldesa inauguró tres clínicas el 4 de marzo de 2025.');
    const script = `
      import { compare, ingest, read } from 'cotejo';
      const { articles, problems } = await ingest(['*.txt'], { lang: 'es' });
      const { schema, documents } = compare(articles.map(read), { lang: 'es', problems });
      console.log(schema, documents.length);`;
    expect(run(process.execPath, ['--input-type=module', '-e', script], away).trim()).toBe('cotejo/analysis@1 1');
  });

  it('is packed by pre-commit, which takes all that npm prints for the name of the package', () => {
    const hook = join(away, 'hook');
    mkdirSync(hook);
    writeFileSync(join(hook, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', scripts: { prepack: 'echo built > built.txt && echo built' } }));
    copyFileSync(join(root, '.npmrc'), join(hook, '.npmrc'));
    expect(run('npm', ['pack'], hook)).toBe('x-1.0.0.tgz\n');
    expect(existsSync(join(hook, 'built.txt'))).toBe(true);
  });

  it('is used from JavaScript and from TypeScript as the README shows', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, example] = /## As a library\n[^]*?```ts\n([^]*?)```/.exec(readme) as unknown as [string, string];
    mkdirSync(join(away, 'boletines'), { recursive: true });
    writeFileSync(join(away, 'boletines/a.txt'), 'Tolimpa, a 3 de marzo de 2025.- El programa Luz de Río entregó 300 becas en 2024.\n');
    writeFileSync(join(away, 'uso.mts'), example);
    writeFileSync(join(away, 'uso.mjs'), example);
    writeFileSync(join(away, 'modulo.mts'), `
      import type { Analysis, DocumentRule, Plugin, ReadOptions } from 'cotejo';
      import { check, read } from 'cotejo';
      const options: ReadOptions = { decimal: 'comma', hedges: { about: 0.05 }, synonyms: [['consulta', 'visita']] };
      const rule: DocumentRule = {
        meta: { id: 'mi/regla', level: 'note', title: { es: 'a', en: 'a' }, about: { es: 'a', en: 'a' }, wrongWhen: { es: 'a', en: 'a' }, example: { lang: 'es', reported: 'a', silent: 'b' } },
        check: ({ claims }) => claims.flatMap((claim) => (claim.kind === 'figure' ? [{ rule: 'mi/regla', level: 'note' as const, message: { es: 'a', en: 'a' }, data: {}, proof: [], evidence: [claim.evidence] }] : [])),
      };
      export const plugin: Plugin = { name: 'mi', rules: { document: [rule] } };
      const readings = [{ id: 'a', text: 'x' }].map(read);
      const analysis: Analysis = check([{ id: 'a', text: 'x' }], [], { ...options, rules: { 'figure/*': 'off' }, plugins: [plugin] });
      // @ts-expect-error: no such mark
      read({ id: 'a', text: 'x' }, { decimal: 'coma' });
      console.log(readings.length, analysis.schema);`);
    const types = join(root, 'node_modules/@types').replaceAll('\\', '/');
    const checked = (args: readonly string[]): string => spawnSync(process.execPath, args, { cwd: away, encoding: 'utf8' }).stdout;
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(checked([tsc, '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022', '--typeRoots', types, '--types', 'node', 'uso.mts', 'modulo.mts'])).toBe('');
    expect(run(process.execPath, ['uso.mjs'], away)).toBe('conflict figure/value Dos valores para lo mismo: 300 y 450 becas.\n');
  }, 180_000);

  it('is locked to no private registry', () => {
    const addresses = [...readFileSync(join(root, 'package-lock.json'), 'utf8').matchAll(/"resolved": "([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});
