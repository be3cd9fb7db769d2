import type { FigureClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { fold } from '../text/fold.js';
import { wordsOf } from '../text/tokens.js';

/** Names of places in a claim's key as its sentence writes them; a level of territory ("nation") stays as it is. */
export function placeNames({ key, sentence }: FigureClaim, { tokens, sentences }: Document): string | null {
  if (key.place === null) return null;
  const from = sentences[sentence] ?? 0;
  const to = sentences[sentence + 1] ?? tokens.count;
  return key.place.split('+').map((name) => {
    for (let at = from; at < to; at++) {
      for (let end = at + 1; end <= Math.min(to, at + 6); end++) {
        const words = wordsOf(tokens, at, end);
        if (words.length > name.length * 2) break;
        if (fold(words) === name) return words.replace(/\s+/g, ' ');
      }
    }
    return name;
  }).join(', ');
}
