import type { Finding, RuleId } from '../model/finding.js';
import { quotesOf } from './identity.js';

/** `known` and `dismissed` findings are left out of reports; `confirmed` ones are shown. */
export type Verdict = 'known' | 'dismissed' | 'confirmed';

/** What was decided about a finding. */
export interface Decision {
  readonly verdict: Verdict;
  /** Empty where none was given. */
  readonly reason: string;
  readonly by?: string;
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** One decision as it is kept: by rule and quotes, so that it outlives edits elsewhere, renames and re-wrapping. */
export interface Entry extends Decision {
  /** `findingId(rule, quotes)`. */
  readonly id: string;
  readonly rule: RuleId;
  /** As `quotesOf` gives them. */
  readonly quotes: readonly string[];
}

export const entryFor = (finding: Finding, decision: Decision): Entry => ({ id: finding.id, rule: finding.rule, quotes: quotesOf(finding), ...decision });

/** By rule, then by id. */
export const sorted = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
