import type { Changes } from './changes.js';
import type { Dated } from './document.js';
import type { Agreement, Finding } from './finding.js';
import type { Alias, EntityKind } from './entity.js';
import type { Lang } from './lang.js';
import type { Promises } from './promises.js';
import type { Series } from './series.js';
import type { DocId, Place } from './span.js';

/** What went wrong with an input; everything else is still analysed. */
export interface Problem {
  readonly doc: DocId;
  readonly code: 'missing' | 'unreadable' | 'binary' | 'too-large' | 'empty' | 'encoding' | 'malformed' | 'unsupported' | 'duplicate' | 'extension' | 'unsafe-name' | 'too-slow';
  readonly message: string;
}

export interface AnalysedDocument {
  readonly id: DocId;
  readonly lang: Lang;
  readonly title: string | null;
  readonly source: string | null;
  /** Present where known: ISO 3166-1, two capital letters; and http or https. */
  readonly country?: string;
  readonly url?: string;
  readonly dated: Pick<Dated, 'timex' | 'basis' | 'start' | 'end'> | null;
}

interface Placed extends Place {
  readonly id: string;
}

export interface PlacedDate extends Placed {
  readonly kind: 'date';
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly timex: string;
  readonly mod?: string;
}

export interface PlacedFigure extends Placed {
  readonly kind: 'figure';
  readonly value: number;
  readonly value2: number | null;
  readonly op: string;
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: string;
}

export interface PlacedOfficial extends Placed {
  readonly kind: 'official';
  readonly person: string;
  readonly office: string;
  readonly institution: string | null;
  readonly institutionAliases: readonly string[];
}

export interface PlacedProgram extends Placed {
  readonly kind: 'program';
  readonly name: string;
  readonly acronym: string | null;
}

export type PlacedMention = PlacedDate | PlacedFigure | PlacedOfficial | PlacedProgram;

export interface AnalysedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly documents: readonly DocId[];
  readonly mentions: number;
}

/** A claim as it is printed: what it speaks of, in flat fields. */
export interface AnalysedClaim extends Place {
  readonly id: string;
  readonly kind: string;
  readonly says: Readonly<Record<string, string | number | boolean | null>>;
  readonly speaker: string | null;
  readonly quoted: boolean;
}

/**
 * What an entry of the timeline tells: something done (`act`), something to come, a goal or a deadline (`plan`),
 * a change in an office (`office`), a count as of a day (`figure`), or only what a document opens with (`news`).
 */
export const entryKinds = ['act', 'plan', 'office', 'figure', 'news'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A dated event. `date` is TIMEX3 or an EDTF interval. */
export interface Entry extends Place {
  /** Derived from its date and its folded words: it survives edits elsewhere. */
  readonly id: string;
  readonly date: string;
  /** First and last civil day that the date covers, as ISO days; null where it is open. */
  readonly first: string | null;
  readonly last: string | null;
  readonly kind: EntryKind;
  /** `exact`, `computed` (≈), `bounded` ([ ]), `planned` (⚑) or `disputed` (✖). */
  readonly mark: 'exact' | 'computed' | 'bounded' | 'planned' | 'disputed';
  /** Ids of the contradictions that touch it. */
  readonly findings: readonly string[];
  /** Further places that tell the same event. */
  readonly sources: readonly Place[];
}

export interface Stats {
  readonly documents: number;
  readonly mentions: number;
  readonly claims: number;
  /** Figures held against another one of the same thing. */
  readonly figuresCompared: number;
  /** Figures that another one repeats. */
  readonly figuresAgreed: number;
  /** Figures with the noun and a name of another one whose value differs, that the rest of the key keeps apart. */
  readonly figuresPassedOver: number;
}

/** What became of decisions on findings; finding ids are sorted. */
export interface Accepting {
  /** Findings that a decision leaves out. */
  readonly accepted: number;
  /** Entries whose finding is no longer there. */
  readonly stale: readonly string[];
  /** Entries past their last day: their findings count again. */
  readonly expired: readonly string[];
  /** Marks of drafts that accept nothing, as `document:line`. */
  readonly idle: readonly string[];
}

/** The whole result: every report is a function of this value, and a saved one can be reported again. */
export interface Analysis {
  readonly schema: 'cotejo/analysis@1';
  readonly documents: readonly AnalysedDocument[];
  readonly mentions: readonly PlacedMention[];
  readonly entities: readonly AnalysedEntity[];
  readonly claims: readonly AnalysedClaim[];
  readonly findings: readonly Finding[];
  readonly agreements: readonly Agreement[];
  readonly timeline: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly stats: Stats;
  /** Present where decisions were taken into account. */
  readonly accepting?: Accepting;
  /** What `ask`, `promises` and `diff` make of it. */
  readonly series?: Series;
  readonly promises?: Promises;
  readonly changes?: Changes;
}
