import type { Level } from './finding.js';
import type { Status } from './mention.js';
import type { Place } from './span.js';

/** A finding that touches a value. */
export interface Touching {
  readonly id: string;
  readonly level: Level;
  readonly rule: string;
}

/** How a value differs from the one before it of the same quantity. */
export interface Step {
  /** Id of the claim before. */
  readonly from: string;
  /** The later value less the earlier one; 0 where they are equal. */
  readonly change: number;
  /** Civil days between the two. */
  readonly days: number;
  /** Change a mean Gregorian month or year; null where the days between are too few to speak of a pace. */
  readonly rate: number | null;
  readonly per: 'month' | 'year' | null;
  /** One of the two values is hedged, so that the change is about so much. */
  readonly hedged: boolean;
}

/** One telling of a quantity. Days are ISO. */
export interface SeriesValue extends Place {
  readonly claim: string;
  /** Values that can be held against each other share a number, from 1. */
  readonly quantity: number;
  readonly value: number;
  readonly value2: number | null;
  readonly op: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: Status;
  /** First and last day that the value holds for; null where nothing says. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where a running total starts, as the text says (TIMEX3). */
  readonly since: string | null;
  /** Last day of a goal's deadline. */
  readonly due: string | null;
  readonly speaker: string | null;
  readonly quoted: boolean;
  /** Places that it holds for as written, or a level of territory (`nation`, `state`). */
  readonly where: string | null;
  /** The text gives it as part of another figure. */
  readonly part: boolean;
  readonly step: Step | null;
  readonly findings: readonly Touching[];
}

/** Values of one counted thing in one unit, by the day they hold for. */
export interface SeriesGroup {
  /** The counted thing as it is written most. */
  readonly what: string;
  readonly unit: string;
  readonly values: readonly SeriesValue[];
}

/** What the corpus says of a term, through time. */
export interface Series {
  readonly term: string;
  readonly groups: readonly SeriesGroup[];
  /** Where nothing matches: terms of the corpus, near ones first. */
  readonly suggestions: readonly string[];
}
