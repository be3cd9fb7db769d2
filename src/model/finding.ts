import type { Said } from './lang.js';
import type { Place, Span } from './span.js';

/** How sure a finding is: what cannot hold, what a reader should look at, what is worth knowing. */
export const levelsWorstFirst = ['conflict', 'tension', 'note'] as const;

export type Level = (typeof levelsWorstFirst)[number];

/** From where findings matter for the exit status. */
export const failLevels = [...levelsWorstFirst, 'never'] as const;

export type FailOn = (typeof failLevels)[number];

/** `family/fault`, as in the contract. */
export type RuleId = string;

/** One step of a proof: a reading, a slot of the key, or the calculation that fails. */
export interface Step<Text = string> {
  readonly kind: 'reading' | 'slot' | 'calculation' | 'limit';
  readonly text: Text;
}

/** A finding as a rule gives it: addresses, and sentences in every language. */
export interface Alleged {
  readonly rule: RuleId;
  readonly level: Level;
  readonly message: Said;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  readonly proof: readonly Step<Said>[];
  /** The disagreeing words first; further witnesses after. */
  readonly evidence: readonly Span[];
  /** How many of the first pieces of evidence disagree with each other or with the calendar; two where absent. */
  readonly sides?: 1;
}

/** Why a finding that is known or dismissed is left out of reports. */
export interface Acceptance {
  /** `known`: right or not, it need not be shown again; `dismissed`: an editor judged it wrong. */
  readonly as: 'known' | 'dismissed';
  /** Empty where none was given. */
  readonly reason: string;
  readonly by?: string;
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Where it was said: the file of accepted findings, or a mark in the draft. */
  readonly from: 'baseline' | 'draft';
}

/** An editor's word that a finding is right. It is still shown. */
export interface Confirmation {
  readonly reason: string;
  readonly by?: string;
}

/** A finding as it is reported. */
export interface Finding {
  readonly id: string;
  readonly rule: RuleId;
  readonly level: Level;
  readonly message: string;
  readonly data: Alleged['data'];
  readonly proof: readonly Step[];
  readonly evidence: readonly Place[];
  /** As in `Alleged`. */
  readonly sides?: 1;
  /** Present where the finding counts no more: it has no part in the exit status. */
  readonly accepted?: Acceptance;
  readonly confirmed?: Confirmation;
}

/** Two or more places that say the same. `drift` where a hedge was dropped, `update` where a toll grew. */
export interface Agreement {
  readonly kind: 'agree' | 'drift' | 'update' | 'verified';
  readonly message: string;
  readonly evidence: readonly Place[];
}

/** An agreement before it is placed. */
export interface Agreed {
  readonly kind: Agreement['kind'];
  readonly message: Said;
  readonly evidence: readonly Span[];
}
