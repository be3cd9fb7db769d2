import type { Lang } from '../../../model/lang.js';
import { type CommandName, commandNames, commands } from '../../arguments/commands.js';
import { type OptionSpec, optionsOf } from '../../arguments/options.js';
import { words } from '../../catalogue.js';
import { operandsOf, quoted, valuesOf } from './words.js';

/** Completion for zsh: a file named _cotejo in a folder of `fpath`. */
export function zsh(lang: Lang): string {
  return `#compdef cotejo
# cotejo completion zsh
_cotejo() {
  local command=contradictions word
  local -a commands
  commands=(
${commands.map(({ name, says }) => `    ${quoted(`${name}:${says[lang]}`)}`).join('\n')}
  )
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case $word in (${commandNames.join('|')}) command=$word; break ;; esac
  done
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _describe -t commands ${quoted(words.commands[lang])} commands
  fi
  case $command in
${commands.map(({ name }) => `    (${name})\n      _arguments -s ${[...optionsOf(name).map((option) => optionSpec(option, name, lang)), operandSpec(name)].map((spec) => `\\\n        ${spec}`).join(' ')}\n      ;;`).join('\n')}
  esac
}
if [[ $funcstack[1] == _cotejo ]]; then _cotejo "$@"; else compdef _cotejo cotejo; fi
`;
}

function optionSpec(option: OptionSpec, command: CommandName, lang: Lang): string {
  const { name, short, value, says } = option;
  const text = `[${marked(says[lang])}]`;
  const taken = value === undefined ? '' : `:${marked(value)}:${actionFor(valuesOf(option, command))}`;
  const once = option.repeats === undefined ? '' : '*';
  return [...(short === undefined ? [] : [`${short}${value === undefined ? '' : '+'}`]), `${name}${value === undefined ? '' : '='}`]
    .map((flag) => quoted(`${once}${flag}${text}${taken}`)).join(' ');
}

function operandSpec(command: CommandName): string {
  const known = operandsOf(command);
  // The command itself stands first.
  return known.length > 0 ? `'1: : ' ${quoted(`2:${command}:(${known.join(' ')})`)}` : quoted('*:PATH:_files');
}

const actionFor = (values: readonly string[]): string => (values.length > 0 ? `(${values.join(' ')})` : '_files');

/** Text in which zsh sees no mark of its own. */
const marked = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&');
