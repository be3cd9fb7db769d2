import type { ConfigProblem } from './problem.js';
import type { Field, Shape } from './shape.js';
import type { Node } from './tree.js';

type Fault = Omit<ConfigProblem, 'file'>;

/** What of a tree does not fit its shape. `key` is what messages call it. */
export function faultsOf(node: Node, shape: Shape, key: string): Fault[] {
  switch (shape.is) {
    case 'one':
      return node.kind === 'scalar' && shape.of.includes(node.value as string) ? [] : wrong(node, shape, key);
    case 'text':
      return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '' ? [] : wrong(node, shape, key);
    case 'share':
      return node.kind === 'scalar' && typeof node.value === 'number' && node.value >= 0 && node.value <= 1 ? [] : wrong(node, shape, key);
    case 'count':
      return node.kind === 'scalar' && Number.isSafeInteger(node.value) && (node.value as number) >= 0 ? [] : wrong(node, shape, key);
    case 'list':
      if (node.kind === 'scalar' && shape.bare === true) return faultsOf(node, shape.of, key);
      if (node.kind !== 'list' || node.items.length < (shape.least ?? 0)) return wrong(node, shape, key);
      return node.items.flatMap((item, i) => faultsOf(item, shape.of, `${key}[${i + 1}]`));
    case 'table':
      if (node.kind !== 'table') return wrong(node, shape, key);
      return node.entries.flatMap((entry) => faultsOf(entry.node, shape.of, `${key}.${entry.key}`));
    case 'fields':
      return fieldFaults(node, shape.of, key, shape);
  }
}

/** The same for a table whose keys are known. */
export function fieldFaults(node: Node, fields: Readonly<Record<string, Field>>, key: string, shape: Shape): Fault[] {
  if (node.kind !== 'table') return wrong(node, shape, key);
  const called = (name: string): string => (key === '' ? name : `${key}.${name}`);
  const missing = Object.keys(fields).filter((name) => fields[name]?.required === true && !node.entries.some((entry) => entry.key === name));
  return [
    ...node.entries.flatMap((entry): Fault[] => {
      const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
      if (field !== undefined) return faultsOf(entry.node, field.shape, called(entry.key));
      return [{ ...entry.at, key: called(entry.key), fault: { is: 'unknown', known: Object.keys(fields) } }];
    }),
    ...missing.map((field): Fault => ({ ...node.at, key, fault: { is: 'missing', field } })),
  ];
}

const wrong = (node: Node, shape: Shape, key: string): Fault[] => [{ ...node.at, key, fault: { is: 'value', given: shown(node), shape } }];

/** A value in few words, as the file has it. */
function shown(node: Node): string {
  if (node.kind === 'list') return node.items.length === 0 ? '[]' : '[…]';
  if (node.kind === 'table') return '{…}';
  return String(node.value).slice(0, 60);
}
