import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';

import { toId } from '../ingest/identity.js';
import { fieldFaults } from './check.js';
import { withoutComments } from './jsonc.js';
import { keys, type KeyName } from './keys.js';
import { ConfigError, type ConfigProblem } from './problem.js';
import { type At, plain, treeOf, type Node } from './tree.js';

/** A configuration as its file gives it. */
export interface Loaded {
  /** The file, relative to the current folder; and its folder, absolute, which the paths in it are relative to. */
  readonly file: string;
  readonly folder: string;
  readonly values: Readonly<Partial<Record<KeyName, unknown>>>;
  /** Where each key stands, and each key inside one (`rules.figure/rate`). */
  readonly places: Readonly<Record<string, At>>;
}

/** A configuration is written by hand: more bytes than these are something else. */
const LARGEST = 128 * 1024;

const FIELDS = Object.fromEntries(keys.map((key) => [key.name, key]));

/**
 * Reads and checks a configuration. One that was found on the way (`found`), and not named, may load no code
 * and have nothing written outside its folder.
 * @throws ConfigError with all that is wrong with it.
 */
export function loadConfig(path: string, cwd: string, found: boolean): Loaded {
  const file = toId(path, cwd);
  const refuse = (...faults: readonly Omit<ConfigProblem, 'file'>[]): never => {
    throw new ConfigError(faults.map((fault) => ({ file, ...fault })));
  };
  const whole = (fault: ConfigProblem['fault']): never => refuse({ line: null, column: null, key: '', fault });
  const text = textOf(path, whole);
  const json = /\.jsonc?$/.test(path);
  const { node, faults } = treeOf(json && !path.endsWith('.json') ? withoutComments(text) : text);
  if (faults.length > 0) return refuse(...faults);
  if (path.endsWith('.json')) strict(text, whole);
  const own = basename(path) === 'package.json' ? inside(node, 'cotejo') : node;
  if (own === null || (own.kind === 'scalar' && own.value === null)) return { file, folder: dirname(path), values: {}, places: {} };
  if (own.kind !== 'table') return refuse({ ...own.at, key: '', fault: { is: 'no-table' } });
  const wrong = [...fieldFaults(own, FIELDS, '', { is: 'fields', of: FIELDS }), ...(found ? own.entries.flatMap(({ key, at, node: value }) => daring(key, plain(value), dirname(path)).map((is) => ({ ...at, key, fault: { is } }))) : [])];
  if (wrong.length > 0) return refuse(...wrong);
  return {
    file, folder: dirname(path),
    values: plain(own) as Loaded['values'],
    places: Object.fromEntries(own.entries.flatMap(({ key, at, node: value }) => [[key, at], ...(value.kind === 'table' ? value.entries.map((entry) => [`${key}.${entry.key}`, entry.at] as const) : [])])),
  };
}

function textOf(path: string, whole: (fault: ConfigProblem['fault']) => never): string {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) whole({ is: 'no-file' });
    if (stat.size > LARGEST) whole({ is: 'too-large' });
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    return whole(code === 'ENOENT' || code === 'ENOTDIR' ? { is: 'no-file' } : { is: 'unreadable', cause: code ?? String(error) });
  }
}

/** JSON that YAML would read and JSON does not allow. */
function strict(text: string, whole: (fault: ConfigProblem['fault']) => never): void {
  try {
    JSON.parse(text);
  } catch (error) {
    whole({ is: 'syntax', detail: (error as Error).message.split('\n', 1)[0] as string });
  }
}

const inside = (node: Node | null, key: string): Node | null =>
  (node?.kind === 'table' ? node.entries.find((entry) => entry.key === key)?.node : undefined) ?? null;

/** What a file that nobody named may not say. */
function daring(key: string, value: unknown, folder: string): ('found-plugins' | 'found-output' | 'outside')[] {
  if (key === 'plugins') return ['found-plugins'];
  if (key === 'format' && [value].flat().some((format) => String(format).includes(':'))) return ['found-output'];
  if ((key !== 'baseline' && key !== 'cache') || typeof value !== 'string') return [];
  const away = relative(folder, resolve(folder, value));
  return away === '..' || away.startsWith(`..${sep}`) || resolve(away) === away ? ['outside'] : [];
}
