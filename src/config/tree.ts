import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';

import type { ConfigProblem } from './problem.js';

/** Where a value stands in its file; both 1-based. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** A value of a configuration with its place. */
export type Node =
  | { readonly kind: 'scalar'; readonly at: At; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly at: At; readonly items: readonly Node[] }
  | { readonly kind: 'table'; readonly at: At; readonly entries: readonly { readonly key: string; readonly at: At; readonly node: Node }[] };

type Fault = Omit<ConfigProblem, 'file'>;

/** Tables and lists inside each other. */
const DEEPEST = 20;

/**
 * The one document of a YAML or JSON text, with places. Tags, anchors and aliases are refused: a configuration is plain data.
 * What the text says of code, types or prototypes stays text.
 */
export function treeOf(text: string): { readonly node: Node | null; readonly faults: readonly Fault[] } {
  const lines = new LineCounter();
  const placed = (offset: number): At => { const { line, col } = lines.linePos(offset); return { line: Math.max(1, line), column: Math.max(1, col) }; };
  const faults: Fault[] = [];
  const fault = (at: At | null, is: Fault['fault'], key = ''): void => { faults.push({ line: at?.line ?? null, column: at?.column ?? null, key, fault: is }); };
  if (deepest(text) > DEEPEST) {
    fault(null, { is: 'too-deep' });
    return { node: null, faults };
  }
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: 'silent', version: '1.2', schema: 'core', merge: false });
  if (!Array.isArray(documents)) return { node: null, faults };
  for (const { errors, warnings } of documents) {
    for (const { code, message, pos: [offset] } of errors) fault(placed(offset), code === 'DUPLICATE_KEY' ? { is: 'twice' } : code === 'TAG_RESOLVE_FAILED' ? { is: 'tag' } : { is: 'syntax', detail: message });
    for (const { pos: [offset] } of warnings) fault(placed(offset), { is: 'tag' });
  }
  const [first, second] = documents;
  if (second !== undefined) fault(placed(second.range?.[0] ?? 0), { is: 'several' });
  if (faults.length > 0) return { node: null, faults };
  const node = read(first?.contents ?? null, '', 0);
  return { node: faults.length > 0 ? null : node, faults };

  function read(value: unknown, key: string, depth: number): Node {
    const at = placed((value as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0);
    const nothing: Node = { kind: 'scalar', at, value: null };
    if (depth > DEEPEST) { fault(at, { is: 'too-deep' }, key); return nothing; }
    if (isAlias(value) || (value as { anchor?: string } | null)?.anchor !== undefined) { fault(at, { is: 'alias' }, key); return nothing; }
    if ((value as { tag?: string } | null)?.tag !== undefined) { fault(at, { is: 'tag' }, key); return nothing; }
    if (isSeq(value)) return { kind: 'list', at, items: value.items.map((item, i) => read(item, `${key}[${i + 1}]`, depth + 1)) };
    if (isMap(value)) {
      return { kind: 'table', at, entries: value.items.map((pair) => {
        const name = isScalar(pair.key) ? String(typeof pair.key.value === 'string' ? pair.key.value : pair.key.source ?? '') : '';
        const own = placed((pair.key as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0);
        if (!isScalar(pair.key)) fault(own, { is: 'syntax', detail: 'a key is a word' }, key);
        return { key: name, at: own, node: read(pair.value, key === '' ? name : `${key}.${name}`, depth + 1) };
      }) };
    }
    const scalar = isScalar(value) ? value.value : null;
    return { kind: 'scalar', at, value: typeof scalar === 'string' || typeof scalar === 'number' || typeof scalar === 'boolean' ? scalar : scalar === null || scalar === undefined ? null : String(scalar) };
  }
}

/** Most brackets that are open at once, or most marks of lists and keys ("- - -", "? ? ?") in one run: either takes the parser ever deeper, and long runs take it minutes. */
function deepest(text: string): number {
  let open = 0;
  let run = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '[' || mark === '{') most = Math.max(most, ++open);
    else if (mark === ']' || mark === '}') open = Math.max(0, open - 1);
    if ((mark === '-' || mark === '?' || mark === ':') && /\s/.test(text.charAt(at + 1))) most = Math.max(most, ++run);
    else if (mark.trim() !== '') run = 0;
  }
  return most;
}

/** A tree as plain values. Own keys only, whatever they are called. */
export function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, node: value }) => [key, plain(value)]));
}
