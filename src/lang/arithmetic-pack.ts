/** Phrases that tie figures together so that they can be computed. Templates as in `Pattern`. */
export interface ArithmeticPack {
  /** Verbs and nouns of growth and fall, before a percentage. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** Change without direction ("una variación de"). */
  readonly change: readonly string[];
  /** After a percentage: "más", "menos", "higher". */
  readonly moreAfter: readonly string[];
  readonly lessAfter: readonly string[];
  /** Between a percentage and the figure it compares with: "más que los", "more than the". */
  readonly than: readonly string[];
  /** Between the period that a change is measured against and its figure: "que en 2024, cuando fueron 300". */
  readonly when: readonly string[];
  /** "se duplicó" 2, "a la mitad" 0.5. */
  readonly multipliers: readonly (readonly [string, number])[];
  /** Hedges of a multiplier. */
  readonly nearly: readonly string[];
  /** The change is measured in another way: "en términos reales", "anual promedio". */
  readonly otherMeasure: readonly string[];
  /** Between a whole and its part: "de los cuales", "of which". */
  readonly ofWhich: readonly string[];
  /** The same with a demonstrative: it names a part only after a comma ("de éstos, 24"); else the whole follows ("ocho de estas 20 personas"). */
  readonly ofThese: readonly string[];
  /** Opens a sentence or clause before the whole: "de los", "of the". */
  readonly ofThe: readonly string[];
  /** Between a part and its share: "es decir", "lo que representa". */
  readonly shareLink: readonly string[];
  /** Says that a list is not complete. */
  readonly open: readonly string[];
  /** Says that a list goes on elsewhere. */
  readonly rest: readonly string[];
  /** Words of shares that make a whole: with all of a row in a sentence, shares add up; `closed` where nothing else is left. */
  readonly partitions: readonly { readonly words: readonly string[]; readonly closed: boolean }[];
  readonly each: readonly string[];
  readonly total: readonly string[];
  /** Prepositions that open the description of a part in a list ("90 en el norte y 85 en el sur"). */
  readonly places: readonly string[];
}
