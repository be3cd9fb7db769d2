/** Words that make numbers. Words are matched without case and accents. */
export interface NumberPack {
  /** Words worth a number of their own below a thousand: "veinte" 20, "doscientos" 200. */
  readonly cardinals: readonly (readonly [string, number])[];
  /** The article that is also the number one; it counts only before a scale or inside a longer number. */
  readonly ones: readonly string[];
  /** A word that multiplies the unit before it by a hundred, where the language has one. */
  readonly hundred: readonly string[];
  /** Word between tens and units ("treinta y dos"); `''` where a hyphen or nothing stands there. */
  readonly tensJoin: string;
  /** Word that may stand between hundreds and the rest ("two hundred and five"); `''` where there is none. */
  readonly hundredsJoin: string;
  /** Scale words with the power of ten that they stand for: "mil" 3, "millones" 6. */
  readonly scales: readonly (readonly [string, number])[];
  /** Abbreviated scales, which follow digits only; with the currency that some carry ("mdp"). `money` where they are scales of money alone ("$3m"). */
  readonly abbreviated: readonly { readonly form: string; readonly power: number; readonly currency?: string; readonly money?: boolean }[];
  /** Marks of scale by their form as written, which touch the digits or follow decimals: "1.2M". `whole` where they may also touch a whole number ("10k"). */
  readonly scaleMarks: readonly { readonly form: string; readonly power: number; readonly whole?: boolean }[];
  /** Words that mean one half ("medio millón", "half a million"). */
  readonly halves: readonly string[];
  /** Phrases after a number that add one half ("y medio", "and a half"). */
  readonly andHalf: readonly string[];
  /** Words spoken for the decimal mark ("13 punto 9 millones"). */
  readonly point: readonly string[];
  /** Words for it that are read so only where nothing follows the decimals ("siete con cincuenta"). */
  readonly weakPoint: readonly string[];
  /** Forms of one that are no article before a noun ("uno"). */
  readonly oneAlone: readonly string[];
  /** Words that may follow a number which stands alone: those of percentages. */
  readonly shares: readonly string[];
  /** Nouns that are numbers ("docena" 12); those marked `about` are round by nature ("veintena"). */
  readonly collectives: readonly { readonly form: string; readonly value: number; readonly about?: boolean }[];
  /** Plural nouns that name a power ("decenas" 10, "millones" 1e6), joined by `magnitudeJoin`: "decenas de miles". */
  readonly magnitudes: readonly (readonly [string, number])[];
  readonly magnitudeJoin: string;
  /**
   * Parts of one by noun: "tercio" 3, "cuarta parte" 4. `always` where the word means nothing else after a number;
   * `alone` where it is a part before "de" or where nothing follows; else only before "de" or in a hyphenated word.
   */
  readonly parts: readonly (readonly [word: string, under: number, when?: 'always' | 'alone'])[];
  /** Word between a whole and its fraction ("two and three quarters"), and one after which nothing may follow ("cinco con dos tercios"). */
  readonly mixed: readonly string[];
  /** Ordinal words in all their forms: "quinta" 5, "vigésimo" 20. */
  readonly ordinals: readonly (readonly [string, number])[];
  /** Words between the two numbers of a ratio: "de cada", "in", "out of every". */
  readonly ratios: readonly string[];
  /** Noun of one half, with its article ("la mitad", "half"). */
  readonly half: readonly string[];
  /** Decimal mark of the language where nothing else decides; null where its countries differ. */
  readonly decimal: '.' | ',' | null;
  /** The mark of each country (ISO 3166-1) whose press writes another one than the rest of the language, or where none is the rest. */
  readonly decimalIn: Readonly<Record<string, '.' | ','>>;
}
