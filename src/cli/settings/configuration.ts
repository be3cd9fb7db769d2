import { resolve } from 'node:path';

import { metasOf } from '../../checks/rule.js';
import { findConfig } from '../../config/find.js';
import type { Loaded } from '../../config/load.js';
import { ConfigError } from '../../config/problem.js';
import type { Lang } from '../../model/lang.js';
import type { Plugin } from '../../plugin/plugin.js';
import type { Scanned } from '../arguments/scan.js';
import { langOf } from './lang.js';

/** What stands behind the arguments: the environment, a file, and the modules that arguments or file name. */
export interface Configuration {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly loaded: Loaded | null;
  readonly plugins: readonly Plugin[];
  readonly lang: Lang;
}

/**
 * The configuration that the arguments name, or the nearest one; never one from a folder of articles. Without a file nothing is loaded that reads one.
 * @throws ConfigError, and UsageError for a module.
 */
export async function configurationOf(scanned: Scanned, env: Configuration['env'], cwd: string): Promise<Configuration> {
  const named = typeof scanned.config === 'string';
  const file = scanned.config === false ? null : typeof scanned.config === 'string' ? resolve(cwd, scanned.config) : findConfig(cwd);
  const loaded = file === null ? null : (await import('../../config/load.js')).loadConfig(file, cwd, !named);
  const lang = langOf(scanned.lang, env, loaded?.values.lang as Lang | undefined);
  const files = [...[loaded?.values.plugins ?? []].flat().map((path) => resolve(loaded?.folder ?? cwd, String(path))), ...scanned.plugins.map((path) => resolve(cwd, path))];
  const plugins = files.length === 0 ? [] : await (await import('./plugins.js')).loadPlugins(files, lang);
  if (loaded?.values.rules !== undefined) await checkRules(loaded, plugins);
  return { env, loaded, plugins, lang };
}

/** Every rule that a file sets must be one. */
async function checkRules({ file, values, places }: Loaded, plugins: readonly Plugin[]): Promise<void> {
  const { allRules } = await import('../../checks/registry.js');
  const ids = [...allRules(), ...plugins.flatMap((plugin) => metasOf(plugin.rules ?? {}))].map(({ id }) => id);
  const known = new Set([...ids, ...ids.map((id) => `${id.slice(0, id.indexOf('/'))}/*`), '*']);
  const wrong = Object.keys(values.rules as object).filter((name) => !known.has(name));
  if (wrong.length === 0) return;
  throw new ConfigError(wrong.map((name) => ({ file, line: places[`rules.${name}`]?.line ?? null, column: places[`rules.${name}`]?.column ?? null, key: `rules.${name}`, fault: { is: 'unknown', known: [...known] } })));
}
