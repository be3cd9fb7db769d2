import type { FigurePack } from '../lang/figure-pack.js';
import { fold } from '../text/fold.js';

/** Brings the forms of a word to one: folded, singular, masculine where the pack's endings say so. */
export type Lemma = (word: string) => string;

/** Most words that are remembered; the memory is emptied when it is full. */
const REMEMBERED = 20_000;

export function compileLemma(pack: FigurePack): Lemma {
  const whole = new Map(pack.lemmas.map(([form, lemma]) => [fold(form), fold(lemma)] as const));
  const endings = pack.lemmaEndings;
  const memory = new Map<string, string>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const folded = fold(word);
    const lemma = whole.get(folded) ?? strip(folded);
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(word, lemma);
    return lemma;
  };

  function strip(folded: string): string {
    for (const [ending, replacement, stem] of endings) {
      if (folded.length >= ending.length + stem && folded.endsWith(ending)) return folded.slice(0, folded.length - ending.length) + replacement;
    }
    return folded;
  }
}
