import type { DatedBasis } from './document.js';

/** How far hedges reach, as shares of the number beside them (0.1 is a tenth). */
export interface HedgeReach {
  /** "alrededor de", "about": to either side. */
  readonly about: number;
  /** "casi", "almost": below. */
  readonly almost: number;
  /** "poco más de", "just over": above, and "just under" below. */
  readonly near: number;
  /** "más de", "more than": as far as anybody would still put it so. */
  readonly beyond: number;
  /** "al menos", "at least", "como máximo": the same. */
  readonly least: number;
}

/** A body by its name and the acronyms that stand for it. */
export interface Institution {
  readonly name: string;
  readonly acronyms: readonly string[];
}

/** What the read stage may be told. Plain data: the same options and article always give the same reading. */
export interface ReadOptions {
  readonly hedges?: Partial<HedgeReach>;
  /** The mark before decimals, which settles "1.250"; `auto` lets each document and its language tell. */
  readonly decimal?: 'auto' | 'comma' | 'dot';
  /** Bodies to be read as such under these names. */
  readonly institutions?: readonly Institution[];
  /** Classes of counted nouns that mean the same. */
  readonly synonyms?: readonly (readonly string[])[];
  /** What may tell the date of a document, the most trusted first; what is left out tells nothing. `bounds` always comes last. */
  readonly dates?: readonly DatedBasis[];
}
