import type { Lang, Said } from '../../model/lang.js';
import { commands } from '../arguments/commands.js';
import { options } from '../arguments/options.js';
import { words } from '../catalogue.js';
import { exitTable, formatHelp } from './help.js';

const name: Said = { es: 'NOMBRE', en: 'NAME' };
const environment: Said = { es: 'Entorno', en: 'Environment' };

/** Variables of the environment that the program heeds. */
const variables: readonly (readonly [string, Said])[] = [
  ['COTEJO_LANG, LC_ALL, LC_MESSAGES, LANG', { es: 'idioma de los mensajes, si no lo dice --lang', en: 'language of messages, where --lang does not tell it' }],
  ['NO_COLOR, FORCE_COLOR, TERM', { es: 'color, si no lo dice --color', en: 'colour, where --color does not tell it' }],
  ['GITHUB_STEP_SUMMARY', { es: 'archivo al que se añade el formato summary', en: 'file to which the format summary is added' }],
];

/** The manual page, from the tables that make the help: troff with the macros of man(7). */
export function man(version: string, lang: Lang): string {
  return `${[
    `.TH COTEJO 1 "" "cotejo ${text(version)}"`,
    section(name[lang]), text(`cotejo — ${words.tagline[lang]}`).replace('—', '\\-'),
    section(words.usage[lang]), ...commands.flatMap(({ usage }) => [`.B cotejo ${text(usage)}`, '.br']),
    section(words.commands[lang]), ...commands.flatMap(({ usage, says }) => item(`cotejo ${usage}`, says[lang])), '.PP', text(words.pathHelp[lang]),
    section(words.options[lang]), ...options.flatMap((option) => item(
      [option.short, option.name].filter((flag) => flag !== undefined).join(', ') + (option.value === undefined ? '' : ` ${option.value}`),
      `${option.says[lang]}${option.only === undefined ? '' : ` (${option.only.join(', ')})`}`)),
    section(words.formats[lang]), ...formatHelp('contradictions', lang).map(text),
    section(words.exits[lang]), ...exitTable(lang).flatMap(([status, says]) => item(status, says)),
    section(environment[lang]), ...variables.flatMap(([names, says]) => item(names, says[lang])),
    section(words.examples[lang]), ...commands.flatMap(({ examples }) => examples.flatMap(({ line, says }) => item(line[lang], says[lang]))),
  ].join('\n')}\n`;
}

const section = (title: string): string => `.SH ${text(title.toUpperCase())}`;
const item = (term: string, says: string): readonly string[] => ['.TP', `.B ${text(term)}`, text(says)];

/** Text that troff prints as it stands: no escapes, no requests, hyphens that can be copied. */
const text = (plain: string): string => plain.trim().replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&').replaceAll('"', '\\(dq');
