import type { DocId } from '../../model/span.js';

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** For each of several ids (`C-a1eb20…`), its shortest prefix that no other has, with at least four digits after the dash. */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(ids)].sort(byUnit);
  return new Map(sorted.map((id, i) => {
    const least = id.indexOf('-') + 5;
    return [id, id.slice(0, Math.max(least, shared(id, sorted[i - 1]) + 1, shared(id, sorted[i + 1]) + 1))];
  }));
}

/**
 * For each document, a short name: the file name without folder and extension where that tells all apart,
 * else the path below the folder they share; cut to the shortest prefix, ending at a word, that no other has.
 */
export function shortNames(docs: readonly DocId[]): ReadonlyMap<DocId, string> {
  const bare = docs.map((doc) => withoutExtension(doc.slice(doc.lastIndexOf('/') + 1)));
  const folder = sharedFolder(docs);
  const names = new Set(bare).size === docs.length ? bare : docs.map((doc) => doc.slice(folder));
  const sorted = [...names].sort(byUnit);
  const at = new Map(sorted.map((name, i) => [name, i]));
  return new Map(docs.map((doc, i) => {
    const name = names[i] as string;
    const place = at.get(name) as number;
    let end = Math.max(3, shared(name, sorted[place - 1]) + 1, shared(name, sorted[place + 1]) + 1);
    if (end < 10 && DAY.test(name)) end = 10;
    while (end < name.length && WORD.test(name[end] as string)) end++;
    return [doc, name.slice(0, end)];
  }));
}

/** For each document, its path below the folder that all share. */
export function unsharedPaths(docs: readonly DocId[]): ReadonlyMap<DocId, string> {
  const folder = docs.length > 1 ? sharedFolder(docs) : (docs[0] ?? '').lastIndexOf('/') + 1;
  return new Map(docs.map((doc) => [doc, doc.slice(folder)]));
}

/** A name that starts with a day: half of it would look like a month. */
const DAY = /^\d{4}-\d{2}-\d{2}/;
const WORD = /[\p{L}\p{N}\p{M}]/u;

function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= 6 ? name.slice(0, dot) : name;
}

function sharedFolder(docs: readonly DocId[]): number {
  const first = docs[0] ?? '';
  const length = docs.reduce((least, doc) => Math.min(least, shared(first, doc)), first.length);
  return length === 0 ? 0 : first.lastIndexOf('/', length - 1) + 1;
}

/** How many code units two texts share at their start. */
function shared(a: string, b: string | undefined): number {
  if (b === undefined) return 0;
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
