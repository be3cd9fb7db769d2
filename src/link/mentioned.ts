import type { NameKind } from '../model/elsewhere.js';
import type { Named } from '../model/reading.js';

/** A name by whom or what it names. */
export interface KindOfName {
  readonly kind: NameKind;
  readonly name: string;
}

/** The names that a phrase gives: of an official the body too, of a body the acronym too. */
export function namesOf({ kind, name, other }: Named): readonly KindOfName[] {
  switch (kind) {
    case 'official':
      return other === null ? [{ kind: 'person', name }] : [{ kind: 'person', name }, { kind: 'body', name: other }];
    case 'body':
      return other === null || other === name ? [{ kind, name }] : [{ kind, name }, { kind, name: other }];
    default:
      return [{ kind, name }];
  }
}

/** What an acronym is told to stand for in one phrase. */
export interface Defining {
  readonly kind: 'body' | 'program';
  readonly name: string;
  readonly acronym: string;
}

/** The acronym that a phrase tells beside a name; null where it tells none. */
export const definingIn = ({ kind, name, other }: Named): Defining | null =>
  ((kind === 'body' || kind === 'program') && other !== null && other !== name ? { kind, name, acronym: other } : null);
