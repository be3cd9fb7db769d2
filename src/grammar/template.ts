import type { Tokens } from '../model/tokens.js';
import { Class, classOf } from '../text/classes.js';
import { intern, type Vocabulary } from '../text/vocabulary.js';
import { flagged } from './word-set.js';

/** Reads a slot at a token: where it ends and what it is worth, or null. */
export type SlotReader = (tokens: Tokens, at: number) => { readonly end: number; readonly value: unknown } | null;

/** The readers of a family of templates, by slot name, with the tokens at which each may start. */
export interface Slot {
  readonly read: SlotReader;
  /** Ids of the words that may start it. */
  readonly words?: readonly number[];
  /** Whether a number written in digits may start it. */
  readonly number?: boolean;
  /** Whether it may start with other words too where it does not open a template. */
  readonly deep?: boolean;
}
export type Slots = Readonly<Record<string, Slot>>;

/** A slot on the way; `starts` has a 1 for every word id that may open it, null where that is not told. */
interface Step<P> { readonly slot: Slot; readonly name: string; readonly node: Node<P>; readonly starts: Uint8Array | null }

interface Node<P> {
  words: Map<number, Node<P>[]> | null;
  slots: Step<P>[] | null;
  pattern: P | null;
  /** Reached by several paths of one template, so no other template may grow from it. */
  shared: boolean;
}

/** Templates compiled together. `starts` has a 1 for every word id at which one may start; `number` where a number in digits may. */
export interface Trie<P> {
  readonly root: Node<P>;
  readonly starts: Uint8Array;
  /** A 1 for every word id that starts templates only before the words that `pairs` has. */
  readonly paired: Uint8Array;
  /** Pairs of first and second word by `pairHash`; others may share a place. */
  readonly pairs: Uint8Array;
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
  const openings = new Map<readonly number[], Uint8Array>();
  for (const pattern of patterns) {
    const { template, prefix } = pattern;
    const pieces = prefix === undefined ? parse(template) : prefixed(parse(template), prefix);
    for (const end of grow([root], pieces, { template, slots, vocabulary, openings })) {
      if (end !== root) end.pattern ??= pattern;
    }
  }
  const words = new Set<number>(root.words?.keys() ?? []);
  let number = false;
  for (const { slot } of root.slots ?? []) {
    for (const word of slot.words ?? []) words.add(word);
    number ||= slot.number === true;
  }
  const starts = flagged([...words]);
  return { root, starts, number, ...pairsOf(root, starts.length) };
}

/** First words that need a second one, and the pairs that there are. */
function pairsOf<P>(root: Node<P>, size: number): Pick<Trie<P>, 'paired' | 'pairs'> {
  const paired = new Uint8Array(size);
  const pairs = new Uint8Array(PAIRS);
  const opened = new Set<number>();
  for (const { slot } of root.slots ?? []) for (const word of slot.words ?? []) opened.add(word);
  for (const [word, nodes] of root.words ?? []) {
    if (word <= 0 || opened.has(word) || !nodes.every(isNarrow)) continue;
    paired[word] = 1;
    for (const { words, slots } of nodes) {
      for (const next of words?.keys() ?? []) pairs[pairHash(word, next)] = 1;
      for (const { slot } of slots ?? []) {
        for (const next of slot.words ?? []) pairs[pairHash(word, next)] = 1;
        if (slot.number === true) pairs[pairHash(word, 0)] = 1;
      }
    }
  }
  return { paired, pairs };
}

const NO_WORDS: readonly number[] = [];

/** Whether all that may start a slot is told. */
const isClosed = ({ words, number, deep }: Slot): boolean => deep !== true && (words !== undefined || number === true);

/** Whether no template ends at a node and few words lead on from it. */
const isNarrow = <P>({ pattern, slots }: Node<P>): boolean => pattern === null && (slots ?? []).every(({ slot }) => isClosed(slot) && (slot.words ?? NO_WORDS).length < WIDE);

/** Slots that more words start tell nothing of a second word. */
const WIDE = 120;
const PAIRS = 4096;
const pairHash = (first: number, second: number): number => (Math.imul(first, 31) + second) & (PAIRS - 1);

interface Context { readonly template: string; readonly slots: Slots; readonly vocabulary: Vocabulary; readonly openings: Map<readonly number[], Uint8Array> }

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

