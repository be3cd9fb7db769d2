import type { Span } from './span.js';

export type EntityKind = 'person' | 'institution' | 'program';

/** Why a form of a name was taken for the entity. */
export type AliasBasis = 'exact' | 'surname' | 'short' | 'office' | 'acronym' | 'definition' | 'similar' | 'table' | 'config';

export interface Alias {
  readonly form: string;
  readonly basis: AliasBasis;
  readonly count: number;
}

/** A form of a name, and where it stands first. */
export interface Written {
  readonly form: string;
  readonly at: Span;
}

/** An acronym that the corpus expands to two names that have little in common. */
export interface DoubleAcronym {
  readonly acronym: string;
  readonly expansions: readonly [Written, Written];
}

/** A name in a text, and another one in the same place of its copy. */
export interface AlteredName {
  readonly original: Written;
  readonly copied: Written;
}

/** Somebody or something that mentions across the corpus speak of. `key` is its folded canonical name, for comparability keys. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly key: string;
  readonly aliases: readonly Alias[];
  readonly mentions: readonly Span[];
  /** A form taken for a misspelling of the name, and the name as it is spelled most; null where there is none. */
  readonly slip: readonly [Written, Written] | null;
}
