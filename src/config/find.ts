import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { toId } from '../ingest/identity.js';
import { vcsRoot } from '../ingest/vcs-root.js';
import { ConfigError } from './problem.js';

/** Names of a configuration, and package.json with a `cotejo` in it. */
const NAMES = ['cotejo.config.yaml', 'cotejo.config.yml', 'cotejo.config.json', 'cotejo.config.jsonc'];

/**
 * The configuration nearest to a folder, going up to the root of its version control; where there is none, in the folder itself:
 * folders above it may be anybody's. Null where there is no configuration.
 * @throws ConfigError where one folder has two.
 */
export function findConfig(cwd: string): string | null {
  const root = vcsRoot(cwd) ?? cwd;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).filter(isFile);
    if (inPackage(join(folder, 'package.json'))) found.push(join(folder, 'package.json'));
    const [first, second] = found;
    if (second !== undefined) throw new ConfigError([{ file: toId(first as string, cwd), line: null, column: null, key: '', fault: { is: 'two-files', other: toId(second, cwd) } }]);
    if (first !== undefined) return first;
    if (folder === root) return null;
  }
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Whether a package.json configures cotejo. One that cannot be read or is no JSON does not: it is none of our business. */
function inPackage(path: string): boolean {
  try {
    if (!isFile(path)) return false;
    const text = readFileSync(path, 'utf8');
    return text.includes('"cotejo"') && Object.hasOwn(JSON.parse(text) as object, 'cotejo');
  } catch {
    return false;
  }
}
