import type { RuleId } from '../model/finding.js';
import { digest } from '../model/id.js';
import type { Place } from '../model/span.js';
import { fold } from '../text/fold.js';

/** The words that identify a finding: those of the places that disagree, folded, with single spaces, sorted. */
export const quotesOf = ({ evidence, sides }: { readonly evidence: readonly Pick<Place, 'text'>[]; readonly sides?: 1 }): readonly string[] =>
  evidence.slice(0, sides ?? 2).map(({ text }) => fold(text).replace(/\s+/g, ' ')).sort();

/** Identity of a finding: its rule and its quotes, and nothing of paths, lines, counts or names. */
export const findingId = (rule: RuleId, quotes: readonly string[]): string => `C-${digest([rule, ...quotes].join('\n'))}`;
