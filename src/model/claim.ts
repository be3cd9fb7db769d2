import type { DateValue } from './date-value.js';
import type { Interval } from './interval.js';
import type { Lang } from './lang.js';
import type { Status, Tenure } from './mention.js';
import type { Quantity } from './quantity.js';
import type { DocId, Span } from './span.js';

/** When a quantity holds (contradictions §4). `days` is the period it speaks of, `from` the start of a running total. */
export interface TimeRef {
  readonly type: 'stock' | 'flow' | 'cumulative' | 'event' | 'plan';
  readonly days: Interval;
  readonly from?: string;
  /** The total is that of a tenure ("durante su gestión"); linking finds since when at the latest the corpus knows the holder. */
  readonly tenure?: { readonly since: number | null };
  /** How the period is known. */
  readonly basis: 'explicit' | 'relative' | 'document' | 'none';
}

/** What a figure speaks of: the comparability key. Names are folded lemmas or concepts, language-neutral where a pack knows them. */
export interface Key {
  /** Language of the document: names are translated between two. */
  readonly lang: Lang;
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Concepts of the acts around the figure, strong ones first, joined by `+`; null where none is known. */
  readonly predicate: string | null;
  /** Proper names of the sentence in front of the figure: whose it may be, folded and sorted. */
  readonly actors: readonly string[];
  readonly place: string | null;
  readonly time: TimeRef;
  readonly status: Status;
  /** `whole`, or the words that name the part. */
  readonly part: string;
  /** Content words of the relative clause that narrows the counted thing, sorted. */
  readonly relative: readonly string[];
  /** Values of the other figures of the sentence. */
  readonly beside: readonly number[];
  /** The act adds up over time, so that without a period the figure says little of another day. */
  readonly flowing: boolean;
  /** The figure stands in the headline or the first sentence. */
  readonly leading: boolean;
  /** `each` for a quantity a head, a day, a piece; null for a level. */
  readonly each: string | null;
  /** Proper names in the sentence: bodies, programs, works, folded and sorted. */
  readonly names: readonly string[];
  /** Those of them that much of the corpus names, so that sharing one says little. */
  readonly common: readonly string[];
  /** Proper names that the document is about (headline, lead), folded and sorted. */
  readonly topic: readonly string[];
  /** Known places of the headline, folded and sorted. */
  readonly headline: readonly string[];
  /** Content words of the lead, sorted: the story that the document belongs to. */
  readonly story: readonly string[];
  /** The series of which the document is an issue ("boletín epidemiológico"): what it counts is counted anew in each; null for most texts. */
  readonly series: string | null;
  /** Content words of the sentence by concept, sorted: what the rest of it is about. */
  readonly context: readonly string[];
  /** The figure is set against another one in its sentence, or corrects one. */
  readonly contrast: boolean;
  /** The counted noun comes from an earlier figure. */
  readonly inherited: boolean;
  /** The counted noun is too general to compare without more evidence. */
  readonly generic: boolean;
}

/** What every claim has, whatever it says. */
export interface Told {
  readonly id: string;
  readonly doc: DocId;
  /** The smallest words that carry the claim. */
  readonly evidence: Span;
  /** The document that its own is a copy of, or that has copies; absent where there are none. */
  readonly source?: DocId;
  /** Who published it, or what it is a copy of; absent where that is not known. */
  readonly outlet?: string;
  /** Index of its sentence in the document. */
  readonly sentence: number;
  /** Days on which the document says it; null where the document is undated. */
  readonly asserted: Interval | null;
  readonly speaker: string | null;
  readonly quoted: boolean;
}

/** A quantity of something. `mention` is the figure's id. */
export interface FigureClaim extends Told {
  readonly kind: 'figure';
  readonly mention: string;
  /** The unit as written, for messages. */
  readonly label: string;
  readonly key: Key;
  readonly value: Quantity;
}

/** Bodies and places of a lead, and the finest tier of government it tells (`municipality`, `state`, `nation`), or null. */
export interface OfficeScene {
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  /** Words of the towns whose governments it names, and of whatever it says something is in. */
  readonly towns: readonly string[];
  readonly near: readonly string[];
  readonly tier: string | null;
}

/** A person holds an office. */
export interface OfficeClaim extends Told {
  readonly kind: 'office';
  readonly person: string;
  readonly concept: string;
  readonly portfolio: string | null;
  readonly institution: string | null;
  /** Where a body has the office ("en Nayarit"), folded. */
  readonly territory: string | null;
  /** Level that the title tells ("estatal"); null for none and for the nation. */
  readonly level: string | null;
  /** The body or territory is not in the phrase, but taken from the text around it. */
  readonly supposed: boolean;
  /** A word that points back tells whose office it is ("su ministro"). */
  readonly owned: boolean;
  readonly single: boolean;
  readonly tenure: Tenure;
  /** What the document's lead names, where the phrase names no body: there the body may be looked for. */
  readonly scene: OfficeScene | null;
  /** One document alone gives the person this office; shortly before, the corpus knew the person in another one. */
  readonly stray?: boolean;
  /** A change of holder told nearby (resigned, succeeds, sworn in). */
  readonly succession: boolean;
}

