/** Verbs by concept, with what they say of status and polarity. */
export interface ActPack {
  /** Words that deny what follows. */
  readonly negations: readonly string[];
}
