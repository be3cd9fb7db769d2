import { commandNames, commands } from '../../arguments/commands.js';
import { optionsOf } from '../../arguments/options.js';
import { operandsOf, quoted, valuesOf } from './words.js';

/** Completion for bash 3.2 and newer, without the bash-completion package. Where it knows no word, bash completes files. */
export function bash(): string {
  return `# cotejo completion bash
_cotejo() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=contradictions words= values= at
  # Bash takes --option=value for three words.
  if [[ $current == = ]]; then current=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${commandNames.join('|')}) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  case $command in
${commands.map(({ name }) => `    ${name})\n${valueCases(name)}      words=${quoted([...optionsOf(name).flatMap((option) => [option.name, ...(option.short === undefined ? [] : [option.short])]), ...operandsOf(name)].join(' '))}\n      ;;`).join('\n')}
  esac
  if [[ -n $values ]]; then words=$values
  elif [[ $current != -* ]]; then
    case $before in
      ${valued().join('|')}) words= ;;
      *) if ((COMP_CWORD == 1)); then words=${quoted(commandNames.join(' '))}; fi ;;
    esac
  fi
  COMPREPLY=()
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -o default -F _cotejo cotejo
`;
}

function valueCases(command: (typeof commandNames)[number]): string {
  const cases = optionsOf(command).map((option) => [option, valuesOf(option, command)] as const).filter(([, values]) => values.length > 0)
    .map(([{ name, short }, values]) => `        ${short === undefined ? name : `${short}|${name}`}) values=${quoted(values.join(' '))} ;;`);
  return ['      case $before in', ...cases, '      esac', ''].join('\n');
}

/** Every option that takes a value. */
const valued = (): readonly string[] => [...new Set(commandNames.flatMap((name) => optionsOf(name)).filter(({ value }) => value !== undefined)
  .flatMap(({ name, short }) => (short === undefined ? [name] : [short, name])))];