/** Somebody did, does or will do something. */
export interface ActClaim extends Told {
  readonly kind: 'act';
  /** Concept of the verb ("inaugurate", "accept"), never a word of a language. */
  readonly predicate: string;
  readonly polarity: 1 | -1;
  /** The verb itself is negated ("did not sign"); a refusal is an act, and is not. */
  readonly denied?: boolean;
  readonly aspect: 'done' | 'ongoing' | 'planned';
  readonly agents: readonly string[];
  /** `all` named agents act together; `only` one and nobody else; `some` otherwise. */
  readonly exclusive: 'all' | 'only' | 'some';
  /** Folded content lemmas of the object, sorted. */
  readonly object: readonly string[];
  /** The object's proper name, folded, where it has one. */
  readonly name: string | null;
  readonly when: DateValue | null;
  /** The words that give the date. */
  readonly whenSpan?: Span;
  /** Kinds of the doers ("legislature"), which a text may name in place of their names. */
  readonly groups?: readonly string[];
  /** Who does it, as words, where the text gives neither a name nor a known kind. */
  readonly subject?: string;
  /** The object is brought in as one of its kind ("un convenio", "dos obras"): the next one may be another. */
  readonly indefinite?: boolean;
  /** Every member of a set ("all nine recommendations"). */
  readonly universal?: boolean;
  /** Some members of a set told as such ("two of those recommendations"). */
  readonly some?: boolean;
  /** Every member of a set does it, or none does: the words of the set ("concejal"). */
  readonly everyone?: readonly string[];
  /** Content words of the doers' phrases, office and name. */
  readonly doing?: readonly string[];
  /** Proper names of the sentence and the title, by concepts of their words: where and around what it happens. */
  readonly around?: readonly string[];
  /** The clause, for timelines. */
  readonly clause: Span;
}

/** A place in a competition. 1 is the winner. */
export interface RankClaim extends Told {
  readonly kind: 'rank';
  readonly rank: number;
  readonly award: readonly string[];
  readonly category: readonly string[];
  readonly edition: string | null;
  readonly entity: string | null;
  /** Who the next sentence speaks of: the same winner by another name. */
  readonly next?: string;
}

/** A total and the parts that should make it. `closed` where the list claims to be complete. */
export interface PartsClaim extends Told {
  readonly kind: 'parts';
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly partSpans: readonly Span[];
  /** `amounts` are added, `items` are counted, `shares` must make 100. */
  readonly by: 'amounts' | 'items' | 'shares';
  readonly closed: boolean;
}

/** A change from one value to another with a stated size. */
export interface ChangeClaim extends Told {
  readonly kind: 'change';
  readonly from: Quantity;
  readonly to: Quantity;
  /** Percent, percentage points or multiplier. */
  readonly stated: Quantity;
  readonly direction: 1 | -1 | 0;
  readonly fromSpan: Span;
  readonly toSpan: Span;
}

/** A part of a whole, with the stated share where the text gives one. In "85 % of the 12 hospitals" the part is the share itself. */
export interface ShareClaim extends Told {
  readonly kind: 'share';
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly share: Quantity | null;
  readonly partSpan: Span;
  readonly wholeSpan: Span;
  readonly shareSpan?: Span;
  /** Parts may overlap or exceed the whole (attainment, growth): then only the share is checked. */
  readonly mayExceed: boolean;
}

/** A price, a quantity and their product. */
export interface ProductClaim extends Told {
  readonly kind: 'product';
  readonly each: Quantity;
  readonly times: Quantity;
  readonly total: Quantity;
  readonly spans: readonly Span[];
}

/** A span of time told beside the dates that bound it. Lengths are days. */
export interface TermClaim extends Told {
  readonly kind: 'term';
  readonly from: DateValue;
  readonly to: DateValue | null;
  /** Null where the text gives both ends and no length. */
  readonly length: DateValue | null;
  readonly fromSpan: Span;
  readonly toSpan: Span | null;
  readonly lengthSpan: Span | null;
}

/** A goal said to be reached, with goal and result where the text gives them. */
export interface AttainmentClaim extends Told {
  readonly kind: 'attainment';
  readonly goal: Quantity;
  readonly result: Quantity;
  readonly goalSpan: Span;
  readonly resultSpan: Span;
}

export type Claim =
  | FigureClaim | OfficeClaim | ActClaim | RankClaim | PartsClaim | ChangeClaim | ShareClaim | ProductClaim | TermClaim | AttainmentClaim;
