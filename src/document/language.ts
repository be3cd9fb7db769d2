import type { Lang } from '../model/lang.js';
import { languages, packs } from '../lang/registry.js';
import { eachWord } from '../text/tokens.js';
import { createVocabulary, intern } from '../text/vocabulary.js';

/** Function words of a text's beginning tell its language; more of it changes nothing. */
const SAMPLE = 6000;

const vocabulary = createVocabulary();
const bits: number[] = [];
languages.forEach((lang, index) => {
  for (const word of packs[lang].functionWords) {
    const id = intern(vocabulary, word);
    bits[id] = (bits[id] ?? 0) | (1 << index);
  }
});

/** The language whose function words are most frequent; the first of the registry where none is. */
export function languageOf(text: string): Lang {
  const counts = languages.map(() => 0);
  eachWord(text, Math.min(text.length, SAMPLE), vocabulary, (word) => {
    const mask = bits[word] as number;
    for (let l = 0; l < counts.length; l++) if (mask & (1 << l)) counts[l] = (counts[l] as number) + 1;
  });
  let best = 0;
  for (let l = 1; l < counts.length; l++) if ((counts[l] as number) > (counts[best] as number)) best = l;
  return languages[best] as Lang;
}
