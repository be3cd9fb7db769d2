import type { Sink } from './sink.js';
import { Source } from './source.js';
import { Trie } from './trie.js';

const ENCODINGS = ['utf8', 'utf16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that gives a text back as it is: UTF-8 has no place for half a surrogate pair. */
export const encodingOf = (text: string): Encoding => (/\p{Cs}/u.test(text) ? 'utf16le' : 'utf8');

/** What values have in common, each written once: words, lists of words, and the names of fields that objects have, in order. */
export interface Table {
  readonly word: (at: number) => string;
  /** The same list for the same number: nobody changes it. */
  readonly list: (at: number) => readonly string[];
  readonly shape: (at: number) => readonly string[];
}

/** Long lists are remembered as themselves: figures of a document have theirs in common. */
const LONG = 8;
const REMEMBERED = 4096;

/** A table in the making: numbers are given in order of first use. */
export class Words {
  private readonly words = new Map<string, number>();
  private readonly lists = new Trie<number>();
  private readonly known = new Map<readonly string[], number>();
  private readonly shapes = new Trie<string>();

  word(text: string): number {
    let id = this.words.get(text);
    if (id === undefined) this.words.set(text, id = this.words.size);
    return id;
  }

  list(words: readonly string[]): number {
    const isLong = words.length >= LONG;
    const seen = isLong ? this.known.get(words) : undefined;
    if (seen !== undefined) return seen;
    const id = this.lists.number(words.map((word) => this.word(word)));
    if (isLong) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.set(words, id);
    }
    return id;
  }

  shape(fields: readonly string[]): number {
    return this.shapes.number(fields);
  }

  writeTo(out: Sink): void {
    const shapes = this.shapes.all.map((fields) => this.list(fields));
    const words = [...this.words.keys()];
    const whole = words.join('');
    const encoding = encodingOf(whole);
    const text = Buffer.from(whole, encoding);
    out.natural(ENCODINGS.indexOf(encoding));
    out.natural(text.length);
    out.raw(text);
    out.natural(words.length);
    for (const word of words) out.natural(word.length);
    out.natural(this.lists.all.length);
    for (const list of this.lists.all) {
      out.natural(list.length);
      for (const word of list) out.natural(word);
    }
    out.natural(shapes.length);
    for (const list of shapes) out.natural(list);
  }
}

/** A table as it was written; words and lists are made when they are first asked for. */
export function tableIn(bytes: Buffer): Table {
  const source = new Source(bytes);
  const encoding = ENCODINGS[source.natural()];
  const text = source.raw(source.natural()).toString(encoding);
  const starts = new Int32Array(source.natural() + 1);
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i - 1] as number) + source.natural();
  const words: string[] = new Array<string>(starts.length - 1);
  const listAt = new Int32Array(source.natural());
  for (let i = 0; i < listAt.length; i++) {
    listAt[i] = source.at;
    for (let left = source.natural(); left > 0; left--) source.natural();
  }
  const lists: (readonly string[])[] = new Array<readonly string[]>(listAt.length);
  const word = (at: number): string => (words[at] ??= text.slice(starts[at], starts[at + 1]));
  const list = (at: number): readonly string[] => {
    const known = lists[at];
    if (known !== undefined) return known;
    const from = new Source(bytes, listAt[at]);
    return (lists[at] = Array.from({ length: from.natural() }, () => word(from.natural())));
  };
  const shapes = Array.from({ length: source.natural() }, () => list(source.natural()));
  return { word, list, shape: (at) => shapes[at] as readonly string[] };
}
