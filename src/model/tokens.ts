/** What a token looks like. The low three bits of `Tokens.shape`. */
export const Shape = { punct: 0, lower: 1, capital: 2, upper: 3, mixed: 4, number: 5 } as const;

/** Flags in the high bits of `Tokens.shape`. */
export const Flag = {
  /** No white space before it. */
  glued: 8,
  /** First token of its line. */
  line: 16,
  /** First token after a blank line. */
  block: 32,
} as const;

/**
 * One pass over a text: parallel arrays, one entry a token.
 * `word` is the vocabulary id of a word (case and accents folded), or of a punctuation mark (its code unit, negated);
 * 0 for a word that no pack names and for numbers.
 * Capacity may exceed `count`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly shape: Uint8Array;
}
