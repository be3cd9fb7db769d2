import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';

export interface Field { readonly name: string; readonly type: string; readonly description: string; readonly decimalChar?: string; readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] } }
export interface Resource {
  readonly name: string; readonly path: string; readonly format: string; readonly description: string; readonly formulaGuard?: string | null;
  readonly dialect?: { readonly delimiter?: string; readonly sheetName?: string };
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[]; readonly missingValues: readonly string[]; readonly foreignKeys: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields: readonly string[] } }[] };
}
export type Value = string | number | boolean | null;
export type Rows = readonly Readonly<Record<string, Value>>[];

export const resourcesOf = (folder: string): readonly Resource[] =>
  (JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: readonly Resource[] }).resources;

/** A table as another program reads it, by what the data package says of it alone. Days come as ISO days. */
export async function readTable(folder: string, resource: Resource): Promise<Rows> {
  const file = join(folder, resource.path);
  const fields = resource.schema!.fields;
  const named = (cells: readonly Value[]): Readonly<Record<string, Value>> => Object.fromEntries(fields.map(({ name }, i) => [name, cells[i] ?? null]));
  switch (resource.format) {
    case 'csv': {
      const [head, ...rows] = parse(readFileSync(file), { delimiter: resource.dialect!.delimiter!, record_delimiter: '\r\n', bom: true });
      sameNames(head as string[], fields);
      return rows.map((row) => named((row as string[]).map((cell, i) => typed(cell, fields[i]!, resource))));
    }
    case 'jsonl':
      return readFileSync(file, 'utf8').split('\n').slice(0, -1).map((line) => {
        const row = JSON.parse(line) as Record<string, Value>;
        sameNames(Object.keys(row), fields);
        return row;
      });
    case 'parquet': {
      const bytes = readFileSync(file);
      const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
      sameNames(parquetMetadata(buffer).schema.slice(1).map(({ name }) => name), fields);
      const rows = (await parquetReadObjects({ file: buffer })) as Record<string, Value | Date | undefined>[];
      return rows.map((row) => named(fields.map(({ name }) => plain(row[name]))));
    }
    case 'xlsx': {
      const [head, ...rows] = await readSheet(file, resource.dialect!.sheetName!, { trim: false });
      sameNames(head as string[], fields);
      return rows.map((row) => named((row as (Value | Date)[]).map(plain)));
    }
    default: throw new Error(resource.format);
  }
}

function sameNames(found: readonly string[], fields: readonly Field[]): void {
  const told = fields.map(({ name }) => name).join();
  if (found.join() !== told) throw new Error(`columns ${found.join()} are described as ${told}`);
}

/** A cell of a CSV by its field. A guarded cell loses its apostrophe. */
function typed(cell: string, { name, type, decimalChar = '.' }: Field, { schema, formulaGuard }: Resource): Value {
  if (schema!.missingValues.includes(cell)) return null;
  if (type === 'integer' || type === 'number') {
    const number = Number(cell.replace(decimalChar, '.'));
    if (Number.isNaN(number)) throw new Error(`${name}: ${cell} is no number`);
    return number;
  }
  if (type === 'boolean') return cell === 'true';
  return formulaGuard != null && new RegExp(`^${formulaGuard}[=+\\-@\\t\\uff1d\\uff0b\\uff0d\\uff20].`, 's').test(cell) ? cell.slice(1) : cell;
}

const plain = (value: Value | Date | bigint | undefined): Value => (value === undefined ? null : value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'bigint' ? Number(value) : value);
