import type { Span } from '../model/span.js';

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*/gu;

/** Words of a quotation: without case, punctuation and layout, with their accents, which tell "si" from "sí". */
export const quoteWords = (text: string): readonly string[] => [...text.normalize('NFC').matchAll(WORD)].map(([word]) => word.toLowerCase());

/** A quotation and the text that it stands in. */
interface Quoted {
  readonly text: string;
  readonly span: Span;
}

/** The words in which two quotations differ: those that both begin or end with are left out, one word at least stays on each side. */
export function difference(old: Quoted, fresh: Quoted): readonly [Span, Span] {
  const [a, b] = [placesOf(old), placesOf(fresh)];
  const shortest = Math.min(a.length, b.length);
  let first = 0;
  while (first < shortest - 1 && a[first]?.word === b[first]?.word) first++;
  let last = 0;
  while (last < shortest - 1 - first && a[a.length - 1 - last]?.word === b[b.length - 1 - last]?.word) last++;
  return [part(old, a, first, last), part(fresh, b, first, last)];
}

interface WordPlace {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words with their offsets in the text. */
function placesOf({ text, span }: Quoted): readonly WordPlace[] {
  const words: WordPlace[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    words.push({ word: match[0].normalize('NFC').toLowerCase(), start: span.start + match.index, end: span.start + match.index + match[0].length });
  }
  return words;
}

function part({ span }: Quoted, words: readonly WordPlace[], first: number, last: number): Span {
  return { doc: span.doc, start: words[first]?.start ?? span.start, end: words[words.length - 1 - last]?.end ?? span.end };
}
