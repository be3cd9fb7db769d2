/** A concept and the words that stand for it. Words end in `*` where the rest of the word does not matter ("atend*"). */
export type Concept = readonly [concept: string, words: readonly string[]];

/**
 * What counted things, acts and scopes are, under names that no language owns, so that figures in two languages can meet.
 * Only words that press prose uses for one and the same quantity share a concept: legal categories
 * (insured, affiliated, pensioner) stay apart, and a hyponym is no synonym.
 */
export interface ConceptPack {
  /** Counted nouns, by lemma. */
  readonly heads: readonly Concept[];
  /** Counted nouns too general to compare without more evidence. */
  readonly generic: readonly string[];
  /** Verbs and verbal nouns by what happens to the counted thing. */
  readonly predicates: readonly Concept[];
  /** What a general noun becomes under an act: persons who die are deaths. */
  readonly made: readonly (readonly [predicate: string, head: string])[];
  /** Acts too general to tell two quantities apart. */
  readonly weak: readonly string[];
  /** Acts that say only that something is there. */
  readonly existential: readonly string[];
  /** Acts that go on: what they count since a day is a level, not a running total ("desde marzo operan 40 módulos"). */
  readonly standing: readonly string[];
  /** Acts whose counts add up over time. */
  readonly flowing: readonly string[];
  /** Phrases that make a quantity a running total. */
  readonly cumulative: readonly string[];
  /** Phrases that make it a total from the very start to the day it is told. */
  readonly soFar: readonly string[];
  /** Phrases that make it the total of a time in office. */
  readonly tenure: readonly string[];
  /** Phrases that set a quantity against another time or thing. */
  readonly contrast: readonly string[];
  /** Words beside a figure that make it an addition to another ("120 viviendas más", "120 more homes"). */
  readonly further: readonly string[];
  /** Phrases that make a quantity a share of each: "cada", "por habitante". */
  readonly each: readonly string[];
  /** Phrases that name a level of territory. */
  readonly levels: readonly Concept[];
  /** Words that tie a part to the whole before it. */
  readonly part: readonly string[];
  /** Prepositions that place an act: "en". */
  readonly placing: readonly string[];
  /** Words that open a running total: "desde". */
  readonly since: readonly string[];
  /** Words that join clauses. */
  readonly clausal: readonly string[];
  /** Nouns of issues of a series, in headings; and words beside them that do not say which series it is. */
  readonly serials: readonly string[];
  readonly plainIssue: readonly string[];
  /** Words inside names in lower case. */
  readonly joining: readonly string[];
  /** Words that announce a correction. */
  readonly correction: readonly string[];
}
