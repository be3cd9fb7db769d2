import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'bin/cotejo.js');
const ROUNDS = 9;

/** Milliseconds of a fresh process, the fastest of several: what other processes take away only ever makes it slower. */
function fastest(runs: Readonly<Record<string, readonly string[]>>): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(runs)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
      const took = performance.now() - start;
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      best[name] = Math.min(best[name] ?? Infinity, took);
    }
  }
  return best;
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
});

describe('starting', () => {
  it('costs little more than Node itself', { retry: 3, timeout: 60_000 }, () => {
    const best = fastest({
      node: ['-e', ''],
      help: [bin, '--help'],
      report: [bin, 'fixtures/articles', '--fail-on', 'never'],
    });
    expect(best.help / best.node).toBeLessThan(1.5);
    expect(best.report / best.node).toBeLessThan(3);
  });
});
