import type { NameKind } from '../model/elsewhere.js';
import type { Mention } from '../model/mention.js';

/** A name that a mention gives: of whom or what. */
export interface Named {
  readonly kind: NameKind;
  readonly name: string;
}

/** The names that a mention gives; an acronym that is told beside a body's name is a name of its own. */
export function namesIn(mention: Mention): readonly Named[] {
  switch (mention.kind) {
    case 'official':
      return mention.institution === null ? [{ kind: 'person', name: mention.person }] : [{ kind: 'person', name: mention.person }, { kind: 'body', name: mention.institution }];
    case 'person':
      return [{ kind: 'person', name: mention.person }];
    case 'body':
      return [mention.name, ...acronymIn(mention)].map((name) => ({ kind: 'body', name }));
    case 'program':
      return [{ kind: 'program', name: mention.name }];
    default:
      return [];
  }
}

/** What an acronym is told to stand for in one phrase. */
export interface Defining {
  readonly kind: 'body' | 'program';
  readonly name: string;
  readonly acronym: string;
}

/** The acronym that a mention tells beside a name; null where it tells none. */
export function definingIn(mention: Mention): Defining | null {
  if (mention.kind !== 'body' && mention.kind !== 'program') return null;
  const [acronym] = acronymIn(mention);
  return acronym === undefined ? null : { kind: mention.kind, name: mention.name, acronym };
}

const acronymIn = ({ name, acronym }: { readonly name: string; readonly acronym: string | null }): readonly string[] => (acronym === null || acronym === name ? [] : [acronym]);
