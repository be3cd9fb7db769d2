#!/usr/bin/env node
try {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.url).endsWith('/dist/cli/main.js')) throw error;
  process.stderr.write('cotejo: not built yet (dist/ is missing). Run "npm ci && npm run build" first.\n');
  process.exitCode = 2;
}