function slotStep<P>(nodes: readonly Node<P>[], slotName: string, name: string, { template, slots, openings }: Context): Node<P> {
  const slot = slots[slotName];
  if (!slot) throw new Error(`template «${template}»: no slot {${slotName}}`);
  const only = nodes.length === 1 ? nodes[0]?.slots?.find((s) => s.slot === slot && s.name === name && !s.node.shared) : undefined;
  if (only) return only.node;
  const next = newNode<P>(nodes.length > 1);
  let starts: Uint8Array | null = null;
  if (isClosed(slot)) {
    const opening = slot.words ?? NO_WORDS;
    starts = openings.get(opening) ?? flagged(opening);
    openings.set(opening, starts);
  }
  for (const node of nodes) (node.slots ??= []).push({ slot, name, node: next, starts });
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
  if (word > 0) {
    if (word >= trie.starts.length || trie.starts[word] !== 1) return false;
    return trie.paired[word] !== 1 || trie.pairs[pairHash(word, tokens.word[at + 1] as number)] === 1;
  }
  if (word === 0) return trie.number && ((tokens.shape[at] as number) & 7) === 5;
  return trie.root.words !== null && trie.root.words.has(word);
}

/**
 * The longest template that matches at a token, within `limit` tokens; ties go to the words, then to the slot named first.
 * `accept` may refuse a pattern where it ends; a shorter one is then taken.
 */
export function match<P>(trie: Trie<P>, tokens: Tokens, at: number, limit = tokens.count, accept?: (pattern: P, end: number) => boolean): Match<P> | null {
  const { root } = trie;
  if (root.slots === null && (root.words === null || !root.words.has(tokens.word[at] as number))) return null;
  const search: Search<P> = { tokens, at, limit, accept, path: null, pattern: null, end: at, found: null };
  walk(search, root, at);
  const { pattern, end, found } = search;
  if (pattern === null) return null;
  if (found === null) return { pattern, end, values: NO_VALUES, places: NO_PLACES };
  const values: Record<string, unknown> = {};
  const places: Record<string, readonly [number, number]> = {};
  inOrder(found, values, places);
  return { pattern, end, values, places };
}

/** Whether a template matches at a token. */
export const matches = <P>(trie: Trie<P>, tokens: Tokens, at: number): boolean => mayStart(trie, tokens, at) && match(trie, tokens, at) !== null;

const NO_VALUES: Match<unknown>['values'] = {};
const NO_PLACES: Match<unknown>['places'] = {};

/** A slot that was read, after those before it. */
interface Taken { readonly before: Taken | null; readonly name: string; readonly value: unknown; readonly from: number; readonly to: number }

/** One search: where it stands, the slots on its way, and the longest pattern so far. */
interface Search<P> {
  readonly tokens: Tokens;
  readonly at: number;
  readonly limit: number;
  readonly accept: ((pattern: P, end: number) => boolean) | undefined;
  path: Taken | null;
  pattern: P | null;
  end: number;
  found: Taken | null;
}

function walk<P>(search: Search<P>, node: Node<P>, i: number): void {
  const { pattern, words, slots } = node;
  if (pattern !== null && i > search.end && (search.accept === undefined || search.accept(pattern, i))) {
    search.pattern = pattern;
    search.end = i;
    search.found = search.path;
  }
  if (i >= search.limit) return;
  if (words !== null) {
    const word = search.tokens.word[i] as number;
    const next = word === 0 ? undefined : words.get(word);
    if (next !== undefined) for (let n = 0; n < next.length; n++) walk(search, next[n] as Node<P>, i + 1);
  }
  if (slots === null) return;
  const before = search.path;
  for (let n = 0; n < slots.length; n++) {
    const { slot, name, node: next, starts } = slots[n] as Step<P>;
    const word = search.tokens.word[i] as number;
    if (starts !== null && word > 0 && (word >= starts.length || starts[word] !== 1)) continue;
    const read = slot.read(search.tokens, i);
    if (read === null || read.end > search.limit) continue;
    search.path = { before, name, value: read.value, from: i, to: read.end };
    walk(search, next, read.end);
    search.path = before;
  }
}

function inOrder(taken: Taken, values: Record<string, unknown>, places: Record<string, readonly [number, number]>): void {
  if (taken.before !== null) inOrder(taken.before, values, places);
  values[taken.name] = taken.value;
  places[taken.name] = [taken.from, taken.to];
}
