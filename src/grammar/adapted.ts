import type { Concept, ConceptPack } from '../lang/concept-pack.js';
import type { Pack } from '../lang/pack.js';
import { languages, packs } from '../lang/registry.js';
import type { Institution, ReadOptions } from '../model/read-options.js';
import { fold } from '../text/fold.js';
import { compileLemma } from './lemma.js';
import type { DecimalMark } from './separators.js';

/** A pack with what options add to it. */
export function adapted(pack: Pack, { decimal, institutions = [], synonyms = [] }: ReadOptions): Pack {
  const mark = markOf(decimal);
  return {
    ...pack,
    figures: mark === null ? pack.figures : { ...pack.figures, numbers: { ...pack.figures.numbers, decimal: mark } },
    names: { ...pack.names, knownBodies: [...pack.names.knownBodies, ...institutions.map(named)] },
    concepts: synonyms.length === 0 ? pack.concepts : withSynonyms(pack, synonyms),
  };
}

/** The decimal mark that options fix, or null where each document tells. */
export const markOf = (decimal: ReadOptions['decimal']): DecimalMark => (decimal === 'comma' ? ',' : decimal === 'dot' ? '.' : null);

/** A name of one word is read as an acronym is. */
const named = ({ name, acronyms }: Institution): Institution => ({ name, acronyms: name.includes(' ') ? acronyms : [name, ...acronyms] });

/**
 * Classes of counted nouns, in any of their forms, become concepts under their first word. A class that holds words of known concepts,
 * in whatever language, makes them one; so a class with words of two languages joins their counts.
 */
function withSynonyms({ concepts, figures }: Pack, classes: readonly (readonly string[])[]): ConceptPack {
  let { heads, made } = concepts;
  const lemma = compileLemma(figures);
  for (const words of classes) {
    const own = new Set(words.flatMap((word) => [fold(word.trim()), lemma(word.trim())]));
    const names = new Set(languages.flatMap((lang) => packs[lang].concepts.heads.filter(([, known]) => known.some((word) => own.has(fold(word)))).map(([name]) => name)));
    for (const [name, known] of heads) if (known.some((word) => own.has(fold(word)))) names.add(name);
    const concept = fold((words[0] ?? '').trim());
    const all: Concept = [concept, [...own, ...heads.flatMap(([name, known]) => (names.has(name) ? known : []))]];
    heads = [...heads.filter(([name]) => !names.has(name)), all];
    made = made.map(([predicate, head]) => [predicate, names.has(head) ? concept : head] as const);
  }
  return { ...concepts, heads, made };
}
