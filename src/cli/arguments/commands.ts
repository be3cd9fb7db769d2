import type { Said } from '../../model/lang.js';

export type CommandName = 'contradictions' | 'timeline' | 'check' | 'extract' | 'who' | 'rules' | 'explain' | 'why' | 'ask' | 'promises' | 'diff' | 'export' | 'baseline' | 'accept' | 'review' | 'index' | 'sql' | 'completion';

/** Commands that read no documents, and so make no report. */
export type PlainCommand = 'rules' | 'sql' | 'completion';

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
      { line: { es: 'cotejo timeline comunicados/ --about IMSS --from 2025 --kind act', en: 'cotejo timeline releases/ --about NHS --from 2025 --kind act' }, says: { es: 'lo que se hizo, de un organismo y un periodo', en: 'what was done, of one body and period' } },
      { line: { es: 'cotejo timeline comunicados/ --format ics -o hechos.ics', en: 'cotejo timeline releases/ --format ics -o events.ics' }, says: { es: 'para un calendario', en: 'for a calendar' } },
      { line: { es: 'cotejo timeline comunicados/ --format csv -o hechos.csv', en: 'cotejo timeline releases/ --format csv -o events.csv' }, says: { es: 'la misma, como tabla', en: 'the same, as a table' } },
    ],
  },
  {
    name: 'check', usage: 'check DRAFT... --against PATH...',
    says: { es: 'borradores contra un archivo', en: 'drafts against an archive' },
    examples: [
      { line: { es: 'cotejo check borrador.txt --against comunicados/', en: 'cotejo check draft.txt --against releases/' }, says: { es: 'antes de publicar', en: 'before publishing' } },
      { line: { es: 'cotejo check borrador.txt --against archivo.duckdb', en: 'cotejo check draft.txt --against archive.duckdb' }, says: { es: 'contra un archivo de index, por grande que sea', en: 'against an archive of index, however large' } },
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
    name: 'ask', usage: 'ask TERM PATH...',
    says: { es: 'una cantidad a lo largo del tiempo', en: 'one quantity through time' },
    examples: [
      { line: { es: 'cotejo ask derechohabientes comunicados/', en: 'cotejo ask patients releases/' }, says: { es: 'cada valor, cuándo, dónde y cuánto cambia', en: 'every value, when, where, and how it changes' } },
      { line: { es: 'cotejo ask "camas Petatlán" comunicados/ --format csv', en: 'cotejo ask "beds Bristol" releases/ --format csv' }, says: { es: 'varias palabras: han de cumplirse todas; como tabla', en: 'several words: all must match; as a table' } },
    ],
  },
  {
    name: 'promises', usage: 'promises PATH...',
    says: { es: 'metas con plazo, y qué se informa después', en: 'goals with deadlines, and what is reported back' },
    examples: [
      { line: { es: 'cotejo promises comunicados/', en: 'cotejo promises releases/' }, says: { es: 'quién, qué, para cuándo y qué fue de ello', en: 'who, what, by when, and what became of it' } },
      { line: { es: 'cotejo promises comunicados/ --as-of 2026-06-30', en: 'cotejo promises releases/ --as-of 2026-06-30' }, says: { es: 'vencidas a ese día, no al del documento más reciente', en: 'overdue on that day, not on that of the newest document' } },
    ],
  },
  {
    name: 'diff', usage: 'diff OLD NEW',
    says: { es: 'qué hechos cambiaron entre dos versiones', en: 'what facts changed between two versions' },
    examples: [
      { line: { es: 'cotejo diff ayer/nota.txt hoy/nota.txt', en: 'cotejo diff yesterday/story.txt today/story.txt' }, says: { es: 'cifras, fechas, cargos, programas y citas', en: 'figures, dates, offices, programs and quotations' } },
      { line: { es: 'cotejo diff ayer/ hoy/ --format csv', en: 'cotejo diff yesterday/ today/ --format csv' }, says: { es: 'dos carpetas, archivo por archivo', en: 'two folders, file by file' } },
      { line: { es: 'git show HEAD~1:nota.txt | cotejo diff - nota.txt', en: 'git show HEAD~1:story.txt | cotejo diff - story.txt' }, says: { es: 'contra una versión guardada', en: 'against a version kept in git' } },
    ],
  },
  {
    name: 'export', usage: 'export PATH... -o DIR',
    says: { es: 'las tablas, para seguir en otro programa', en: 'the tables, to go on in another program' },
    examples: [
      { line: { es: 'cotejo export comunicados/ -o datos/', en: 'cotejo export releases/ -o data/' }, says: { es: 'un CSV por tabla, y un datapackage.json que las describe', en: 'a CSV for each table, and a datapackage.json that describes them' } },
      { line: { es: 'cotejo export comunicados/ -o datos/ --to parquet --to xlsx', en: 'cotejo export releases/ -o data/ --to parquet --to xlsx' }, says: { es: 'para DuckDB o pandas, y para Excel', en: 'for DuckDB or pandas, and for Excel' } },
      { line: { es: 'cotejo export comunicados/ -o datos/ --csv excel --locale es-ES', en: 'cotejo export releases/ -o data/ --csv excel --locale en-GB' }, says: { es: 'CSV que Excel abre con dos clics, con ; y coma decimal', en: 'CSV that Excel opens by a double click' } },
    ],
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
    name: 'baseline', usage: 'baseline PATH... [--against PATH...]',
    says: { es: 'da por conocidos los hallazgos de hoy: saldrá solo lo nuevo', en: 'takes today’s findings as known: then only new ones show' },
    examples: [
      { line: { es: 'cotejo baseline comunicados/', en: 'cotejo baseline releases/' }, says: { es: 'crea cotejo-baseline.json; si ya está, cuenta qué ha cambiado', en: 'makes cotejo-baseline.json; where it is there, tells what changed' } },
      { line: { es: 'cotejo baseline comunicados/ --accept-new', en: 'cotejo baseline releases/ --accept-new' }, says: { es: 'añade los hallazgos nuevos, uno por uno a la vista', en: 'adds new findings, each told' } },
      { line: { es: 'cotejo baseline comunicados/ --prune', en: 'cotejo baseline releases/ --prune' }, says: { es: 'quita las entradas caducas', en: 'drops stale entries' } },
    ],
  },
  {
    name: 'accept', usage: 'accept ID PATH... --reason TEXT',
    says: { es: 'da por conocido un hallazgo, con su motivo', en: 'takes one finding as known, with a reason' },
    examples: [
      { line: { es: 'cotejo accept C-a1eb comunicados/ --reason "fe de erratas del 3 de mayo"', en: 'cotejo accept C-a1eb releases/ --reason "corrected on May 3"' }, says: { es: 'no vuelve a salir', en: 'it is not shown again' } },
      { line: { es: 'cotejo accept C-a1eb comunicados/ --reason "en consulta" --expires 2026-06-30', en: 'cotejo accept C-a1eb releases/ --reason "asked" --expires 2026-06-30' }, says: { es: 'hasta que un documento sea de después de ese día', en: 'until a document is from after that day' } },
    ],
  },
  {
    name: 'review', usage: 'review SHEET.csv PATH... [--against PATH...]',
    says: { es: 'lee los veredictos de una hoja de revisión', en: 'reads the verdicts of a review sheet' },
    examples: [
      { line: { es: 'cotejo comunicados/ --format review:hoja.csv', en: 'cotejo releases/ --format review:sheet.csv' }, says: { es: 'primero, la hoja: se rellenan verdict, reason y by', en: 'first, the sheet: fill in verdict, reason and by' } },
      { line: { es: 'cotejo review hoja.csv comunicados/', en: 'cotejo review sheet.csv releases/' }, says: { es: 'aceptar: es cierto y se sigue viendo; descartar: falsa alarma, no vuelve a salir; abrir: sin veredicto', en: 'accept: it is right, and is still shown; dismiss: a false alarm, not shown again; open: no verdict' } },
    ],
  },
  {
    name: 'index', usage: 'index PATH... -o ARCHIVE',
    says: { es: 'guarda lo leído en un archivo DuckDB, y lo pone al día', en: 'keeps what was read in a DuckDB file, up to date' },
    examples: [
      { line: { es: 'cotejo index comunicados/ -o archivo.duckdb', en: 'cotejo index releases/ -o archive.duckdb' }, says: { es: 'lo crea, o lo pone al día: lee lo nuevo y lo cambiado, quita lo que ya no está', en: 'makes it, or brings it up to date: reads what is new or changed, drops what is gone' } },
      { line: { es: 'npm install @duckdb/node-api', en: 'npm install @duckdb/node-api' }, says: { es: 'hace falta una vez: DuckDB no viene con cotejo', en: 'needed once: DuckDB does not come with cotejo' } },
    ],
  },
  {
    name: 'sql', usage: 'sql ARCHIVE QUERY',
    says: { es: 'pregunta en SQL a un archivo de index', en: 'asks an archive of index in SQL' },
    examples: [
      { line: { es: 'cotejo sql archivo.duckdb "select unit, max(value) from mentions group by 1"', en: 'cotejo sql archive.duckdb "select unit, max(value) from mentions group by 1"' }, says: { es: 'tablas documents, mentions y claims; solo lee, y solo ese archivo', en: 'tables documents, mentions and claims; it only reads, and only that file' } },
      { line: { es: 'cotejo sql archivo.duckdb "describe claims"', en: 'cotejo sql archive.duckdb "describe claims"' }, says: { es: 'qué columnas hay', en: 'which columns there are' } },
      { line: { es: 'cotejo sql archivo.duckdb "from claims" --format csv -o claims.csv', en: 'cotejo sql archive.duckdb "from claims" --format csv -o claims.csv' }, says: { es: 'como tabla; también json y jsonl', en: 'as a table; json and jsonl too' } },
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
  {
    name: 'completion', usage: 'completion bash|zsh|fish',
    says: { es: 'guion para que el intérprete complete lo que se escribe', en: 'a script with which a shell completes what is typed' },
    examples: [
      { line: { es: 'eval "$(cotejo completion bash)"', en: 'eval "$(cotejo completion bash)"' }, says: { es: 'en ~/.bashrc', en: 'in ~/.bashrc' } },
      { line: { es: 'cotejo completion zsh > "${fpath[1]}/_cotejo"', en: 'cotejo completion zsh > "${fpath[1]}/_cotejo"' }, says: { es: 'una vez, y abrir otra sesión', en: 'once, and open another session' } },
      { line: { es: 'cotejo completion fish > ~/.config/fish/completions/cotejo.fish', en: 'cotejo completion fish > ~/.config/fish/completions/cotejo.fish' }, says: { es: 'una vez', en: 'once' } },
    ],
  },
];

/** Their names, in the same order. */
export const commandNames: readonly CommandName[] = commands.map((command) => command.name);

/** Whether a command reads no documents. */
export const isPlain = (name: CommandName): name is PlainCommand => name === 'rules' || name === 'sql' || name === 'completion';

/** Whether a word names a command. */
export const isCommand = (word: string): word is CommandName => commandNames.includes(word as CommandName);
