import type { Level } from '../../model/finding.js';

/** Most items of each kind that a page holds. What is over is counted in a sentence where it would stand. */
export interface Caps {
  readonly findings: Readonly<Record<Level, number>>;
  /** Places quoted at length, and places named, of one finding. */
  readonly quotes: number;
  readonly places: number;
  readonly agreements: number;
  readonly entries: number;
  readonly curves: number;
  readonly officials: number;
  readonly programs: number;
  /** Places named in one row of a ledger, of an agreement or of an event. */
  readonly sources: number;
  readonly problems: number;
  /** Documents named without their text. */
  readonly names: number;
  /** Code units of all texts, and of one text. */
  readonly texts: number;
  readonly text: number;
}

/** A page that a browser opens within a second or two on a plain machine: about 10 MB. */
const usual: Caps = {
  findings: { conflict: 300, tension: 150, note: 150 }, quotes: 6, places: 24, agreements: 300, entries: 600, curves: 12,
  officials: 250, programs: 150, sources: 4, problems: 200, names: 1000, texts: 3_000_000, text: 200_000,
};

const none: Caps = {
  findings: { conflict: Infinity, tension: Infinity, note: Infinity }, quotes: 6, places: Infinity, agreements: Infinity, entries: Infinity, curves: Infinity,
  officials: Infinity, programs: Infinity, sources: Infinity, problems: Infinity, names: Infinity, texts: Infinity, text: Infinity,
};

/** The caps of a report; with everything asked for there are none. */
export const capsFor = (all: boolean): Caps => (all ? none : usual);
