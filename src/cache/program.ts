import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Versions of what runs the program, as `process.versions` tells them. */
export type Host = Readonly<Record<string, string | undefined>>;

/** The program does not change while it runs. */
const digests = new WeakMap<Host, string>();

/**
 * A digest of all that decides what a reading says besides its article and options: every file of the program, the versions of the packages it stands on, and Node,
 * whose tables of characters and whose format of stored values change with it. Whoever works on the program never gets a reading of before.
 */
export function programDigest(host: Host): string {
  const known = digests.get(host);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify([host['node'], host['v8'], host['unicode'] ?? '']));
  // The folder that the program is built into, or its source: one above this file in both.
  const home = fileURLToPath(new URL('..', import.meta.url));
  for (const file of readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|ts)$/.test(name) && !name.endsWith('.d.ts')).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(home, file))).update('\0');
  }
  const { dependencies = {} } = JSON.parse(readFileSync(join(home, '..', 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  const require = createRequire(import.meta.url);
  for (const name of Object.keys(dependencies).sort()) hash.update(`${name}@${versionOf(name, require.resolve.paths(name) ?? [])}\0`);
  const digest = hash.digest('hex');
  digests.set(host, digest);
  return digest;
}

/** The installed version of a package; it may forbid that its package.json is imported. */
function versionOf(name: string, folders: readonly string[]): string {
  for (const folder of folders) {
    try {
      return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      // The next folder may have it.
    }
  }
  return '';
}
