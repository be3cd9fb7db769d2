// What it costs to index an archive: time, memory of the process, size of the file; then a second index of the same folder; then drafts against it,
// beside the same drafts against a single article, which is all start-up.
//   npm run build && node test/bench/archive.mjs FOLDER [ARTICLES]      (FOLDER: .txt files, at any depth, cut into articles of some 3.5 kB; 2000 articles by default)
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { varied } from './varied.mjs';

const root = join(import.meta.dirname, '..', '..');
const [source = join(root, 'fixtures', 'articles'), articles = '2000'] = process.argv.slice(2);
const sources = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt')).sort().flatMap((file) => pieces(file, readFileSync(join(source, file), 'utf8')));

/** The paragraphs of a long text as articles, each under a name of its own. */
function pieces(file, text) {
  const cut = [''];
  for (const paragraph of text.split(/(?<=\n)/)) {
    if (cut.at(-1).length > 0 && cut.at(-1).length + paragraph.length > 4000) cut.push('');
    cut[cut.length - 1] += paragraph;
  }
  return cut.map((piece, i) => [file.replace(/(?=\.txt$)/, `-${i}`), piece]);
}

const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'));
try {
  let bytes = 0;
  for (let n = 0; n < Number(articles); n++) {
    const [file, text] = sources[n % sources.length];
    const round = Math.floor(n / sources.length);
    const path = join(folder, 'archive', String(round), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, round === 0 ? text : varied(text));
    bytes += statSync(path).size;
  }
  console.log(`${articles} articles, ${(bytes / 1e6).toFixed(1)} MB`);
  await run('first');
  console.log(`file      ${(statSync(join(folder, 'archive.duckdb')).size / 1e6).toFixed(1)} MB`);
  await run('again');
  mkdirSync(join(folder, 'one'));
  writeFileSync(join(folder, 'one', 'article.txt'), sources[0][1]);
  const step = Math.max(1, Math.floor(sources.length / 5));
  for (let n = 0; n < sources.length; n += step) {
    writeFileSync(join(folder, 'draft.txt'), varied(sources[n][1]));
    const took = ['archive.duckdb', 'one'].map((against) => Math.min(...[1, 2, 3].map(() => checked(against))));
    console.log(`check     ${took[0].toFixed(2)} s, ${(took[0] - took[1]).toFixed(2)} s after start-up (${sources[n][0]})`);
  }

  /** Seconds that a check takes. */
  function checked(against) {
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'cotejo.js'), 'check', 'draft.txt', '--against', against, '--fail-on', 'never'], { cwd: folder });
    if (status !== 0) throw new Error(String(stderr));
    return (performance.now() - from) / 1000;
  }

  /** Runs `index` in a process of its own; its peak of resident memory is what Linux says of it (VmHWM) shortly before its end. */
  async function run(name) {
    const from = performance.now();
    const child = spawn(process.execPath, [join(root, 'bin', 'cotejo.js'), 'index', 'archive', '-o', 'archive.duckdb'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (some) => { told += some; });
    let peak = 0;
    let cpu = 0;
    const look = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
        const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ');
        cpu = (Number(stat[13]) + Number(stat[14])) / 100;
      } catch {
        // It has ended, or this is no Linux.
      }
    }, 100);
    const status = await new Promise((resolve) => { child.on('close', resolve); });
    clearInterval(look);
    if (status !== 0) throw new Error(told);
    const wall = (performance.now() - from) / 1000;
    console.log(`${name.padEnd(10)}${wall.toFixed(1)} s  ${cpu.toFixed(1)} s of processor  ${(bytes / 1e6 / wall).toFixed(2)} MB/s  ${(peak / 1024).toFixed(0)} MB resident  ${told.trim()}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
