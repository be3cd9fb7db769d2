import type { Tokens } from '../model/tokens.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';

/** Reads a slot at a token: where it ends and what it is worth, or null. */
export type SlotReader = (tokens: Tokens, at: number) => { readonly end: number; readonly value: unknown } | null;

/** The readers of a family of templates, by slot name, with the tokens at which each may start. */
export interface Slot {
  readonly read: SlotReader;
  /** Words that may start it. */
  readonly words?: readonly string[];
  /** Whether a number written in digits may start it. */
  readonly number?: boolean;
}
export type Slots = Readonly<Record<string, Slot>>;

interface Node<P> {
  words: Map<number, Node<P>> | null;
  slots: { slot: Slot; name: string; node: Node<P> }[] | null;
  pattern: P | null;
}

/** Templates compiled together. `starts` has a 1 for every word id at which one may start; `number` where a number in digits may. */
export interface Trie<P> {
  readonly root: Node<P>;
  readonly starts: Uint8Array;
  readonly number: boolean;
}

export interface Match<P> {
  readonly pattern: P;
  readonly end: number;
  /** Slot values by slot name, and the tokens they cover. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

type Piece = { readonly word: string } | { readonly slot: string; readonly name: string };

const newNode = <P>(): Node<P> => ({ words: null, slots: null, pattern: null });

/**
 * Compiles templates. `starts` covers the vocabulary as it is when the last pack has been read, so look words up with `mayStart`.
 * Fails on a template with an unknown slot or an unclosed group.
 */
export function compile<P extends { readonly template: string }>(patterns: readonly P[], slots: Slots, vocabulary: Vocabulary): Trie<P> {
  const root = newNode<P>();
  for (const pattern of patterns) {
    for (const sequence of expand(pattern.template)) insert(root, sequence, pattern, slots, vocabulary);
  }
  const words = new Set<number>(root.words?.keys() ?? []);
  let number = false;
  for (const { slot } of root.slots ?? []) {
    for (const word of slot.words ?? []) words.add(intern(vocabulary, word));
    number ||= slot.number === true;
  }
  const starts = new Uint8Array(Math.max(0, ...words) + 1);
  for (const word of words) if (word > 0) starts[word] = 1;
  return { root, starts, number };
}

function insert<P extends { readonly template: string }>(root: Node<P>, sequence: readonly Piece[], pattern: P, slots: Slots, vocabulary: Vocabulary): void {
  let node = root;
  for (const piece of sequence) {
    if ('word' in piece) {
      const id = wordId(piece.word, vocabulary);
      node.words ??= new Map();
      let next = node.words.get(id);
      if (!next) node.words.set(id, next = newNode());
      node = next;
    } else {
      const slot = slots[piece.slot];
      if (!slot) throw new Error(`template «${pattern.template}»: no slot {${piece.slot}}`);
      node.slots ??= [];
      let branch = node.slots.find((s) => s.slot === slot && s.name === piece.name);
      if (!branch) node.slots.push(branch = { slot, name: piece.name, node: newNode() });
      node = branch.node;
    }
  }
  node.pattern ??= pattern;
}

const wordId = (word: string, vocabulary: Vocabulary): number =>
  /[\p{L}\p{M}\u00aa\u00ba]/u.test(word) ? intern(vocabulary, word) : -word.charCodeAt(0);

/** Every sequence of pieces that a template allows. */
export function expand(template: string): Piece[][] {
  const parts = template.match(/\{[^}]*\}|\)\?|[()|]|[\p{L}\p{M}\u00aa\u00ba]+|[^\s\p{L}\p{M}]/gu) ?? [];
  let at = 0;
  const sequenceSet = (): Piece[][] => {
    const all: Piece[][] = [];
    let current: Piece[][] = [[]];
    while (at < parts.length) {
      const part = parts[at++] as string;
      if (part === '|') { all.push(...current); current = [[]]; continue; }
      if (part === ')' || part === ')?') { at--; break; }
      let options: Piece[][];
      if (part === '(') {
        options = sequenceSet();
        const close = parts[at++];
        if (close === undefined) throw new Error(`template «${template}»: unclosed group`);
        if (close === ')?') options = [...options, []];
      } else if (part.startsWith('{')) {
        const [slot, name] = part.slice(1, -1).split(':') as [string, string?];
        options = [[{ slot, name: name ?? slot }]];
      } else {
        options = [[{ word: part }]];
      }
      current = current.flatMap((head) => options.map((tail) => [...head, ...tail]));
    }
    return [...all, ...current];
  };
  const result = sequenceSet();
  if (at < parts.length) throw new Error(`template «${template}»: «${parts[at]}» closes nothing`);
  return result;
}

/** Whether a template may start at a token. */
export function mayStart<P>(trie: Trie<P>, tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (word > 0) return word < trie.starts.length && trie.starts[word] === 1;
  if (word === 0) return trie.number && ((tokens.shape[at] as number) & 7) === 5;
  return trie.root.words !== null && trie.root.words.has(word);
}

/** The longest template that matches at a token, within `limit` tokens; ties go to the words, then to the slot named first. */
export function match<P>(trie: Trie<P>, tokens: Tokens, at: number, limit = tokens.count): Match<P> | null {
  let best: { pattern: P; end: number; path: Step[] } | null = null;
  const path: Step[] = [];
  const walk = (node: Node<P>, i: number): void => {
    if (node.pattern !== null && i > at && (best === null || i > best.end)) best = { pattern: node.pattern, end: i, path: path.slice() };
    if (i >= limit) return;
    const word = tokens.word[i] as number;
    if (node.words !== null && word !== 0) {
      const next = node.words.get(word);
      if (next) walk(next, i + 1);
    }
    if (node.slots !== null) {
      for (const { slot, name, node: next } of node.slots) {
        const read = slot.read(tokens, i);
        if (read === null || read.end > limit) continue;
        path.push({ name, value: read.value, from: i, to: read.end });
        walk(next, read.end);
        path.pop();
      }
    }
  };
  walk(trie.root, at);
  if (best === null) return null;
  const { pattern, end, path: taken } = best as { pattern: P; end: number; path: Step[] };
  const values: Record<string, unknown> = {};
  const places: Record<string, readonly [number, number]> = {};
  for (const step of taken) { values[step.name] = step.value; places[step.name] = [step.from, step.to]; }
  return { pattern, end, values, places };
}

interface Step { name: string; value: unknown; from: number; to: number }
