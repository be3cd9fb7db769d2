// Bundles the readers of the source and hands them over.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = fileURLToPath(new URL('../../.cache/bench/readers.mjs', import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL('readers.ts', import.meta.url))],
  outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning',
});
export default await import(pathToFileURL(outfile).href);
