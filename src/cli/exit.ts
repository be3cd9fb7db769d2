import type { FailOn, Level } from '../model/finding.js';
import { reaches } from '../report/order.js';

/** Exit statuses by meaning. */
export const Exit = { done: 0, findings: 1, trouble: 2, interrupted: 130 } as const;

/** What happened, as far as the exit status cares. */
export interface Outcome {
  /** An input could not be read, or a report not written. */
  readonly trouble: boolean;
  /** Levels of what was found; empty for commands that only show. */
  readonly found: readonly Level[];
  readonly failOn: FailOn;
  /** More tensions than these count as findings, whatever `failOn` says. */
  readonly maxWarnings?: number;
  /** Findings do not count (trouble still does). */
  readonly exitZero: boolean;
}

/** The exit status, decided here and nowhere else. */
export function exitStatus({ trouble, found, failOn, maxWarnings, exitZero }: Outcome): number {
  if (trouble) return Exit.trouble;
  if (exitZero) return Exit.done;
  const tooMany = found.filter((level) => level === 'tension').length > (maxWarnings ?? Infinity);
  return tooMany || (failOn !== 'never' && found.some((level) => reaches(level, failOn))) ? Exit.findings : Exit.done;
}
