import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder with a `.git` from a folder upwards, itself included; null where there is none. */
export function vcsRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}
