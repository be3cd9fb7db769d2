import type { Said } from '../model/lang.js';

export type CommandName = 'contradictions' | 'timeline' | 'check' | 'extract' | 'who' | 'rules' | 'explain' | 'why';

export interface CommandSpec {
  readonly name: CommandName;
  /** What follows the name. */
  readonly usage: string;
  readonly says: Said;
  readonly examples: readonly { readonly line: Said; readonly says: Said }[];
}

/** Every command, in the order of the help. The first is the default one. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'contradictions', usage: '[contradictions] PATH...',
    says: { es: 'qué no cuadra entre los documentos', en: 'what does not fit between the documents' },
    examples: [
      { line: { es: 'cotejo comunicados/', en: 'cotejo releases/' }, says: { es: 'una carpeta entera', en: 'a whole folder' } },
      { line: { es: 'cotejo a.txt b.txt --fail-on tension', en: 'cotejo a.txt b.txt --fail-on tension' }, says: { es: 'sale con 1 también por tensiones', en: 'tensions too give exit status 1' } },
      { line: { es: 'cotejo comunicados/ --format terminal --format json:datos.json', en: 'cotejo releases/ --format terminal --format json:data.json' }, says: { es: 'a la pantalla y a un archivo', en: 'to the screen and to a file' } },
      { line: { es: 'cotejo comunicados/ --format html:informe.html', en: 'cotejo releases/ --format html:report.html' }, says: { es: 'una página que se abre y se imprime', en: 'a page to open and print' } },
    ],
  },
  {
    name: 'timeline', usage: 'timeline PATH...',
    says: { es: 'los hechos por fecha', en: 'events by date' },
    examples: [
      { line: { es: 'cotejo timeline comunicados/', en: 'cotejo timeline releases/' }, says: { es: 'cronología de una carpeta', en: 'the timeline of a folder' } },
      { line: { es: 'cotejo timeline comunicados/ --format csv -o hechos.csv', en: 'cotejo timeline releases/ --format csv -o events.csv' }, says: { es: 'la misma, como tabla', en: 'the same, as a table' } },
    ],
  },
  {
    name: 'check', usage: 'check DRAFT... --against PATH...',
    says: { es: 'borradores contra un archivo', en: 'drafts against an archive' },
    examples: [
      { line: { es: 'cotejo check borrador.txt --against comunicados/', en: 'cotejo check draft.txt --against releases/' }, says: { es: 'antes de publicar', en: 'before publishing' } },
      { line: { es: 'cotejo check borradores/ --against comunicados/ --format github', en: 'cotejo check drafts/ --against releases/ --format github' }, says: { es: 'en una acción de GitHub', en: 'in a GitHub action' } },
      { line: { es: 'cat b.txt | cotejo check - --stdin-filename b.txt --against comunicados/', en: 'cat b.txt | cotejo check - --stdin-filename b.txt --against releases/' }, says: { es: 'desde un editor', en: 'from an editor' } },
    ],
  },
  {
    name: 'extract', usage: 'extract PATH...',
    says: { es: 'fechas, cifras, funcionarios y programas, uno por uno', en: 'dates, figures, officials and programs, one by one' },
    examples: [
      { line: { es: 'cotejo extract comunicados/ --format csv -o menciones.csv', en: 'cotejo extract releases/ --format csv -o mentions.csv' }, says: { es: 'una tabla', en: 'a table' } },
      { line: { es: 'cotejo extract nota.txt --format json', en: 'cotejo extract story.txt --format json' }, says: { es: 'el análisis entero', en: 'the whole analysis' } },
    ],
  },
  {
    name: 'who', usage: 'who PATH...',
    says: { es: 'funcionarios y programas, con sus fuentes', en: 'officials and programs, with their sources' },
    examples: [{ line: { es: 'cotejo who comunicados/', en: 'cotejo who releases/' }, says: { es: 'quién es quién', en: 'who is who' } }],
  },
  {
    name: 'explain', usage: 'explain ID PATH...',
    says: { es: 'la prueba completa de un hallazgo', en: 'the whole proof of one finding' },
    examples: [{ line: { es: 'cotejo explain C-a1eb comunicados/', en: 'cotejo explain C-a1eb releases/' }, says: { es: 'basta el principio del identificador', en: 'the start of the id is enough' } }],
  },
  {
    name: 'why', usage: 'why FILE:LINE FILE:LINE [PATH...]',
    says: { es: 'por qué dos lugares se comparan, o no', en: 'why two places are, or are not, compared' },
    examples: [
      { line: { es: 'cotejo why a.txt:3 b.txt:12 comunicados/', en: 'cotejo why a.txt:3 b.txt:12 releases/' }, says: { es: 'las afirmaciones de dos líneas, de dos en dos', en: 'the claims of two lines, pair by pair' } },
      { line: { es: 'cotejo why a.txt:3:40 b.txt:12:7', en: 'cotejo why a.txt:3:40 b.txt:12:7' }, says: { es: 'con columna, solo lo que está ahí', en: 'with a column, only what stands there' } },
    ],
  },
  {
    name: 'rules', usage: 'rules [RULE]',
    says: { es: 'qué se comprueba, con ejemplos', en: 'what is checked, with examples' },
    examples: [
      { line: { es: 'cotejo rules', en: 'cotejo rules' }, says: { es: 'todas las reglas', en: 'every rule' } },
      { line: { es: 'cotejo rules date/weekday', en: 'cotejo rules date/weekday' }, says: { es: 'una, con ejemplos', en: 'one, with examples' } },
    ],
  },
];

export const commandNames: readonly CommandName[] = commands.map((command) => command.name);

export const isCommand = (word: string): word is CommandName => commandNames.includes(word as CommandName);
