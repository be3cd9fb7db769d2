/** Number words, hedges, units, endings, and what is counted. */
export interface FigurePack {
  /** Words worth a number below a hundred, or a hundred: "veinte" 20. */
  readonly cardinals: readonly (readonly [string, number])[];
}
