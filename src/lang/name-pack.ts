/** Offices, institutions, programs, and how persons are named. */
export interface NamePack {
  /** Words inside names in lower case: "de", "del", "la", "y". */
  readonly particles: readonly string[];
}
