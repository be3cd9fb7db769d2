import type { Analysis, Entry, PlacedMention } from '../model/analysis.js';
import type { DocId, Place, Span } from '../model/span.js';
import { fold } from '../text/fold.js';

/**
 * Whether an entry is about one of several terms: its words, or those of a further source, hold the term,
 * another name of whom or what the term names, or the one who acts, or what is acted on, is named so elsewhere.
 * Case and accents do not count; a term is whole words, in the singular or the plural.
 */
export function about(terms: readonly string[], analysis: Analysis): (entry: Entry) => boolean {
  const forms = terms.flatMap((term) => formsOf(term, analysis)).map(key).filter((form) => form !== '');
  const said = [...new Set(forms)].map((form) => ({ form, plural: ` ${form}s`, plurals: ` ${form}es`, whole: ` ${form} ` }));
  const holds = (text: string): boolean => {
    const words = ` ${key(text)} `;
    return said.some(({ whole, plural, plurals }) => words.includes(whole) || words.includes(`${plural} `) || words.includes(`${plurals} `));
  };
  const named = new Map<DocId, Span[]>();
  const mark = (span: Span): void => {
    const own = named.get(span.doc);
    if (own === undefined) named.set(span.doc, [span]); else own.push(span);
  };
  for (const mention of analysis.mentions) if (namesOf(mention).some(holds)) mark(mention);
  // Who acts, and on what, may stand outside the clause: "which the Institute opened on Monday".
  for (const claim of analysis.claims) if (claim.kind === 'act' && [claim.says['agents'], claim.says['object']].some((name) => typeof name === 'string' && lemmasHold(name, forms))) mark(claim);
  const names = (place: Place): boolean => (named.get(place.doc) ?? []).some(({ start, end }) => start < place.end && place.start < end);
  return (entry) => [entry, ...entry.sources].some((place) => holds(place.text) || names(place));
}

/** The term, and every name of the entities that it names. */
function formsOf(term: string, { entities }: Analysis): readonly string[] {
  const wanted = key(term);
  const known = entities.map(({ name, aliases }) => [name, ...aliases.map(({ form }) => form)]).filter((names) => names.some((name) => key(name) === wanted));
  return [term, ...known.flat()];
}

function namesOf(mention: PlacedMention): readonly string[] {
  if (mention.kind === 'official') return [mention.person, mention.office, ...(mention.institution === null ? [] : [mention.institution]), ...mention.institutionAliases];
  return mention.kind === 'program' ? [mention.name, ...(mention.acronym === null ? [] : [mention.acronym])] : [];
}

/** Whether lemmas have those of every content word of some form. */
function lemmasHold(name: string, forms: readonly string[]): boolean {
  const lemmas = new Set(key(name).split(' ').map(lemma));
  return forms.some((form) => {
    const content = form.split(' ').filter((word) => word.length > 3);
    return content.length > 0 && content.every((word) => lemmas.has(lemma(word)));
  });
}

/** A folded word without the ending of a plural. */
const lemma = (word: string): string => word.replace(/(?<=[^aeiou])es$|s$/, '');

/** Folded words with one space between them. */
const key = (text: string): string => fold(text).split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== '').join(' ');
