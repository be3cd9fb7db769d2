import type { Lang } from '../../model/lang.js';
import { formatsFor } from '../../report/registry.js';
import { wrap } from '../../report/terminal/width.js';
import { type CommandName, commands, isPlain, type PlainCommand } from '../arguments/commands.js';
import { type OptionSpec, optionsOf } from '../arguments/options.js';
import { words } from '../catalogue.js';

/** Help of one command, or of the program: examples first. */
export function help(command: CommandName | undefined, lang: Lang): string {
  return command === undefined ? programHelp(lang) : commandHelp(command, lang);
}

function programHelp(lang: Lang): string {
  const [first, timeline, check] = commands;
  const examples = [first, timeline, check].flatMap((command) => command?.examples.slice(0, 1) ?? []);
  return layout([
    wrap(`cotejo — ${words.tagline[lang]}`, WIDTH),
    [words.examples[lang], ...pairs(examples.map((example) => [example.line[lang], example.says[lang]]))],
    [words.commands[lang], ...pairs(commands.map((command) => [command.usage, command.says[lang]])), '', ...wrap(words.pathHelp[lang], WIDTH - 2).map((line) => `  ${line}`)],
    [words.options[lang], ...pairs(optionsOf('contradictions').map((option) => [flags(option), option.says[lang]]))],
    formatHelp('contradictions', lang),
    exits(lang),
  ]);
}

function commandHelp(name: CommandName, lang: Lang): string {
  const command = commands.find((one) => one.name === name) as (typeof commands)[number];
  const formats = isPlain(name) || formatsFor(name).length === 0 ? [] : [formatHelp(name, lang)];
  return layout([
    [`cotejo ${name} — ${command.says[lang]}`],
    [words.examples[lang], ...pairs(command.examples.map((example) => [example.line[lang], example.says[lang]]))],
    [`${words.usage[lang]}: cotejo ${command.usage}`],
    [words.options[lang], ...pairs(optionsOf(name).map((option) => [flags(option), option.says[lang]]))],
    ...formats,
    ...(name === 'contradictions' || name === 'check' ? [exits(lang)] : []),
  ]);
}

/** The formats of a command, in lines. */
export function formatHelp(command: Exclude<CommandName, PlainCommand>, lang: Lang): string[] {
  const known = formatsFor(command);
  return [...wrap(`${words.formats[lang]}: ${known.join(', ')}`, WIDTH), ...(known.includes('summary') ? wrap(words.summaryHelp[lang], WIDTH - 2).map((line) => `  ${line}`) : [])];
}

/** Every exit status with its meaning. */
export const exitTable = (lang: Lang): readonly (readonly [string, string])[] =>
  [['0', words.exit0[lang]], ['1', words.exit1[lang]], ['2', words.exit2[lang]], ['130', words.exit130[lang]]];

const exits = (lang: Lang): string[] => [words.exits[lang], ...pairs(exitTable(lang))];

const flags = (option: OptionSpec): string =>
  `${option.short === undefined ? '    ' : `${option.short}, `}${option.name}${option.value === undefined ? '' : ` ${option.value}`}`;

/** Columns of the whole help, and those that the left side may take before its explanation goes to the next line. */
const WIDTH = 80;
const LEFT = 36;

function pairs(rows: readonly (readonly [string, string])[]): string[] {
  const column = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= LEFT), 3);
  return rows.flatMap(([left, right]) => {
    const [first, ...more] = wrap(right, WIDTH - column - 4);
    const lines = left.length > column ? [`  ${left}`, `  ${' '.repeat(column)}  ${first}`] : [`  ${left.padEnd(column)}  ${first}`];
    return [...lines, ...more.map((line) => ' '.repeat(column + 4) + line)];
  });
}

const layout = (blocks: readonly (readonly string[])[]): string => `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
