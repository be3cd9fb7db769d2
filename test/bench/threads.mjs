// What a second thread saves: the read stage alone, and the whole command, over an archive grown from a folder of articles, in processes of their own.
//   npm run build && node test/bench/threads.mjs FOLDER [MB] [THREADS,...] [LEAST] [stage|check]
// FOLDER: .txt files, at any depth. By default 200 MB, 1 and 2 threads, and the bound from which the program starts threads (LEAST characters change it, for the stage alone; - leaves it); both the stage and the command, or one of them.
// Prints seconds, processor seconds (on Linux those of the main thread apart), the most memory resident, the ratio to the first, and whether all gave the same bytes.
// Where others use the processors too, seconds say little: what two processors of one's own would take is at least half of the processor seconds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { grown, textsIn, varied } from './varied.mjs';

const root = join(import.meta.dirname, '..', '..');
const [source = join(root, 'fixtures', 'articles'), megabytes = '200', counts = '1,2', bound = '-', only = ''] = process.argv.slice(2);
const least = bound === '-' ? '' : bound;
const sources = textsIn(source);

/** The stage alone: it holds nothing but a digest of what comes, for which each twentieth reading is looked at. */
const STAGE = `
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readingsOf } from '${pathToFileURL(join(root, 'dist', 'threads', 'readings.js')).href}';
const [folder, threads, least] = process.argv.slice(2);
const hash = createHash('sha256');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt')).sort();
const articles = function* () { for (const id of files) yield { id, text: readFileSync(folder + '/' + id, 'utf8') }; };
let taken = 0;
for await (const found of readingsOf(articles(), {}, { threads: Number(threads), ...(least === '' ? {} : { least: Number(least) }) })) if (taken++ % 20 === 0) {
  const { document: { id, title, dated, witnesses, lines, sentences }, sketch, mentions, claims, alleged } = found.reading;
  hash.update(JSON.stringify([id, title, dated, witnesses, lines, sentences, sketch, mentions, claims, alleged]));
}
process.stdout.write(hash.digest('hex'));
`;

/** Leaves in a file what the process took: microseconds, and kilobytes. */
const ACCOUNT = `
if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  const fs = require('node:fs');
  let main = null;
  try { const stat = fs.readFileSync('/proc/self/task/' + process.pid + '/stat', 'utf8').split(') ')[1].split(' '); main = (Number(stat[11]) + Number(stat[12])) / 100; } catch {}
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  fs.writeFileSync(process.env.ACCOUNT, JSON.stringify({ main, cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }));
});
`;

const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'));
try {
  const { bytes, documents } = grown(join(folder, 'archive'), sources, Number(megabytes));
  writeFileSync(join(folder, 'draft.txt'), varied(sources[0][1]));
  writeFileSync(join(folder, 'stage.mjs'), STAGE);
  writeFileSync(join(folder, 'account.cjs'), ACCOUNT);
  console.log(`${documents} documents, ${(bytes / 1e6).toFixed(1)} MB`);

  const run = async (...args) => {
    const out = openSync(join(folder, 'out'), 'w');
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['-r', join(folder, 'account.cjs'), ...args], { cwd: folder, stdio: ['ignore', out, 'pipe'], env: { ...process.env, ACCOUNT: join(folder, 'account') } });
    const wall = (performance.now() - from) / 1000;
    closeSync(out);
    if (status !== 0) throw new Error(String(stderr));
    const hash = createHash('sha256');
    for await (const piece of createReadStream(join(folder, 'out'))) hash.update(piece);
    return { wall, digest: hash.digest('hex'), ...JSON.parse(readFileSync(join(folder, 'account'), 'utf8')) };
  };
  const kinds = {
    stage: (threads) => run('stage.mjs', 'archive', threads, least),
    check: (threads) => run(join(root, 'bin', 'cotejo.js'), 'check', 'draft.txt', '--against', 'archive', '--fail-on', 'never', '--format', 'json', '--threads', threads),
  };
  for (const [name, take] of Object.entries(kinds)) {
    if (only !== '' && only !== name) continue;
    let first = null;
    for (const threads of counts.split(',')) {
      const taken = await take(threads);
      first ??= taken;
      const same = taken.digest === first.digest;
      const main = taken.main === null ? '' : ` (${taken.main.toFixed(1)} s in the main thread)`;
      console.log(`${name}  ${threads.padStart(2)} threads  ${taken.wall.toFixed(1)} s  processor ${taken.cpu.toFixed(1)} s${main}  ${taken.rss.toFixed(0)} MB  ratio ${(first.wall / taken.wall).toFixed(2)}  ${same ? 'same bytes' : 'OTHER BYTES'}`);
      if (!same) process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
