import type { Place } from '../../model/span.js';

/** Words of a document with what stands around them in their paragraph. An end that was cut says so. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Code units shown before and after the words, and of the words themselves, at most. */
const BEFORE = 260;
const AFTER = 220;
const WORDS = 900;

/** The sentences around a quote, on its line: whole ones where they fit, else cut at a word with an ellipsis. */
export function passage(place: Place, text: string | undefined): Passage {
  const words = shortened(place.text);
  if (text === undefined) return { before: '', words, after: '' };
  return { before: before(text, place.start), words, after: after(text, place.end) };
}

function before(text: string, start: number): string {
  const from = Math.max(0, start - BEFORE);
  const piece = text.slice(from, start);
  const line = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1;
  if (line > 0 || from === 0) return piece.slice(line).trimStart();
  const sentence = /[.!?…]["”»)]?\s+(?=["“«¿¡(]?\p{Lu})/u.exec(piece);
  if (sentence !== null) return piece.slice(sentence.index + sentence[0].length);
  const word = piece.indexOf(' ');
  return word < 0 ? '…' : `… ${piece.slice(word + 1)}`;
}

function after(text: string, end: number): string {
  const piece = text.slice(end, end + AFTER);
  const line = /[\r\n]/.exec(piece);
  if (line !== null) return piece.slice(0, line.index).trimEnd();
  if (end + AFTER >= text.length) return piece.trimEnd();
  const sentences = [...piece.matchAll(/[.!?…]["”»)]?(?=\s+["“«¿¡(]?\p{Lu})/gu)];
  const last = sentences.at(-1);
  if (last !== undefined) return piece.slice(0, last.index + last[0].length);
  const word = piece.lastIndexOf(' ');
  return word < 0 ? '…' : `${piece.slice(0, word)} …`;
}

/** Very long words lose their middle; their ends are what tells them. */
function shortened(text: string): string {
  if (text.length <= WORDS) return text;
  const half = WORDS / 2;
  return `${text.slice(0, half).replace(/[\ud800-\udbff]$/, '')} […] ${text.slice(-half).replace(/^[\udc00-\udfff]/, '')}`;
}
