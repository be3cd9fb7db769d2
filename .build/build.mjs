// Builds dist/: declarations by tsc, code by esbuild; and man/, from the tables of the help. Code is split so that what is imported lazily stays out of start-up.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Each becomes a file of its own name under dist/; what they share goes to dist/chunks/. */
const entries = ['src/index.ts', 'src/cli/main.ts', 'src/ingest/guard/opener.ts', 'src/threads/readings.ts', 'src/threads/worker.ts'];

// Built beside dist/ and moved there when complete: a failed build leaves the old one in place.
const fresh = join(root, '.build', `out-${process.pid}`);
try {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', root, '--emitDeclarationOnly', '--outDir', fresh], { stdio: 'inherit' });
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outbase: 'src',
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    minifyWhitespace: true,
    minifySyntax: true,
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
  await pages(join(root, '.build', `out-${process.pid}-man`));
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  try {
    renameSync(fresh, join(root, 'dist'));
  } catch {
    cpSync(fresh, join(root, 'dist'), { recursive: true });
  }
} catch (error) {
  // tsc has printed its own errors; esbuild prints through logLevel.
  if (error.status === undefined && error.errors === undefined) console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** Writes the manual pages, English and Spanish. `aside` is a folder for what that takes. */
async function pages(aside) {
  try {
    await build({ absWorkingDir: root, entryPoints: ['src/cli/help/man.ts'], outfile: join(aside, 'man.mjs'), bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' });
    const { man } = await import(pathToFileURL(join(aside, 'man.mjs')).href);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    mkdirSync(join(root, 'man'), { recursive: true });
    writeFileSync(join(root, 'man', 'cotejo.1'), man(version, 'en'));
    writeFileSync(join(root, 'man', 'cotejo-es.1'), man(version, 'es'));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
