import { allRules } from '../../../checks/registry.js';
import { formatsFor } from '../../../report/registry.js';
import { type CommandName, isPlain } from '../../arguments/commands.js';
import type { OptionSpec } from '../../arguments/options.js';

export const shells: readonly string[] = ['bash', 'zsh', 'fish'];

/** The values of an option that can be told beforehand; none where it takes a file, a number or a name. */
export function valuesOf({ values }: OptionSpec, command: CommandName): readonly string[] {
  if (values !== 'formats') return values ?? [];
  return isPlain(command) ? [] : formatsFor(command);
}

/** What may follow a command, where that is no path. */
export function operandsOf(command: CommandName): readonly string[] {
  if (command === 'completion') return shells;
  return command === 'rules' ? allRules().map(({ id }) => id) : [];
}

/** A text between single quotes, for bash, zsh and sh. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
