import type { Claim } from './claim.js';
import type { Document } from './document.js';
import type { Alleged } from './finding.js';
import type { Mention, ProgramMention } from './mention.js';
import { isAsked } from './rough-key.js';
import type { Span } from './span.js';

/** Everything that one document can say alone; never stale when the corpus grows. */
export interface Reading {
  readonly document: Document;
  /** The smallest hashes of its shingles, sorted: what copies of one text share. */
  readonly sketch: readonly number[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly alleged: readonly Alleged[];
  /** Some of the same by itself, where it is kept so that the rest need not be looked at. */
  readonly parts?: Parts;
}

/** What of most documents is enough. */
export interface Parts {
  readonly names: readonly Named[];
  readonly figures: Figured;
  readonly sought: Sought;
  /** The claims that `isAsked` lets through, in their order. */
  readonly claims: (keys: ReadonlySet<string> | null) => readonly Claim[];
}

/** A name in a text, and the other one that its phrase gives. */
export interface Named extends Span {
  readonly kind: 'official' | 'person' | 'body' | 'program';
  readonly name: string;
  /** The body of an official, the acronym of a body or program. */
  readonly other: string | null;
}

/** What the figures of a document name, each once. */
export interface Figured {
  readonly topic: readonly string[];
  readonly story: readonly string[];
  readonly names: readonly string[];
  /** Whether one of them is the total of a tenure. */
  readonly tenure: boolean;
}

/** Programs that were looked for in a text by their names. */
export interface Sought {
  /** Sorted. */
  readonly names: readonly string[];
  readonly found: readonly ProgramMention[];
  /** Whether the text may hold all of some folded words; where it does not say so, it does not. */
  readonly mayHold: (words: readonly string[]) => boolean;
}

/** The names of persons, bodies and programs in a document, in reading order. */
export const namesIn = (reading: Reading): readonly Named[] => reading.parts?.names ?? reading.mentions.flatMap(named);

function named(mention: Mention): readonly Named[] {
  const { doc, start, end } = mention;
  switch (mention.kind) {
    case 'official': return [{ kind: 'official', doc, start, end, name: mention.person, other: mention.institution }];
    case 'person': return [{ kind: 'person', doc, start, end, name: mention.person, other: null }];
    case 'body':
    case 'program': return [{ kind: mention.kind, doc, start, end, name: mention.name, other: mention.acronym }];
    default: return [];
  }
}

export const figuresIn = (reading: Reading): Figured => reading.parts?.figures ?? figured(reading.claims);

export function figured(claims: readonly Claim[]): Figured {
  const keys = claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.key] : []));
  // Most figures of a document have their lists in common.
  const each = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set([...new Set(lists)].flat())];
  return {
    topic: each(keys.map(({ topic }) => topic)), story: each(keys.map(({ story }) => story)), names: each(keys.map(({ names }) => names)),
    tenure: keys.some(({ time }) => time.tenure !== undefined),
  };
}

/** The claims of a document that are asked for. */
export const claimsIn = (reading: Reading, keys: ReadonlySet<string> | null): readonly Claim[] =>
  reading.parts?.claims(keys) ?? reading.claims.filter((claim) => isAsked(claim, keys));
