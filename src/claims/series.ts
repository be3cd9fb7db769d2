import type { Document } from '../model/document.js';
import { Flag } from '../model/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { contentAt, unique } from './content.js';

/** The heading of an issue stands among the first tokens of its text, on a line no longer than the second number. */
const HEAD_TOKENS = 60;
const LINE_TOKENS = 14;
/** A heading says of what it is the bulletin: one content word beside the serial noun. */
const LEAST_WORDS = 2;

/**
 * The series that a document is an issue of: the content words of its heading ("boletín epidemiológico n.º 11", "Pinyon Fire Daily Update"),
 * without numbers, months and weekdays; null for any other text. A bare "boletín" or "press release" is no series.
 */
export function seriesOf(document: Document, grammar: Grammar): string | null {
  const { tokens } = document;
  const { concepts } = grammar;
  const limit = Math.min(tokens.count, HEAD_TOKENS);
  for (let from = 0; from < limit;) {
    let to = from + 1;
    while (to < tokens.count && !((tokens.shape[to] as number) & Flag.line)) to++;
    if (to - from <= LINE_TOKENS && holdsSerial(from, to)) {
      const words = unique(contentAt(document, from, to, grammar).filter(({ at }) => !concepts.calendar(tokens.word[at] as number) && !concepts.plainIssue(tokens.word[at] as number)));
      if (words.length >= LEAST_WORDS) return words.join(' ');
    }
    from = to;
  }
  return null;

  function holdsSerial(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (concepts.serial(tokens.word[at] as number)) return true;
    return false;
  }
}
