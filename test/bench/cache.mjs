// What a second run with --cache takes of the first: a draft against an archive grown from a folder of articles, in processes of their own.
//   npm run build && node test/bench/cache.mjs FOLDER [MB]      (FOLDER: .txt files, at any depth; 100 MB by default)
// Prints seconds, the ratio of the two runs and of one without a cache, and whether all gave the same bytes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grown, textsIn, varied } from './varied.mjs';

const root = join(import.meta.dirname, '..', '..');
const [source = join(root, 'fixtures', 'articles'), megabytes = '100'] = process.argv.slice(2);
const sources = textsIn(source);

const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'));
try {
  const { bytes, documents } = grown(join(folder, 'archive'), sources, Number(megabytes));
  writeFileSync(join(folder, 'draft.txt'), varied(sources[0][1]));
  console.log(`${documents} documents, ${(bytes / 1e6).toFixed(1)} MB`);

  const run = (name, ...more) => {
    const from = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'cotejo.js'), 'check', 'draft.txt', '--against', 'archive', '--fail-on', 'never', ...more], { cwd: folder, maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Error(String(stderr));
    const wall = (performance.now() - from) / 1000;
    console.log(`${name.padEnd(10)}${wall.toFixed(1)} s`);
    return { wall, out: stdout };
  };
  const without = run('without');
  const first = run('first', '--cache', 'kept');
  const second = run('second', '--cache', 'kept');
  writeFileSync(join(folder, 'draft.txt'), `${varied(sources[0][1])}\nOtro final.\n`);
  const edited = run('edited', '--cache', 'kept');
  const plain = run('  without');
  console.log(`ratio     ${(first.wall / second.wall).toFixed(1)} (first to second), ${(without.wall / second.wall).toFixed(1)} (without to second), ${(plain.wall / edited.wall).toFixed(1)} (with an edited draft)`);
  const same = without.out.equals(first.out) && without.out.equals(second.out) && plain.out.equals(edited.out);
  console.log(same ? 'same bytes' : 'OTHER BYTES');
  if (!same) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
