import type { Said } from '../model/lang.js';

export type CommandName = 'contradictions' | 'timeline' | 'check' | 'extract' | 'who' | 'rules' | 'explain';

export interface CommandSpec {
  readonly name: CommandName;
  /** What follows the name. */
  readonly usage: string;
  readonly says: Said;
  readonly examples: readonly { readonly line: string; readonly says: Said }[];
}

/** Every command, in the order of the help. The first is the default one. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'contradictions', usage: '[contradictions] PATH...',
    says: { es: 'qué no cuadra entre los documentos', en: 'what does not fit between the documents' },
    examples: [
      { line: 'cotejo comunicados/', says: { es: 'una carpeta entera', en: 'a whole folder' } },
      { line: 'cotejo a.txt b.txt --fail-on tension', says: { es: 'sale con 1 también por tensiones', en: 'tensions too give exit status 1' } },
      { line: 'cotejo comunicados/ --format terminal --format json:datos.json', says: { es: 'a la pantalla y a un archivo', en: 'to the screen and to a file' } },
    ],
  },
  {
    name: 'timeline', usage: 'timeline PATH...',
    says: { es: 'los hechos por fecha', en: 'events by date' },
    examples: [
      { line: 'cotejo timeline comunicados/', says: { es: 'cronología de una carpeta', en: 'the timeline of a folder' } },
      { line: 'cotejo timeline comunicados/ --format csv -o hechos.csv', says: { es: 'la misma, como tabla', en: 'the same, as a table' } },
    ],
  },
  {
    name: 'check', usage: 'check DRAFT... --against PATH...',
    says: { es: 'borradores contra un archivo', en: 'drafts against an archive' },
    examples: [
      { line: 'cotejo check borrador.txt --against comunicados/', says: { es: 'antes de publicar', en: 'before publishing' } },
      { line: 'cotejo check borradores/ --against comunicados/ --format github', says: { es: 'en una acción de GitHub', en: 'in a GitHub action' } },
      { line: 'cat b.txt | cotejo check - --stdin-filename b.txt --against comunicados/', says: { es: 'desde un editor', en: 'from an editor' } },
    ],
  },
  {
    name: 'extract', usage: 'extract PATH...',
    says: { es: 'fechas, cifras, funcionarios y programas, uno por uno', en: 'dates, figures, officials and programs, one by one' },
    examples: [
      { line: 'cotejo extract comunicados/ --format csv -o menciones.csv', says: { es: 'una tabla', en: 'a table' } },
      { line: 'cotejo extract nota.txt --format json', says: { es: 'el análisis entero', en: 'the whole analysis' } },
    ],
  },
  {
    name: 'who', usage: 'who PATH...',
    says: { es: 'funcionarios y programas, con sus fuentes', en: 'officials and programs, with their sources' },
    examples: [{ line: 'cotejo who comunicados/', says: { es: 'quién es quién', en: 'who is who' } }],
  },
  {
    name: 'explain', usage: 'explain ID PATH...',
    says: { es: 'la prueba completa de un hallazgo', en: 'the whole proof of one finding' },
    examples: [{ line: 'cotejo explain C-a1eb comunicados/', says: { es: 'basta el principio del identificador', en: 'the start of the id is enough' } }],
  },
  {
    name: 'rules', usage: 'rules [RULE]',
    says: { es: 'qué se comprueba, con ejemplos', en: 'what is checked, with examples' },
    examples: [
      { line: 'cotejo rules', says: { es: 'todas las reglas', en: 'every rule' } },
      { line: 'cotejo rules date/weekday', says: { es: 'una, con ejemplos', en: 'one, with examples' } },
    ],
  },
];

export const commandNames: readonly CommandName[] = commands.map((command) => command.name);

export const isCommand = (word: string): word is CommandName => commandNames.includes(word as CommandName);
