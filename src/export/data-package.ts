import type { Analysis } from '../model/analysis.js';
import type { Lang } from '../model/lang.js';
import { type ExportOptions, isTableFormat, type TableFormatName, tableFormats } from './format.js';
import { fileOf, LINKED } from './names.js';
import type { Column, ColumnType, Table } from './table.js';
import { tables } from './tables.js';

type Json = Readonly<Record<string, unknown>>;

/** Marks a data package as one of ours. */
export const PACKAGE_NAME = 'cotejo-export';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

const TYPES: Readonly<Record<ColumnType, string>> = { id: 'string', text: 'string', word: 'string', integer: 'integer', number: 'number', day: 'date', yes: 'boolean' };

/** The Data Package (Frictionless, version 2) of an export: every file, column, key and vocabulary. */
export function dataPackage(analysis: Analysis, options: ExportOptions): string {
  const resources = options.to.flatMap((format): readonly Json[] => (isTableFormat(format)
    ? tables.map((table) => resource(table, format, options))
    : [{ name: 'findings-jsonld', path: LINKED, format: 'jsonld', mediatype: 'application/ld+json', encoding: 'utf-8', description: SAID.linked[options.lang] }]));
  const described = { $schema: PROFILE, name: PACKAGE_NAME, title: SAID.title[options.lang], description: SAID.about[options.lang], source_schema: analysis.schema, resources };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function resource(table: Table, format: TableFormatName, { to, lang, csv }: ExportOptions): Json {
  const named = (name: string): string => (format === to.find(isTableFormat) ? name : `${name}-${format}`);
  const guarded = format === 'csv' && csv.guard;
  return {
    name: named(table.name),
    type: 'table',
    path: fileOf(table, format),
    format,
    mediatype: tableFormats[format].mediatype,
    ...(format === 'csv' || format === 'jsonl' ? { encoding: 'utf-8' } : {}),
    description: guarded ? `${table.says[lang]} ${SAID.guarded[lang]}` : table.says[lang],
    ...(format === 'csv' ? { formulaGuard: guarded ? "'" : null, dialect: { delimiter: csv.delimiter, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true } } : {}),
    ...(format === 'xlsx' ? { dialect: { header: true, sheetName: table.name } } : {}),
    schema: {
      fields: table.columns.map((column) => field(column, table.key, lang, format === 'csv' && csv.decimal === ',')),
      missingValues: [''],
      primaryKey: table.key,
      foreignKeys: table.columns.filter(({ of }) => of !== undefined).map(({ name, of }) => ({ fields: [name], reference: { resource: named(of as string), fields: [keyOf(of as string)] } })),
    },
  };
}

function field({ name, type, says, words, always }: Column, key: readonly string[], lang: Lang, comma: boolean): Json {
  const constraints = {
    ...(always === true ? { required: true } : {}),
    ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
    ...(words === undefined ? {} : { enum: words }),
  };
  return {
    name, type: TYPES[type], description: says[lang],
    ...(comma && type === 'number' ? { decimalChar: ',' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** The key of a table that others name: one column. */
const keyOf = (name: string): string => tables.find((table) => table.name === name)?.key[0] as string;

const SAID = {
  title: { es: 'Fechas, cifras, funcionarios y programas de un corpus, y lo que no cuadra', en: 'Dates, figures, officials and programs of a corpus, and what does not fit' },
  about: {
    es: 'Tablas de cotejo. Vacío es desconocido. Líneas y columnas cuentan desde 1; los desplazamientos, desde 0; todos en unidades UTF-16 del texto descodificado. Ninguna columna dice qué es verdad.',
    en: 'Tables of cotejo. Empty is unknown. Lines and columns count from 1, offsets from 0, all in UTF-16 code units of the decoded text. No column says what is true.',
  },
  guarded: {
    es: 'Un texto que una hoja de cálculo tomaría por fórmula lleva delante un apóstrofo (formulaGuard).',
    en: 'A text that a spreadsheet would take for a formula has an apostrophe before it (formulaGuard).',
  },
  linked: {
    es: 'Los hallazgos como afirmaciones (Claim) de schema.org, sin calificación.',
    en: 'The findings as claims (Claim) of schema.org, without a rating.',
  },
} as const;
