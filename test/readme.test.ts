import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRules } from '../src/checks/registry.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** With `UPDATE_README=1` the shown outputs are written anew (those with a `…` are left). */
const update = process.env.UPDATE_README === '1';
const renewed = new Map<Shown, readonly string[]>();
const tables: string[] = [];
let bin: string;

/** A command after `$ `, and the lines that the README shows below it. */
interface Shown {
  readonly command: string;
  readonly output: string[];
  readonly line: number;
}

/** The sessions of the README: ```console blocks, run from the folder of the project. */
function sessions(): Shown[][] {
  const found: Shown[][] = [];
  let open: Shown[] | null = null;
  readme.split('\n').forEach((text, index) => {
    if (text === '```console') found.push((open = []));
    else if (text.startsWith('```')) open = null;
    else if (open !== null && text.startsWith('$ ')) open.push({ command: text.slice(2), output: [], line: index + 1 });
    else open?.at(-1)?.output.push(text);
  });
  return found;
}

/** Whether lines are those shown, where a lone `…` stands for any number of lines. */
function agrees(lines: readonly string[], shown: readonly string[]): boolean {
  const gap = shown.indexOf('…');
  if (gap === -1) return lines.join('\n') === shown.join('\n');
  const rest = shown.slice(gap + 1);
  if (lines.slice(0, gap).join('\n') !== shown.slice(0, gap).join('\n')) return false;
  for (let at = gap; at <= lines.length; at++) if (agrees(lines.slice(at), rest)) return true;
  return false;
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
  bin = mkdtempSync(join(tmpdir(), 'cotejo-readme-'));
  writeFileSync(join(bin, 'cotejo'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/cotejo.js')}" "$@"\n`);
  chmodSync(join(bin, 'cotejo'), 0o755);
});
afterAll(() => {
  const lines = readme.split('\n');
  for (const [shown, output] of [...renewed].reverse()) lines.splice(shown.line, shown.output.length, ...output);
  let text = lines.join('\n');
  for (const table of tables) text = text.replace(/<!-- rules -->[^]*<!-- \/rules -->/, table);
  if (text !== readme) writeFileSync(join(root, 'README.md'), text);
  rmSync(bin, { recursive: true, force: true });
});

describe('the README', () => {
  const all = sessions();

  it('opens with the two commands that a fresh clone needs', () => {
    const [first, second] = [...readme.matchAll(/^npm .*$/gm)].map(([line]) => line.split('#', 1)[0].trim());
    expect([first, second]).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(readme.split('\n').findIndex((line) => line.startsWith('npm '))).toBeLessThan(12);
  });

  it('shows the program at work', () => {
    expect(all.flat().filter(({ command }) => command.startsWith('cotejo ')).length).toBeGreaterThan(0);
  });

  it.each(all.map((session) => [`line ${session[0]?.line}: ${session[0]?.command}`, session] as const))('shows what is true, %s', (_, session) => {
    let status = 0;
    for (const one of session) {
      const { command, output } = one;
      const { stdout, status: next } = spawnSync('bash', ['-c', `(exit ${status}); ${command} 2>&1`], {
        cwd: root,
        encoding: 'utf8',
        env: { PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: bin, LANG: 'C.UTF-8', TZ: 'UTC' },
      });
      status = next ?? 1;
      const lines = stdout.replace(/\n$/, '').split('\n');
      const shown = output.join('\n').replace(/\n+$/, '').split('\n');
      if (agrees(lines, shown)) continue;
      if (update && !shown.includes('…')) renewed.set(one, lines);
      else expect(lines.join('\n'), command).toBe(shown.join('\n'));
    }
    expect(session.length).toBeGreaterThan(0);
  });

  it('tells every rule, what it means and when it is wrong', () => {
    const rows = allRules().map(({ id, level, about, wrongWhen }) => `| \`${id}\` | ${level} | ${about.en} | ${wrongWhen.en} |`);
    const table = ['<!-- rules -->', '| rule | at most | the two sides cannot both hold because | think first of |', '|---|---|---|---|', ...rows, '<!-- /rules -->'].join('\n');
    if (update) tables.push(table);
    else expect(readme).toContain(table);
  });

  it('points to files that exist', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});
