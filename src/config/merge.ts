import { keys, type Key, type KeyName } from './keys.js';
import type { Loaded } from './load.js';
import type { At } from './tree.js';
import { ConfigError } from './problem.js';

/** Who said a value. */
export type Origin =
  | { readonly by: 'flag' | 'env'; readonly name: string }
  | { readonly by: 'file'; readonly file: string; readonly line: number; readonly column: number }
  | { readonly by: 'default' };

/** The configuration that holds: each key with its value, and who said it. A key that nobody says has no value. */
export type Settings = Readonly<Record<KeyName, { readonly value: unknown; readonly origin: Origin }>>;

/**
 * One configuration out of all: options of the command line, then environment, then file, then what holds anyway.
 * @throws ConfigError where the environment says what cannot be.
 */
export function merged(flags: Readonly<Partial<Record<KeyName, unknown>>>, env: Readonly<Record<string, string | undefined>>, loaded: Loaded | null): Settings {
  return Object.fromEntries(keys.map((key) => [key.name, settled(key)])) as Settings;

  function settled(key: Key): Settings[KeyName] {
    const { name } = key;
    if (flags[name] !== undefined) return { value: flags[name], origin: { by: 'flag', name: key.flag ?? `--${name}` } };
    const said = key.env === undefined ? undefined : env[key.env];
    if (said !== undefined && said !== '') return { value: fromText(key, said), origin: { by: 'env', name: key.env as string } };
    if (loaded !== null && Object.hasOwn(loaded.values, name)) {
      const own = loaded.values[name];
      return { value: name === 'hedges' ? { ...(key.usual as object), ...(own as object) } : listed(key, own), origin: { by: 'file', file: loaded.file, ...(loaded.places[name] as At) } };
    }
    return { value: key.usual, origin: { by: 'default' } };
  }
}

const listed = ({ shape }: Key, value: unknown): unknown => (shape.is === 'list' && !Array.isArray(value) ? [value] : value);

/** A value as the environment writes it. */
function fromText(key: Key, text: string): unknown {
  const { shape } = key;
  if (shape.is === 'list') return [text];
  const value = shape.is === 'count' && /^\d{1,15}$/.test(text) ? Number(text) : text;
  const fits = shape.is === 'one' ? shape.of.includes(text) : shape.is !== 'count' || typeof value === 'number';
  if (fits) return value;
  throw new ConfigError([{ file: key.env as string, line: null, column: null, key: key.name, fault: { is: 'value', given: text.slice(0, 60), shape } }]);
}
