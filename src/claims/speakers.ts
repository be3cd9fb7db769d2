import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { indexAt } from '../text/lines.js';
import { tokenAt } from '../text/tokens.js';

/** Who says a piece of text, and whether in their own words. */
export interface Voice {
  readonly speaker: string | null;
  readonly quoted: boolean;
}

/** Speech has at least this many words; shorter quotations are names and titles. */
const SPEECH_TOKENS = 5;
/** After the closing mark, the name of the speaker stands within this many tokens ("señaló la directora general del Instituto X, N. N."). */
const TAIL_TOKENS = 30;

/** Tells for an offset who speaks there. Built once for a document; a question costs a binary search. */
export function voices(document: Document, mentions: readonly Mention[]): (offset: number) => Voice {
  const people = mentions.filter((m) => m.kind === 'official' || m.kind === 'person');
  const starts = Int32Array.from(people, (m) => m.start);
  const speech: { start: number; end: number; speaker: string | null }[] = [];
  let previous: string | null = null;
  for (const quote of document.quotes) {
    const first = tokenAt(document.tokens, quote.start);
    const after = tokenAt(document.tokens, quote.end);
    if (after - first < SPEECH_TOKENS) continue;
    const speaker: string | null = following(after) ?? preceding(quote.start) ?? previous;
    speech.push({ start: quote.start, end: quote.end, speaker });
    previous = speaker;
  }
  const speechStarts = Int32Array.from(speech, (s) => s.start);
  return (offset) => {
    const at = indexAt(speechStarts, offset);
    const here = speech[at];
    return here !== undefined && offset < here.end ? { speaker: here.speaker, quoted: true } : { speaker: null, quoted: false };
  };

  function following(after: number): string | null {
    const { tokens, sentences } = document;
    if (after >= tokens.count) return null;
    const sentence = indexAt(sentences, after);
    const end = Math.min(sentences[sentence + 1] ?? tokens.count, after + TAIL_TOKENS);
    const from = tokens.start[after] as number;
    const to = tokens.end[end - 1] as number;
    const next = people[indexAt(starts, from - 1) + 1];
    return next !== undefined && next.start >= from && next.end <= to ? next.person : null;
  }

  function preceding(offset: number): string | null {
    const at = indexAt(starts, offset);
    const person = people[at];
    if (person === undefined) return null;
    const paragraph = indexAt(document.paragraphs, tokenAt(document.tokens, offset));
    const first = document.tokens.start[document.paragraphs[paragraph] as number] as number;
    return person.start >= first ? person.person : null;
  }
}
