import type { Tokens } from '../model/tokens.js';
import { Class, classOf } from '../text/classes.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';

/** Reads a slot at a token: where it ends and what it is worth, or null. */
export type SlotReader = (tokens: Tokens, at: number) => { readonly end: number; readonly value: unknown } | null;

/** The readers of a family of templates, by slot name, with the tokens at which each may start. */
export interface Slot {
  readonly read: SlotReader;
  /** Ids of the words that may start it. */
  readonly words?: readonly number[];
  /** Whether a number written in digits may start it. */
  readonly number?: boolean;
}
export type Slots = Readonly<Record<string, Slot>>;

interface Node<P> {
  words: Map<number, Node<P>[]> | null;
  slots: { slot: Slot; name: string; node: Node<P> }[] | null;
  pattern: P | null;
  /** Reached by several paths of one template, so no other template may grow from it. */
  shared: boolean;
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

/** A word, a slot, or a choice of sequences (one of them empty where the group is optional). */
export type Piece =
  | { readonly word: string }
  | { readonly slot: string; readonly name: string }
  | { readonly choices: readonly (readonly Piece[])[] };

const newNode = <P>(shared: boolean): Node<P> => ({ words: null, slots: null, pattern: null, shared });

/**
 * Compiles templates into one graph of words and slots; its size is linear in theirs, since alternatives share what follows them.
 * `starts` covers the vocabulary as it is when the last pack has been read, so look words up with `mayStart`.
 * A `prefix` is joined to the first word of its template.
 * Fails on a template with an unknown slot or an unclosed group.
 */
export function compile<P extends { readonly template: string; readonly prefix?: string }>(patterns: readonly P[], slots: Slots, vocabulary: Vocabulary): Trie<P> {
  const root = newNode<P>(false);
  for (const pattern of patterns) {
    const { template, prefix } = pattern;
    const pieces = prefix === undefined ? parse(template) : prefixed(parse(template), prefix);
    for (const end of grow([root], pieces, { template, slots, vocabulary })) {
      if (end !== root) end.pattern ??= pattern;
    }
  }
  const words = new Set<number>(root.words?.keys() ?? []);
  let number = false;
  for (const { slot } of root.slots ?? []) {
    for (const word of slot.words ?? []) words.add(word);
    number ||= slot.number === true;
  }
  const starts = new Uint8Array(Math.max(0, ...words) + 1);
  for (const word of words) if (word > 0) starts[word] = 1;
  return { root, starts, number };
}

interface Context { readonly template: string; readonly slots: Slots; readonly vocabulary: Vocabulary }

/** Grows a sequence of pieces from every node given; returns the nodes at which it ends. */
function grow<P>(from: readonly Node<P>[], pieces: readonly Piece[], context: Context): readonly Node<P>[] {
  let nodes = from;
  for (const piece of pieces) {
    if ('word' in piece) nodes = [step(nodes, wordId(piece.word, context.vocabulary))];
    else if ('choices' in piece) nodes = branch(nodes, piece.choices, context);
    else nodes = [slotStep(nodes, piece.slot, piece.name, context)];
  }
  return nodes;
}

function branch<P>(from: readonly Node<P>[], choices: readonly (readonly Piece[])[], context: Context): readonly Node<P>[] {
  const ends: Node<P>[] = [];
  for (const choice of choices) for (const end of grow(from, choice, context)) if (!ends.includes(end)) ends.push(end);
  return ends;
}

function step<P>(nodes: readonly Node<P>[], word: number): Node<P> {
  const only = nodes.length === 1 ? nodes[0]?.words?.get(word)?.find((next) => !next.shared) : undefined;
  if (only) return only;
  const next = newNode<P>(nodes.length > 1);
  for (const node of nodes) {
    node.words ??= new Map();
    const known = node.words.get(word);
    if (known) known.push(next); else node.words.set(word, [next]);
  }
  return next;
}

function slotStep<P>(nodes: readonly Node<P>[], slotName: string, name: string, { template, slots }: Context): Node<P> {
  const slot = slots[slotName];
  if (!slot) throw new Error(`template «${template}»: no slot {${slotName}}`);
  const only = nodes.length === 1 ? nodes[0]?.slots?.find((s) => s.slot === slot && s.name === name && !s.node.shared) : undefined;
  if (only) return only.node;
  const next = newNode<P>(nodes.length > 1);
  for (const node of nodes) (node.slots ??= []).push({ slot, name, node: next });
  return next;
}

const wordId = (word: string, vocabulary: Vocabulary): number =>
  isLetter(word.charCodeAt(0)) ? intern(vocabulary, word) : -word.charCodeAt(0);

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  const kind = classOf(unit);
  return kind === Class.letter || kind === Class.upper || kind === Class.mark;
}

