import type { Claim } from './claim.js';
import type { RuleId } from './finding.js';
import type { DocId, Place } from './span.js';

/** A line of a document, as a person names it; with a column, only what stands there. 1-based. */
export interface Address {
  readonly doc: DocId;
  readonly line: number;
  readonly column: number | null;
}

/** One side of a slot beside the other. */
export interface WhySlot {
  readonly name: string;
  readonly label: string;
  readonly fit: 'same' | 'narrow' | 'different';
  readonly a: string;
  readonly b: string;
}

/** What a rule makes of two claims that share a key. */
export interface WhyRule {
  readonly rule: RuleId;
  readonly outcome: 'conflict' | 'tension' | 'note' | 'agree' | 'silent';
}

/** Two claims of one kind and why they are, or are not, compared. */
export interface WhyPair {
  readonly kind: Claim['kind'];
  readonly a: Place;
  readonly b: Place;
  readonly compared: boolean;
  /** The first slot that keeps them apart. */
  readonly stops: string | null;
  readonly slots: readonly WhySlot[];
  readonly rules: readonly WhyRule[];
  readonly message: string;
}

/** What a place holds: claims, and mentions by kind. */
export interface WhySide extends Address {
  readonly claims: readonly (Place & { readonly kind: Claim['kind'] })[];
  readonly mentions: readonly (Place & { readonly kind: string })[];
}

/** Why two places are, or are not, compared. */
export interface Why {
  readonly schema: 'cotejo/why@1';
  readonly a: WhySide;
  readonly b: WhySide;
  readonly pairs: readonly WhyPair[];
  /** What there is to say where no two claims are of one kind. */
  readonly message: string | null;
}
