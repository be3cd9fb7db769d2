import type { Span } from './span.js';

export type EntityKind = 'person' | 'institution' | 'program';

/** Why a form of a name was taken for the entity. */
export type AliasBasis = 'exact' | 'surname' | 'short' | 'office' | 'acronym' | 'definition' | 'similar' | 'table' | 'config';

export interface Alias {
  readonly form: string;
  readonly basis: AliasBasis;
  readonly count: number;
}

/** Somebody or something that mentions across the corpus speak of. `key` is its folded canonical name, for comparability keys. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly key: string;
  readonly aliases: readonly Alias[];
  readonly mentions: readonly Span[];
}
