import { readFileSync } from 'node:fs';

/** The version of the package; its file stands beside the folder that the program is built into. */
export function version(): string {
  const { version: own } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return own;
}
