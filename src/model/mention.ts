import type { DateValue } from './date-value.js';
import type { Quantity } from './quantity.js';
import type { Span } from './span.js';

interface Base extends Span {
  /** Derived from address and kind. */
  readonly id: string;
}

/** A date, time, duration or set of times (TIMEX3). */
export interface DateMention extends Base {
  readonly kind: 'date';
  readonly value: DateValue;
  /** Set where the words that govern a date tell it as over, and the date lies after the document's own. */
  readonly told?: 'past';
}

/** How a figure is told (contradictions §2.4). */
export type Status = 'actual' | 'goal' | 'forecast' | 'limit' | 'hypothetical' | 'denied' | 'question' | 'past';

/** A quantity in the text: hedge + number + unit phrase. */
export interface Figure extends Base {
  readonly kind: 'figure';
  readonly quantity: Quantity;
  /** The number alone, without hedge and unit. */
  readonly number: Span;
  /** What the contract prints: a code, a symbol, or the counted noun phrase as written. */
  readonly unit: string;
  /** Lemma of the counted noun, folded; `''` where there is none. */
  readonly head: string;
  /** Lemmas of restrictive modifiers, folded and sorted. */
  readonly modifiers: readonly string[];
  /** Whether the head comes from an earlier figure. */
  readonly inherited?: boolean;
  readonly status: Status;
}

/** How the text says that the office was held at the time of writing. */
export type Tenure = 'current' | 'former' | 'acting' | 'elect' | 'incoming';

/** A person with an office in one phrase. */
export interface OfficialMention extends Base {
  readonly kind: 'official';
  readonly person: string;
  readonly office: string;
  /** The body, or the territory of mayors, governors and state ministers; null where the phrase names none. */
  readonly institution: string | null;
  /** Language-neutral identity of the office ("director-general"), for keys. */
  readonly concept: string;
  /** Portfolio inside the body ("salud", "credito"), folded; null for the head of the body itself. */
  readonly portfolio: string | null;
  /** Where a body has its office ("en Nayarit"), folded; null where the phrase tells no place. */
  readonly territory: string | null;
  /** Level that the title tells ("estatal"): `state`, `municipality` …; null for none, and for the nation, which goes without saying. */
  readonly level: string | null;
  /** How many may hold it at once: 1, or many. */
  readonly single: boolean;
  readonly tenure: Tenure;
}

/** A program, strategy, plan, campaign, fund or named project. */
export interface ProgramMention extends Base {
  readonly kind: 'program';
  readonly name: string;
  readonly acronym: string | null;
}

/** A person without an office: "Batres", "Martí Batres". Feeds linking and speakers; not printed. */
export interface PersonMention extends Base {
  readonly kind: 'person';
  readonly person: string;
}

/** A body: full name, acronym, or both in one phrase. Feeds linking and actors; not printed. */
export interface BodyMention extends Base {
  readonly kind: 'body';
  readonly name: string;
  readonly acronym: string | null;
}

export type Mention = DateMention | Figure | OfficialMention | ProgramMention | PersonMention | BodyMention;