/** The pieces of a template. Fails where a group is not closed or closes nothing. */
export function parse(template: string): Piece[] {
  const parts = split(template);
  let at = 0;
  const choices = (): Piece[][] => {
    const all: Piece[][] = [[]];
    while (at < parts.length) {
      const part = parts[at] as string;
      if (part === ')' || part === ')?') break;
      at++;
      if (part === '|') all.push([]);
      else (all[all.length - 1] as Piece[]).push(pieceOf(part));
    }
    return all;
  };
  const pieceOf = (part: string): Piece => {
    if (part === '(') {
      const inside = choices();
      const close = parts[at++];
      if (close === undefined) throw new Error(`template «${template}»: unclosed group`);
      return { choices: close === ')?' ? [...inside, []] : inside };
    }
    if (!part.startsWith('{')) return { word: part };
    const [slot, name] = part.slice(1, -1).split(':') as [string, string?];
    return { slot, name: name ?? slot };
  };
  const result = choices();
  if (at < parts.length) throw new Error(`template «${template}»: «${parts[at]}» closes nothing`);
  return result.length === 1 ? (result[0] as Piece[]) : [{ choices: result }];
}

/** Words, slots with their braces, group marks, and any other mark by itself. */
function split(template: string): string[] {
  const parts: string[] = [];
  let at = 0;
  while (at < template.length) {
    const unit = template.charCodeAt(at);
    let end = at + 1;
    if (unit === 0x7b) end = template.indexOf('}', at) + 1;
    else if (isLetter(unit)) while (end < template.length && isLetter(template.charCodeAt(end))) end++;
    else if (unit === 0x29 && template.charCodeAt(end) === 0x3f) end++;
    if (end <= at) throw new Error(`template «${template}»: unclosed slot`);
    if (unit !== 0x20) parts.push(template.slice(at, end));
    at = end;
  }
  return parts;
}

/** Pieces with a prefix written onto whatever word comes first. */
export function prefixed(pieces: readonly Piece[], prefix: string): Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  if ('word' in first) return [{ word: prefix + first.word }, ...rest];
  if (!('choices' in first)) return [...pieces];
  return first.choices.some((choice) => choice.length === 0)
    ? [{ choices: first.choices.map((choice) => prefixed([...choice, ...rest], prefix)) }]
    : [{ choices: first.choices.map((choice) => prefixed(choice, prefix)) }, ...rest];
}

/** Words and marks of a template, without its slots. */
export const wordsOf = (template: string): string[] => split(template).filter((part) => !part.startsWith('{') && !GROUPING.has(part));

const GROUPING: ReadonlySet<string> = new Set(['(', ')', ')?', '|', '?']);

/** Whether a template may start at a token. */
export function mayStart<P>(trie: Trie<P>, tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (word > 0) return word < trie.starts.length && trie.starts[word] === 1;
  if (word === 0) return trie.number && ((tokens.shape[at] as number) & 7) === 5;
  return trie.root.words !== null && trie.root.words.has(word);
}

/**
 * The longest template that matches at a token, within `limit` tokens; ties go to the words, then to the slot named first.
 * `accept` may refuse a pattern where it ends; a shorter one is then taken.
 */
export function match<P>(trie: Trie<P>, tokens: Tokens, at: number, limit = tokens.count, accept?: (pattern: P, end: number) => boolean): Match<P> | null {
  let best: { pattern: P; end: number; path: Taken[] } | null = null;
  const path: Taken[] = [];
  const walk = (node: Node<P>, i: number): void => {
    if (node.pattern !== null && i > at && (best === null || i > best.end) && (accept === undefined || accept(node.pattern, i))) best = { pattern: node.pattern, end: i, path: path.slice() };
    if (i >= limit) return;
    const word = tokens.word[i] as number;
    if (node.words !== null && word !== 0) {
      const next = node.words.get(word);
      if (next) for (const one of next) walk(one, i + 1);
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
  const { pattern, end, path: taken } = best as { pattern: P; end: number; path: Taken[] };
  const values: Record<string, unknown> = {};
  const places: Record<string, readonly [number, number]> = {};
  for (const step of taken) { values[step.name] = step.value; places[step.name] = [step.from, step.to]; }
  return { pattern, end, values, places };
}

interface Taken { name: string; value: unknown; from: number; to: number }
