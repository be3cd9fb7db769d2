import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keys } from '../src/config/keys.js';
import type { Field, Shape } from '../src/config/shape.js';

const root = join(import.meta.dirname, '..');
const FILE = join(root, 'src/config/cotejo.config.schema.json');
const README = join(root, 'README.md');
/** With `UPDATE_README=1` the schema and the table of the README are written anew. */
const update = process.env.UPDATE_README === '1';

type Json = Readonly<Record<string, unknown>>;

const fields = (of: Readonly<Record<string, Field>>): Json => ({
  type: 'object', additionalProperties: false,
  properties: Object.fromEntries(Object.entries(of).map(([name, { shape, says }]) => [name, { description: says.en, ...schemaOf(shape) }])),
  ...(Object.values(of).some(({ required }) => required) ? { required: Object.keys(of).filter((name) => of[name].required) } : {}),
});

function schemaOf(shape: Shape): Json {
  switch (shape.is) {
    case 'one': return { enum: shape.of };
    case 'text': return { type: 'string', minLength: 1 };
    case 'share': return { type: 'number', minimum: 0, maximum: 1 };
    case 'count': return { type: 'integer', minimum: 0 };
    case 'list': {
      const list = { type: 'array', items: schemaOf(shape.of), ...(shape.least === undefined ? {} : { minItems: shape.least }) };
      return shape.bare === true ? { anyOf: [schemaOf(shape.of), list] } : list;
    }
    case 'table': return { type: 'object', additionalProperties: schemaOf(shape.of) };
    case 'fields': return fields(shape.of);
  }
}

describe('the JSON Schema of a configuration', () => {
  it('is that of the table of keys', () => {
    const properties = Object.fromEntries(keys.map(({ name, shape, says, usual, example }) =>
      [name, { description: says.en, ...schemaOf(shape), ...(usual === undefined ? {} : { default: usual }), examples: [example] }]));
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'cotejo.config', type: 'object', additionalProperties: false,
      properties: { $schema: { type: 'string' }, ...properties },
    };
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (update) writeFileSync(FILE, text);
    expect(readFileSync(FILE, 'utf8')).toBe(text);
  });

  it('the README has the same table', () => {
    /** A value in the flow style of YAML. */
    const inline = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)?.replaceAll('"', '').replaceAll(':', ': ').replaceAll(',', ', ')}\``;
    const rows = keys.flatMap(({ name, shape, says, usual, example, env, flag }) => [
      `| \`${name}\` | ${says.en} | ${usual === undefined || (typeof usual === 'object' && Object.keys(usual as object).length === 0) ? '' : inline(usual)} | ${inline(example)} | ${[flag, env].filter(Boolean).map((word) => `\`${word}\``).join(' ')} |`,
      ...(shape.is === 'fields' ? Object.entries(shape.of).map(([field, inner]) => `| \`${name}.${field}\` | ${inner.says.en} | ${inline((usual as Json)[field])} |  |  |`) : [])]);
    const table = ['<!-- keys -->', '| key | what it says | default | example | also |', '|---|---|---|---|---|', ...rows, '<!-- /keys -->'].join('\n');
    const readme = readFileSync(README, 'utf8');
    if (update) writeFileSync(README, readme.replace(/<!-- keys -->[^]*<!-- \/keys -->/, table));
    else expect(readme).toContain(table);
  });
});
