// A folder of a thousand files of all kinds, one of each damaged, read by the built program: `npm run bench:everything [FILES]`.
// Prints what was read and refused beside what should be, the time, and the most memory that the program held.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { MEASURE, writeEverything } from '../everything.js';

const count = Number(process.argv[2] ?? 1000);
const cwd = mkdtempSync(join(tmpdir(), 'cotejo-everything-'));
const expected = writeEverything(join(cwd, 'in'), count, {
  'deep.html': ['too-slow', () => `<html><body>${'<div>'.repeat(390_000)}Hondo.`],
});
const before = readdirSync(cwd, { recursive: true }).length;
const memory = join(cwd, 'memory');
const started = performance.now();
const run = spawnSync(process.execPath, ['--import', MEASURE, resolve('bin/cotejo.js'), 'extract', 'in', '--format', 'json', '--no-cache', '--max-time', process.argv[3] ?? '20'], { cwd, encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, MOST_MEMORY: memory } });
const seconds = (performance.now() - started) / 1000;
const { documents, problems } = JSON.parse(run.stdout) as { documents: { id: string }[]; problems: { doc: string; code: string }[] };
const read = new Set(documents.map(({ id }) => id));
const told = problems.map(({ doc, code }) => `${code} ${doc}`).sort();
console.log(`files      ${count} sound, ${expected.problems.length} damaged; ${seconds.toFixed(1)} s; exit status ${run.status}`);
console.log(`read       ${expected.articles.filter((id) => read.has(id)).length} of ${expected.articles.length} articles; ${[...read].filter((id) => !expected.articles.includes(id)).length} others`);
console.log(`problems   ${expected.problems.filter((one) => told.includes(one)).length} of ${expected.problems.length} as they should be`);
for (const one of expected.problems.filter((problem) => !told.includes(problem))) console.log(`  missing  ${one}`);
for (const one of told.filter((problem) => !expected.problems.includes(problem))) console.log(`  other    ${one}`);
console.log(`memory     ${(Number(readFileSync(memory, 'utf8')) / 1024).toFixed(0)} MB at most`);
console.log(`written    ${readdirSync(cwd, { recursive: true }).length - before - 1} files beside`);
rmSync(cwd, { recursive: true, force: true });
