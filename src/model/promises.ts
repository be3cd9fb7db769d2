import type { Touching } from './series.js';
import type { Place } from './span.js';

/**
 * What the corpus reports back on a promise.
 * `met` a result reaches the goal, or the act is told as done; `claimed` it is said to be met by a result below it;
 * `short` a result told after the deadline is below the goal; `partial` a result told before it is;
 * `moved` another deadline or another goal is given for the same; `denied` it is later told as suspended or not done;
 * `open` nothing comparable is told.
 */
export type Outcome = 'met' | 'claimed' | 'short' | 'partial' | 'moved' | 'denied' | 'open';

/** A place that tells what became of a promise. Days are ISO. */
export interface FollowUp extends Place {
  readonly outcome: Exclude<Outcome, 'open'>;
  /** Day on which it is told, or the interval that an undated document is bounded to (EDTF); null where nothing bounds it. */
  readonly told: string | null;
  /** The result, or the goal that takes the place of the first; null for an act. */
  readonly value: number | null;
  /** Percent of the goal. */
  readonly share: number | null;
  /** The new deadline of one that moved. */
  readonly due: string | null;
}

/** A goal or a planned act with a deadline, at its first telling. Days are ISO. */
export interface Promised extends Place {
  readonly claim: string;
  readonly kind: 'figure' | 'act';
  /** What is counted, as written; `''` for an act. */
  readonly what: string;
  readonly value: number | null;
  readonly value2: number | null;
  readonly op: string | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Concept of the act; null for a figure. */
  readonly act: string | null;
  /** Who says it, else the bodies and people that its sentence names; empty where it names none. */
  readonly by: readonly string[];
  /** As `told` of a follow-up. */
  readonly said: string | null;
  /** First and last day of the deadline: one day, or the period that is named. */
  readonly dueFrom: string | null;
  readonly due: string;
  readonly outcome: Outcome;
  /** Days from the deadline to the day that is measured against, where nothing settles the promise by then; null otherwise. */
  readonly overdue: number | null;
  /** Further places that tell the same promise. */
  readonly retold: readonly Place[];
  /** In order of time. */
  readonly followUps: readonly FollowUp[];
  readonly findings: readonly Touching[];
}

export interface Promises {
  /** The day that deadlines are measured against; null where no document has a date and none was given. */
  readonly asOf: string | null;
  /** By deadline. */
  readonly promises: readonly Promised[];
}
