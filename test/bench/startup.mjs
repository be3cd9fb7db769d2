// Start-up as a ratio to an empty Node process: processor time (user and system) of fresh processes, medians of interleaved rounds.
// Targets: 1.5 for `--help`, 3 for a report over the five to seven shipped articles. Run `npm run build` first.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin/cotejo.js');
const ROUNDS = 15;
const runs = {
  node: ['-e', '0'],
  help: [bin, '--help'],
  report: [bin, 'fixtures/articles', '--fail-on', 'never'],
};

/** Milliseconds of processor time that a child took: this process's account of finished children, before and after. */
function processorTime(args) {
  const probe = `const { spawnSync } = require('child_process'); const r = spawnSync(process.execPath, ${JSON.stringify(args)}, { cwd: ${JSON.stringify(root)}, stdio: 'ignore' });
    const fs = require('fs'); const stat = fs.readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' '); console.log(r.status, (Number(stat[13]) + Number(stat[14])) * 10);`;
  const started = process.hrtime.bigint();
  const out = spawnSync(process.execPath, ['-e', probe], { encoding: 'utf8' }).stdout.trim().split(' ');
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  return { status: Number(out[0]), ms: out[1] === undefined || Number.isNaN(Number(out[1])) ? wall : Number(out[1]) };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const taken = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) for (const [name, args] of Object.entries(runs)) taken[name].push(processorTime(args).ms);
const node = median(taken.node);
for (const name of Object.keys(runs)) console.log(`${name.padEnd(8)} ${String(median(taken[name])).padStart(5)} ms  ${(median(taken[name]) / node).toFixed(2)} × node`);
