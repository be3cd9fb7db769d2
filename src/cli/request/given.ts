import { Command, CommanderError, Option } from 'commander';

import type { Lang } from '../../model/lang.js';
import type { CommandName } from '../arguments/commands.js';
import { meant } from '../arguments/meant.js';
import { options, type OptionSpec, optionsOf } from '../arguments/options.js';
import { UsageError } from '../arguments/usage-error.js';
import { phrases, words } from '../catalogue.js';

/** Name of an option, with its dashes. */
type Flag = `--${string}`;

/** What was typed after the command: operands, and options by name. */
export interface Given {
  readonly operands: readonly string[];
  /** The value of an option; undefined where it was not given. */
  word(flag: Flag): string | undefined;
  /** The values of one that repeats, in order. */
  list(flag: Flag): readonly string[];
  /** Whether a switch was given. */
  has(flag: Flag): boolean;
  /** Whether `--no-…` was given for an option. */
  refuses(flag: Flag): boolean;
}

/**
 * Operands and options, told apart by the table of a command.
 * @throws UsageError for an option that the command has not, or one without its value.
 */
export function given(command: CommandName, rest: readonly string[], lang: Lang): Given {
  const program = new Command().exitOverride().helpOption(false).allowExcessArguments(true).showSuggestionAfterError(false)
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined }).argument('[operands...]').action(() => undefined);
  for (const spec of optionsOf(command)) program.addOption(optionFor(spec));
  try {
    program.parse(rest, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw wrongUse(error, command, lang);
  }
  const valueOf = (flag: Flag): unknown => program.getOptionValue(key(flag));
  return {
    operands: program.args,
    word: (flag) => { const value = valueOf(flag); return typeof value === 'string' ? value : undefined; },
    list: (flag) => (valueOf(flag) as readonly string[] | undefined) ?? [],
    has: (flag) => valueOf(flag) === true,
    refuses: (flag) => valueOf(flag) === false,
  };
}

function optionFor(spec: OptionSpec): Option {
  const flags = `${spec.short === undefined ? '' : `${spec.short}, `}${spec.name}`;
  const value = spec.value === undefined ? '' : spec.repeats === 'many' ? ' <value...>' : ' <value>';
  const option = new Option(flags + value);
  return spec.repeats === 'one' ? option.argParser((next: string, before: readonly string[] | undefined) => [...(before ?? []), next]) : option;
}

function wrongUse(error: CommanderError, command: CommandName, lang: Lang): UsageError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.optionMissingArgument') return new UsageError(phrases.missingValue[lang](quoted.split(' <')[0] as string));
  if (error.code !== 'commander.unknownOption') return new UsageError(error.message);
  const name = quoted.split('=')[0] as string;
  if (options.some((option) => option.name === name || option.short === name)) return new UsageError(phrases.otherCommand[lang](name, command), words.seeHelp[lang]);
  return new UsageError(phrases.unknownOption[lang](name), meant(name, optionsOf(command).map((option) => option.name), lang) ?? words.seeHelp[lang]);
}

/** Name of an option as commander keeps its value: `--max-size` is `maxSize`. */
const key = (flag: Flag): string => flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
