import type { Place } from '../../model/span.js';
import { safe } from '../safe.js';
import { cut, measure } from './width.js';

/** The words of a place with what stands around them on their line; all of it safe to print. */
export interface Quoted {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Code units around a quote that are looked at, at most. */
const REACH = 160;

/**
 * A quote in at most `room` columns, marks around it included.
 * With the document's text, the room that is left goes to the words before it, then to those after it, cut at clauses or words.
 * A quote that is longer than the room loses its middle where `trim` says so; its ends are what tells it.
 */
export function quoted(place: Place, text: string | undefined, room: number, trim: boolean, ellipsis: string): Quoted {
  const words = oneLine(place.text);
  const own = measure(words) + 2;
  if (own >= room) return { before: '', words: trim ? withoutMiddle(words, room - 2, ellipsis) : words, after: '' };
  if (text === undefined) return { before: '', words, after: '' };
  const lead = oneLine(lineBefore(text, place.start), true);
  const before = clauseEnd(lead, room - own);
  const tail = oneLine(lineAfter(text, place.end), true);
  const after = clauseStart(tail, room - own - measure(before));
  return { before, words, after };
}

const oneLine = (text: string, keepEnds = false): string => {
  const line = safe(text).replace(/ {2,}/g, ' ');
  return keepEnds ? line : line.trim();
};

function lineBefore(text: string, start: number): string {
  const from = Math.max(0, start - REACH);
  const piece = text.slice(from, start);
  return piece.slice(Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1).replace(/^[\udc00-\udfff]/, '');
}

function lineAfter(text: string, end: number): string {
  const piece = text.slice(end, end + REACH).replace(/[\ud800-\udbff]$/, '');
  const stop = piece.search(/[\r\n]/);
  return stop < 0 ? piece : piece.slice(0, stop);
}

/** Letters after which a clause starts, and the end of a sentence. */
const CLAUSE = /\.\s?[-–—]{1,3}\s?|[,;:—–(«“"]\s?|[.!?…]["”»)]?\s/g;

/** The longest end of a text, from a clause or else a word, that takes at most `room` columns. */
function clauseEnd(text: string, room: number): string {
  const sentence = Math.max(...[...text.matchAll(/(?:\.\s?[-–—]{1,3}\s?|[.!?…]["”»)]?\s)(?=\p{Lu}|["“«¿¡])/gu)].map((match) => match.index + match[0].length), 0);
  const last = text.slice(sentence);
  if (measure(last) <= room) return last.trimStart();
  for (const match of last.matchAll(CLAUSE)) {
    const rest = last.slice(match.index + match[0].length);
    if (rest.trim() !== '' && measure(rest) <= room && whole(rest)) return rest.trimStart();
  }
  for (let at = last.indexOf(' '); at >= 0; at = last.indexOf(' ', at + 1)) {
    const rest = last.slice(at + 1);
    if (measure(rest) <= room && whole(rest)) return rest.trimStart();
  }
  return '';
}

/** Whether no bracket or quotation is closed that was not opened. */
const whole = (text: string): boolean => !/^[^([]*[)\]]|^[^«“]*[»”]/.test(text);

/** The start of a text up to the end of its clause, where that takes at most `room` columns. */
function clauseStart(text: string, room: number): string {
  const stop = /[.;!?](?=["”»)]|\s|$)|[,:—–](?=\s)/.exec(text);
  const clause = stop === null ? text : text.slice(0, stop.index + (/[.!?]/.test(stop[0]) ? 1 : 0));
  return measure(clause) <= room ? clause.trimEnd() : '';
}

/** The text in at most `room` columns, its middle left out where it is longer. */
export function withoutMiddle(text: string, room: number, ellipsis: string): string {
  if (measure(text) <= room || room < 12) return text;
  const half = Math.floor((room - measure(ellipsis) - 2) / 2);
  const head = cut(text, room - half - measure(ellipsis) - 2).replace(/\s+\S*$/, '');
  let from = text.length - half;
  while (from < text.length && measure(text.slice(from)) > half) from++;
  const tail = text.slice(from).replace(/^\S*\s+/, '');
  return `${head} ${ellipsis} ${tail}`;
}
