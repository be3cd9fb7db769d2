import type { Quote } from '../model/document.js';
import { Flag, type Tokens } from '../model/tokens.js';

const CLOSER = new Map([[-0x201c, -0x201d], [-0xab, -0xbb], [-0x201e, -0x201c], [-0x22, -0x22]]);
const STRAIGHT = -0x22;

/** A quotation that never closes is not believed beyond this many tokens. */
const LONGEST = 600;

/**
 * The outermost quotations of a text, marks excluded: “ ”, « », „ “ and straight ones.
 * A quotation that is still open at a blank line ends there; the next paragraph reopens it with a mark of its own.
 * Names and single words in quotes are quotations too; who needs speech asks for length.
 */
export function quotes(tokens: Tokens): Quote[] {
  const found: Quote[] = [];
  let i = 0;
  while (i < tokens.count) {
    const closer = CLOSER.get(tokens.word[i] as number);
    if (closer === undefined) { i++; continue; }
    const opener = tokens.word[i] as number;
    let depth = 1;
    let j = i + 1;
    let end = -1;
    for (; j < tokens.count && j - i < LONGEST; j++) {
      if ((tokens.shape[j] as number) & Flag.block) break;
      const word = tokens.word[j] as number;
      if (word === closer && (opener === STRAIGHT || --depth === 0)) { end = j; break; }
      if (word === opener && opener !== STRAIGHT) {
        if ((tokens.shape[j] as number) & Flag.line) break;
        depth++;
      }
    }
    const last = end >= 0 ? end - 1 : j - 1;
    if (last > i) found.push({ start: tokens.start[i + 1] as number, end: tokens.end[last] as number });
    i = end >= 0 ? end + 1 : Math.max(j, i + 1);
  }
  return found;
}
