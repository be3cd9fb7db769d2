import type { Lang } from './lang.js';
import type { DocId, Span } from './span.js';

export type NameKind = 'person' | 'body' | 'program';

/** A name as it is written, how often, and where it stands first. */
export interface NameElsewhere {
  readonly kind: NameKind;
  readonly name: string;
  readonly count: number;
  readonly at: Span;
}

/** A name and its acronym in one phrase, how often, and where first. */
export interface DefinitionElsewhere {
  readonly kind: 'body' | 'program';
  readonly name: string;
  readonly acronym: string;
  readonly lang: Lang;
  readonly count: number;
  readonly at: Span;
}

/** What an archive tells of documents that are not at hand, so that those at hand are held against each other as they would be beside all of it. */
export interface Elsewhere {
  /** Documents of the archive. */
  readonly documents: number;
  /** First day of the newest dated one; null where none is dated. */
  readonly newest: number | null;
  /** Those of them that are at hand: whatever is counted here counts them too. */
  readonly atHand: ReadonlySet<DocId>;
  readonly names: readonly NameElsewhere[];
  readonly definitions: readonly DefinitionElsewhere[];
  /** Documents whose figures have a name or word in their lead, and those whose figures have a name in their sentence; only of what many have. */
  readonly leads: ReadonlyMap<string, number>;
  readonly sentences: ReadonlyMap<string, number>;
}
