import type { Lang } from '../../../model/lang.js';
import { type CommandName, commandNames, commands } from '../../arguments/commands.js';
import { type OptionSpec, options } from '../../arguments/options.js';
import { operandsOf, valuesOf } from './words.js';

/** Completion for fish: a file named cotejo.fish in its folder of completions. */
export function fish(lang: Lang): string {
  const named = commandNames.join(' ');
  return [
    '# cotejo completion fish',
    ...commands.map(({ name, says }) => `complete -c cotejo -n ${quoted(`not __fish_seen_subcommand_from ${named}`)} -a ${name} -d ${quoted(says[lang])}`),
    ...options.flatMap((option) => lines(option, lang)),
    ...commandNames.filter((name) => operandsOf(name).length > 0)
      .map((name) => `complete -c cotejo -f -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -a ${quoted(operandsOf(name).join(' '))}`),
    '',
  ].join('\n');
}

/** An option once for each list of values that it has in its commands. */
function lines(option: OptionSpec, lang: Lang): readonly string[] {
  const byValues = new Map<string, CommandName[]>();
  for (const command of option.only ?? commandNames) {
    const values = valuesOf(option, command).join(' ');
    byValues.set(values, [...(byValues.get(values) ?? []), command]);
  }
  return [...byValues].map(([values, where]) => ['complete -c cotejo', condition(where), `-l ${option.name.slice(2)}`,
    option.short === undefined ? '' : `-s ${option.short.slice(1)}`, `-d ${quoted(option.says[lang])}`,
    option.value === undefined ? '' : values === '' ? '-r' : `-x -a ${quoted(values)}`].filter((part) => part !== '').join(' '));
}

/** Where an option holds; the default command needs no name. */
function condition(where: readonly CommandName[]): string {
  if (where.length === commandNames.length) return '';
  const seen = `__fish_seen_subcommand_from ${where.join(' ')}`;
  return `-n ${quoted(where.includes('contradictions') ? `${seen}; or not __fish_seen_subcommand_from ${commandNames.join(' ')}` : seen)}`;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
