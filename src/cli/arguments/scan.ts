import type { Lang } from '../../model/lang.js';
import type { CommandName } from './commands.js';
import { isCommand } from './commands.js';
import { options } from './options.js';

/** What the arguments say at a first look, before they are checked: enough for help, and for errors in the right language. */
export interface Scanned {
  readonly command: CommandName | undefined;
  /** The arguments without the command, `--color` and `--no-color` in one form. */
  readonly rest: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly lang: Lang | undefined;
  /** The configuration that is named; false where none is wanted. */
  readonly config: string | false | undefined;
  /** Modules to load. */
  readonly plugins: readonly string[];
}

const takesValue = new Set(options.filter((option) => option.value !== undefined && option.name !== '--color')
  .flatMap((option) => (option.short === undefined ? [option.name] : [option.name, option.short])));

/** The command is the first word that is neither an option nor the value of one. */
export function scan(argv: readonly string[]): Scanned {
  const rest: string[] = [];
  let command: CommandName | undefined;
  let lang: Lang | undefined;
  let config: string | false | undefined;
  const plugins: string[] = [];
  let help = false;
  let version = false;
  let operands = 0;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] as string;
    if (word === '--') { rest.push(...argv.slice(at)); break; }
    if (word === '--help' || word === '-h') help = true;
    else if (word === '--version' || word === '-V') version = true;
    else if (word === '--no-color') rest.push('--color=never');
    else if (word === '--color') {
      const when = argv[at + 1] ?? '';
      if (when === 'auto' || when === 'always' || when === 'never') { rest.push(`--color=${when}`); at++; } else rest.push('--color=always');
    } else if (word.startsWith('-') && word !== '-') {
      rest.push(word);
      const valueOf = (name: string): string | undefined => (word.startsWith(`${name}=`) ? word.slice(name.length + 1) : word === name ? argv[at + 1] : undefined);
      const value = valueOf('--lang');
      if (value === 'es' || value === 'en') lang = value;
      if (word === '--no-config') config = false;
      config = valueOf('--config') ?? config;
      const plugin = valueOf('--plugin');
      if (plugin !== undefined) plugins.push(plugin);
      if (takesValue.has(word) && at + 1 < argv.length) rest.push(argv[++at] as string);
    } else if (operands++ === 0 && isCommand(word)) command = word;
    else if (operands === 1 && word === 'help') help = true;
    else if (help && command === undefined && isCommand(word)) command = word;
    else rest.push(word);
  }
  return { command, rest, help, version, lang, config, plugins };
}
