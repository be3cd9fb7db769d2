import type { Place } from '../../model/span.js';

/** Words of a document with what stands around them in their paragraph. An end that was cut says so. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Code units shown before and after the words where sentences end in time; how far an end of one is waited for; and most of the words. */
const BEFORE = 260;
const AFTER = 220;
const WAIT = 160;
const WORDS = 900;

/** The sentences around a quote, in its paragraph: whole ones where they fit, else cut at a word with an ellipsis. */
export function passage({ start, end, text: words }: Place, text: string | undefined): Passage {
  if (text === undefined) return { before: '', words: shortened(words), after: '' };
  const from = Math.max(0, start - BEFORE - WAIT);
  const to = Math.min(text.length, end + AFTER + WAIT);
  const flow = flowing(text.slice(from, to));
  return {
    before: before(flow.slice(0, start - from), from === 0),
    words: shortened(words),
    after: after(flow.slice(end - from), to === text.length),
  };
}

/** Lines of hard-wrapped prose are at least this long. */
const WRAPPED = 60;

/** Line breaks inside of hard-wrapped prose made spaces; of the same length. */
const flowing = (text: string): string => text.replace(/([^\r\n]+)(\r\n|\r|\n)(?=([^\r\n]))/g, (all, line: string, ends: string, next: string) =>
  (line.length >= WRAPPED && !/[.!?…:;"”»)]\s*$/.test(line) && !/[-–—•*·●▪\s]/.test(next) ? line + ' '.repeat(ends.length) : all));

function before(piece: string, isFirst: boolean): string {
  const line = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1;
  const lead = piece.slice(line).trimStart();
  const isWhole = line > 0 || isFirst;
  if (isWhole && lead.length <= BEFORE) return lead;
  const starts = [...(isWhole ? [0] : []), ...[...lead.matchAll(/[.!?…]["”»)]?\s+(?=["“«¿¡(]?\p{Lu})/gu)].map((match) => match.index + match[0].length)];
  const sentence = starts.find((at) => lead.length - at <= BEFORE) ?? starts.at(-1);
  if (sentence !== undefined) return lead.slice(sentence);
  const near = lead.slice(-BEFORE);
  const word = near.indexOf(' ');
  return word < 0 ? '…' : `… ${near.slice(word + 1)}`;
}

function after(piece: string, isLast: boolean): string {
  const line = /[\r\n]/.exec(piece)?.index ?? (isLast ? piece.length : null);
  const tail = piece.slice(0, line ?? piece.length).trimEnd();
  if (line !== null && tail.length <= AFTER) return tail;
  const ends = [...[...tail.matchAll(/[.!?…]["”»)]?(?=\s+["“«¿¡(]?\p{Lu})/gu)].map((match) => match.index + match[0].length), ...(line === null ? [] : [tail.length])];
  const sentence = ends.findLast((at) => at <= AFTER) ?? ends[0];
  if (sentence !== undefined) return tail.slice(0, sentence);
  const word = tail.lastIndexOf(' ', AFTER);
  return word < 0 ? '…' : `${tail.slice(0, word)} …`;
}

/** Very long words lose their middle; their ends are what tells them. */
function shortened(text: string): string {
  if (text.length <= WORDS) return text;
  const half = WORDS / 2;
  return `${text.slice(0, half).replace(/[\ud800-\udbff]$/, '')} […] ${text.slice(-half).replace(/^[\udc00-\udfff]/, '')}`;
}
